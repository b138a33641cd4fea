package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Pin;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.parallel.Comparison.Cell;
import org.yandu.retrieval.parallel.Comparison.Column;
import org.yandu.retrieval.parallel.Comparison.Near;
import org.yandu.retrieval.parallel.Comparison.Piece;
import org.yandu.retrieval.parallel.Comparison.Row;

/** Puts documents opposite each other. */
public final class Comparing {

    /**
     * A document that is compared.
     *
     * @param pins what is pinned in it
     */
    public record Side(Column column, Reading reading, List<Pin> pins) {}

    private Comparing() {}

    /** A row for every section of the first document, with what the others say of it. */
    public static Comparison bySections(List<Side> sides) {
        return bySections(sides, Gauge.NONE);
    }

    /** @return nothing when it was stopped */
    public static Comparison bySections(List<Side> sides, Gauge gauge) {
        Side leading = sides.getFirst();
        List<Stretch> sections = leading.reading().stretches(Grain.SECTION);
        List<List<Cell>> columns = new ArrayList<>();
        columns.add(sections.stream()
                .map(section -> new Cell(pieces(leading, section, sections), Grade.SURE, List.of(), List.of()))
                .toList());
        double others = Math.max(1, sides.size() - 1);
        for (int i = 1; i < sides.size(); i++) {
            columns.add(opposite(leading, sides.get(i), gauge.part((i - 1) / others, i / others)));
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < sections.size() && !gauge.isUnwanted(); i++) {
            int row = i;
            rows.add(new Row(
                    sections.get(i).place() + " " + sections.get(i).title(),
                    columns.stream().map(column -> column.get(row)).toList()));
        }
        return new Comparison(sides.stream().map(Side::column).toList(), rows);
    }

    private static List<Cell> opposite(Side leading, Side side, Gauge gauge) {
        List<Stretch> there = side.reading().stretches(Grain.SECTION);
        List<Link> links = Pinned.of(leading.pins(), side.pins())
                .over(Aligner.align(leading.reading(), side.reading(), Grain.SECTION, gauge), there);
        return links.stream()
                .map(link -> {
                    Stretch to = link.to();
                    return to == null
                            ? Cell.gap(Grade.SILENT)
                            : new Cell(pieces(side, to, there), link.grade(), link.words(), near(link));
                })
                .toList();
    }

    private static List<Near> near(Link link) {
        return link.also().stream()
                .map(stretch -> new Near(stretch.span(), stretch.place(), stretch.title()))
                .toList();
    }

    /** A section without those it holds, which have rows of their own; of a heading right above another the heading. */
    private static List<Piece> pieces(Side side, Stretch section, List<Stretch> all) {
        int end = all.stream()
                .map(Stretch::span)
                .filter(inner -> !inner.equals(section.span()) && section.span().contains(inner))
                .mapToInt(TextSpan::start)
                .min()
                .orElse(section.span().end());
        String text = side.reading().version().text();
        int from = section.span().start();
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return List.of(piece(side, new TextSpan(from, Math.max(from, end))));
    }

    private static Piece piece(Side side, TextSpan span) {
        return new Piece(
                span,
                side.reading().outline().placeAt(span.start()),
                side.reading().version().quote(span));
    }

    /**
     * A row for every theme, with the passages marked with it: that nobody has marked a theme in any of the documents is what a reader
     * looks for as well. Empty when nothing is marked at all.
     *
     * @param asked ids of those that have a row even then; retired themes and those of other codebooks only where they are marked
     */
    public static Comparison byThemes(List<Side> sides, List<Code> themes, Set<String> asked) {
        List<Row> rows = new ArrayList<>();
        for (Code theme : themes) {
            List<Cell> cells =
                    sides.stream().map(side -> marked(side, theme.id())).toList();
            if (asked.contains(theme.id()) || !cells.stream().allMatch(Cell::isGap)) {
                rows.add(new Row(theme.name(), cells));
            }
        }
        boolean some = rows.stream().anyMatch(row -> !row.cells().stream().allMatch(Cell::isGap));
        return new Comparison(sides.stream().map(Side::column).toList(), some ? rows : List.of());
    }

    private static Cell marked(Side side, String theme) {
        List<Annotation> marks = side.reading().markup().all().stream()
                .filter(mark -> mark.codes().contains(theme))
                .toList();
        return marks.isEmpty()
                ? Cell.gap(Grade.UNMARKED)
                : new Cell(
                        marks.stream().map(mark -> piece(side, mark.span())).toList(),
                        Grade.SURE,
                        List.of(),
                        List.of());
    }
}
