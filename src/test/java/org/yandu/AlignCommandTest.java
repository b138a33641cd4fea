package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code align}. */
class AlignCommandTest extends CommandLineCase {

    private static final String STUDY = "seeds/004_39b77698d1b17bcb.txt";

    private static JsonNode at(JsonNode links, String place) {
        for (JsonNode link : links) {
            if (link.get("from").get("place").stringValue().equals(place)) {
                return link;
            }
        }
        throw new AssertionError(place + " is not in " + links);
    }

    /** The heading 法治 of seed 000 speaks of decisions taken by law, as （五） of the report does; 三（四） has nobody to answer it. */
    @Test
    void linksSayWhereHowSureAndWhy() {
        JsonNode links = yandu.run("align", HANGZHOU, REPORT, "--json").json();
        JsonNode law = at(links, "一（二）");
        assertThat(keys(law)).containsExactly("from", "to", "grade", "confidence", "words", "akin", "also");
        assertThat(keys(law.get("from"))).containsExactly("place", "title", "start", "end", "quote");
        assertThat(law.get("to").get("place").stringValue()).isEqualTo("一（五）");
        assertThat(law.get("grade").stringValue()).isEqualTo("likely");
        assertThat(texts(law.get("words"))).anyMatch(word -> word.contains("重大行政决策"));
        JsonNode silent = at(links, "三（四）");
        assertThat(silent.get("to").isNull()).isTrue();
        assertThat(silent.get("grade").stringValue()).isEqualTo("silent");
        assertThat(silent.get("words")).isEmpty();
    }

    /** 问题导 and 共建共 were told, and two words made a link sure. */
    @Test
    void reasonsAreWholeWordsAndTwoOfThemMakeNothingSure() {
        JsonNode links = yandu.run("align", HANGZHOU, STUDY, "--json").json();
        JsonNode problems = at(links, "二（四）");
        assertThat(texts(problems.get("words"))).contains("问题导向").doesNotContain("问题导");
        assertThat(problems.get("grade").stringValue()).isEqualTo("likely");
        for (JsonNode link : links) {
            assertThat(texts(link.get("words"))).doesNotContain("共建共", "公众参", "元化");
        }
    }

    /** The whole report is about law-based government: decisions are only the nearest of what it says of it. */
    @Test
    void whatIsAnsweredInSeveralPlacesNamesThemAll() {
        JsonNode law = at(yandu.run("align", HANGZHOU, REPORT, "--json").json(), "一（二）");
        List<String> places = new ArrayList<>();
        law.get("also").forEach(place -> places.add(place.get("place").stringValue()));
        assertThat(places).contains("一（一）");
        assertThat(yandu.run("align", HANGZHOU, REPORT).out()).contains("另见 一（一）");
    }

    @Test
    void severalTextsBecomeATableInAFile() throws IOException {
        Path file = folder.resolve("对照.html");
        assertThat(yandu.run("align", HANGZHOU, REPORT, STUDY, "--out", s(file)).code())
                .isEqualTo(0);
        assertThat(Files.readString(file)).contains("坚持法治思维").contains("未谈及");
        assertThat(yandu.run("align", HANGZHOU, REPORT, HANGZHOU).code()).isEqualTo(2);
        assertThat(yandu.run("align", HANGZHOU, REPORT, "--out", s(folder.resolve("a.exe")))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void nothingInCommonIsSaidSo() throws IOException {
        Path one = write("a.txt", "一、天文\n恒星发光。\n二、星系\n银河旋转。\n");
        Path other = write("b.txt", "一、烹饪\n米饭要焖。\n二、刀工\n切丝要细。\n");
        assertThat(yandu.run("align", s(one), s(other)).code()).isEqualTo(1);
    }
}
