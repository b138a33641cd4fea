package org.yandu.ui.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Flag;
import org.yandu.codebook.Codebook;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.retrieval.marks.Retrieval.Made;
import org.yandu.retrieval.marks.Retrieval.Scope;
import org.yandu.ui.retrieval.AskedConditions.Condition;

/** Every condition is named, and can be dropped by itself. */
class AskedConditionsTest {

    private static List<Condition> of(Retrieval asked) {
        return AskedConditions.of(
                asked, new Codebook(List.of()), id -> "题名 " + id, Texts.of(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void nothingAskedIsNothingToDrop() {
        assertThat(of(Retrieval.ALL.withWords("信用"))).isEmpty();
    }

    @Test
    void eachIsDroppedWithoutTheOthers() {
        Retrieval asked = Retrieval.ALL
                .with(new Scope(List.of("d1"), "三（二）"))
                .with(new Made(List.of("王老师"), LocalDate.of(2026, 3, 1), null))
                .with(Set.of(Flag.STAR, Flag.QUESTION));
        List<Condition> conditions = of(asked);
        assertThat(conditions)
                .extracting(Condition::words)
                .containsExactly("题名 d1", "在 三（二）", "王老师", "2026-03-01 至", "★ 重要", "？ 待解");
        Retrieval left = asked;
        for (int i = 0; i < conditions.size(); i++) {
            left = of(left).getFirst().without();
        }
        assertThat(left).isEqualTo(Retrieval.ALL);
    }
}
