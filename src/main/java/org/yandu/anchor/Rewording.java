package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Finds places where a passage stands moved and reworded: where several of its three-letter pieces stand near together. */
final class Rewording {

    /** Windows that are compared letter by letter. */
    private static final int WINDOWS = 3;

    private final Comparison texts;
    private final Range passage;

    /** How far pieces may be displaced against each other and still count as near. */
    private final int width;

    Rewording(Comparison texts, Range passage) {
        this.texts = texts;
        this.passage = passage;
        this.width = Windows.width(passage.length());
    }

    List<Candidate> find() {
        Windows windows = Windows.of(
                texts.old().codes(),
                passage,
                texts.newGrams(),
                place -> texts.alignment().back(place) == Alignment.NONE);
        List<Candidate> found = new ArrayList<>();
        for (int start : windows.best(WINDOWS, 0)) {
            Candidate candidate = compare(start);
            if (found.stream().noneMatch(other -> other.place().overlaps(candidate.place()))) {
                found.add(candidate);
            }
        }
        return found;
    }

    private Candidate compare(int start) {
        int[] now = texts.now().codes();
        int from = Math.max(0, start - width);
        int until = Math.min(now.length, start + passage.length() + 3 * width);
        int[] words = Arrays.copyOfRange(texts.old().codes(), passage.from(), passage.until());
        Alignment alignment = Alignment.of(words, Arrays.copyOfRange(now, from, until));
        int[] at = IntStream.range(0, words.length).map(alignment::forward).toArray();
        Range left = Remains.left(at);
        Range place = left.isEmpty()
                ? new Range(from, from)
                : new Range(from + at[left.from()], from + at[left.until() - 1] + 1);
        double kept = (double) alignment.kept(left) / words.length;
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
