package org.yandu.intake.office;

/** Number or bullet of a list, in the form it takes before the words of a paragraph. */
final class ListLabel {

    private static final String BULLET = "•";

    /** After these a Chinese line goes on without a gap. */
    private static final String CLOSED = "、）】〕．。：）";

    private ListLabel() {}

    /** @param suffix what stands between label and words: {@code tab}, {@code space} or {@code nothing} */
    static String before(String label, String suffix) {
        String shown = label.strip();
        if (shown.isEmpty()) {
            return "";
        }
        boolean closed = CLOSED.indexOf(shown.charAt(shown.length() - 1)) >= 0;
        // The tab after a number is layout; a blank keeps 1. from running into what follows.
        return suffix.equals("nothing") || closed ? shown : shown + " ";
    }

    /** A bullet as it is shown: those of symbol fonts have no character of their own. */
    static String bullet(String sign, boolean symbolFont) {
        if (sign.isBlank()) {
            return "";
        }
        char first = sign.strip().charAt(0);
        boolean own = first >= 0xE000 && first <= 0xF8FF;
        return own || symbolFont ? BULLET : sign.strip();
    }

    static boolean isSymbolFont(String font) {
        return font.startsWith("Wingdings") || font.startsWith("Symbol") || font.startsWith("Webdings");
    }
}
