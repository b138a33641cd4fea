package org.yandu.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.TextDiff.Kind;

class DiffRunTest {

    @Test
    @DisplayName("another script is no other word")
    void folded() {
        assertThat(DiffRun.betweenFolded("深入贯彻习近平法治思想", "深入貫徹落實習近平法治思想"))
                .containsExactly(
                        new DiffRun(Kind.SAME, "深入贯彻"),
                        new DiffRun(Kind.INSERTED, "落實"),
                        new DiffRun(Kind.SAME, "习近平法治思想"));
    }
}
