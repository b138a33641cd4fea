package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.List;
import org.yandu.retrieval.suggest.Learner.Learned;

/**
 * How far what is learned from a reader's marks is to be believed: as far as it would have told his other marks better than the
 * definition alone does. Every fifth is left out in turn and predicted from the rest (M. Stone, Cross-Validatory Choice and Assessment
 * of Statistical Predictions, JRSS B 36, 1974); the part is taken whose predictions were least surprised. Marks that only repeat
 * what the definition says, or contradict one another, then do no harm.
 */
final class Gain {

    private static final int FOLDS = 5;

    private static final double[] PARTS = {0, 0.25, 0.5, 0.75, 1};

    /** Fewer leave nothing to judge by: a reader who has marked little is taken at his word. */
    private static final int LEAST = 10;

    /** So many examples tell as much as all, and learning is to take no more than about twice the time. */
    private static final int ENOUGH = 600;

    private Gain() {}

    /**
     * @param odds of every example by the definition alone
     * @return from 0 to 1
     */
    static double of(Learner learner, List<Example> examples, double[] odds) {
        if (examples.size() < LEAST) {
            return 1;
        }
        int stride = (examples.size() + ENOUGH - 1) / ENOUGH;
        double[] surprise = new double[PARTS.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> read = new ArrayList<>();
            List<Double> said = new ArrayList<>();
            for (int i = 0, k = 0; i < examples.size(); i += stride, k++) {
                if (k % FOLDS != fold) {
                    read.add(examples.get(i));
                    said.add(odds[i]);
                }
            }
            Learned learned = learner.learn(
                    read, said.stream().mapToDouble(Double::doubleValue).toArray());
            for (int i = fold * stride; i < examples.size(); i += FOLDS * stride) {
                Example left = examples.get(i);
                for (int part = 0; part < PARTS.length; part++) {
                    double z = odds[i] + PARTS[part] * (learned.odds(odds[i], left.words()) - odds[i]);
                    // The logarithm of what was thought improbable.
                    surprise[part] += left.weight() * Math.log1p(Math.exp(left.belongs() ? -z : z));
                }
            }
        }
        return least(surprise);
    }

    private static double least(double[] surprise) {
        int best = 0;
        for (int part = 1; part < PARTS.length; part++) {
            best = surprise[part] < surprise[best] ? part : best;
        }
        return PARTS[best];
    }
}
