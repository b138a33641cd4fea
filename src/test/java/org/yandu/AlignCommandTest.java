package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code align}. */
class AlignCommandTest extends CommandLineCase {

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
        assertThat(keys(law)).containsExactly("from", "to", "grade", "confidence", "words", "akin");
        assertThat(keys(law.get("from"))).containsExactly("place", "title", "start", "end", "quote");
        assertThat(law.get("to").get("place").stringValue()).isEqualTo("一（五）");
        assertThat(law.get("grade").stringValue()).isEqualTo("likely");
        assertThat(texts(law.get("words"))).anyMatch(word -> word.contains("重大行政决策"));
        JsonNode silent = at(links, "三（四）");
        assertThat(silent.get("to").isNull()).isTrue();
        assertThat(silent.get("grade").stringValue()).isEqualTo("silent");
        assertThat(silent.get("words")).isEmpty();
    }

    @Test
    void severalTextsBecomeATableInAFile() throws IOException {
        Path file = folder.resolve("对照.html");
        assertThat(yandu.run("align", HANGZHOU, REPORT, "seeds/004_39b77698d1b17bcb.txt", "--out", s(file))
                        .code())
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
