package org.yandu.curation.agreement;

import java.util.Collection;
import java.util.OptionalDouble;

/**
 * How far two coders agree over several themes at once, such as a student with the reference: every pair of unit and theme is one
 * judgement, marked or not.
 *
 * @param percent of the judgements that are the same, 0 to 1
 * @param cohen κ over all of them, see {@link TwoCoders}
 */
public record Pair(OptionalDouble percent, OptionalDouble cohen) {

    /** Nothing to compare. */
    public static final Pair NONE = new Pair(OptionalDouble.empty(), OptionalDouble.empty());

    public static Pair of(ClassText text, String one, String other, Collection<String> codes, Grain grain) {
        TwoCoders crossed = new TwoCoders(2);
        Tally tally = new Tally(2);
        for (String code : codes) {
            for (ClassText.Run run : text.crossed(one, other, code, grain)) {
                int first = run.coders() & 1;
                int second = run.coders() >> 1;
                crossed.add(run.length(), first, second);
                tally.add(run.length(), 2 - first - second, first + second);
            }
        }
        return new Pair(tally.percent(), crossed.cohen());
    }
}
