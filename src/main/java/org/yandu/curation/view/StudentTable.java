package org.yandu.curation.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yandu.annotation.CoderMark;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;

/**
 * What every student marked, by theme or by section; where nobody marked anything is an empty cell and not a missing one.
 *
 * @param rows one for each student, in the order of the class
 */
public record StudentTable(List<Column> columns, List<Row> rows) {

    /**
     * A theme or a section.
     *
     * @param id of the theme; place name of the section, empty for what stands before the first
     */
    public record Column(String id, String title) {}

    /**
     * A student.
     *
     * @param cells for each column the passages, in UTF-16 units of the text, in its order
     * @param all passages, whether they are in a column or not
     */
    public record Row(String student, List<List<TextSpan>> cells, List<TextSpan> all) {
        public Row {
            cells = List.copyOf(cells);
            all = List.copyOf(all);
        }
    }

    public StudentTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A mark with two themes counts under both. */
    public static StudentTable byTheme(ClassView view, List<Code> codes) {
        Map<String, Integer> at = new HashMap<>();
        codes.forEach(code -> at.put(code.id(), at.size()));
        return of(
                view,
                codes.stream().map(code -> new Column(code.id(), code.name())).toList(),
                mark -> mark.codes().stream()
                        .filter(at::containsKey)
                        .map(at::get)
                        .toList());
    }

    /** By the uppermost headings that are more than one; a mark counts where it begins. */
    public static StudentTable bySection(ClassView view, OutlineTree outline) {
        List<OutlineNode> sections = sections(outline);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("", ""));
        sections.forEach(node -> columns.add(new Column(node.place(), node.title())));
        StudentTable whole = of(view, columns, mark -> List.of(1 + section(sections, mark)));
        boolean before =
                whole.rows.stream().anyMatch(row -> !row.cells().getFirst().isEmpty());
        return before ? whole : whole.withoutFirst();
    }

    private static List<OutlineNode> sections(OutlineTree outline) {
        List<OutlineNode> level = headings(outline.roots());
        while (level.size() == 1 && !headings(level.getFirst().children()).isEmpty()) {
            level = headings(level.getFirst().children());
        }
        return level;
    }

    private static List<OutlineNode> headings(List<OutlineNode> nodes) {
        return nodes.stream().filter(OutlineNode::isHeading).toList();
    }

    /** -1 for what is in none. */
    private static int section(List<OutlineNode> sections, CoderMark mark) {
        int at = mark.span().start();
        for (int i = 0; i < sections.size(); i++) {
            TextSpan extent = sections.get(i).extent();
            if (extent.start() <= at && at < extent.end()) {
                return i;
            }
        }
        return -1;
    }

    private StudentTable withoutFirst() {
        return new StudentTable(
                columns.subList(1, columns.size()),
                rows.stream()
                        .map(row -> new Row(row.student, row.cells.subList(1, row.cells.size()), row.all))
                        .toList());
    }

    private static StudentTable of(ClassView view, List<Column> columns, Function<CoderMark, List<Integer>> columnsOf) {
        List<Row> rows = new ArrayList<>();
        for (String student : view.students()) {
            List<List<TextSpan>> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(new ArrayList<>()));
            List<TextSpan> all = new ArrayList<>();
            for (CoderMark mark : view.marksOf(student)) {
                all.add(mark.span());
                columnsOf.apply(mark).forEach(at -> cells.get(at).add(mark.span()));
            }
            rows.add(new Row(student, cells, all));
        }
        return new StudentTable(columns, rows);
    }
}
