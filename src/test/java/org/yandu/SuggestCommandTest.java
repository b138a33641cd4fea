package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.Terminal.Result;
import tools.jackson.databind.JsonNode;

/** The stable face of {@code suggest}. */
class SuggestCommandTest extends CommandLineCase {

    private static final String SOFT = "“八八战略”与软环境建设的杭州实践";

    @Test
    void oneThemeWithPlacesAndReasons() {
        Result found = yandu.run("suggest", SOFT, "--code", "信用建设", "--json");
        assertThat(found.code()).isZero();
        assertThat(found.json().size()).isBetween(4, 10);
        String text = yandu.run("text", SOFT).out();
        for (JsonNode each : found.json()) {
            assertThat(keys(each)).containsExactly("code", "start", "end", "quote", "score", "reasons");
            assertThat(each.get("code").stringValue()).isEqualTo("theme-credit");
            assertThat(each.get("score").doubleValue()).isBetween(0.5, 1.0);
            assertThat(each.get("reasons").size()).isBetween(1, 6);
            int start = text.offsetByCodePoints(0, each.get("start").intValue());
            int end = text.offsetByCodePoints(0, each.get("end").intValue());
            assertThat(text.substring(start, end)).isEqualTo(each.get("quote").stringValue());
        }
    }

    @Test
    void sentencesAreShorterAndLieInTheParagraphs() {
        Result paragraphs = yandu.run("suggest", SOFT, "--code", "信用建设", "--json");
        Result sentences = yandu.run("suggest", SOFT, "--code", "信用建设", "--grain", "sentence", "--json");
        assertThat(sentences.json().size()).isGreaterThan(paragraphs.json().size());
        List<String> whole = paragraphs.json().findValuesAsString("quote");
        for (String quote : sentences.json().findValuesAsString("quote")) {
            assertThat(whole).anyMatch(each -> each.contains(quote));
        }
    }

    @Test
    void limitAndNothing() {
        Result some = yandu.run("suggest", SOFT, "--limit", "3");
        assertThat(some.out().lines()).hasSize(3);
        assertThat(some.err()).contains("3");
        Result nothing = yandu.run("suggest", "第二节 品质杭州、美丽上城与城市治理", "--code", "信用建设", "--json");
        assertThat(nothing.code()).isEqualTo(1);
        assertThat(nothing.json()).isEmpty();
        assertThat(yandu.run("suggest", SOFT, "--code", "没有的主题").code()).isEqualTo(1);
        assertThat(yandu.run("suggest", SOFT, "--grain", "word").code()).isEqualTo(2);
    }
}
