package org.yandu.ui.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.Arrangement.Part;
import org.yandu.outline.order.Proposal;
import org.yandu.outline.order.Proposal.Because;
import org.yandu.outline.order.Proposal.Belonging;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;

/** The order a text could be read in, while the reader looks it through and moves paragraphs and sections. */
final class OrderModel {

    /** Below this a paragraph may well belong elsewhere. */
    private static final double DOUBTFUL = 0.6;

    /** Enough of a paragraph to recognise it. */
    private static final int WORDS = 44;

    enum Kind {
        HEADING,
        PARAGRAPH,
        /** Stands before what belongs to no heading. */
        REST
    }

    /**
     * A line of the list.
     *
     * @param level of a heading, from 1; 0 for what is none
     * @param span in the text; empty for {@link Kind#REST}
     * @param reasons why a paragraph belongs where it is, in words
     * @param doubtful whether it may well belong elsewhere
     */
    record Row(Kind kind, int level, TextSpan span, String words, List<String> reasons, boolean doubtful) {}

    private final Desk desk;
    private final OpenDocument open;
    private final Map<TextSpan, Belonging> belongings = new HashMap<>();

    /** The headings under which the paragraphs are proposed. */
    private final Map<TextSpan, TextSpan> homes = new HashMap<>();

    /** The lists before the moves that can be taken back, the last move first; nothing of them is in the library yet. */
    private final Deque<List<Row>> done = new ArrayDeque<>();

    private final Deque<List<Row>> undone = new ArrayDeque<>();

    private final ObservableList<Row> rows = FXCollections.observableArrayList();

    /** @param proposal what there is to say for the order; that of the text itself is kept by the reader */
    OrderModel(Desk desk, OpenDocument open, Optional<Proposal> proposal) {
        this.desk = desk;
        this.open = open;
        proposal.ifPresent(p -> p.sections()
                .forEach(section -> section.paragraphs().forEach(paragraph -> {
                    belongings.put(paragraph.paragraph(), paragraph);
                    homes.put(paragraph.paragraph(), section.node().span());
                })));
        List<Part> parts = open.arrangement()
                .or(() -> proposal.map(p -> p.arrangement("", "", "")))
                .map(Arrangement::parts)
                .orElse(List.of());
        Set<TextSpan> placed = new HashSet<>();
        for (Part part : parts) {
            placed.add(part.span());
            rows.add(row(part.heading() ? Kind.HEADING : Kind.PARAGRAPH, part.span()));
        }
        rows.add(new Row(Kind.REST, 0, new TextSpan(0, 0), desk.texts().get("order.rest"), List.of(), false));
        proposal.ifPresent(p -> p.after().stream()
                .filter(span -> !placed.contains(span))
                .forEach(span -> rows.add(row(Kind.PARAGRAPH, span))));
    }

    Desk desk() {
        return desk;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    private Row row(Kind kind, TextSpan span) {
        String words = open.version().quote(span).strip().replaceAll("\\s+", " ");
        String first = words.length() <= WORDS || kind == Kind.HEADING ? words : words.substring(0, WORDS) + "…";
        int level = kind == Kind.HEADING ? level(span) : 0;
        Belonging belonging = belongings.get(span);
        return belonging == null
                ? new Row(kind, level, span, first, List.of(), false)
                : new Row(
                        kind,
                        level,
                        span,
                        first,
                        belonging.reasons().stream().map(this::said).toList(),
                        belonging.confidence() < DOUBTFUL);
    }

    /** Of the heading that stands there. */
    private int level(TextSpan span) {
        return open.outline()
                .nodes()
                .filter(node -> node.span().overlaps(span))
                .findFirst()
                .map(OutlineNode::level)
                .orElse(1);
    }

    /** Of the highest heading listed. */
    int topLevel() {
        return rows.stream()
                .filter(row -> row.kind() == Kind.HEADING)
                .mapToInt(Row::level)
                .min()
                .orElse(1);
    }

    private String said(Because because) {
        return desk.texts().get(because.key(), because.args().toArray());
    }

    /**
     * Moves a paragraph, or a heading with what is listed under it.
     *
     * @param gap the row it is put before, see {@link OrderMoves}
     * @return where it is now
     */
    int put(int from, int gap) {
        if (!OrderMoves.isMovable(rows, from)) {
            return from;
        }
        int before = Math.clamp(OrderMoves.gap(rows, from, gap), 0, rows.size());
        int end = OrderMoves.end(rows, from);
        if (before >= from && before <= end) {
            return from;
        }
        List<Row> next = new ArrayList<>(rows);
        List<Row> held = List.copyOf(next.subList(from, end));
        next.subList(from, end).clear();
        int target = before > from ? before - held.size() : before;
        Row first = held.getFirst();
        if (first.kind() == Kind.PARAGRAPH) {
            next.add(target, isHome(next, target, first) ? row(first.kind(), first.span()) : moved(first));
        } else {
            next.addAll(target, held);
        }
        undone.clear();
        done.push(List.copyOf(rows));
        rows.setAll(next);
        return target;
    }

    /** Takes the last move back; false when none is left. */
    boolean undo() {
        return step(done, undone);
    }

    boolean redo() {
        return step(undone, done);
    }

    private boolean step(Deque<List<Row>> from, Deque<List<Row>> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(List.copyOf(rows));
        rows.setAll(from.pop());
        return true;
    }

    private Row moved(Row row) {
        return new Row(
                row.kind(), 0, row.span(), row.words(), List.of(desk.texts().get("order.reason.moved")), false);
    }

    /** Back under the heading it was proposed for, it belongs there for the same reasons as before. */
    private boolean isHome(List<Row> others, int at, Row row) {
        TextSpan home = homes.get(row.span());
        return others.subList(0, at).reversed().stream()
                .filter(other -> other.kind() != Kind.PARAGRAPH)
                .findFirst()
                .map(heading -> heading.span().equals(home))
                .orElse(home == null);
    }

    void show(Row row) {
        if (!row.span().isEmpty()) {
            desk.focused().jump(Jump.to(row.span()));
        }
    }

    /** What is listed before the rest. */
    Arrangement arrangement() {
        List<Part> parts = rows.stream()
                .takeWhile(row -> row.kind() != Kind.REST)
                .map(row -> new Part(row.span(), row.kind() == Kind.HEADING))
                .toList();
        String id = open.arrangement()
                .map(Arrangement::id)
                .orElseGet(() -> UUID.randomUUID().toString());
        return new Arrangement(id, open.document().id(), open.version().id(), parts);
    }

    /** Reads the text in this order from now on. */
    void keep() {
        Arrangement arrangement = arrangement();
        desk.gate().change(open.document().id(), now -> Editing.arrange(now, arrangement));
    }
}
