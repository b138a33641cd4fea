package org.yandu.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClustersTest {

    /** What belongs together: beyond the BMP, combined, joined, with a variation selector, flags. */
    private static final String[] PIECES = {
        "信",
        "𠮷",
        "𬬻",
        "e\u0301",
        "葛\uDB40\uDD00",
        "\u2049\uFE0F",
        "👨‍👩‍👧‍👦",
        "👍🏽",
        "🇨🇳",
        "1\uFE0F\u20E3",
        "，\uFE00",
        "か\u3099",
        "a",
        "。",
        "\n",
        "\u3000"
    };

    @ParameterizedTest
    @CsvSource({
        "信用, 1, true",
        "a𠮷b, 2, false",
        "e\u0301x, 1, false",
        "👨‍👩‍👧‍👦, 5, false",
        "🇨🇳🇨🇳, 4, true",
        "🇨🇳🇨🇳, 2, false"
    })
    void bounds(String text, int offset, boolean bound) {
        assertThat(Clusters.isBound(text, offset)).isEqualTo(bound);
    }

    /** As the iterator of the platform says when it is given the whole text. */
    @Test
    void agreesWithTheIteratorOverTheWholeText() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                made.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = made.toString();
            BreakIterator whole = BreakIterator.getCharacterInstance(Locale.ROOT);
            whole.setText(text);
            for (int at = 0; at <= text.length(); at++) {
                boolean bound = whole.isBoundary(at);
                assertThat(Clusters.isBound(text, at)).as(text + " " + at).isEqualTo(bound);
                if (at < text.length()) {
                    assertThat(Clusters.after(text, at))
                            .as(text + " after " + at)
                            .isEqualTo(whole.following(at));
                }
                if (at > 0) {
                    assertThat(Clusters.before(text, at))
                            .as(text + " before " + at)
                            .isEqualTo(preceding(whole, at));
                }
            }
        }
    }

    private static int preceding(BreakIterator whole, int offset) {
        int at = offset - 1;
        while (!whole.isBoundary(at)) {
            at--;
        }
        return at;
    }

    @Test
    void aStretchTakesInWhatItTears() {
        assertThat(Clusters.whole("a👍🏽b", new TextSpan(2, 3))).isEqualTo(new TextSpan(1, 5));
        assertThat(Clusters.whole("a👍🏽b", new TextSpan(0, 1))).isEqualTo(new TextSpan(0, 1));
        assertThat(Clusters.whole("a👍🏽b", new TextSpan(3, 3))).isEqualTo(new TextSpan(1, 1));
    }
}
