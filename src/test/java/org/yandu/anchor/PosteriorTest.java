package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How probable it is that a letter is another, over all ways of making one text from the other. */
class PosteriorTest {

    private static final String FORMULA = "要统一思想提高认识";

    private static Posterior of(String old, String now) {
        int[] a = old.codePoints().toArray();
        int[] b = now.codePoints().toArray();
        return Posterior.of(a, new Range(0, a.length), b, new Range(0, b.length));
    }

    /** What stands between leaves one place only. */
    @Test
    void aFormulaThatStandsThreeTimesIsToldByWhatStandsBetween() {
        String old = "甲乙丙丁戊" + FORMULA + "己庚辛壬癸" + FORMULA + "子丑寅卯辰" + FORMULA + "巳午未申酉";
        String now = old.replace("己庚辛壬癸", "己庚辛新壬癸");
        Posterior posterior = of(old, now);
        int second = old.indexOf(FORMULA, 6);
        for (int i = second; i < second + FORMULA.length(); i++) {
            assertThat(posterior.of(i, i + 1)).isGreaterThan(0.99);
        }
        assertThat(posterior.of(second, 5)).isLessThan(0.01);
    }

    /** One of two was deleted and all between: nobody can say which is left. */
    @Test
    void whereTwoPlacesAreLeftItIsSharedBetweenThem() {
        String old = "甲乙丙丁戊" + FORMULA + FORMULA + "巳午未申酉";
        String now = "甲乙丙丁戊" + FORMULA + "巳午未申酉";
        Posterior posterior = of(old, now);
        double one = posterior.of(9, 9);
        double other = posterior.of(9 + FORMULA.length(), 9);
        assertThat(one + other).isCloseTo(1, within(0.02));
        assertThat(one).isBetween(0.3, 0.7);
        assertThat(other).isBetween(0.3, 0.7);
    }

    @Test
    void nothingInCommonIsNothing() {
        Posterior posterior = of("甲乙丙丁戊", "己庚辛壬癸");
        for (int i = 0; i < 5; i++) {
            assertThat(posterior.of(i, i)).isLessThan(0.2);
        }
    }

    /** A page and another: every letter of one is at most one of the other. */
    @Test
    void noLetterIsTwo() {
        String old = "加强领导。加强协调。" + FORMULA + "。加强领导。完善制度。";
        String now = "加强协调。" + FORMULA + "。加强领导。加强领导。健全制度。";
        Posterior posterior = of(old, now);
        for (int i = 0; i < old.length(); i++) {
            double sum = 0;
            for (int j = 0; j < now.length(); j++) {
                sum += posterior.of(i, j);
            }
            assertThat(sum).isLessThan(1 + 1e-6);
        }
    }
}
