package org.yandu.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yandu.anchor.TextDiff.Kind;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;

/**
 * Which line of an older text is which of a newer one. An unchanged line among changed ones is the same line however short it is:
 * its words say less than its turn among the lines that stayed. Lines with nothing in them do not count.
 */
public final class LinePairs {

    /** No line. */
    public static final int NONE = -1;

    private static final int SEVERAL = -2;

    /** A line comes from one that has a third of its letters. */
    private static final int SHARE = 3;

    private final String oldText;
    private final String newText;
    private final List<TextSpan> old;
    private final List<TextSpan> now;
    private final int[] forward;
    private final int[] back;

    /** For each new line the old one that takes part in the order, or {@link #NONE}; what was moved takes none. */
    private final int[] ordered;

    private final int[] origin;

    /** Old lines whose words stand in more than one line of either text. */
    private final BitSet repeated = new BitSet();

    private LinePairs(String oldText, String newText) {
        this.oldText = oldText;
        this.newText = newText;
        this.old = lines(oldText);
        this.now = lines(newText);
        Map<String, Integer> codes = new HashMap<>();
        int[] a = codes(oldText, old, codes);
        int[] b = codes(newText, now, codes);
        this.forward = Aligner.align(a, b);
        this.back = new int[b.length];
        Arrays.fill(back, NONE);
        for (int i = 0; i < a.length; i++) {
            if (forward[i] != NONE) {
                back[forward[i]] = i;
            }
        }
        this.ordered = back.clone();
        moved(a, b, codes.size());
        followed(a, b);
        this.origin = back.clone();
        gaps();
    }

    public static LinePairs between(String old, String now) {
        return new LinePairs(old, now);
    }

    /** In text order, without what ends them; in UTF-16 units of the old text. */
    public List<TextSpan> oldLines() {
        return old;
    }

    /** The same of the new text. */
    public List<TextSpan> newLines() {
        return now;
    }

    /** The new line with the same words, by index, or {@link #NONE}. */
    public int forward(int oldLine) {
        return forward[oldLine];
    }

    /**
     * Whether there is no other line it could be: it stands once in either text, or together with a line that stayed beside it. What
     * repeats itself alone among changed lines may be any of its kind.
     */
    public boolean isSure(int oldLine) {
        int there = forward[oldLine];
        boolean above = oldLine > 0 && there > 0 && forward[oldLine - 1] == there - 1;
        boolean below = oldLine + 1 < forward.length && there + 1 < back.length && forward[oldLine + 1] == there + 1;
        boolean first = oldLine == 0 && there == 0;
        return there != NONE && (above || below || first || !repeated.get(oldLine));
    }

    /** The old line with the same words, or {@link #NONE}. */
    public int back(int newLine) {
        return back[newLine];
    }

    /** The old line that most of a new one came from, the same or a changed one that stood there; or {@link #NONE}. */
    public int origin(int newLine) {
        return origin[newLine];
    }

    /** The old lines that stood where a new line stands, first and the one after the last; both the same when it was put between two. */
    public int[] replaced(int newLine) {
        int above = newLine - 1;
        while (above >= 0 && ordered[above] == NONE) {
            above--;
        }
        int below = newLine + 1;
        while (below < ordered.length && ordered[below] == NONE) {
            below++;
        }
        return new int[] {
            above < 0 ? 0 : ordered[above] + 1, below == ordered.length ? old.size() : Math.max(0, ordered[below])
        };
    }

    private static List<TextSpan> lines(String text) {
        List<TextSpan> lines = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            TextSpan line = new TextSpan(from, end);
            if (!Folding.fold(line.in(text)).isBlank()) {
                lines.add(line);
            }
            from = end + 1;
        }
        return List.copyOf(lines);
    }

    private static int[] codes(String text, List<TextSpan> lines, Map<String, Integer> codes) {
        return lines.stream()
                .mapToInt(line ->
                        codes.computeIfAbsent(Folding.fold(line.in(text)).strip(), words -> codes.size()))
                .toArray();
    }

    /** A line that is there once in both is the same wherever it was put. */
    private void moved(int[] a, int[] b, int different) {
        int[] inOld = places(a, different);
        int[] inNew = places(b, different);
        boolean[] several = new boolean[different];
        for (int code = 0; code < different; code++) {
            int i = inOld[code];
            int j = inNew[code];
            several[code] = i == SEVERAL || j == SEVERAL;
            if (i >= 0 && j >= 0 && forward[i] == NONE && back[j] == NONE) {
                forward[i] = j;
                back[j] = i;
            }
        }
        for (int i = 0; i < a.length; i++) {
            repeated.set(i, several[a[i]]);
        }
    }

    /** Lines that stand elsewhere too go with the one they stand below: the items of an article are moved with it. */
    private void followed(int[] a, int[] b) {
        for (int i = 0; i < a.length; i++) {
            int there = forward[i];
            for (int k = 1; there != NONE && !repeated.get(i) && isSameBelow(a, i + k, b, there + k); k++) {
                pair(i + k, there + k, ordered[there] == i);
            }
        }
    }

    private boolean isSameBelow(int[] a, int i, int[] b, int j) {
        return i < a.length && j < b.length && repeated.get(i) && a[i] == b[j];
    }

    private void pair(int i, int j, boolean inOrder) {
        if (forward[i] != NONE) {
            ordered[forward[i]] = NONE;
            back[forward[i]] = NONE;
        }
        if (back[j] != NONE) {
            forward[back[j]] = NONE;
        }
        forward[i] = j;
        back[j] = i;
        ordered[j] = inOrder ? i : NONE;
    }

    /** Where each stands; also none, or several. */
    private static int[] places(int[] lines, int different) {
        int[] places = new int[different];
        Arrays.fill(places, NONE);
        for (int i = 0; i < lines.length; i++) {
            places[lines[i]] = places[lines[i]] == NONE ? i : SEVERAL;
        }
        return places;
    }

    private void gaps() {
        for (int j = 0; j < now.size(); ) {
            int until = j;
            while (until < now.size() && ordered[until] == NONE) {
                until++;
            }
            if (until > j) {
                int[] replaced = replaced(j);
                if (replaced[1] > replaced[0]) {
                    origins(new Range(replaced[0], replaced[1]), new Range(j, until));
                }
            }
            j = Math.max(j + 1, until);
        }
    }

    private void origins(Range olds, Range news) {
        int fromOld = old.get(olds.from()).start();
        int fromNew = now.get(news.from()).start();
        List<Piece> same = TextDiff.between(
                        oldText.substring(fromOld, old.get(olds.until() - 1).end()),
                        newText.substring(fromNew, now.get(news.until() - 1).end()))
                .stream()
                .filter(piece -> piece.kind() == Kind.SAME)
                .toList();
        Map<Integer, Map<Integer, Integer>> shared = shared(same, olds, news);
        for (int j = news.from(); j < news.until(); j++) {
            if (back[j] == NONE) {
                origin[j] = origin(j, shared.getOrDefault(j, Map.of()));
            }
        }
    }

    /** For each new line how many letters it shares with which old lines; one sweep, for the pieces ascend in both texts. */
    private Map<Integer, Map<Integer, Integer>> shared(List<Piece> same, Range olds, Range news) {
        int fromOld = old.get(olds.from()).start();
        int fromNew = now.get(news.from()).start();
        Map<Integer, Map<Integer, Integer>> shared = new HashMap<>();
        int i = olds.from();
        int j = news.from();
        for (Piece piece : same) {
            int x = fromOld + piece.old().start();
            int y = fromNew + piece.now().start();
            int end = fromOld + piece.old().end();
            while (x < end) {
                i = reaching(old, i, olds.until(), x);
                j = reaching(now, j, news.until(), y);
                int between = Math.max(old.get(i).start() - x, now.get(j).start() - y);
                int step = Math.min(end - x, between);
                if (between <= 0) {
                    step = Math.min(
                            end - x, Math.min(old.get(i).end() - x, now.get(j).end() - y));
                    if (step <= 0) {
                        break; // behind the last line
                    }
                    shared.computeIfAbsent(j, line -> new TreeMap<>())
                            .merge(i, letters(oldText, new TextSpan(x, x + step)), Integer::sum);
                }
                x += step;
                y += step;
            }
        }
        return shared;
    }

    /** The first line from one on that ends behind a place, or the last. */
    private static int reaching(List<TextSpan> lines, int from, int until, int place) {
        int line = from;
        while (line + 1 < until && lines.get(line).end() <= place) {
            line++;
        }
        return line;
    }

    private int origin(int newLine, Map<Integer, Integer> shared) {
        int best = NONE;
        int most = 0;
        int written = letters(newText, now.get(newLine));
        for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
            int i = entry.getKey();
            int count = entry.getValue();
            boolean more = count > most && forward[i] == NONE;
            if (more && (count * SHARE >= written || count * 2 >= letters(oldText, old.get(i)))) {
                best = i;
                most = count;
            }
        }
        return best;
    }

    private static int letters(String text, TextSpan span) {
        return (int)
                span.in(text).chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
