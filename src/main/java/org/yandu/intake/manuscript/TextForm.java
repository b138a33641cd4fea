package org.yandu.intake.manuscript;

import java.text.Normalizer;
import org.yandu.document.Unread;

/** Brings decoded text into the one form texts are kept in. */
public final class TextForm {

    /** Control characters beyond this share make a file that is not text. */
    private static final double CONTROLS = 0.005;

    /** Places that could not be decoded beyond this share, likewise. */
    private static final double BROKEN = 0.05;

    /** So few broken places are damage, however short the text is. */
    private static final int FEW = 4;

    private TextForm() {}

    /** LF for every kind of line end (CR, CRLF, VT, FF, NEL, LS, PS), no byte order mark, NFC. */
    public static String normalise(String decoded) {
        StringBuilder out = new StringBuilder(decoded.length());
        for (int i = decoded.startsWith("\uFEFF") ? 1 : 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            switch (c) {
                case '\r' -> {
                    out.append('\n');
                    if (i + 1 < decoded.length() && decoded.charAt(i + 1) == '\n') {
                        i++;
                    }
                }
                case '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> out.append('\n');
                default -> out.append(c);
            }
        }
        return compose(out.toString());
    }

    /**
     * NFC, except for CJK compatibility ideographs: NFC would replace them by unified ideographs for good, although the file
     * has them on purpose (names) or from its code page (Big5 兀, KS 樂), and a quotation must be what the file says.
     * {@link org.yandu.document.Folding} makes both alike for searching.
     */
    private static String compose(String text) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isCompatibilityIdeograph(c)) {
                out.append(Normalizer.normalize(text.substring(from, i), Normalizer.Form.NFC));
                out.appendCodePoint(c);
                from = next;
            }
            i = next;
        }
        return out.append(Normalizer.normalize(text.substring(from), Normalizer.Form.NFC))
                .toString();
    }

    private static boolean isCompatibilityIdeograph(int c) {
        return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    public static boolean isText(String decoded) {
        int controls = 0;
        int broken = 0;
        int places = 0;
        for (int i = 0; i < decoded.length(); i++) {
            char c = decoded.charAt(i);
            // DOS files may end in Ctrl-Z.
            boolean end = c == 0x1A && i == decoded.length() - 1;
            controls += c < 0x20 && !Character.isWhitespace(c) && !end ? 1 : 0;
            if (c == Unread.SIGN) {
                broken++;
                places += i == 0 || decoded.charAt(i - 1) != Unread.SIGN ? 1 : 0;
            }
        }
        return controls <= decoded.length() * CONTROLS
                && places <= Math.max(FEW, decoded.length() * BROKEN)
                && broken <= decoded.length() / 2;
    }

    public static boolean isBlank(CharSequence text) {
        return text.chars()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.getType(c) == Character.FORMAT
                        || Character.getType(c) == Character.CONTROL);
    }
}
