package org.yandu.anchor;

/**
 * Other explanations of a reworded place that nothing unique pins down: the passage may stand, reworded, elsewhere, or what stands
 * here may be another sentence that says nearly the same. Both are tried, with their surroundings.
 */
final class Rivals {

    /** How much worse the other explanation must be: half of one side. */
    private static final double LEAD = 0.1;

    private final Comparison texts;
    private final int[] old;
    private final int[] now;
    private final Settled settled;

    Rivals(Comparison texts) {
        this.texts = texts;
        this.old = texts.old().codes();
        this.now = texts.now().codes();
        this.settled = new Settled(texts.alignment());
    }

    boolean exist(Range passage, Candidate candidate) {
        return elsewhere(passage, candidate) || others(passage, candidate);
    }

    /** Whether the passage may as well be somewhere else; words that stood there before must fit better, others nearly as well. */
    private boolean elsewhere(Range passage, Candidate candidate) {
        Echo.All all = Echo.of(old, passage, now, texts.newGrams(), i -> true);
        return all.everywhere()
                || all.echoes().stream()
                        .filter(echo -> !echo.there().overlaps(candidate.place()))
                        .anyMatch(echo -> isAsGood(
                                candidate, settled.isTaken(echo.there(), passage), score(echo, passage, echo.there())));
    }

    /** Whether what stands there may as well be something else. */
    private boolean others(Range passage, Candidate candidate) {
        Range place = candidate.place();
        Echo.All all = Echo.of(now, place, old, texts.oldGrams(), i -> true);
        return all.everywhere()
                || all.echoes().stream()
                        .filter(echo -> !echo.there().overlaps(passage))
                        .anyMatch(echo -> isAsGood(
                                candidate, settled.hasPlace(echo.there(), place), score(echo, echo.there(), place)));
    }

    /** One that has a place of its own must fit better here; one that has none, nearly as well. */
    private static boolean isAsGood(Candidate candidate, boolean hasOwn, double score) {
        return score > candidate.score() - (hasOwn ? 0 : LEAD);
    }

    private double score(Echo echo, Range passage, Range place) {
        return texts.likeness().score((double) echo.common() / passage.length(), passage, place);
    }
}
