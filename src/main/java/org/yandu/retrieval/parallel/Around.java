package org.yandu.retrieval.parallel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.Gauge;

/**
 * What the sections around two passages say for them: a passage is first looked for where its section is answered. A paragraph alone has
 * too few words to be told by, while its section has a heading and the paragraphs beside it.
 */
final class Around {

    /** Where there are no sections, or sections themselves are compared. */
    static final Around NOTHING = new Around(null, new int[0], new int[0]);

    /** What it counts. From 0.5 to 0.8 the pairs of two other hands agree with it alike; without the condition below more was lost in silence. */
    private static final double SHARE = 0.8;

    /** Sections that are nearly the same say no more than this. */
    private static final double MOST = 0.3;

    private final @Nullable Scores sections;
    private final int[] here;
    private final int[] there;

    private Around(@Nullable Scores sections, int[] here, int[] there) {
        this.sections = sections;
        this.here = here;
        this.there = there;
    }

    /**
     * @param from passages of the first text
     * @param to passages of the second
     * @param gauge told of every section of the first text
     */
    static Around of(Reading first, Reading second, List<Stretch> from, List<Stretch> to, Gauge gauge) {
        List<Stretch> a = first.stretches(Grain.SECTION);
        List<Stretch> b = second.stretches(Grain.SECTION);
        if (a.isEmpty() || b.isEmpty()) {
            return NOTHING;
        }
        Scores sections =
                new Scores(new Opposed(Rarity.among(from, to), Rarity.ofHeadings(a, b), a, b), NOTHING, gauge);
        return new Around(sections, within(a, from), within(b, to));
    }

    /** The innermost section of each passage, the last of those it lies in; -1 outside. */
    private static int[] within(List<Stretch> sections, List<Stretch> passages) {
        int[] found = new int[passages.size()];
        for (int i = 0; i < found.length; i++) {
            found[i] = -1;
            for (int s = 0;
                    s < sections.size()
                            && sections.get(s).span().start()
                                    <= passages.get(i).span().start();
                    s++) {
                if (sections.get(s).span().contains(passages.get(i).span())) {
                    found[i] = s;
                }
            }
        }
        return found;
    }

    /** What to add for two passages: something only where each section is the best answer to the other. */
    double at(int i, int j) {
        if (sections == null || here[i] < 0 || there[j] < 0) {
            return 0;
        }
        double score = sections.at(here[i], there[j]);
        boolean answered =
                score >= Aligner.FLOOR && sections.best(here[i]) == there[j] && sections.isMutual(here[i], there[j]);
        return answered ? SHARE * Math.min(MOST, score) : 0;
    }
}
