package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds places where a passage stands moved and reworded: where several of its three-letter pieces stand near together. */
final class Rewording {

    /** Places of one piece above which it says nothing; a formula in every section of a long law. */
    private static final int COMMON = 64;

    /** Pieces of a passage that are looked up; a longer one is sampled evenly. */
    private static final int PIECES = 128;

    /** Windows that are compared letter by letter. */
    private static final int WINDOWS = 3;

    private final Comparison texts;
    private final Range passage;

    /** How far pieces may be displaced against each other and still count as near. */
    private final int width;

    Rewording(Comparison texts, Range passage) {
        this.texts = texts;
        this.passage = passage;
        this.width = passage.length() / 4 + 4;
    }

    List<Candidate> find() {
        Map<Integer, Integer> votes = votes();
        // One piece of three letters is chance.
        List<Integer> windows = votes.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WINDOWS)
                .map(Map.Entry::getKey)
                .toList();
        List<Candidate> found = new ArrayList<>();
        for (int window : windows) {
            Candidate candidate = compare(window * width);
            if (found.stream().noneMatch(other -> other.place().overlaps(candidate.place()))) {
                found.add(candidate);
            }
        }
        return found;
    }

    /** For each window of the new text, by number, how many pieces stand there; every window overlaps the next by half. */
    private Map<Integer, Integer> votes() {
        int[] old = texts.old().codes();
        Grams grams = texts.newGrams();
        Map<Integer, Integer> votes = new HashMap<>();
        int step = Math.max(1, passage.length() / PIECES);
        for (int i = passage.from(); i + Grams.LENGTH <= passage.until(); i += step) {
            Range slots = grams.places(old, i);
            for (int slot = slots.from(); slot < slots.until() && slots.length() <= COMMON; slot++) {
                int place = grams.place(slot);
                if (texts.alignment().back(place) == Alignment.NONE) {
                    int window = Math.max(0, place - (i - passage.from())) / width;
                    votes.merge(window, 1, Integer::sum);
                    votes.merge(Math.max(0, window - 1), 1, Integer::sum);
                }
            }
        }
        return votes;
    }

    private Candidate compare(int start) {
        int[] now = texts.now().codes();
        int from = Math.max(0, start - width);
        int until = Math.min(now.length, start + passage.length() + 3 * width);
        int[] words = Arrays.copyOfRange(texts.old().codes(), passage.from(), passage.until());
        Alignment alignment = Alignment.of(words, Arrays.copyOfRange(now, from, until));
        Range whole = new Range(0, words.length);
        int first = alignment.placeBefore(0);
        int last = alignment.placeAfter(words.length);
        Range place = first < last ? new Range(from + first, from + last) : new Range(from, from);
        double kept = (double) alignment.kept(whole) / words.length;
        return new Candidate(place, kept, texts.likeness().score(kept, passage, place), runs(alignment));
    }

    /** Unbroken stretches of the passage, as letters of the old text. */
    private List<Range> runs(Alignment alignment) {
        List<Range> runs = new ArrayList<>();
        for (int i = 0; i < passage.length(); ) {
            int start = i++;
            int partner = alignment.forward(start);
            while (partner != Alignment.NONE && i < passage.length() && alignment.forward(i) == partner + i - start) {
                i++;
            }
            if (partner != Alignment.NONE) {
                runs.add(new Range(passage.from() + start, passage.from() + i));
            }
        }
        return runs;
    }
}
