package org.yandu.exchange.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yandu.language.Texts;
import org.yandu.retrieval.parallel.Comparison;
import org.yandu.retrieval.parallel.Comparison.Cell;
import org.yandu.retrieval.parallel.Comparison.Near;
import org.yandu.retrieval.parallel.Comparison.Row;
import org.yandu.retrieval.parallel.Grade;

/**
 * A comparison in words, ready to be written in any format.
 *
 * @param head the first is over the headings of the rows
 */
record ComparisonTable(String title, List<String> head, List<Line> lines) {

    /** One row. */
    record Line(String heading, List<Box> boxes) {}

    /**
     * One cell.
     *
     * @param note how sure and why, or that the document is silent; below, in a line of its own, where else it comes near; empty where
     *     there is nothing to say
     * @param gap whether the document is silent
     * @param doubtful whether it may speak of something else
     */
    record Box(List<Said> passages, String note, boolean gap, boolean doubtful) {

        /** All of it as plain words. */
        String words() {
            StringBuilder words = new StringBuilder();
            passages.forEach(said ->
                    words.append(said.place()).append('\n').append(said.quote()).append("\n\n"));
            return words.append(note).toString().strip();
        }
    }

    /** A passage with its place. */
    record Said(String place, String quote) {}

    static ComparisonTable of(String title, Comparison comparison, Texts texts) {
        List<String> head = new ArrayList<>();
        head.add(title);
        comparison.columns().forEach(column -> head.add(column.title()));
        List<Line> lines = new ArrayList<>();
        for (Row row : comparison.rows()) {
            lines.add(new Line(
                    row.heading(),
                    row.cells().stream().map(cell -> box(cell, texts)).toList()));
        }
        return new ComparisonTable(title, head, lines);
    }

    private static Box box(Cell cell, Texts texts) {
        return new Box(
                cell.pieces().stream()
                        .map(piece -> new Said(
                                piece.place(),
                                piece.quote().replaceAll("\\n\\s*\\n", "\n").strip()))
                        .toList(),
                note(cell, texts),
                cell.isGap(),
                cell.grade() == Grade.DOUBTFUL);
    }

    private static String note(Cell cell, Texts texts) {
        String grade = texts.get("align.grade." + cell.grade().name().toLowerCase(Locale.ROOT));
        if (cell.isGap()) {
            return "—— " + grade;
        }
        String why = cell.words().isEmpty() && cell.grade() == Grade.SURE
                ? ""
                : cell.words().isEmpty() ? grade : texts.get("compare.reason", grade, texts.joined(cell.words()));
        String also = cell.also().isEmpty()
                ? ""
                : texts.get(
                        "compare.also",
                        texts.joined(cell.also().stream().map(Near::place).toList()));
        return why.isEmpty() || also.isEmpty() ? why + also : why + "\n" + also;
    }
}
