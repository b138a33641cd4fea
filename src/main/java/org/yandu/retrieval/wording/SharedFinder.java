package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * What one text has in common with others. Made once for the first text, then asked for each other one; work and memory grow with the
 * length of the texts.
 */
public final class SharedFinder {

    /** Below this a formula is a mere word: 社会治理体系 has six. */
    public static final int SHORTEST = 4;

    public static final int USUAL = 8;

    /** When this much of a near passage is in an exact one, the exact one says it all. */
    private static final double MOST = 0.7;

    /** Neither begins nor ends a formula. */
    private static final String LOOSE_ENDS = "的了和与及在对将把被为以是也都等其之并而或";

    private final Letters here;
    private final SuffixAutomaton automaton;
    private final int shortest;
    private final NearFinder near;

    /** @param shortest letters of the shortest passage that is wanted */
    public SharedFinder(DocumentVersion here, int shortest) {
        this.here = Letters.of(here);
        this.automaton = new SuffixAutomaton(this.here.codes());
        this.shortest = Math.max(SHORTEST, shortest);
        this.near = new NearFinder(this.here);
    }

    /** In the order of the first text; near ones are not told where an exact one is most of them, exact ones not that are only part of a near one. */
    public List<Shared> with(DocumentVersion other) {
        Letters there = Letters.of(other);
        List<Shared> all = new ArrayList<>(exact(there));
        List<Shared> likes = near.with(there).stream()
                .filter(like -> like.letters() >= shortest && all.stream().noneMatch(same -> covers(same, like)))
                .toList();
        all.removeIf(same -> likes.stream().anyMatch(like -> isPartOf(same, like)));
        all.addAll(likes);
        all.sort(Comparator.comparing((Shared shared) -> shared.here().getFirst())
                .thenComparing(shared -> shared.there().getFirst()));
        return all;
    }

    private static boolean covers(Shared exact, Shared like) {
        return exact.likeness() >= 1
                && exact.here().stream()
                        .anyMatch(span -> isMostOf(span, like.here().getFirst()))
                && exact.there().stream()
                        .anyMatch(span -> isMostOf(span, like.there().getFirst()));
    }

    /** What stands in both nowhere but inside a near passage is told by that. */
    private static boolean isPartOf(Shared exact, Shared like) {
        return exact.here().stream().allMatch(like.here().getFirst()::contains)
                && exact.there().stream().allMatch(like.there().getFirst()::contains);
    }

    private static boolean isMostOf(TextSpan exact, TextSpan like) {
        return exact.intersection(like).length() >= MOST * like.length();
    }

    /** What is in both and could not be longer, each string once. */
    private List<Shared> exact(Letters there) {
        Map<String, Found> found = new LinkedHashMap<>();
        SuffixAutomaton.Walk walk = automaton.walk();
        int before = 0;
        int state = 0;
        for (int at = 0; at <= there.length(); at++) {
            walk.step(at < there.length() ? there.codes()[at] : Letters.PARTS);
            // It went on no further: what had been matched up to the letter before was as long as can be.
            if (before >= shortest && walk.matched() <= before) {
                collect(there, at - before, at, state, found);
            }
            before = walk.matched();
            state = walk.state();
        }
        return found.values().stream().map(Found::shared).toList();
    }

    private record Found(int letters, List<TextSpan> here, List<TextSpan> there) {
        Shared shared() {
            return new Shared(
                    letters, 1, here, there.stream().distinct().sorted().toList());
        }
    }

    private void collect(Letters there, int from, int to, int state, Map<String, Found> found) {
        int start = from;
        int end = to;
        while (start < end && (isLoose(there, start) || there.isDigit(start) && there.isDigit(start - 1))) {
            start++;
        }
        while (end > start && (isLoose(there, end - 1) || there.isDigit(end - 1) && there.isDigit(end))) {
            end--;
        }
        int[] whole = there.whole(start, end);
        start = whole[0];
        end = whole[1];
        while (end > start && isLoose(there, end - 1)) {
            end--;
        }
        if (end - start < shortest) {
            return;
        }
        String words = new String(there.codes(), start, end - start);
        int cut = to - end;
        int length = end - start;
        Found known = found.get(words);
        if (known == null) {
            List<TextSpan> places = new ArrayList<>();
            for (int placeEnd : automaton.ends(state)) {
                places.add(here.span(placeEnd - cut - length, placeEnd - cut));
            }
            known = new Found(length, places, new ArrayList<>());
            found.put(words, known);
        }
        known.there().add(there.span(start, end));
    }

    private static boolean isLoose(Letters text, int at) {
        return LOOSE_ENDS.indexOf(text.codes()[at]) >= 0;
    }
}
