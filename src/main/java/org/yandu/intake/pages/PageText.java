package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.intake.manuscript.Draft;

/** Pages into a text: the one engine for PDF and OFD. */
final class PageText {

    private final List<Sheet> sheets;
    private final Body body;
    private final Flow flow;
    private final Columns columns = new Columns();
    private @Nullable Column usual;

    private PageText(List<Sheet> sheets, Body body, Flow flow) {
        this.sheets = sheets;
        this.body = body;
        this.flow = flow;
    }

    /** One column of a page, with its tables and the footnotes below it. */
    private record Part(Column column, List<PageTable> tables, List<Row> notes) {}

    /** @param glyphs one more than the highest id */
    static void write(List<Sheet> drawn, List<Bookmark> bookmarks, List<PageMark> marks, int glyphs, Draft draft) {
        Body body = Body.of(drawn);
        List<Sheet> sheets = Watermarks.aside(drawn, body.size());
        Flow flow = new Flow(draft, body, glyphs);
        new PageText(sheets, body, flow).write(bookmarks);
        flow.finish(marks);
    }

    private void write(List<Bookmark> bookmarks) {
        List<List<Row>> pages = new ArrayList<>();
        for (Sheet sheet : sheets) {
            pages.add(Rows.of(sheet.glyphs(), body.size()).stream()
                    .map(g -> Row.of(sheet.number(), g))
                    .toList());
        }
        Set<Row> furniture = Furniture.of(pages, sheets, ruled(pages));
        List<List<Part>> parts = new ArrayList<>();
        Map<Integer, List<Row>> rows = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Row> text = new ArrayList<>(pages.get(i));
            text.removeIf(furniture::contains);
            List<Part> page = parts(text, sheets.get(i));
            parts.add(page);
            List<Row> lines = new ArrayList<>();
            page.forEach(part -> lines.addAll(part.column.rows()));
            rows.put(i, lines);
        }
        flow.expect(Bookmark.matched(bookmarks, rows));
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), furniture, parts.get(i), sheets.get(i));
        }
    }

    /** The lines that stand in ruled tables. */
    private Set<Row> ruled(List<List<Row>> pages) {
        Set<Row> ruled = new HashSet<>();
        for (int i = 0; i < pages.size(); i++) {
            for (Grid grid : Grid.of(sheets.get(i).rules())) {
                pages.get(i).stream().filter(grid::holds).forEach(ruled::add);
            }
        }
        return ruled;
    }

    private List<Part> parts(List<Row> rows, Sheet sheet) {
        List<Part> parts = new ArrayList<>();
        List<Grid> grids = Grid.of(sheet.rules());
        double left = rows.stream().mapToDouble(Row::left).min().orElse(0);
        double right = rows.stream().mapToDouble(Row::right).max().orElse(0);
        List<Rule> free = Grid.free(sheet.rules());
        List<List<Row>> divided = columns.of(rows, grids);
        for (List<Row> column : divided) {
            int notes = notes(column, grids, free);
            List<Row> lines = column.subList(0, column.size() - notes);
            Column made = lines.isEmpty() ? Column.of(column, usual).without() : measured(lines, grids);
            boolean across = divided.size() > 1 && columns.areAcross(made.left(), made.right());
            usual = made.isPlain() ? made : usual;
            parts.add(new Part(
                    across ? made.within(left, right) : made,
                    tables(lines, grids),
                    column.subList(column.size() - notes, column.size())));
        }
        return parts;
    }

    /** How many lines at the foot are notes: no row of a table is one, small as its type is and numbered its rows. */
    private int notes(List<Row> column, List<Grid> grids, List<Rule> rules) {
        int notes = PageNotes.count(column, body.size(), rules);
        if (notes == 0) {
            return 0;
        }
        int below = tables(column, grids).stream()
                .filter(table -> table.hasColumns()
                        || grids.stream()
                                .anyMatch(grid -> grid.holds(table.rows().getLast())))
                .mapToInt(table -> column.indexOf(table.rows().getLast()) + 1)
                .max()
                .orElse(0);
        List<Row> rest = column.subList(below, column.size());
        return notes <= rest.size() ? notes : rest.isEmpty() ? 0 : PageNotes.count(rest, body.size(), rules);
    }

    /** Its margins are those of its text: a table may hang over them. */
    private Column measured(List<Row> lines, List<Grid> grids) {
        List<Row> text = lines.stream()
                .filter(row -> grids.stream().noneMatch(grid -> grid.holds(row)))
                .toList();
        return text.isEmpty() ? Column.of(lines, usual) : Column.of(text, usual).of(lines);
    }

    private List<PageTable> tables(List<Row> rows, List<Grid> grids) {
        List<PageTable> tables = new ArrayList<>();
        Set<Row> taken = new HashSet<>();
        for (Grid grid : grids) {
            List<Row> inside =
                    rows.stream().filter(r -> grid.holds(r) && taken.add(r)).toList();
            PageTable table = inside.isEmpty() ? null : PageTable.of(grid, inside, body.size());
            if (table != null && table.isTable()) {
                tables.add(table);
            }
        }
        tables.addAll(
                AlignedTable.of(rows.stream().filter(r -> !taken.contains(r)).toList()));
        return tables;
    }

    /** Whether a line is alone in its smaller type, above or below all others: a remark of the page, or a caption. */
    private boolean isEdge(Row row, List<Row> rows) {
        int last = rows.size() - 1;
        return last > 0
                && (isSmallBeside(row, rows.get(0), rows.get(1))
                        || isSmallBeside(row, rows.get(last), rows.get(last - 1)));
    }

    private boolean isSmallBeside(Row row, Row edge, Row beside) {
        return row == edge
                && row.size() < beside.size()
                && Paragraphs.differs(row.size(), beside.size())
                && !Paragraphs.differs(beside.size(), body.size());
    }

    private void page(List<Row> rows, Set<Row> furniture, List<Part> parts, Sheet sheet) {
        double middle = sheet.height() / 2;
        List<List<Row>> notes = parts.stream()
                .flatMap(part -> PageNotes.apart(part.notes).stream())
                .toList();
        flow.sign(NoteSigns.of(
                parts.stream().flatMap(part -> part.column.rows().stream()).toList(), notes));
        rows.stream().filter(r -> furniture.contains(r) && r.y() < middle).forEach(r -> flow.furniture(r.glyphs()));
        for (Part part : parts) {
            Map<Row, PageTable> tables = new HashMap<>();
            part.tables.forEach(t -> t.rows().forEach(r -> tables.put(r, t)));
            Map<Row, Column> insets = Inset.of(part.column);
            for (Row row : part.column.rows()) {
                PageTable table = tables.get(row);
                if (table == null && isEdge(row, part.column.rows())) {
                    flow.edge(row, part.column);
                } else if (table == null) {
                    flow.line(row, insets.getOrDefault(row, part.column));
                } else if (table.rows().get(0) == row) {
                    flow.table(table);
                }
            }
        }
        notes.forEach(flow::note);
        Watermarks.lines(sheet).forEach(flow::furniture);
        rows.stream().filter(r -> furniture.contains(r) && r.y() >= middle).forEach(r -> flow.furniture(r.glyphs()));
    }
}
