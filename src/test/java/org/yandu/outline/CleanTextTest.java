package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.CleanText;

class CleanTextTest {

    //                                  0 1 2 3  4  5 6 7 8
    private static final String TEXT = "推进信用\n　体系建\n设";

    @Test
    void lineEndsOfTheLayoutGoAndOthersStay() {
        assertThat(clean(Kind.SPACING)).isEqualTo("推进信用体系建\n设");
        assertThat(clean(Kind.PAGE)).isEqualTo("推进信用\n体系建\n设");
    }

    @Test
    void theWayBackLeadsOverTheGap() {
        CleanText clean = new CleanText(TEXT, noise(Kind.SPACING));
        assertThat(clean.toSource(2, 6)).isEqualTo(new TextSpan(2, 8));
    }

    private static String clean(Kind kind) {
        return new CleanText(TEXT, noise(kind)).text;
    }

    private static List<Noise> noise(Kind kind) {
        return List.of(new Noise(new TextSpan(4, 6), kind, "noise.spacing"));
    }
}
