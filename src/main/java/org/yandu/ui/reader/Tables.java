package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Blanks;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

/**
 * The tables of a text, as they are to be shown: a row a line, its cells parted by tabs, or by bars in Markdown. Columns are as wide as
 * their widest cell, reckoned in multiples of the letters' size, so that they line up at any size; where the column of the text has no
 * room for them, each cell gets a line of its own behind the name of its column ({@link Table#fits}).
 */
final class Tables {

    /** Between two columns. */
    private static final double GAP = 1.2;

    /** The name of a column is short; what is longer is text already. */
    private static final double LONGEST_NAME = 12;

    /** The line of Markdown that parts the names of the columns from the rows. */
    private static final Pattern RULER =
            Pattern.compile("(?m)^[ \\t]{0,3}\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*){1,60}\\|?[ \\t]*$");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,%‰]+");

    /** A year names a column well. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");

    /**
     * @param span from its first line to its last
     * @param columns where each begins behind the first, in multiples of the letters' size
     * @param width of all, likewise
     * @param names of its columns, by its first row; empty when that names none
     * @param isMarkdown whether bars part the cells
     */
    record Table(TextSpan span, List<Double> columns, double width, List<String> names, boolean isMarkdown) {

        /** @param room in multiples of the letters' size */
        boolean fits(double room) {
            return columns.isEmpty() || width <= room;
        }

        /** Whether this row names the columns. */
        boolean isHead(TextSpan line) {
            return !names.isEmpty() && line.start() <= span.start();
        }

        /** How wide the names are, for lines of single cells. */
        double nameWidth() {
            return names.stream().mapToDouble(Tables::width).max().orElse(0);
        }

        /** Where the names of the columns stand when they stand alone. */
        List<Double> nameStops() {
            return stops(names.stream().map(Tables::width).toList());
        }

        /** What a cell is, in front of it; empty when it is not known. */
        String name(int column) {
            return column < names.size() ? names.get(column) : "";
        }
    }

    private final String text;
    private final List<Table> all = new ArrayList<>();
    private int next;

    private Tables(String text) {
        this.text = text;
    }

    static Tables of(OpenDocument open) {
        Tables tables = new Tables(open.version().text());
        for (TextSpan span : open.version().structure().tables()) {
            tables.all.add(tables.table(span, false));
        }
        if (open.document().format().equals("md")) {
            tables.markdown();
        }
        return tables;
    }

    private void markdown() {
        Matcher ruler = RULER.matcher(text);
        int end = 0;
        while (ruler.find()) {
            int head = text.lastIndexOf('\n', ruler.start() - 2) + 1;
            if (ruler.start() == 0
                    || head < end
                    || text.substring(head, ruler.start()).indexOf('|') < 0) {
                continue;
            }
            end = ruler.end();
            while (end < text.length()) {
                int line = text.indexOf('\n', end + 1);
                int stop = line < 0 ? text.length() : line;
                if (text.substring(end + 1, stop).indexOf('|') < 0) {
                    break;
                }
                end = stop;
            }
            all.add(table(new TextSpan(head, end), true));
        }
    }

    /** Of those that have columns, in multiples of the letters' size: which fit decides how a text is set. */
    List<Double> widths() {
        return all.stream()
                .filter(table -> !table.columns().isEmpty())
                .map(Table::width)
                .toList();
    }

    /** Asked for lines in the order of the text. */
    Optional<Table> holding(TextSpan line) {
        while (next < all.size() && all.get(next).span().end() <= line.start()) {
            next++;
        }
        return next < all.size() && all.get(next).span().contains(line) ? Optional.of(all.get(next)) : Optional.empty();
    }

    /** Whether a line of a table only parts its head from its rows. */
    boolean isRuler(Table table, TextSpan line) {
        return table.isMarkdown() && RULER.matcher(line.in(text)).matches();
    }

    /** The cells of a row without the blanks around them, empty ones as well. */
    List<TextSpan> cells(TextSpan line, boolean markdown) {
        char bar = markdown ? '|' : '\t';
        int from = line.start();
        int to = line.end();
        if (markdown) {
            from += from < to && text.charAt(from) == bar ? 1 : 0;
            to -= to > from && text.charAt(to - 1) == bar ? 1 : 0;
        }
        List<TextSpan> cells = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            boolean ends = i == to || (text.charAt(i) == bar && (!markdown || i == 0 || text.charAt(i - 1) != '\\'));
            if (ends) {
                TextSpan cell = Blanks.trimmed(text, new TextSpan(from, i));
                cells.add(cell.isEmpty() ? new TextSpan(from, from) : cell);
                from = i + 1;
            }
        }
        return cells;
    }

    private Table table(TextSpan span, boolean markdown) {
        List<List<TextSpan>> rows = new ArrayList<>();
        for (int from = span.start(); from < span.end(); ) {
            int line = text.indexOf('\n', from);
            int to = line < 0 || line > span.end() ? span.end() : line;
            TextSpan whole = new TextSpan(from, to);
            boolean ruler = markdown && RULER.matcher(whole.in(text)).matches();
            if (!whole.in(text).isBlank() && !ruler) {
                rows.add(cells(markdown ? Blanks.trimmed(text, whole) : whole, markdown));
            }
            from = to + 1;
        }
        List<Double> widths = new ArrayList<>();
        for (List<TextSpan> row : rows) {
            // A row of one cell goes across the table.
            for (int i = 0; i < row.size() && row.size() > 1; i++) {
                double width = width(row.get(i).in(text));
                if (i == widths.size()) {
                    widths.add(width);
                } else {
                    widths.set(i, Math.max(widths.get(i), width));
                }
            }
        }
        double width = widths.stream().mapToDouble(each -> each + GAP).sum() - GAP;
        return new Table(span, stops(widths), width, names(rows, markdown), markdown);
    }

    /** Where columns of these widths begin, but for the first. */
    private static List<Double> stops(List<Double> widths) {
        List<Double> stops = new ArrayList<>();
        double at = 0;
        for (double width : widths.subList(0, Math.max(0, widths.size() - 1))) {
            at += width + GAP;
            stops.add(at);
        }
        return List.copyOf(stops);
    }

    private List<String> names(List<List<TextSpan>> rows, boolean markdown) {
        if (rows.size() < 2 || rows.getFirst().size() < 2) {
            return List.of();
        }
        List<String> names = rows.getFirst().stream().map(cell -> cell.in(text)).toList();
        boolean told = names.stream().allMatch(Tables::isName) && !isLikeRows(rows);
        return markdown || told ? names : List.of();
    }

    private static boolean isName(String cell) {
        boolean number = NUMBER.matcher(cell).matches() && !YEAR.matcher(cell).matches();
        return !cell.isBlank() && !number && width(cell) <= LONGEST_NAME;
    }

    /** Two columns of which the first names what stands in the second have no head. */
    private boolean isLikeRows(List<List<TextSpan>> rows) {
        return rows.getFirst().size() == 2
                && rows.stream()
                        .map(row -> row.getFirst().in(text))
                        .anyMatch(name -> name.endsWith("：") || name.endsWith(":"));
    }

    /** In multiples of the letters' size; rather too much than too little, or a cell would run over where the next begins. */
    static double width(String words) {
        return words.codePoints().mapToDouble(Tables::width).sum();
    }

    private static double width(int c) {
        if (c >= 0x2000) {
            return 1;
        }
        if (c == ' ') {
            return 0.3;
        }
        if ("MWmw%@".indexOf(c) >= 0) {
            return 0.95;
        }
        return Character.isUpperCase(c) ? 0.78 : 0.6;
    }
}
