package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Footnotes: lines in smaller type at the foot of a column, below a short rule or beginning with a mark. */
final class PageNotes {

    private static final double SMALLER = 0.93;

    private static final Pattern MARK = Pattern.compile(
            "^(?:[①-⑳⓪㉑-㉟]|\\[\\d{1,3}]|〔\\d{1,3}〕|［\\d{1,3}］|[（(]\\d{1,3}[)）]|[*＊†‡]{1,3}|\\d{1,3}(?=\\s*[^\\d\\s.．,，%年月日])|注[:：\\d]).*");

    private static final Pattern SURE = Pattern.compile("^(?:[①-⑳⓪㉑-㉟]|\\[\\d{1,3}]|〔\\d{1,3}〕|［\\d{1,3}］).*");

    private PageNotes() {}

    /** Whether it begins with a mark that nothing but a note or an item of a list has. */
    static boolean isMarked(Row row) {
        return SURE.matcher(row.text()).matches();
    }

    /** How many of the column's lines, counted from its foot, are notes. */
    static int count(List<Row> rows, double body, List<Rule> rules) {
        int from = rows.size();
        while (from > 0 && rows.get(from - 1).size() < SMALLER * body) {
            from--;
        }
        if (from == 0) {
            return 0;
        }
        for (int i = from; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (isBelowRule(rows.get(i - 1), row, rules)
                    || MARK.matcher(row.text()).matches()) {
                return rows.size() - i;
            }
        }
        return 0;
    }

    private static boolean isBelowRule(Row above, Row row, List<Rule> rules) {
        return rules.stream()
                .anyMatch(r -> r.isLevel()
                        && r.top() > above.y()
                        && r.top() < row.y()
                        && r.right() - r.left() < 300
                        && r.left() < row.left() + 2 * row.size());
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
