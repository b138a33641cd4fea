package org.yandu.exchange.lessons.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Divides rows over pages, each with the footnotes that are referred to on it. A note that is longer than its page has room for goes on
 * at the foot of the next; nothing is left out.
 */
final class Leafing {

    /** Line and white between text and notes, in points. */
    static final double ABOVE_NOTES = 14;

    /** Rows that hang together are not more than this; a chain without end would never fit. */
    private static final int TOGETHER = 12;

    /** Notes that go on from the page before leave as much of the page to the text. */
    private static final double FOR_TEXT = 0.4;

    /** A row on its page, {@code y} points below the head of the text. */
    record Placed(Row row, double y) {}

    /** A page. */
    record Leaf(List<Placed> rows, List<Row> notes) {

        private static Leaf empty() {
            return new Leaf(new ArrayList<>(), new ArrayList<>());
        }

        double notesHeight() {
            return notes.isEmpty() ? 0 : ABOVE_NOTES + heights(notes);
        }
    }

    private final double height;
    private final Map<Integer, List<Row>> notes;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Deque<Row> waiting = new ArrayDeque<>();
    private Leaf leaf = Leaf.empty();
    private double y;

    private Leafing(double height, Map<Integer, List<Row>> notes) {
        this.height = height;
        this.notes = notes;
    }

    /** @param notes their rows, by the numbers rows refer to them with */
    static List<Leaf> of(List<Row> rows, Map<Integer, List<Row>> notes, double height) {
        Leafing leafing = new Leafing(height, notes);
        for (int i = 0; i < rows.size(); i++) {
            leafing.place(rows, i);
        }
        leafing.turn();
        while (!leafing.waiting.isEmpty()) {
            leafing.pour(0);
            leafing.turn();
        }
        return leafing.leaves.isEmpty() ? List.of(Leaf.empty()) : leafing.leaves;
    }

    private void place(List<Row> rows, int i) {
        Row row = rows.get(i);
        double before = leaf.rows().isEmpty() ? 0 : row.before();
        if (!leaf.rows().isEmpty() && y + before + needed(rows, i) > height + 0.01) {
            turn();
            pour(height * FOR_TEXT);
            before = 0;
        }
        leaf.rows().add(new Placed(row, y + before));
        y += before + row.height();
        row.sense().notes().forEach(note -> waiting.addAll(notes.getOrDefault(note, List.of())));
        pour(y);
    }

    private void turn() {
        if (!leaf.rows().isEmpty() || !leaf.notes().isEmpty()) {
            leaves.add(leaf);
        }
        leaf = Leaf.empty();
        y = 0;
    }

    /** As many lines of notes as the page has room for below its text. */
    private void pour(double text) {
        while (!waiting.isEmpty()) {
            Row next = waiting.element();
            double used = leaf.notes().isEmpty() ? ABOVE_NOTES : leaf.notesHeight();
            if (text + used + next.height() > height + 0.01) {
                return;
            }
            leaf.notes().add(waiting.remove());
        }
    }

    /** Room for a row, for those it may not be parted from, and for all their notes, unless these would take half a page. */
    private double needed(List<Row> rows, int i) {
        double text = rows.get(i).height();
        List<Row> feet = new ArrayList<>(waiting);
        feet.addAll(feet(rows.get(i)));
        for (int at = i + 1;
                at < rows.size() && at - i < TOGETHER && rows.get(at - 1).bound();
                at++) {
            text += rows.get(at).before() + rows.get(at).height();
            feet.addAll(feet(rows.get(at)));
        }
        boolean first = leaf.notes().isEmpty() && !feet.isEmpty();
        double foot = leaf.notesHeight() + (first ? ABOVE_NOTES : 0) + Math.min(heights(feet), height / 2);
        return text + foot;
    }

    private List<Row> feet(Row row) {
        return row.sense().notes().stream()
                .flatMap(note -> notes.getOrDefault(note, List.of()).stream())
                .toList();
    }

    private static double heights(List<Row> rows) {
        return rows.stream().mapToDouble(Row::height).sum();
    }
}
