package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yandu.Terminal.Result;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code search}. */
class SearchCommandTest extends CommandLineCase {

    @Test
    void throughTheAdvertisementAndInBothScripts() {
        Result through = yandu.run("search", "始终以城乡", "--json");
        assertThat(through.code()).isZero();
        assertThat(through.json().get("total").intValue()).isEqualTo(1);
        JsonNode hit = through.json().get("hits").get(0);
        assertThat(keys(hit)).containsExactly("document", "title", "start", "end", "quote", "before", "after", "place");
        assertThat(hit.get("quote").stringValue()).isEqualTo("始终以城乡");
        assertThat(hit.get("end").intValue() - hit.get("start").intValue()).isGreaterThan(5);
        for (String words : new String[] {"咨询", "全面", "制度", "複議"}) {
            Result found = yandu.run("search", words, "--in", "杭州市人民政府關於杭州市2022年法治政府建設年度報告", "--json");
            assertThat(found.json().get("total").intValue()).as(words).isPositive();
        }
    }

    @Test
    void offsetsAreThoseOfTheTextThatIsPrinted() {
        Result found = yandu.run("search", "信用 near/20 法治", "--limit", "3", "--json");
        JsonNode hits = found.json().get("hits");
        assertThat(hits).hasSize(3);
        assertThat(found.json().get("total").intValue()).isGreaterThan(3);
        assertThat(found.err()).contains("列出 3 处");
        for (JsonNode hit : hits) {
            String text = yandu.run("text", hit.get("document").stringValue()).out();
            int start = text.offsetByCodePoints(0, hit.get("start").intValue());
            int end = text.offsetByCodePoints(0, hit.get("end").intValue());
            assertThat(text.substring(start, end)).isEqualTo(hit.get("quote").stringValue());
            assertThat(text.substring(0, start).replaceAll("\\s+", " "))
                    .endsWith(hit.get("before").stringValue().stripLeading());
        }
    }

    @Test
    void nothingFoundAndMistakes() {
        Result nothing = yandu.run("search", "没有这个词", "--json");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.json().get("total").intValue()).isZero();
        assertThat(nothing.json().get("hits")).isEmpty();
        Result mistaken = yandu.run("search", "信用 OR");
        assertThat(mistaken.code()).isEqualTo(2);
        assertThat(mistaken.err()).contains("OR");
        assertThat(yandu.run("search", "信用", "theme:没有的主题").code()).isEqualTo(1);
    }

    @Test
    void aFileIsSearchedWithoutALibrary() {
        Result found = yandu.run("search", "信用建设", "--in", "seeds/000_9ac79440601f8240.txt", "--json");
        assertThat(found.json().get("total").intValue()).isEqualTo(8);
        assertThat(found.json().get("hits").get(0).get("document").isNull()).isTrue();
        assertThat(folder.resolve("library")).doesNotExist();
    }

    /** A word with a dash was taken for an option: behind another it was not known, and alone a QUERY was missing. */
    @Test
    void aWordThatIsNotWantedIsNoOption() {
        int all = yandu.run("search", "信用", "--json").json().get("total").intValue();
        int without =
                yandu.run("search", "信用", "-建设", "--json").json().get("total").intValue();
        assertThat(without).isPositive().isLessThan(all);
        assertThat(yandu.run("search", "-建设", "信用", "--json")
                        .json()
                        .get("total")
                        .intValue())
                .isEqualTo(without);
        Result alone = yandu.run("search", "-信用");
        assertThat(alone.code()).isEqualTo(2);
        assertThat(alone.err()).contains("至少一个要找的词").doesNotContain("QUERY");
        Result misspelled = yandu.run("search", "信用", "--limti", "3");
        assertThat(misspelled.code()).isEqualTo(2);
        assertThat(misspelled.err()).contains("--limti");
        assertThat(yandu.run("search", "--help").code()).isZero();
        assertThat(yandu.run("search", "--limit", "0", "信用", "--json").json().get("hits"))
                .isEmpty();
    }

    /** The place of a hit in a title was empty. */
    @Test
    void aHitInTheTitleHasAPlace() {
        Result found = yandu.run("search", "法治政府建設年度報告", "--json");
        assertThat(found.json().get("hits").get(0).get("place").stringValue()).isEqualTo("文首");
    }
}
