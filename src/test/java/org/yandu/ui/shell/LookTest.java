package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yandu.ui.parts.Appearance;

class LookTest {

    @Test
    void isReadBackAsItWasWrittenEvenWithBlanksInTheNameOfAFace() {
        Look look = new Look(Appearance.SEPIA, new Look.Type(20, 1.9, 32, 0, "Source Han Serif SC"), true);
        assertThat(Look.parse(look.format())).isEqualTo(look);
        assertThat(Look.parse(Look.DEFAULT.format())).isEqualTo(Look.DEFAULT);
    }

    @Test
    void whatAnEarlierProgramRememberedHoldsWithTheUsualIndent() {
        Look look = Look.parse("DARK 24 1.6 40 true");
        assertThat(look.appearance()).isEqualTo(Appearance.DARK);
        assertThat(look.type()).isEqualTo(new Look.Type(24, 1.6, 40, 2, ""));
        assertThat(Look.parse("nonsense")).isEqualTo(Look.DEFAULT);
    }
}
