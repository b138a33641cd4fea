package org.yandu.ui.reader;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.Corrections;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.parts.Words;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Change;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;

/** What a reader says in one pane about the shape of its text: what is no text, what is a heading, in which order it is read. */
final class ShapeModel {

    /** Characters of what was marked that are said: enough to know it by. */
    private static final int SAID = 16;

    private final Desk desk;
    private final PaneModel pane;

    ShapeModel(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
    }

    /** What is no text at a place; spacing is nothing a reader sees. */
    Optional<Noise> noiseAt(int offset) {
        return pane.open()
                .flatMap(open -> open.version().noiseIn(new TextSpan(offset, offset + 1)).stream()
                        .filter(noise -> !noise.kind().isForm())
                        .findFirst());
    }

    /** Whether nothing of the author's is selected. */
    boolean noiseSelected() {
        TextSpan selection = pane.selectionProperty().get();
        return selection != null
                && pane.open()
                        .map(open -> open.version().quote(selection).isBlank())
                        .orElse(false);
    }

    /** Whether nothing is selected and the caret stands in noise. */
    boolean noiseUnderCaret() {
        return pane.selectionProperty().get() == null
                && noiseAt(pane.caretProperty().get()).isPresent();
    }

    /** What is selected is no text, or is text after all; without a selection, what is noise under the caret is text. */
    void toggleNoise() {
        TextSpan selection = pane.selectionProperty().get();
        if (selection != null) {
            boolean noise = noiseSelected();
            pane.selectionProperty().set(null);
            change(open -> noise ? Editing.unmarkNoise(open, selection) : marked(open, selection));
        } else {
            noiseAt(pane.caretProperty().get())
                    .ifPresentOrElse(this::restore, () -> desk.say("reader.select_noise_first"));
        }
    }

    /** What is hidden goes out of sight at once: that it does, and what it was, is said. */
    private Optional<Change> marked(OpenDocument open, TextSpan selection) {
        Optional<Change> change = Editing.markNoise(open, selection);
        if (change.isPresent() && desk.look().noiseHidden()) {
            String words = Words.shortened(open.version().quote(selection), SAID);
            desk.background().onFx(() -> desk.say("noise.marked_hidden", words));
        }
        return change;
    }

    void restore(Noise noise) {
        change(open -> Editing.unmarkNoise(open, noise.span()));
    }

    /** Makes the selected words a heading, or the line under the caret. */
    void makeHeading() {
        int caret = pane.caretProperty().get();
        TextSpan words = Optional.ofNullable(pane.selectionProperty().get()).orElse(new TextSpan(caret, caret));
        if (pane.open().filter(open -> isHeading(open, words)).isPresent()) {
            desk.say("reader.is_heading");
            return;
        }
        pane.selectionProperty().set(null);
        String id = UUID.randomUUID().toString();
        change(open -> new Corrections(open.version(), open.shaping().corrections())
                .add(words, open.outline(), id, Instant.now())
                .map(edit -> Editing.correct(edit.before(), edit.after(), "change.heading_add")));
    }

    private static boolean isHeading(OpenDocument open, TextSpan words) {
        return open.outline()
                .nodes()
                .filter(OutlineNode::isHeading)
                .anyMatch(node -> node.span().overlaps(words) || node.span().contains(words.start()));
    }

    /** Whether the text is read in another order than it stands in. */
    BooleanBinding arranged() {
        return Bindings.createBooleanBinding(
                () -> pane.open().flatMap(OpenDocument::arrangement).isPresent(), pane.openProperty());
    }

    /** Back to the order the text stands in. */
    void stopArranging() {
        change(open -> Editing.arrange(open, null));
    }

    private void change(Function<OpenDocument, Optional<Change>> maker) {
        pane.open().ifPresent(open -> desk.gate().change(open, maker));
    }
}
