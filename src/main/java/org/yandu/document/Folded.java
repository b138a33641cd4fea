package org.yandu.document;

import java.util.Arrays;

/** A folded text that knows where each of its characters came from. All offsets are UTF-16 units. */
public final class Folded {

    private final CharSequence source;
    private final String text;

    /** Offset in the source of every unit of the folded text, ascending; both halves of a pair have the same. */
    private final int[] origins;

    private Folded(CharSequence source, String text, int[] origins) {
        this.source = source;
        this.text = text;
        this.origins = origins;
    }

    public String text() {
        return text;
    }

    /** Where the character at a folded offset stands in the source; the source's length for the end. */
    public int toSource(int offset) {
        return offset < origins.length ? origins[offset] : source.length();
    }

    /**
     * The stretch of the source from the first to the last character of a folded stretch; what was passed over between
     * them is inside, what was passed over around them is not.
     */
    public TextSpan toSource(TextSpan span) {
        if (span.isEmpty()) {
            int at = toSource(span.start());
            return new TextSpan(at, at);
        }
        int last = origins[span.end() - 1];
        return new TextSpan(origins[span.start()], last + Character.charCount(Character.codePointAt(source, last)));
    }

    /** Folded offset of the first character that stands at or after an offset of the source. */
    public int fromSource(int offset) {
        int at = Arrays.binarySearch(origins, offset);
        if (at < 0) {
            return -at - 1;
        }
        return at > 0 && origins[at - 1] == offset ? at - 1 : at;
    }

    static final class Builder {
        private final CharSequence source;
        private char[] chars;
        private int[] origins;
        private int length;

        Builder(CharSequence source) {
            this.source = source;
            this.chars = new char[source.length() + 2];
            this.origins = new int[source.length() + 2];
        }

        void add(int codePoint, int origin) {
            int units = Character.charCount(codePoint);
            if (length + units > chars.length) {
                // A representative may be longer than what it stands for.
                chars = Arrays.copyOf(chars, chars.length * 2);
                origins = Arrays.copyOf(origins, origins.length * 2);
            }
            Character.toChars(codePoint, chars, length);
            for (int i = 0; i < units; i++) {
                origins[length++] = origin;
            }
        }

        Folded build() {
            return new Folded(source, new String(chars, 0, length), Arrays.copyOf(origins, length));
        }
    }
}
