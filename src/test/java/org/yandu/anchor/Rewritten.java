package org.yandu.anchor;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;

/** The outcome of a rewriting, and what is true of each passage of the original. Offsets are UTF-16 units. */
final class Rewritten {

    enum Fate {
        /** All of it, in one piece. */
        INTACT,
        MOVED,
        /** At least 60 % of it, in one place. */
        EDITED,
        /** Less of it, or in several places. */
        SCRAPS,
        DELETED
    }

    enum Verdict {
        RIGHT,
        /** Put at its place, but with an edge too far or too near. */
        LOOSE,
        /** Put to the reader, with the right place suggested. */
        ASKED,
        MISSED,
        /** Put, or suggested, where the same words stand in company that is no less like the old than at the true place: nobody could tell. */
        BLIND,
        /** Put at a place where it is not, without a word. */
        WRONG
    }

    private final String old;
    private final String now;

    /** For each unit of the new text where it came from, or -1. */
    private final int[] origin;

    /** For each unit of the old text where it is, or -1. */
    private final int[] place;

    private final boolean[] moved;

    Rewritten(String old, List<Rewriting.Cell> rewritten) {
        this.old = old;
        List<Rewriting.Cell> cells = Retold.restored(old, rewritten);
        StringBuilder out = new StringBuilder();
        cells.forEach(c -> out.appendCodePoint(c.code()));
        this.now = out.toString();
        this.origin = new int[now.length()];
        this.place = new int[old.length()];
        this.moved = new boolean[old.length()];
        Arrays.fill(origin, -1);
        Arrays.fill(place, -1);
        int at = 0;
        for (Rewriting.Cell cell : cells) {
            int units = Character.charCount(cell.code());
            if (cell.origin() >= 0) {
                Arrays.fill(origin, at, at + units, cell.origin());
                place[cell.origin()] = at;
                moved[cell.origin()] = cell.moved();
            }
            at += units;
        }
    }

    String now() {
        return now;
    }

    Fate fate(TextSpan passage) {
        Places places = new Places(passage);
        if (places.kept == 0) {
            return Fate.DELETED;
        }
        if (places.kept == places.all && places.inOrder && places.between == 0) {
            return moved[passage.start()] ? Fate.MOVED : Fate.INTACT;
        }
        boolean together = places.inOrder && places.between <= places.all;
        return together && places.kept >= 0.6 * places.all ? Fate.EDITED : Fate.SCRAPS;
    }

    Verdict judge(TextSpan passage, Found found) {
        Fate fate = fate(passage);
        @Nullable TextSpan at = found.span();
        boolean right = at != null && isRight(passage, fate, at);
        if (found.grade().isPlaced()) {
            return right
                    ? Verdict.RIGHT
                    : isLoose(passage, fate, at) ? Verdict.LOOSE : isBlind(passage, at) ? Verdict.BLIND : Verdict.WRONG;
        }
        if (fate == Fate.DELETED) {
            return found.grade() == Grade.ORPHAN ? Verdict.RIGHT : Verdict.ASKED;
        }
        return (right || isBlind(passage, at)) && found.grade() == Grade.DOUBTFUL ? Verdict.ASKED : Verdict.MISSED;
    }

    /**
     * The text was generated, and what was generated may say nothing of how: of two equal sentences one moved, and it stands now in the
     * company the other had. Where a place has as many of the words as the true one, no more that are foreign, and surroundings no less
     * like the old, the truth cannot be known from the two texts; such places are counted apart, and asking is right.
     */
    private boolean isBlind(TextSpan passage, @Nullable TextSpan at) {
        Places places = new Places(passage);
        if (at == null || places.first < 0 || at.isEmpty()) {
            return false;
        }
        return worth(passage, at) >= worth(passage, new TextSpan(places.first, places.last + 1));
    }

    private int worth(TextSpan passage, TextSpan at) {
        String words = Folding.fold(passage.in(old));
        String there = Folding.fold(at.in(now));
        int same = common(words, there);
        return same - (there.codePointCount(0, there.length()) - same) + company(passage, at);
    }

    /** Where what is left of a passage stands; {@code null} when nothing is. */
    @Nullable
    TextSpan truth(TextSpan passage) {
        Places places = new Places(passage);
        return places.first < 0 ? null : new TextSpan(places.first, places.last + 1);
    }

    /** Letters of the twenty on each side that are the same, in order. */
    private int company(TextSpan passage, TextSpan at) {
        String before = before(old, passage.start());
        String beforeNow = before(now, at.start());
        String after = after(old, passage.end());
        String afterNow = after(now, at.end());
        return common(before, beforeNow) + common(after, afterNow);
    }

    private static int common(String a, String b) {
        int[] one = a.codePoints().toArray();
        int[] other = b.codePoints().toArray();
        return (int)
                Arrays.stream(Aligner.align(one, other)).filter(p -> p >= 0).count();
    }

    private boolean isRight(TextSpan passage, Fate fate, TextSpan at) {
        if (isAlike(passage, at)) {
            return true;
        }
        Places places = new Places(passage);
        int inside = 0;
        int foreign = 0;
        int beyond = 0;
        int all = 0;
        for (int i = at.start(); i < at.end(); i++) {
            if (isSpace(now, i)) {
                continue;
            }
            all++;
            boolean outside = i < places.first || i > places.last;
            if (origin[i] < 0) {
                beyond += outside ? 1 : 0;
            } else if (passage.contains(origin[i])) {
                inside++;
            } else {
                foreign += outside || fate == Fate.SCRAPS ? 1 : 0;
            }
        }
        // What was put in the place of lost characters may be counted in.
        foreign += Math.max(0, beyond - (places.all - places.kept));
        boolean half = inside >= 0.5 * places.kept;
        return switch (fate) {
            case INTACT, MOVED -> inside == places.all && all == places.all;
            // Where the words stand whole, and partly are the passage's, nobody would look for them where they are
            // broken.
            case EDITED ->
                inside >= 0.8 * places.kept && foreign <= Math.max(2, 0.1 * all) || inside > 0 && isSame(passage, at);
            case SCRAPS -> half && (foreign <= 0.5 * all || isSame(passage, at));
            case DELETED -> false;
        };
    }

    /** Over at least half of what is left of the passage, and at least half of it that. */
    private boolean isLoose(TextSpan passage, Fate fate, @Nullable TextSpan at) {
        if (at == null || fate == Fate.DELETED) {
            return false;
        }
        Places places = new Places(passage);
        int inside = 0;
        int all = 0;
        for (int i = at.start(); i < at.end(); i++) {
            all += isSpace(now, i) ? 0 : 1;
            inside += !isSpace(now, i) && origin[i] >= 0 && passage.contains(origin[i]) ? 1 : 0;
        }
        return inside >= 0.5 * places.kept && inside >= 0.5 * all;
    }

    /** The words and twenty characters on both sides are the same: whatever was done, nobody could tell. */
    private boolean isAlike(TextSpan passage, TextSpan at) {
        return isSame(passage, at)
                && before(old, passage.start()).equals(before(now, at.start()))
                && after(old, passage.end()).equals(after(now, at.end()));
    }

    private static String before(String text, int end) {
        String folded = Folding.fold(text.substring(Math.max(0, end - 40), end));
        return folded.substring(Math.max(0, folded.length() - 20));
    }

    private static String after(String text, int start) {
        String folded = Folding.fold(text.substring(start, Math.min(text.length(), start + 40)));
        return folded.substring(0, Math.min(folded.length(), 20));
    }

    private boolean isSame(TextSpan passage, TextSpan at) {
        return Folding.fold(passage.in(old)).equals(Folding.fold(at.in(now)));
    }

    private static boolean isSpace(String text, int i) {
        return Character.isWhitespace(text.charAt(i)) || Character.isSpaceChar(text.charAt(i));
    }

    /** Where the characters of a passage are. */
    private final class Places {
        private int all;
        private int kept;
        private boolean inOrder = true;
        private int first = -1;
        private int last = -1;

        /** Other characters among them. */
        private int between;

        Places(TextSpan passage) {
            for (int i = passage.start(); i < passage.end(); i++) {
                if (isSpace(old, i) || Character.isLowSurrogate(old.charAt(i))) {
                    continue;
                }
                all++;
                if (place[i] >= 0) {
                    kept++;
                    inOrder &= place[i] > last;
                    first = first < 0 ? place[i] : first;
                    last = Math.max(last, place[i]);
                }
            }
            for (int i = Math.max(0, first); i <= last && first >= 0; i++) {
                between += isSpace(now, i) || origin[i] >= 0 && passage.contains(origin[i]) ? 0 : 1;
            }
        }
    }
}
