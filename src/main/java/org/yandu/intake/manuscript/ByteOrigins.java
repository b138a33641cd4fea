package org.yandu.intake.manuscript;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * Of which bytes of its file each character of a kept text was made. The file is decoded once more and the kept text followed along
 * it, through all that {@link TextForm} makes of line ends, byte order marks and combining characters; where a text has
 * anything that was not read from the bytes, nothing is known of it.
 */
public final class ByteOrigins {

    /** A mark in the bytes, and one more that {@link TextForm} leaves out. */
    private static final int MARKS = 2;

    private final String kept;
    private final int end;

    /** Ascending; characters that cannot be told apart in the bytes have the same. */
    private final int[] starts;

    private ByteOrigins(String kept, int end, int[] starts) {
        this.kept = kept;
        this.end = end;
        this.starts = starts;
    }

    /**
     * @param kept the text in its form, line ends between words as blanks or not
     * @return empty when it is not what the bytes say in this encoding
     */
    public static Optional<ByteOrigins> of(byte[] bytes, Charset charset, String kept) {
        ByteStarts starts = new ByteStarts();
        String decoded = Encodings.decode(bytes, charset, starts);
        int @Nullable [] followed = followed(decoded, kept, starts);
        return Optional.ofNullable(followed).map(all -> new ByteOrigins(kept, bytes.length, all));
    }

    /** Where the same bytes are in another text that was read from them: whole code points, empty only when none of them is in it. */
    public TextSpan in(ByteOrigins other, TextSpan span) {
        int from = span.start() < kept.length() ? starts[span.start()] : end;
        int start = other.holding(from);
        if (span.isEmpty()) {
            return new TextSpan(start, start);
        }
        int until = after(span.end());
        return new TextSpan(start, Math.max(start, other.first(until)));
    }

    /** The byte behind the last character before a place. */
    private int after(int place) {
        int last = starts[place - 1];
        int next = place;
        while (next < starts.length && starts[next] == last) {
            next++;
        }
        return next < starts.length ? starts[next] : end;
    }

    /** The first character read from a byte or from bytes around it. */
    private int holding(int at) {
        int next = first(at);
        if (next < starts.length && starts[next] == at || next == 0 || at == end) {
            return next;
        }
        return first(starts[next - 1]);
    }

    /** The first character that begins at a byte or behind it. */
    private int first(int at) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] >= at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int @Nullable [] followed(String decoded, String kept, ByteStarts starts) {
        int[] origins = new int[kept.length()];
        int at = 0;
        while (at < MARKS && decoded.startsWith("\uFEFF", at) && !kept.startsWith("\uFEFF")) {
            at++;
        }
        int done = 0;
        while (at < decoded.length()) {
            if (done < kept.length() && decoded.charAt(at) == kept.charAt(done)) {
                origins[done++] = starts.at(at++);
                continue;
            }
            int line = lineEnd(decoded, at);
            if (line > 0 && done < kept.length() && isLineEnd(kept.charAt(done))) {
                origins[done++] = starts.at(at);
                at += line;
                continue;
            }
            int from = sequenceStart(decoded, at);
            int until = sequenceEnd(decoded, at);
            int begun = done - (at - from);
            String composed = Normalizer.normalize(decoded.substring(from, until), Normalizer.Form.NFC);
            if (begun < 0 || !kept.startsWith(composed, begun)) {
                return null;
            }
            done = begun + composed.length();
            Arrays.fill(origins, begun, done, starts.at(from));
            at = until;
        }
        return done == kept.length() ? origins : null;
    }

    /** A line end within a paragraph is kept as a blank. */
    private static boolean isLineEnd(char kept) {
        return kept == '\n' || kept == ' ';
    }

    /** How many units a line end has that stands here; 0 when none does. */
    private static int lineEnd(String decoded, int at) {
        return switch (decoded.charAt(at)) {
            case '\r' -> decoded.startsWith("\n", at + 1) ? 2 : 1;
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> 1;
            default -> 0;
        };
    }

    private static int sequenceStart(String decoded, int at) {
        int from = at;
        while (from > 0 && (isJoined(decoded.codePointAt(from)) || isLow(decoded, from))) {
            from--;
        }
        return from;
    }

    private static int sequenceEnd(String decoded, int at) {
        int until = at + 1;
        while (until < decoded.length() && (isJoined(decoded.codePointAt(until)) || isLow(decoded, until))) {
            until++;
        }
        return until;
    }

    private static boolean isLow(String decoded, int at) {
        return Character.isLowSurrogate(decoded.charAt(at)) && Character.isHighSurrogate(decoded.charAt(at - 1));
    }

    /** Whether a character may become one with what stands before it: marks, and the vowels and ends of Korean syllables. */
    private static boolean isJoined(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || character >= 0x1160 && character <= 0x11FF;
    }
}
