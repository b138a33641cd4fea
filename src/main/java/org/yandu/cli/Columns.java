package org.yandu.cli;

import java.lang.Character.UnicodeBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in aligned columns, for a terminal: Chinese characters are two columns wide there. */
final class Columns {

    /** Two blanks tell columns apart; one would look like a word gap. */
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();
    private boolean numbersRight = true;

    /** Where each row is about something else, numbers are not compared and stand like words. */
    Columns mixed() {
        numbersRight = false;
        return this;
    }

    Columns row(@Nullable Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell == null ? "" : cell.toString());
        }
        rows.add(row);
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Columns headed(String... headings) {
        rows.add(0, List.of(headings));
        return this;
    }

    /** The last column is neither padded nor cut. Numbers stand to the right. */
    List<String> lines() {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                int width = width(row.get(i));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, List<Integer> widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String fill = " ".repeat(widths.get(i) - width(cell));
            boolean number = numbersRight && !cell.isEmpty() && cell.chars().allMatch(Character::isDigit);
            line.append(i == 0 ? "" : GAP).append(number ? fill + cell : cell + fill);
        }
        return line.toString().stripTrailing();
    }

    static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    /** No longer than so many columns, with … where something was cut off; on one line. */
    static String cut(String text, int columns) {
        String line = text.replace('\n', ' ');
        if (width(line) <= columns) {
            return line;
        }
        StringBuilder cut = new StringBuilder();
        int used = 1; // the …
        for (int c : line.codePoints().toArray()) {
            used += width(c);
            if (used > columns) {
                break;
            }
            cut.appendCodePoint(c);
        }
        return cut.append('…').toString();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL) {
            return 0;
        }
        return Character.isIdeographic(c) || isWide(UnicodeBlock.of(c), c) ? 2 : 1;
    }

    private static boolean isWide(@Nullable UnicodeBlock block, int c) {
        return block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.HIRAGANA
                || block == UnicodeBlock.KATAKANA
                || block == UnicodeBlock.HANGUL_SYLLABLES
                || block == UnicodeBlock.BOPOMOFO
                || block == UnicodeBlock.ENCLOSED_CJK_LETTERS_AND_MONTHS
                || block == UnicodeBlock.CJK_COMPATIBILITY
                || block == UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                || block == UnicodeBlock.KANGXI_RADICALS
                // of this block the first and the last few are full width, the rest half
                || c >= 0xFF01 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6;
    }
}
