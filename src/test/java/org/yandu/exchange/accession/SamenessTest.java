package org.yandu.exchange.accession;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.document.Noise;
import org.yandu.exchange.accession.Sameness.Kind;

/** A newcomer dropped the corrected text of a speech, in another format, and it was left out as the same words. */
class SamenessTest {

    private static final String SPEECH = """
            在护河工作会议上的讲话
            周某某
            同志们：
            过去一年，全市清理河道126公里，水质达标率提高到83.5%，群众办成了一批盼了多年的事，值得充分肯定。
            一、认清形势
            少数村组重建轻管，垃圾清了又堆，护岸修了又塌，这些都是绕不过去的坎。
            二、抓好落实
            各乡镇要把责任落到人头，一段一段地认领，一月一月地检查。
            三、加强保障
            市财政每年安排480万元，专款专用，不够的另行研究。
            """;

    private static final Pattern NOTES = Pattern.compile("(?m)^〔1〕参见");

    private static Sameness between(String one, String format, String other, String otherFormat) {
        return BareText.of(one, List.<Noise>of()).sameness(format, BareText.of(other, List.<Noise>of()), otherFormat);
    }

    private static Kind changed(String format, String from, String to) {
        assertThat(SPEECH).contains(from);
        Kind there = between(SPEECH, "docx", SPEECH.replace(from, to), format).kind();
        Kind back = between(SPEECH.replace(from, to), format, SPEECH, "docx").kind();
        assertThat(back).isEqualTo(there);
        return there;
    }

    @ParameterizedTest
    @CsvSource({
        "126公里,138公里",
        "值得充分,必须充分",
        "83.5%,835%",
        "83.5%,83.5",
        "提高到83,提高到-83",
        "480万元,408万元",
        "不够的,够的",
        "二、抓好落实,三、抓好落实",
        "专款专用，,专款专用，按季拨付，",
        "研究。,研究。年底前由督查室逐段验收并通报结果。",
        "周某某,周某某（2024年）",
    })
    void aChangedFigureWordOrSentenceIsNeverTheSame(String from, String to) {
        assertThat(changed("txt", from, to)).isEqualTo(Kind.CHANGED);
        assertThat(changed("html", from, to)).isEqualTo(Kind.CHANGED);
        assertThat(changed("pdf", from, to)).isNotEqualTo(Kind.SAME);
    }

    /** On a page a letter or two may have been read wrongly, a figure never is passed over. */
    @Test
    void aLetterOrTwoOnAPageMayBeASlip() {
        assertThat(changed("pdf", "垃圾清了", "垃圾请了")).isEqualTo(Kind.DOUBTFUL);
        assertThat(between(SPEECH, "docx", SPEECH.replace("垃圾清了", "垃圾请了"), "pdf")
                        .told())
                .containsExactly("清→请");
        assertThat(between(SPEECH, "docx", SPEECH.replace("绕不过", "绕过"), "pdf").told())
                .containsExactly("−不");
        assertThat(changed("pdf", "480万元", "490万元")).isEqualTo(Kind.CHANGED);
        String thrice = SPEECH.replace("垃圾", "拉圾").replace("护岸", "护崖").replace("乡镇", "多镇");
        assertThat(between(SPEECH, "docx", thrice, "pdf").kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void numbersOfListsThatCountThemselvesAreLost() {
        String bare = SPEECH.replaceAll("(?m)^[一二三]、", "");
        assertThat(between(SPEECH, "docx", bare, "txt").kind()).isEqualTo(Kind.SAME);
        assertThat(between(bare, "txt", SPEECH, "docx").kind()).isEqualTo(Kind.SAME);
        // 一段 amid a sentence is no number.
        assertThat(changed("txt", "，一段一段地", "，段段地")).isEqualTo(Kind.CHANGED);
        assertThat(changed("txt", "，一月一月地", "，一月地")).isEqualTo(Kind.CHANGED);
    }

    @Test
    void notesStandAtTheFootOrAtTheEndAndAreCountedAnew() {
        String atFoot = SPEECH.replace("公里，", "公里[1]，")
                        .replace("二、抓好", "[1]\n参见某市水务年报。\n二、抓好")
                        .replace("人头，", "人头[1]，")
                + "[1] 某市护河办法第四条。\n";
        String atEnd = SPEECH.replace("公里，", "公里〔1〕，").replace("人头，", "人头〔2〕，") + "〔1〕参见某市水务年报。\n〔2〕某市护河办法第四条。\n";
        assertThat(between(atFoot, "epub", atEnd, "docx").kind()).isEqualTo(Kind.SAME);
        String work = "[1] 林某某. 河流治理[J]. 水务, 2012(1): 1-12.\n";
        assertThat(between(atFoot + work, "pdf", NOTES.matcher(atEnd).replaceFirst(work + "$0"), "docx")
                        .kind())
                .isEqualTo(Kind.SAME);
        assertThat(between(atFoot, "epub", atEnd.replace("第四条", "第五条"), "docx").kind())
                .isEqualTo(Kind.CHANGED);
    }

    private static final String TABLE = SPEECH + """
            序号	项目	单位	金额	时间
            1	老街河段综合整治更新	河东区人民政府	38600	2025年6月
            2	船厂旧码头活化利用	高新区管委会	12400	2024年12月
            附则由市护河办解释。
            """;

    /** What stood in the second line of a cell was read behind its row, and the page became the newer text. */
    @Test
    void cellsOfARowOutOfOrderAreTheSameWords() {
        String broken = TABLE.replace("综合整治更新	河东区人民政府	38600	2025年6月", "综合整治更 河东区人民政府 38600 2025年6月新")
                .replace("活化利用	高新区管委会	12400	2024年12月", "活化 高新区管委会 12400 2024年12月利用")
                .replace("1	老街", "1 老街")
                .replace("2	船厂", "2 船厂");
        assertThat(between(TABLE, "docx", broken, "pdf").kind()).isEqualTo(Kind.SAME);
        assertThat(between(broken, "pdf", TABLE, "docx").kind()).isEqualTo(Kind.SAME);
        assertThat(between(TABLE, "docx", broken.replace("38600", "36800"), "pdf")
                        .kind())
                .isEqualTo(Kind.CHANGED);
        assertThat(between(TABLE, "docx", broken.replace("12400", "38600").replaceFirst("38600", "12400"), "pdf")
                        .kind())
                .isEqualTo(Kind.CHANGED);
        // Two whole tables: whose cells have changed places, somebody has changed them.
        String swapped = TABLE.replace("河东区人民政府	38600", "38600	河东区人民政府");
        assertThat(between(TABLE, "docx", swapped, "html").kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void headsThatEveryPageRepeatsAreThePagesOrTheTexts() {
        String paged = SPEECH.replace("一、认", "护河工作简报 第1期 1\n一、认")
                .replace("二、抓", "护河工作简报 第1期 2\n二、抓")
                .replace("三、加", "护河工作简报 第1期 3\n三、加");
        assertThat(between(SPEECH, "docx", paged, "pdf").told())
                .hasSize(3)
                .first()
                .isEqualTo("+护河工作简报第1期1");
        assertThat(between(paged, "pdf", SPEECH, "docx").kind()).isEqualTo(Kind.DOUBTFUL);
        assertThat(between(paged, "docx", SPEECH, "txt").kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void aLineMoreAtTheEndOfAPageIsThePagesOrTheTexts() {
        String more = SPEECH + "（责任编辑：李某某）\n";
        assertThat(between(SPEECH, "docx", more, "html").kind()).isEqualTo(Kind.DOUBTFUL);
        assertThat(between(more, "html", SPEECH, "docx").kind()).isEqualTo(Kind.DOUBTFUL);
        assertThat(between(more, "docx", SPEECH, "html").kind()).isEqualTo(Kind.CHANGED);
        assertThat(between(SPEECH, "docx", more, "txt").kind()).isEqualTo(Kind.CHANGED);
    }

    @Test
    void aFileThatCouldNotBeReadWholeIsNoNewerText() {
        String broken =
                SPEECH.replace("绕不过", "绕\uFFFD\uFFFD过").replace("乡镇", "乡\uFFFD").replace("人头", "\uFFFD头");
        assertThat(between(SPEECH, "docx", broken, "txt").kind()).isEqualTo(Kind.DOUBTFUL);
        assertThat(between(broken, "txt", SPEECH, "docx").kind()).isEqualTo(Kind.CHANGED);
    }
}
