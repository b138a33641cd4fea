package org.yandu.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text as it is searched: folded, without noise, one code point a position, and with a {@link #BARRIER} wherever no phrase runs on.
 *
 * <p>A phrase runs on from line to line where nothing but a line end lies between, or what is noise: a page's number, an
 * advertisement. An empty line or an indented one begins something new, and no phrase is found across it.
 *
 * <p>Positions count the code points of this text; offsets are UTF-16 units of the source.
 */
public final class SearchText {

    /** Takes a position of its own, so that what stands before and after it is never next to each other. */
    public static final int BARRIER = '\n';

    private final String source;
    private final int[] codePoints;

    /** Offset in the source of every position, ascending; a barrier has that of what follows it. */
    private final int[] origins;

    private final int[] paragraphs;

    private SearchText(String source, Builder built) {
        this.source = source;
        this.codePoints = Arrays.copyOf(built.codePoints, built.length);
        this.origins = Arrays.copyOf(built.origins, built.length);
        this.paragraphs = Arrays.copyOf(built.paragraphs, built.paragraphCount);
    }

    public static SearchText of(DocumentVersion version) {
        return of(version.text(), version.noise());
    }

    /** @param noise in text order, not overlapping */
    public static SearchText of(String text, List<Noise> noise) {
        Builder builder = new Builder(text);
        int from = 0;
        for (Noise each : noise) {
            builder.read(from, Math.min(each.span().start(), text.length()));
            builder.passOver(each.kind());
            from = Math.max(from, each.span().end());
        }
        builder.read(from, text.length());
        return new SearchText(text, builder);
    }

    /** How many positions there are. */
    public int length() {
        return codePoints.length;
    }

    public int codePointAt(int position) {
        return codePoints[position];
    }

    /** The position of the first character of every line that is not only the layout's, ascending. */
    public int[] paragraphs() {
        return paragraphs.clone();
    }

    /** As a string; what brute force looks through. */
    public String folded() {
        return new String(codePoints, 0, codePoints.length);
    }

    /** What punctuation is to searching: everything that is neither letter nor digit. */
    public static boolean isPunctuation(int codePoint) {
        return !Character.isLetterOrDigit(codePoint);
    }

    /** The stretch of the source from the first to the last character of some positions, which are no barriers. */
    public TextSpan toSource(int start, int end) {
        int last = origins[end - 1];
        return new TextSpan(origins[start], last + Character.charCount(source.codePointAt(last)));
    }

    /**
     * From which positions on the source goes along with the text step by step: position and code point offset in the source of the
     * first character of every such run. Barriers belong to none.
     */
    public int[][] runs() {
        List<int[]> runs = new ArrayList<>();
        int offset = 0;
        int count = 0;
        int expected = -1;
        for (int at = 0; at < codePoints.length; at++) {
            if (codePoints[at] == BARRIER) {
                expected = -1;
                continue;
            }
            count += source.codePointCount(offset, origins[at]);
            offset = origins[at];
            if (count != expected) {
                runs.add(new int[] {at, count});
            }
            expected = count + 1;
        }
        return runs.toArray(int[][]::new);
    }

    /** Where the character at a position begins in the source; of a barrier, where what follows it begins. */
    public int toSource(int position) {
        return position < origins.length ? origins[position] : source.length();
    }

    /** The first position that stands at or after an offset of the source. */
    public int fromSource(int offset) {
        int at = Arrays.binarySearch(origins, offset);
        if (at < 0) {
            return -at - 1;
        }
        while (at > 0 && origins[at - 1] == offset) {
            at--;
        }
        return at;
    }

    private static final class Builder {
        private final String text;
        private int[] codePoints;
        private int[] origins;
        private int length;
        private int[] paragraphs = new int[64];
        private int paragraphCount;

        // What lies since the last character.
        private int lineEnds;
        private boolean noiseInLine;
        private boolean emptyLine;
        private boolean indented;

        Builder(String text) {
            this.text = text;
            this.codePoints = new int[text.length() + 16];
            this.origins = new int[text.length() + 16];
        }

        void read(int from, int until) {
            for (int i = from; i < until; ) {
                int c = text.codePointAt(i);
                int folded = Folding.fold(c);
                if (folded != Folding.NOTHING) {
                    character(folded, i);
                } else if (c == '\n') {
                    lineEnd();
                } else if (lineEnds > 0 && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                    indented = true;
                }
                i += Character.charCount(c);
            }
        }

        /** White space of the layout is as if it were not there; other noise fills the line it stands in. */
        void passOver(Noise.Kind kind) {
            noiseInLine |= !kind.isForm();
        }

        private void lineEnd() {
            if (lineEnds > 0 && !noiseInLine) {
                emptyLine = true;
            }
            lineEnds++;
            noiseInLine = false;
            indented = false;
        }

        private void character(int folded, int offset) {
            if (length == 0 || lineEnds > 0) {
                if (length > 0 && (emptyLine || indented)) {
                    add(BARRIER, offset);
                }
                if (paragraphCount == paragraphs.length) {
                    paragraphs = Arrays.copyOf(paragraphs, paragraphCount * 2);
                }
                paragraphs[paragraphCount++] = length;
            }
            add(folded, offset);
            lineEnds = 0;
            noiseInLine = false;
            emptyLine = false;
            indented = false;
        }

        private void add(int codePoint, int offset) {
            if (length == codePoints.length) {
                codePoints = Arrays.copyOf(codePoints, length + length / 4 + 16);
                origins = Arrays.copyOf(origins, codePoints.length);
            }
            codePoints[length] = codePoint;
            origins[length++] = offset;
        }
    }
}
