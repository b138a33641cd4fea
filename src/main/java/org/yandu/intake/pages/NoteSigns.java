package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Plain numbers that call the notes at the foot of their page. Once they are no longer raised they would be read as part of the sentence
 * (公布1。), so they stand in brackets there and before the note, as in books and as those of office documents do: 〔1〕.
 */
final class NoteSigns {

    /** The largest a raised number is, in parts of its line's type; programs take 58 to 66 hundredths. */
    private static final double SMALL = 0.78;

    /** How far above the base line it stands at least, likewise; they take a third. */
    private static final double RAISED = 0.12;

    private static final int DIGITS = 3;

    /** A line that may be full, in characters. */
    private static final int FULL = 8;

    /** How far below a line the next one stands at most, in parts of its type; a raised number less. */
    private static final double BELOW = 2.2;

    /** How far a paragraph's first line may stand in, in characters. */
    private static final double INDENT = 2.6;

    private NoteSigns() {}

    /**
     * @param lines of a page, without its notes
     * @param notes each with its lines
     * @return what is to be written in place of a character, by its id; empty where no number of the text is that of a note
     */
    static Map<Integer, String> of(List<Row> lines, List<List<Row>> notes) {
        Map<String, List<Glyph>> numbers = new HashMap<>();
        for (List<Row> note : notes) {
            Row first = note.get(0);
            int number = PageNotes.number(first);
            if (number >= 0) {
                String digits = String.valueOf(number);
                numbers.putIfAbsent(digits, first.glyphs().subList(0, digits.length()));
            }
        }
        Map<Integer, String> signs = new HashMap<>();
        Set<String> called = new HashSet<>();
        List<Row> looked = numbers.isEmpty() ? List.of() : lines;
        for (int i = 0; i < looked.size(); i++) {
            Row row = looked.get(i);
            boolean wrapped = i > 0 && isWrapped(row, looked.get(i - 1));
            for (List<Glyph> raised : wrapped ? List.of(row.glyphs()) : raised(row)) {
                String digits = text(raised);
                if (numbers.containsKey(digits)) {
                    called.add(digits);
                    bracket(raised, signs);
                }
            }
        }
        numbers.forEach((digits, glyphs) -> {
            if (called.contains(digits) && text(glyphs).equals(digits)) {
                bracket(glyphs, signs);
            }
        });
        return signs;
    }

    /** The numbers that stand raised in some lines. */
    static Set<String> calls(List<Row> lines) {
        Set<String> calls = new HashSet<>();
        lines.forEach(row -> raised(row).forEach(digits -> calls.add(text(digits))));
        return calls;
    }

    /** A number that found no room at the end of the full line before and stands alone below it, small. */
    private static boolean isWrapped(Row row, Row before) {
        double size = before.size();
        double down = row.y() - before.y();
        double right = row.left() - before.left();
        return row.glyphs().size() <= DIGITS
                && row.glyphs().stream().allMatch(NoteSigns::isDigit)
                && row.size() < SMALL * size
                && before.right() - before.left() > FULL * size
                && down > 0
                && down < BELOW * size
                && right > -INDENT * size
                && right < size;
    }

    private static boolean isDigit(Glyph glyph) {
        return glyph.id() >= 0
                && glyph.text().length() == 1
                && glyph.text().charAt(0) >= '0'
                && glyph.text().charAt(0) <= '9';
    }

    /** Numbers that stand raised behind a Chinese character or a bracket; behind a letter or a figure they are powers. */
    private static List<List<Glyph>> raised(Row row) {
        List<List<Glyph>> all = new ArrayList<>();
        List<Glyph> glyphs = row.glyphs();
        for (int i = 1; i < glyphs.size(); i++) {
            int end = i;
            while (end < glyphs.size() && end - i <= DIGITS && isRaised(glyphs.get(end), row)) {
                end++;
            }
            if (end > i && end - i <= DIGITS && !isWestern(glyphs.get(i - 1)) && !isPower(glyphs, i, end)) {
                all.add(glyphs.subList(i, end));
            }
            i = Math.max(i, end - 1);
        }
        return all;
    }

    /** 元/米², 万米³. */
    private static boolean isPower(List<Glyph> glyphs, int from, int end) {
        String unit = glyphs.get(from - 1).text();
        String digits = text(glyphs.subList(from, end));
        return (unit.endsWith("米") || unit.endsWith("里")) && (digits.equals("2") || digits.equals("3"));
    }

    private static boolean isRaised(Glyph glyph, Row row) {
        return isDigit(glyph) && glyph.size() < SMALL * row.size() && glyph.y() < row.y() - RAISED * row.size();
    }

    private static boolean isWestern(Glyph glyph) {
        int c = glyph.text().codePointBefore(glyph.text().length());
        return Character.isLetterOrDigit(c) && !glyph.isWide();
    }

    private static String text(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    private static void bracket(List<Glyph> digits, Map<Integer, String> signs) {
        for (int i = 0; i < digits.size(); i++) {
            String open = i == 0 ? "〔" : "";
            String close = i == digits.size() - 1 ? "〕" : "";
            signs.put(digits.get(i).id(), open + digits.get(i).text() + close);
        }
    }
}
