package org.yandu.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.document.Header;
import org.yandu.lesson.Citing.Edition;
import org.yandu.lesson.Citing.Repeats;
import org.yandu.lesson.Citing.Where;
import org.yandu.lesson.Mentions.Mention;
import org.yandu.lesson.Mentions.Written;

/** Sources that are cited again. */
class MentionsTest {

    // 赵景深：《文坛忆旧》，上海：北新书局，1948年，第43页: an example of the rules of 中国社会科学, as our standard joins it.
    private static final Citation OLD = book("文坛忆旧", "赵景深", "上海：北新书局", "1948");
    private static final Citation OTHER = book("中国哲学发展史", "任继愈", "北京：人民出版社", "1983");

    private static Citation book(String title, String author, String source, String date) {
        return Citation.of(new Header(title, null, author, null, null, date, source), "txt");
    }

    private static Mention old(String place) {
        return new Mention("old", OLD, place);
    }

    private static List<String> texts(Where where, Repeats repeats, Mention... mentions) {
        return Mentions.write(new Citing(Edition.GBT_2025, where, repeats), List.of(mentions)).stream()
                .map(Written::text)
                .toList();
    }

    @Test
    void againWithWhoWhatAndWhere() {
        // 赵景深：《文坛忆旧》，第24页。 there; what is needed to find the book is left out, title and place stay.
        assertThat(texts(Where.FOOTNOTES, Repeats.SHORT, old("43"), new Mention("x", OTHER, "25"), old("24")))
                .containsExactly(
                        "赵景深. 文坛忆旧[M]. 上海: 北新书局, 1948: 43.", "任继愈. 中国哲学发展史[M]. 北京: 人民出版社, 1983: 25.", "赵景深. 文坛忆旧: 24.");
    }

    @Test
    void theSameAsANoteBefore() {
        // 同①: 54. is how the note style of GB/T 7714 that Zotero brings writes it; the number follows when notes move.
        List<Written> written = Mentions.write(
                new Citing(Edition.GBT_2025, Where.FOOTNOTES, Repeats.SAME),
                List.of(old("43"), new Mention("x", OTHER, ""), old("54"), old("")));

        assertThat(written.get(2)).isEqualTo(new Written("", 0, "54"));
        assertThat(Mentions.SAME + "①" + written.get(2).behind()).isEqualTo("同①: 54.");
        assertThat(Mentions.SAME + "①" + written.get(3).behind()).isEqualTo("同①.");
    }

    @Test
    void oneEntryInTheListAndPlacesBesideItsNumber() {
        // GB/T 7714—2015, 10.1.3: the number of the first citation, the page outside its brackets, [1]260 and
        // [1]326-329.
        List<Written> written = Mentions.write(
                new Citing(Edition.GBT_2015, Where.ENDNOTES),
                List.of(old("260"), new Mention("x", OTHER, "25"), old("326-329")));

        assertThat(written)
                .containsExactly(
                        new Written(OLD.text(), -1, "260"),
                        new Written(OTHER.text("25"), -1, ""),
                        new Written("", 0, "326-329"));
    }

    @Test
    void bracketsHaveNoNumberToGoBackTo() {
        assertThat(texts(Where.BRACKETS, Repeats.SAME, old("43"), old("24")))
                .last()
                .isEqualTo("赵景深. 文坛忆旧: 24");
    }

    @Test
    void everythingEachTime() {
        for (Where where : List.of(Where.FOOTNOTES, Where.ENDNOTES)) {
            assertThat(texts(where, Repeats.FULL, old("43"), old("24")))
                    .containsExactly(OLD.text("43"), OLD.text("24"));
        }
    }

    @Test
    void twoThatAreCalledAlikeAreNotShortened() {
        Citation later = book("文坛忆旧", "赵景深", "上海：上海书店", "1983");

        assertThat(texts(Where.FOOTNOTES, Repeats.SHORT, old("1"), new Mention("later", later, "2"), old("3")))
                .containsExactly(OLD.text("1"), later.text("2"), OLD.text("3"));
    }

    @Test
    void whatIsGoneIsWrittenNowhere() {
        assertThat(Stream.of(Where.values())
                        .flatMap(
                                where -> texts(where, Repeats.SHORT, new Mention("gone", null, ""), old("1")).stream()))
                .containsExactly("", OLD.text("1"), "", OLD.text("1"), "", "赵景深. 文坛忆旧[M]. 上海: 北新书局, 1948: 1");
    }

    @Test
    void aStandardIsCalledByItsNumber() {
        Header header = new Header("党政机关公文格式", null, null, "国家质量监督检验检疫总局", "GB/T 9704—2012", "2012", null);

        assertThat(Citation.of(header, "txt").again("7.3.3")).isEqualTo("GB/T 9704—2012 党政机关公文格式: 7.3.3.");
    }
}
