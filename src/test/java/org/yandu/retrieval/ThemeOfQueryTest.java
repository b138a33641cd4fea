package org.yandu.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;

class ThemeOfQueryTest {

    /** Whoever searched for 基层治理 and then codes what was found was offered the theme of the last time. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "基层治理, 基层治理",
                "基層治理, 基层治理",
                "“法治建设”, 法治建设",
                "失信, 信用建设",
                "信用, 信用建设",
                "失信 OR 信用建设, 信用建设",
                // In the names of two, of two themes, in none, too short, and nothing at all.
                "建设, -",
                "信用建设 法治建设, -",
                "城市, -",
                "信, -",
                "'', -",
                "OR, -",
            })
    void theThemeThatTheWordsNameIsTheLikeliest(String query, String theme) {
        List<Code> codes = StartingThemes.codes();
        assertThat(ThemeOfQuery.find(query, codes).map(Code::name).orElse(null)).isEqualTo(theme);
    }
}
