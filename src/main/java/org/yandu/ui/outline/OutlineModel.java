package org.yandu.ui.outline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

    private final Desk desk;
    private int lastSlip = -1;
    private @Nullable OutlineTree slipsOf;
    private @Nullable Slips slips;

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
        correct(node, "change.heading_up", (all, now) -> all.promoteWhole(now, OutlineModel::id, Instant.now()));
    }

    void demote(OutlineNode node) {
        correct(node, "change.heading_down", (all, now) -> all.demoteWhole(now, OutlineModel::id, Instant.now()));
    }

    void remove(OutlineNode node) {
        correct(node, "change.heading_remove", (all, now) -> List.of(all.remove(now, id(), Instant.now())));
    }

    /** @param title blank for the words of the text */
    void rename(OutlineNode node, String title) {
        correct(node, "change.heading_rename", (all, now) -> one(all.rename(now, title, id(), Instant.now())));
    }

    void reset(OutlineNode node) {
        correct(node, "change.heading_reset", (all, now) -> one(all.takeBack(now)));
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
        List<Corrections.Edit> of(Corrections all, OutlineNode now);
    }

    private static List<Corrections.Edit> one(Optional<Corrections.Edit> edit) {
        return edit.stream().toList();
    }

    /** A node of the view may be a moment old, or stand in another order: what counts is the heading on the same words. */
    private void correct(OutlineNode node, String key, Command command) {
        change(open -> open.outline()
                .nodes()
                .filter(now -> now.span().equals(node.span()))
                .findFirst()
                .map(now -> command.of(
                        new Corrections(open.version(), open.shaping().corrections()), now))
                .filter(edits -> !edits.isEmpty())
                .map(edits -> {
                    tellLevel(node, edits.getFirst().after(), edits.size() - 1);
                    return Editing.correct(edits, key);
                }));
    }

    /** A heading that is the first below another stays where it stands in the tree, at whatever level. */
    private void tellLevel(OutlineNode node, @Nullable Correction after, int below) {
        if (after != null && after.level() > 0 && after.level() != node.level()) {
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
