package org.yandu.retrieval.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {

    /** Seen in a list of suggestions: what was learned ends where a joining character begins, or begins within a word. */
    @ParameterizedTest
    @CsvSource({
        "健全公众参与机制, 公众参, 公众参与",
        "坚持问题导向, 问题导, 问题导向",
        "坚持问题导向, 题导向, 问题导向",
        "推行信用承诺制度, 信用承诺, 信用承诺",
    })
    void whatCutsAWordIsWidenedToTheWhole(String words, String learned, String shown) {
        Counts library = new Counts(List.of("坚持问题导向", "树立问题导向", "问题导向和目标导向", "健全公众参与机制", "公众参与"));
        assertThat(Reasons.of(words, List.of(), Map.of(learned, 0.6), library).stream()
                        .map(span -> span.in(words)))
                .containsExactly(shown);
    }
}
