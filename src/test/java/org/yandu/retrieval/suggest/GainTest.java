package org.yandu.retrieval.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GainTest {

    private static final String[] FIELDS = {"水稻种植", "渔船检修", "校舍粉刷", "路灯养护", "花木修剪", "仓库盘点"};

    /** Half of them say 白条, half do not; the definition knows nothing of any. */
    private static List<Example> examples(boolean honest) {
        List<Example> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean says = i % 2 == 0;
            String words = FIELDS[i % FIELDS.length] + "之后" + (says ? "打白条欠账不还" : "按时收工回家去")
                    + FIELDS[(i * 5 + 1) % FIELDS.length];
            all.add(new Example(words, honest ? says : i % 7 < 3 != (i % 3 == 0), 1));
        }
        return all;
    }

    private static double gain(List<Example> examples) {
        List<String> texts = examples.stream().map(Example::words).toList();
        double[] odds = new double[examples.size()];
        return Gain.of(new Learner(Usage.of(texts).counts()), examples, odds);
    }

    @Test
    void whatTellsTheOtherMarksIsBelieved() {
        assertThat(gain(examples(true))).isEqualTo(1);
    }

    @Test
    void whatDoesNotTellThemIsNot() {
        assertThat(gain(examples(false))).isZero();
    }

    @Test
    void aFewMarksAreTakenAtTheirWord() {
        assertThat(gain(examples(true).subList(0, 9))).isEqualTo(1);
    }
}
