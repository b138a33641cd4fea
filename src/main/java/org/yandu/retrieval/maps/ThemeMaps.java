package org.yandu.retrieval.maps;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.yandu.document.CodePoints;
import org.yandu.document.Document;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.retrieval.maps.ThemeMap.Cell;
import org.yandu.retrieval.maps.ThemeMap.Row;
import org.yandu.retrieval.maps.ThemeMap.Where;
import org.yandu.workspace.Extent;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;

/** Makes theme maps. */
public final class ThemeMaps {

    private ThemeMaps() {}

    /** Those on the texts the documents have now, in document order. */
    public static List<MarkRow> current(List<MarkRow> all) {
        return all.stream().filter(MarkRow::isCurrent).toList();
    }

    /**
     * Documents × themes. Reads no text.
     *
     * @param marks see {@link #current}
     * @param overtaken whether nobody wants it any more; then it is cut short
     */
    public static ThemeMap ofLibrary(
            Store store, List<Document> documents, List<MarkRow> marks, Columns columns, BooleanSupplier overtaken) {
        Map<String, Extent> extents = store.extents();
        Map<String, List<TextSpan>> noise = store.noise();
        Map<String, List<MarkRow>> byDocument = new HashMap<>();
        marks.forEach(mark -> byDocument
                .computeIfAbsent(mark.documentId(), id -> new ArrayList<>())
                .add(mark));
        List<Row> rows = new ArrayList<>();
        for (Document document : documents) {
            if (overtaken.getAsBoolean()) {
                break;
            }
            String id = document.id();
            Where where = new Where(id, null, document.title(), 0, new TextSpan(0, 0));
            int characters = extents.getOrDefault(id, new Extent(0, 1)).characters();
            Ruler ruler = new Ruler(noise.getOrDefault(id, List.of()));
            rows.add(new Tally(ruler, new TextSpan(0, characters), columns)
                    .row(where, byDocument.getOrDefault(id, List.of())));
        }
        return new ThemeMap(columns.themes(), rows);
    }

    /**
     * Sections × themes of one document: what stands before the first heading, when there is anything, and every heading with all it
     * governs.
     *
     * @param marks of this text
     */
    public static ThemeMap ofDocument(OpenDocument open, List<MarkRow> marks, Columns columns) {
        CodePoints codePoints = open.version().codePoints();
        Ruler ruler = new Ruler(open.version().noise().stream()
                .map(Noise::span)
                .map(codePoints::fromUtf16)
                .toList());
        String id = open.document().id();
        List<OutlineNode> headings =
                open.outline().nodes().filter(OutlineNode::isHeading).toList();
        List<Row> rows = new ArrayList<>();
        int first = headings.isEmpty()
                ? open.version().text().length()
                : headings.getFirst().span().start();
        TextSpan before = new TextSpan(0, first);
        if (headings.isEmpty()
                || ruler.length(codePoints.fromUtf16(before)) > 0
                        && !open.version().quote(before).isBlank()) {
            rows.add(new Tally(ruler, codePoints.fromUtf16(before), columns)
                    .row(new Where(id, null, "", 1, before), marks));
        }
        for (OutlineNode node : headings) {
            Where where = new Where(id, node.place(), title(node), node.level(), node.span());
            rows.add(new Tally(ruler, codePoints.fromUtf16(node.extent()), columns).row(where, marks));
        }
        return new ThemeMap(columns.themes(), rows);
    }

    private static String title(OutlineNode node) {
        return node.words();
    }

    /** Counts what is marked of one stretch. */
    private record Tally(Ruler ruler, TextSpan extent, Columns columns) {

        Row row(Where where, List<MarkRow> marks) {
            int themes = columns.themes().size();
            int[] passages = new int[themes + 1];
            List<List<TextSpan>> spans = new ArrayList<>();
            for (int i = 0; i <= themes; i++) {
                spans.add(new ArrayList<>());
            }
            for (MarkRow mark : marks) {
                TextSpan part = mark.span().intersection(extent);
                if (!part.isEmpty()) {
                    boolean begins = extent.contains(mark.span().start());
                    for (int column : columns.of(mark.codes())) {
                        spans.get(column).add(part);
                        passages[column] += begins ? 1 : 0;
                    }
                    spans.get(themes).add(part);
                    passages[themes] += begins ? 1 : 0;
                }
            }
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i <= themes; i++) {
                cells.add(spans.get(i).isEmpty() ? Cell.EMPTY : new Cell(passages[i], ruler.covered(spans.get(i))));
            }
            return new Row(where, ruler.length(extent), cells.getLast(), cells.subList(0, themes));
        }
    }
}
