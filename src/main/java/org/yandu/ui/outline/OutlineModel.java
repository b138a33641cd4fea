package org.yandu.ui.outline;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;
import org.yandu.outline.Corrections;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.Slip;
import org.yandu.outline.Slips;
import org.yandu.outline.lines.Reason;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.workspace.Change;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;

/** What a reader can say about the headings of the pane that has the focus. */
final class OutlineModel {

    /** Below this a heading may well be none. */
    private static final double DOUBTFUL = 0.6;

    /**
     * A heading as it was moved last. What came under it by that is no part of it, and does not go along when it is moved back.
     *
     * @param level that it has since
     * @param along words of the headings that went with it
     */
    private record Moved(String versionId, TextSpan span, int level, Set<TextSpan> along) {

        boolean is(OpenDocument open, OutlineNode node) {
            return versionId.equals(open.version().id()) && span.equals(node.span()) && level == node.level();
        }
    }

    private final Desk desk;
    private int lastSlip = -1;
    private @Nullable OutlineTree slipsOf;
    private @Nullable Slips slips;
    private @Nullable Moved moved;

    OutlineModel(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    boolean canWrite() {
        return desk.gate().canWrite();
    }

    static boolean isDoubtful(OutlineNode node) {
        return node.confidence() < DOUBTFUL;
    }

    static boolean isCorrected(OutlineNode node) {
        return node.reason().equals(Reason.CORRECTED.key());
    }

    /** Whether something is odd about its number. */
    boolean isSlip(OutlineNode node) {
        return slips().map(slips -> slips.contains(node)).orElse(false);
    }

    /** Of the outline that is shown: every row of the tree asks. */
    private Optional<Slips> slips() {
        Optional<OpenDocument> open = desk.focused().open();
        open.filter(now -> now.outline() != slipsOf).ifPresent(now -> {
            slipsOf = now.outline();
            slips = Slips.of(now.outline(), now.version().text());
        });
        return open.flatMap(now -> Optional.ofNullable(slips));
    }

    /** Whether it stood out of order in a text that the reader has put in order: nothing about it needs a look any more. */
    boolean isSettled(OutlineNode node) {
        return node.reason().equals(Reason.NUMBERED_OUT_OF_ORDER.key()) && isArranged();
    }

    boolean isArranged() {
        return desk.focused().open().flatMap(OpenDocument::arrangement).isPresent();
    }

    /** Why it is in the outline and how sure that is, in words. */
    String details(OutlineNode node) {
        if (isCorrected(node)) {
            return desk.texts().get(node.reason());
        }
        String reason = slip(node)
                .map(slip ->
                        desk.texts().get(slip.kind().key() + (slip.before().isEmpty() ? "_first" : ""), slip.before()))
                .orElseGet(() -> desk.texts().get(reason(node)));
        return desk.texts().get("outline.details", reason, Math.round(node.confidence() * 100));
    }

    /** What is odd about its number, where something is. */
    private Optional<Slip> slip(OutlineNode node) {
        return slips().flatMap(slips -> slips.slip(node));
    }

    /** An article of an excerpt does not follow the one before, and nothing is odd about that. */
    private String reason(OutlineNode node) {
        boolean slip = node.reason().equals(Reason.NUMBERED_WITH_SLIP.key());
        return slip && !isSlip(node) ? Reason.ARTICLE.key() : node.reason();
    }

    // ---- correcting ----

    void promote(OutlineNode node) {
        move(
                node,
                "change.heading_up",
                (all, open, now) -> all.promoteWhole(now, along(open, now), OutlineModel::id, Instant.now()));
    }

    /** No lower than one below another heading, but for one that goes back to where it was. */
    void demote(OutlineNode node) {
        move(node, "change.heading_down", (all, open, now) -> {
            if (now.isHeading() && movedBefore(open, now) == null && !Corrections.canGoDown(open.outline(), now)) {
                desk.background().onFx(() -> desk.say("outline.no_lower"));
                return List.of();
            }
            return all.demoteWhole(now, along(open, now), OutlineModel::id, Instant.now());
        });
    }

    private Predicate<OutlineNode> along(OpenDocument open, OutlineNode node) {
        Moved before = movedBefore(open, node);
        return each -> before == null || before.along.contains(each.span());
    }

    private @Nullable Moved movedBefore(OpenDocument open, OutlineNode node) {
        Moved before = moved;
        return before != null && before.is(open, node) ? before : null;
    }

    private void move(OutlineNode node, String key, Move command) {
        change(open -> found(open, node).flatMap(now -> {
            Corrections all = new Corrections(open.version(), open.shaping().corrections());
            List<Corrections.Edit> edits = command.of(all, open, now);
            Correction after = edits.isEmpty() ? null : edits.getFirst().after();
            if (after == null) {
                return Optional.empty();
            }
            Set<TextSpan> along = edits.stream()
                    .skip(1)
                    .map(edit -> Objects.requireNonNull(edit.after()).span())
                    .collect(Collectors.toSet());
            moved = new Moved(open.version().id(), now.span(), after.level(), along);
            tellLevel(node, after, along.size());
            return Optional.of(Editing.correct(edits, key));
        }));
    }

    private interface Move {
        List<Corrections.Edit> of(Corrections all, OpenDocument open, OutlineNode now);
    }

    void remove(OutlineNode node) {
        correct(node, "change.heading_remove", (all, now) -> Optional.of(all.remove(now, id(), Instant.now())));
    }

    /** @param title blank for the words of the text */
    void rename(OutlineNode node, String title) {
        correct(node, "change.heading_rename", (all, now) -> all.rename(now, title, id(), Instant.now()));
    }

    void reset(OutlineNode node) {
        correct(node, "change.heading_reset", Corrections::takeBack);
    }

    void resetAll() {
        change(Editing::uncorrect);
    }

    boolean hasCorrections() {
        return desk.focused()
                .open()
                .map(open -> !open.shaping().corrections().isEmpty())
                .orElse(false);
    }

    private interface Command {
        Optional<Corrections.Edit> of(Corrections all, OutlineNode now);
    }

    private void correct(OutlineNode node, String key, Command command) {
        change(open -> found(open, node)
                .flatMap(now -> command.of(
                        new Corrections(open.version(), open.shaping().corrections()), now))
                .map(edit -> Editing.correct(List.of(edit), key)));
    }

    /** A node of the view may be a moment old, or stand in another order: what counts is the heading on the same words. */
    private static Optional<OutlineNode> found(OpenDocument open, OutlineNode node) {
        return open.outline()
                .nodes()
                .filter(now -> now.span().equals(node.span()))
                .findFirst();
    }

    private void tellLevel(OutlineNode node, Correction after, int below) {
        if (after.level() != node.level()) {
            desk.background().onFx(() -> {
                if (below > 0) {
                    desk.say("outline.level_now_with", after.level(), below);
                } else {
                    desk.say("outline.level_now", after.level());
                }
            });
        }
    }

    private void change(Function<OpenDocument, Optional<Change>> maker) {
        desk.focused().open().ifPresent(open -> desk.gate().change(open, maker));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    // ---- slips of the numbering ----

    /** Headings beside a number that is missing, doubled or out of order; none of the latter where the order can be mended. */
    List<OutlineNode> slips(boolean orderCanBeMended) {
        return slips().map(slips -> slips.all(orderCanBeMended)).orElse(List.of());
    }

    /** Shows one slip after the other; the outline follows. */
    void showNextSlip(List<OutlineNode> slips) {
        if (!slips.isEmpty()) {
            lastSlip = (lastSlip + 1) % slips.size();
            desk.focused().jump(Jump.toHeading(slips.get(lastSlip).span()));
        }
    }
}
