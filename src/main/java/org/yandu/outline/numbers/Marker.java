package org.yandu.outline.numbers;

/**
 * A numbering as it stands at the beginning of what may be a heading. Offsets are those of the {@code CleanText}.
 *
 * @param depth of a Markdown heading or a decimal number such as 1.2.1; otherwise 0
 * @param ordinal its number, or {@link Numeral#UNREADABLE}
 * @param end after the numbering and its punctuation, before any space
 * @param label how a place is named by it, such as （一）
 * @param solid whether it has the punctuation that belongs to it; 一 总则 and 1）… have not
 */
public record Marker(Style style, int depth, int ordinal, int start, int end, String label, boolean solid) {

    private static final int SMALL = 2;

    /** Markers of one rank are numbered together and have one level. */
    public int rank() {
        return style.ordinal() * 10 + depth;
    }

    /** 第十四条之一, put in between by an amendment: its number comes twice and is no slip. */
    public boolean isInserted() {
        return style == Style.ARTICLE && label.indexOf('之') > 0;
    }

    /** (A) and (a) fold to the same and count for themselves: the label is as it is written, and small letters stand lower. */
    public Marker written(String text) {
        if (style != Style.LETTER) {
            return this;
        }
        int at = text.charAt(start) == '(' || text.charAt(start) == '（' ? start + 1 : start;
        while (at < end && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        String letter = String.valueOf(text.charAt(Math.min(at, end - 1)));
        boolean small = Character.isLowerCase(letter.charAt(0));
        return new Marker(
                style,
                small ? depth + SMALL : depth,
                ordinal,
                start,
                end,
                depth > 0 ? "(" + letter + ")" : letter,
                solid);
    }

    public Marker from(int other) {
        return new Marker(style, depth, ordinal, other, end, label, solid);
    }

    public Marker at(int otherDepth) {
        return new Marker(style, otherDepth, ordinal, start, end, label, solid);
    }

    /** Something else than its punctuation says what it is. */
    public Marker firm() {
        return new Marker(style, depth, ordinal, start, end, label, true);
    }

    public Marker within(int outerStart, int markdownDepth) {
        return new Marker(Style.MARKDOWN, markdownDepth, ordinal, outerStart, end, label, true);
    }
}
