package org.yandu.outline.lines;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.document.Folding;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * A text without its noise, and the way back. The grammar reads only this, so that an advertisement in a heading or a
 * breadcrumb above it does not disturb it. Line ends inside noise are kept, because they still end a line; only
 * those that are nothing but layout go, so that a sentence or heading wrapped over two lines is whole.
 */
public final class CleanText {

    /** What rules are drawn with, after folding. */
    private static final String RULE = "-=*_~+#.·—─━×※☆★◇◆○● ";

    /** Without noise, as it stands. */
    public final String text;

    /** The same length, folded in place: what patterns are matched against. */
    public final String folded;

    /** The lines that say something, without the white space around them. */
    public final List<TextSpan> lines;

    /** Where something was taken out, in clean offsets, and how much in all up to there. */
    private final int[] cuts;

    private final int[] removed;

    public CleanText(String source, List<Noise> noise) {
        StringBuilder out = new StringBuilder(source.length());
        int[] at = new int[8];
        int[] sum = new int[8];
        int count = 0;
        int from = 0;
        for (TextSpan piece : pieces(source, noise)) {
            out.append(source, from, piece.start());
            from = piece.end();
            if (count == at.length) {
                at = Arrays.copyOf(at, count * 2);
                sum = Arrays.copyOf(sum, count * 2);
            }
            at[count] = out.length();
            sum[count] = from - out.length();
            count++;
        }
        out.append(source, from, source.length());
        this.cuts = Arrays.copyOf(at, count);
        this.removed = Arrays.copyOf(sum, count);
        this.text = blanked(out, noise);
        this.folded = Folding.inPlace(text);
        this.lines = split(folded);
    }

    /** A blank written by its name is the blank it means. */
    private String blanked(StringBuilder out, List<Noise> noise) {
        for (Noise n : noise) {
            if (n.reason().equals(MarkdownSigns.BLANK)) {
                int until = Math.min(out.length(), fromSource(n.span().end()));
                for (int i = fromSource(n.span().start()); i < until; i++) {
                    out.setCharAt(i, ' ');
                }
            }
        }
        return out.toString();
    }

    /** A place as the beginning of something: after any noise there. */
    public int startInSource(int offset) {
        int before = upperBound(offset);
        return before == 0 ? offset : offset + removed[before - 1];
    }

    /** A place as the end of something: before any noise there. */
    public int endInSource(int offset) {
        int before = upperBound(offset - 1);
        return before == 0 ? offset : offset + removed[before - 1];
    }

    public TextSpan toSource(int start, int end) {
        int from = startInSource(start);
        return new TextSpan(from, Math.max(from, endInSource(end)));
    }

    /** A stretch of the source without the noise in it and the white space around it; empty when nothing else is there. */
    public TextSpan fromSource(TextSpan source) {
        int start = fromSource(source.start());
        return trimmed(folded, start, Math.max(start, fromSource(source.end())));
    }

    /** A place inside noise is where the noise was. */
    private int fromSource(int offset) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts[middle] + (middle == 0 ? 0 : removed[middle - 1]) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? offset : Math.max(cuts[low - 1], offset - removed[low - 1]);
    }

    /** Index of the line that holds an offset, or of the last that begins before it. */
    public int lineAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** How many cuts lie at or before a clean offset. */
    private int upperBound(int offset) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The noise in pieces that hold no line end, but for that of the layout. */
    private static List<TextSpan> pieces(String source, List<Noise> noise) {
        List<TextSpan> all = new ArrayList<>();
        int done = 0;
        for (Noise n : noise) {
            // The grammar knows the signs of Markdown, and not those of HTML.
            if (n.kind() == Noise.Kind.MARKUP && !MarkdownSigns.isTag(n, source)) {
                continue;
            }
            int from = Math.max(done, n.span().start());
            int until = Math.min(source.length(), n.span().end());
            if (n.kind() == Noise.Kind.SPACING && from < until) {
                all.add(new TextSpan(from, until));
                from = until;
            }
            while (from < until) {
                int lineEnd = source.indexOf('\n', from);
                int end = lineEnd < 0 ? until : Math.min(until, lineEnd);
                if (end > from) {
                    all.add(new TextSpan(from, end));
                }
                from = end + 1;
            }
            done = Math.max(done, until);
        }
        return all;
    }

    private static List<TextSpan> split(String folded) {
        List<TextSpan> all = new ArrayList<>();
        int from = 0;
        while (from <= folded.length()) {
            int lineEnd = folded.indexOf('\n', from);
            int end = lineEnd < 0 ? folded.length() : lineEnd;
            TextSpan line = trimmed(folded, from, end);
            if (says(folded, line)) {
                all.add(line);
            }
            from = end + 1;
        }
        return all;
    }

    /** Dashes below a title, and stars between sections, are drawn and not written; a fence is needed to know code by. */
    private static boolean says(String folded, TextSpan line) {
        if (folded.startsWith("```", line.start())) {
            return true;
        }
        for (int i = line.start(); i < line.end(); i++) {
            if (RULE.indexOf(folded.charAt(i)) < 0) {
                return true;
            }
        }
        return false;
    }

    public static TextSpan trimmed(String folded, int start, int end) {
        int from = start;
        int until = end;
        while (from < until && isSpace(folded.charAt(from))) {
            from++;
        }
        while (until > from && isSpace(folded.charAt(until - 1))) {
            until--;
        }
        return new TextSpan(from, until);
    }

    public static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\u200b' || c == '\ufeff';
    }
}
