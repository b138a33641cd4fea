package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Footnotes: lines in smaller type at the foot of a column, below a short rule or beginning with a mark. */
final class PageNotes {

    private static final double SMALLER = 0.93;

    /** The rule over notes is a third of a page's width at most, in points; tables and boxes are wider. */
    private static final double SHORT = 200;

    /** Lines of a paragraph stand within two of their type of each other. */
    private static final double APART = 2.2;

    /** Notes are hardly ever set larger than the text, in parts of its type. */
    private static final double LARGEST = 1.05;

    /** So many characters are left free only at the end of a note. */
    private static final double ROOM = 2;

    private static final Pattern MARK = Pattern.compile(
            "^(?:[①-⑳⓪㉑-㉟]|\\[\\d{1,3}]|〔\\d{1,3}〕|［\\d{1,3}］|[（(]\\d{1,3}[)）]|[*＊†‡]{1,3}|\\d{1,3}(?=\\s*[^\\d\\s.．,，%年月日])|注[:：\\d]).*");

    private static final Pattern SURE = Pattern.compile("^(?:[①-⑳⓪㉑-㉟]|\\[\\d{1,3}]|〔\\d{1,3}〕|［\\d{1,3}］).*");

    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3})\\s*[^\\d\\s.．,，%年月日].*");

    /** What stands below is a part of the text, in small type and numbered as notes are. */
    private static final Pattern LIST = Pattern.compile(
            "^[\\[［【]?(?:主要)?(?:参\\s*考\\s*(?:文\\s*献|书\\s*目|资\\s*料)|引\\s*用\\s*文\\s*献|References|REFERENCES)[\\]］】]?[:：]?$");

    private PageNotes() {}

    /** Whether it begins with a mark that nothing but a note or an item of a list has. */
    static boolean isMarked(Row row) {
        return SURE.matcher(row.text()).matches();
    }

    /** The plain number a line begins with, as notes may; -1 when there is none. */
    static int number(Row row) {
        Matcher m = NUMBERED.matcher(row.text());
        return m.matches() ? Integer.parseInt(m.group(1)) : -1;
    }

    /** How many of the column's lines, counted from its foot, are notes. */
    static int count(List<Row> rows, double body, List<Rule> rules) {
        int from = rows.size();
        while (from > 0 && rows.get(from - 1).size() < SMALLER * body) {
            from--;
        }
        if (from == 0 && isBelowShortRule(rows.getFirst(), rules)) {
            return rows.size();
        }
        if (from == 0 || from == rows.size()) {
            int ruled = alike(rows, rules);
            return ruled > 0 ? ruled : called(rows, body);
        }
        boolean listed = false;
        for (int i = from; i < rows.size(); i++) {
            Row row = rows.get(i);
            listed |= LIST.matcher(rows.get(i - 1).text()).matches();
            if (isBelowRule(rows.get(i - 1), row, rules)
                    || !listed && MARK.matcher(row.text()).matches()) {
                return rows.size() - i;
            }
        }
        return 0;
    }

    /** The notes of a page in columns that go over its whole width: nothing else is left of their part. */
    private static boolean isBelowShortRule(Row first, List<Rule> rules) {
        return MARK.matcher(first.text()).matches()
                && rules.stream()
                        .anyMatch(r -> r.isLevel()
                                && r.right() - r.left() < SHORT
                                && r.left() < first.left() + 2 * first.size()
                                && r.top() < first.top() + 1
                                && r.top() > first.top() - APART * first.size());
    }

    /** Notes in the type of the text: marked lines below a short rule that is no underline of the words above it. */
    private static int alike(List<Row> rows, List<Rule> rules) {
        for (int i = 1; i < rows.size(); i++) {
            Row above = rows.get(i - 1);
            Row row = rows.get(i);
            List<Rule> apart = rules.stream()
                    .filter(r -> r.top() > above.bottom() + 2 && r.right() - r.left() < SHORT)
                    .toList();
            if (MARK.matcher(row.text()).matches() && isBelowRule(above, row, apart)) {
                return rows.size() - i;
            }
        }
        return 0;
    }

    /**
     * Notes in the type of the text without a rule: far below it, and the first begins with a number that stands raised in it. A heading
     * that is set off does not count on from another, and lines below it begin with no number.
     */
    private static int called(List<Row> rows, double body) {
        for (int i = Math.max(1, rows.size() / 2); i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean apart = row.y() - rows.get(i - 1).y() > APART * row.size();
            if (apart
                    && number(row) >= 0
                    && NoteSigns.calls(rows.subList(0, i)).contains(String.valueOf(number(row)))) {
                return areNotes(rows, i, body) ? rows.size() - i : 0;
            }
        }
        return 0;
    }

    private static boolean areNotes(List<Row> rows, int from, double body) {
        List<Row> notes = rows.subList(from, rows.size());
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        int first = number(notes.getFirst());
        boolean countsOn = rows.subList(0, from).stream().anyMatch(row -> number(row) == first - 1);
        boolean ended = false;
        for (Row row : notes) {
            boolean marked = MARK.matcher(row.text()).matches();
            if (row.bold() || row.size() > LARGEST * body || ended && !marked) {
                return false;
            }
            ended = Paragraphs.stops(row) || right - row.right() > ROOM * row.size();
        }
        return !countsOn && Paragraphs.stops(notes.getLast());
    }

    private static boolean isBelowRule(Row above, Row row, List<Rule> rules) {
        return rules.stream()
                .anyMatch(r -> r.isLevel()
                        && r.top() > above.y()
                        && r.top() < row.y()
                        && r.right() - r.left() < 300
                        && r.left() < row.left() + 2 * row.size()
                        && r.right() > row.left());
    }

    /** The notes, each with its lines; a line without a mark goes on with the note before. */
    static List<List<Row>> apart(List<Row> rows) {
        List<List<Row>> notes = new ArrayList<>();
        for (Row row : rows) {
            if (notes.isEmpty() || MARK.matcher(row.text()).matches()) {
                notes.add(new ArrayList<>());
            }
            notes.get(notes.size() - 1).add(row);
        }
        return notes;
    }
}
