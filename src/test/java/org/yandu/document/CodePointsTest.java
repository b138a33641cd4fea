package org.yandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void withoutPairsNothingChanges() {
        CodePoints plain = CodePoints.of("信用建设");
        assertThat(plain.fromUtf16(4)).isEqualTo(4);
        assertThat(plain.toUtf16(3)).isEqualTo(3);
    }

    @Test
    void aPairIsTwoUnitsAndOneCharacter() {
        // units        0 1 2 3 4 5 6 7
        // text         是 𠮷  祥 𬬻  火
        // code points  0 1   2 3   4 5
        CodePoints mixed = CodePoints.of("是𠮷祥𬬻火");
        assertThat(new int[] {
                    mixed.fromUtf16(1), mixed.fromUtf16(3), mixed.fromUtf16(4), mixed.fromUtf16(6), mixed.fromUtf16(7)
                })
                .containsExactly(1, 2, 3, 4, 5);
        assertThat(mixed.toUtf16(new TextSpan(1, 4))).isEqualTo(new TextSpan(1, 6));
        assertThat(mixed.fromUtf16(new TextSpan(3, 7))).isEqualTo(new TextSpan(2, 5));
    }

    @Test
    void aHalfAloneCountsAsItself() {
        CodePoints torn = CodePoints.of("a\uD842b\uDFB7c");
        assertThat(torn.fromUtf16(5)).isEqualTo(5);
    }

    @Test
    void agreesWithJavaAndComesBack() {
        Random random = new Random(9);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(random.nextInt(3) == 0 ? "𠮷" : random.nextInt(2) == 0 ? "𬬻" : "法");
            }
            CodePoints points = CodePoints.of(text);
            int length = Character.codePointCount(text, 0, text.length());
            for (int at = 0; at <= length; at++) {
                int utf16 = Character.offsetByCodePoints(text, 0, at);
                assertThat(points.toUtf16(at)).isEqualTo(utf16);
                assertThat(points.fromUtf16(utf16)).isEqualTo(at);
            }
        }
    }
}
