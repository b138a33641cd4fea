package org.yandu.curation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The examples by which these measures are known. */
class PublishedAgreementTest {

    private static final Offset<Double> THREE_PLACES = within(0.0005);

    /** Cohen 1960, table 2: two clinicians, 200 cases, three diagnoses. */
    @Test
    void cohen() {
        long[][] cases = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
        TwoCoders two = new TwoCoders(3);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                two.add(cases[i][j], i, j);
            }
        }
        assertThat(two.cohen().orElseThrow()).isEqualTo(0.492, THREE_PLACES);
    }

    /** The worked example of Fleiss' κ: fourteen raters, ten subjects, five categories. */
    @Test
    void fleiss() {
        int[][] subjects = {
            {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
            {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
        };
        Tally tally = new Tally(5);
        for (int[] subject : subjects) {
            tally.add(1, subject);
        }
        assertThat(tally.fleiss().orElseThrow()).isEqualTo(0.210, THREE_PLACES);
        assertThat(tally.percent().orElseThrow()).isEqualTo(0.378, THREE_PLACES);
    }

    /** Krippendorff 2011, section A: two observers, ten units, binary. */
    @Test
    void alphaOfTwo() {
        assertThat(alpha("0100000010", "1110010000")).isEqualTo(0.095, THREE_PLACES);
    }

    /** Krippendorff 2011, section B: two observers, twelve units, five values. */
    @Test
    void alphaOfFiveValues() {
        assertThat(alpha("112243335441", "212223335444")).isEqualTo(0.692, THREE_PLACES);
    }

    /** Krippendorff 2011, section C: four observers, twelve units, some judgements missing. */
    @Test
    void alphaWithMissingJudgements() {
        assertThat(alpha("123321412...", "1233224125.3", ".3332342251.", "1233244125 1.".replace(" ", "")))
                .isEqualTo(0.743, THREE_PLACES);
    }

    @Test
    void whatNobodyDisputesHasNoFigureBeyondChance() {
        Tally tally = new Tally(2);
        tally.add(100, 3, 0);
        assertThat(tally.percent()).hasValue(1);
        assertThat(tally.alpha()).isEmpty();
        assertThat(tally.fleiss()).isEmpty();
    }

    @Test
    void oneCoderSaysNothingAboutAgreement() {
        Tally tally = new Tally(2);
        tally.add(100, 1, 0);
        assertThat(tally.units()).isZero();
        assertThat(tally.percent()).isEmpty();
        assertThat(tally.alpha()).isEmpty();
    }

    /** @param observers a digit for each unit, a point where a judgement is missing */
    private static double alpha(String... observers) {
        Tally tally = new Tally(10);
        for (int unit = 0; unit < observers[0].length(); unit++) {
            int[] counts = new int[10];
            for (String observer : observers) {
                if (observer.charAt(unit) != '.') {
                    counts[observer.charAt(unit) - '0']++;
                }
            }
            tally.add(1, counts);
        }
        return tally.alpha().orElseThrow();
    }
}
