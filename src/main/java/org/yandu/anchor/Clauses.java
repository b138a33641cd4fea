package org.yandu.anchor;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The clauses that took the place of a reworded passage: 处五十元以上二百元以下罚款 became 处一百元以上五百元以下罚款. Whoever marks whole clauses of
 * one paragraph is offered whole clauses of one paragraph; an edge within a clause must still stand where it stood. Good for a suggestion, never for a place.
 */
final class Clauses {

    /** Share of the letters of both that must be common, in order: two clauses of one paragraph share up to half of theirs. */
    private static final double ALIKE = 0.6;

    /** A smaller one is enough where the one is nearly all in the other: something was added, or taken away. */
    private static final double WITHIN = 0.45;

    private static final double WHOLE = 0.8;

    /** Share of a clause's letters that belong to other words of the old text when it is another clause that was kept. */
    private static final double OTHERS = 0.85;

    /** Letters below which a clause is like many, and above which its remains say enough. */
    private static final int FEWEST = 6;

    private static final int MOST = 160;

    /** How many times as many letters a clause may have, or as few. */
    private static final int TIMES = 3;

    /** Paragraphs that are looked at. */
    private static final int LINES = 3;

    private final Comparison texts;

    Clauses(Comparison texts) {
        this.texts = texts;
    }

    /** @return the most similar clauses where a passage of whole clauses stood; null when none is like it */
    @Nullable
    Candidate instead(Range passage) {
        Letters old = texts.old();
        boolean fits = passage.length() >= FEWEST
                && passage.length() <= MOST
                && old.paragraph(passage.from()).until() >= passage.until()
                && (old.startsClause(passage.from()) || start(passage) != Alignment.NONE)
                && (old.endsClause(passage.until()) || end(passage) != Alignment.NONE);
        if (!fits) {
            return null;
        }
        Range words = open(passage, old);
        Range best = null;
        double most = 0;
        for (Range paragraph : paragraphs(passage)) {
            for (Range clauses : clauses(paragraph, passage)) {
                double alike = alike(words, open(clauses, texts.now()));
                if (alike > most && !isAnothers(passage, clauses)) {
                    most = alike;
                    best = clauses;
                }
            }
        }
        if (best == null) {
            return null;
        }
        double kept = (double) texts.likeness().common(passage, best) / passage.length();
        return new Candidate(best, kept, texts.likeness().score(kept, passage, best), List.of());
    }

    /** Without the sign at the end, which says nothing. */
    private static Range open(Range clauses, Letters letters) {
        boolean closed = clauses.length() > 1 && letters.isSign(clauses.until() - 1);
        return closed ? new Range(clauses.from(), clauses.until() - 1) : clauses;
    }

    /** @return 0 where it is not enough */
    private double alike(Range words, Range clauses) {
        int common = texts.likeness().common(words, clauses);
        double alike = 2.0 * common / (words.length() + clauses.length());
        boolean within = common >= WHOLE * Math.min(words.length(), clauses.length());
        return alike >= (within ? WITHIN : ALIKE) ? alike : 0;
    }

    /** Where a passage that begins within a clause begins: with its first letters, if what stood before them still does. */
    private int start(Range passage) {
        int from = passage.from();
        int place = texts.alignment().forward(from);
        boolean held = place > 0
                && from > 0
                && texts.alignment().forward(from - 1) == place - 1
                && texts.alignment().forward(from + 1) == place + 1;
        return held ? place : Alignment.NONE;
    }

    private int end(Range passage) {
        int last = passage.until() - 1;
        int place = texts.alignment().forward(last);
        boolean held = place > 0
                && texts.alignment().forward(last - 1) == place - 1
                && last + 1 < texts.alignment().oldSize()
                && texts.alignment().forward(last + 1) == place + 1;
        return held ? place + 1 : Alignment.NONE;
    }

    /** Those of the new text in which most of the old paragraph stands, and the one in which the passage would stand. */
    private List<Range> paragraphs(Range passage) {
        Letters now = texts.now();
        Range whole = texts.old().paragraph(passage.from());
        TreeMap<Integer, Integer> votes = new TreeMap<>();
        TreeMap<Integer, Range> known = new TreeMap<>();
        for (int i = whole.from(); i < whole.until(); i++) {
            int place = texts.alignment().forward(i);
            if (place != Alignment.NONE) {
                Range there = known.floorEntry(place) == null
                                || known.floorEntry(place).getValue().until() <= place
                        ? now.paragraph(place)
                        : known.floorEntry(place).getValue();
                known.put(there.from(), there);
                votes.merge(there.from(), 1, Integer::sum);
            }
        }
        List<Range> paragraphs = new ArrayList<>(votes.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .limit(LINES)
                .map(vote -> known.get(vote.getKey()))
                .toList());
        int spot = texts.alignment().placeAfter(passage.from());
        if (spot < now.size() && !known.containsKey(now.paragraph(spot).from())) {
            paragraphs.add(now.paragraph(spot));
        }
        return paragraphs;
    }

    /** All stretches of whole clauses that are about as long; closed by a sign where the passage is. */
    private List<Range> clauses(Range paragraph, Range passage) {
        Letters now = texts.now();
        boolean starts = texts.old().startsClause(passage.from());
        boolean ends = texts.old().endsClause(passage.until());
        int start = start(passage);
        int end = end(passage);
        List<Range> clauses = new ArrayList<>();
        for (int from = paragraph.from(); from < paragraph.until(); from++) {
            if (starts ? !now.startsClause(from) : from != start) {
                continue;
            }
            int longest = Math.min(paragraph.until(), from + TIMES * passage.length());
            for (int until = from + Math.max(1, passage.length() / TIMES); until <= longest; until++) {
                if (ends ? endsAlike(until, paragraph, passage) : until == end) {
                    clauses.add(new Range(from, until));
                }
            }
        }
        return clauses;
    }

    /** What ended with a sentence ends with one, and what left the sign out leaves it out. */
    private boolean endsAlike(int until, Range paragraph, Range passage) {
        Letters now = texts.now();
        int last = passage.until() - 1;
        if (!texts.old().isSign(last)) {
            return now.endsClause(until) && !now.isSign(until - 1);
        }
        return until == paragraph.until()
                || (texts.old().endsSentence(last) ? now.endsSentence(until - 1) : now.isSign(until - 1));
    }

    /** Whether other words of the old text, which are still there, are what stands there. */
    private boolean isAnothers(Range passage, Range clauses) {
        int others = 0;
        for (int i = clauses.from(); i < clauses.until(); i++) {
            int partner = texts.alignment().back(i);
            others += partner != Alignment.NONE && (partner < passage.from() || partner >= passage.until()) ? 1 : 0;
        }
        return others >= OTHERS * clauses.length();
    }
}
