package org.yandu.curation.agreement;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * How far coders agree on one theme.
 *
 * @param code id of the theme
 * @param coders who has marked anything in the texts compared, by name
 * @param used how many of them have used this theme
 * @param units how many characters or paragraphs at least two coders have read
 * @param measures what the usual measures say
 */
public record Agreement(String code, List<String> coders, int used, long units, Measures measures) {

    /**
     * Each absent where it is not defined.
     *
     * @param cohen only of two coders
     * @param fleiss only where all texts have the same number of coders
     */
    public record Measures(OptionalDouble percent, OptionalDouble cohen, OptionalDouble fleiss, OptionalDouble alpha) {}

    /** Of all texts taken together. */
    public static Agreement of(String code, Collection<ClassText> texts, Grain grain) {
        Tally tally = new Tally(2);
        TreeSet<String> coders = new TreeSet<>();
        TreeSet<String> used = new TreeSet<>();
        for (ClassText text : texts) {
            List<String> here = text.coders();
            coders.addAll(here);
            here.stream().filter(coder -> !text.marked(coder, code).isEmpty()).forEach(used::add);
            text.runs(code, grain).forEach(run -> tally.add(run.length(), here.size() - run.coders(), run.coders()));
        }
        List<String> all = List.copyOf(coders);
        OptionalDouble cohen = all.size() == 2 ? cohen(code, all, texts, grain) : OptionalDouble.empty();
        return new Agreement(
                code,
                all,
                used.size(),
                tally.units(),
                new Measures(tally.percent(), cohen, tally.fleiss(), tally.alpha()));
    }

    private static OptionalDouble cohen(String code, List<String> two, Collection<ClassText> texts, Grain grain) {
        TwoCoders crossed = new TwoCoders(2);
        for (ClassText text : texts) {
            if (text.coders().size() == 2) {
                text.crossed(two.getFirst(), two.getLast(), code, grain)
                        .forEach(run -> crossed.add(run.length(), run.coders() & 1, run.coders() >> 1));
            }
        }
        return crossed.cohen();
    }
}
