package org.yandu.retrieval.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Flag;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.retrieval.marks.Themes.Together;

class RetrievalTextTest {

    private static final Retrieval FULL = new Retrieval(
            new Themes(
                    List.of(new Term("theme-law", true, Role.ALL), new Term("c 2", false, Role.NONE)),
                    Together.NEAR,
                    50),
            new Retrieval.Scope(List.of("d1", "d2"), "三（二）"),
            new Retrieval.Made(List.of("王 老师"), LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31)),
            Set.of(Flag.STAR, Flag.QUESTION),
            "依法 行政");

    @Test
    void isReadBackAsItWasWritten() {
        assertThat(RetrievalText.read(RetrievalText.write(FULL))).isEqualTo(FULL);
        assertThat(RetrievalText.read(RetrievalText.write(Retrieval.ALL))).isEqualTo(Retrieval.ALL);
    }

    @Test
    void whatALaterProgramWroteIsPassedOver() {
        String text = RetrievalText.write(FULL) + "\nmood HAPPY\ntheme MAYBE with x\nfrom the beginning\n";
        assertThat(RetrievalText.read(text)).isEqualTo(FULL);
    }
}
