package org.yandu.ui.reader;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Flag;
import org.yandu.annotation.Relation;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Bookmarking;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Joining;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/** What is done with a passage besides themes: star, question, bookmark, joining, splitting, growing. */
final class PassageModel {

    private final ReaderModel model;
    private final Desk desk;
    private final PaneModel pane;
    private final ObjectProperty<Joining.@Nullable Offer> offer = new SimpleObjectProperty<>();

    PassageModel(ReaderModel model) {
        this.model = model;
        this.desk = model.desk();
        this.pane = model.pane();
        desk.gate().lastChangeProperty().addListener((o, was, is) -> offerAfter(is));
        pane.openProperty().addListener((o, was, is) -> {
            if (is == null || was == null || is.version() != was.version()) {
                offer.set(null);
            }
        });
    }

    /** Marks that could be one, after the last change; {@code null} when there are none. */
    ObjectProperty<Joining.@Nullable Offer> offerProperty() {
        return offer;
    }

    /** Star or question on the selection, or on the mark in hand; off it when it is there. */
    void toggle(Flag flag) {
        TextSpan selection = pane.selectionProperty().get();
        if (selection != null) {
            model.change(open -> Marking.flag(open, selection, flag, desk.coder(), Instant.now()));
        } else {
            withMark(mark -> model.change(open -> Marking.toggle(open, mark, flag, Instant.now())));
        }
    }

    /** At the selection or the caret; off when one is there. */
    void toggleBookmark() {
        TextSpan selection = pane.selectionProperty().get();
        int caret = pane.caretProperty().get();
        TextSpan span = selection == null ? new TextSpan(caret, caret) : selection;
        pane.open()
                .ifPresent(shown -> desk.gate()
                        .change(
                                shown,
                                open -> Bookmarking.toggle(
                                        open,
                                        span,
                                        desk.workspace()
                                                .store()
                                                .bookmarks(open.version().id()),
                                        Instant.now())));
    }

    /** What was offered; else what lies under the selection; else what the mark in hand reaches. */
    void join() {
        Optional<Joining.Offer> wanted =
                Optional.ofNullable(offer.get()).or(() -> pane.open().flatMap(this::joinable));
        if (wanted.isEmpty()) {
            desk.say("reader.nothing_to_join");
            return;
        }
        offer.set(null);
        pane.selectionProperty().set(null);
        // How they stand to others does not show, and is asked for only when it is written down.
        model.change(
                seen -> joined(seen, wanted.get(), List.of()),
                open -> joined(
                        open,
                        wanted.get(),
                        desk.workspace().store().relations(open.document().id())));
    }

    private Optional<Change> joined(OpenDocument open, Joining.Offer wanted, List<Relation> relations) {
        return Joining.join(open, wanted, desk.library().codebook(), relations, Instant.now());
    }

    private Optional<Joining.Offer> joinable(OpenDocument open) {
        TextSpan selection = pane.selectionProperty().get();
        return selection != null
                ? Joining.under(open, selection, desk.coder())
                : model.markInHand().flatMap(mark -> Joining.around(open, mark));
    }

    /** The mark in hand, at the caret. */
    void split() {
        int caret = pane.caretProperty().get();
        withMark(mark -> {
            if (caret <= mark.span().start() || caret >= mark.span().end()) {
                desk.say("reader.split_where");
            } else {
                model.change(open -> Joining.split(open, mark, caret, Instant.now()));
            }
        });
    }

    /** The mark in hand to the next larger unit, or the next smaller one towards the caret. */
    void resize(boolean larger) {
        int caret = pane.caretProperty().get();
        withMark(mark -> model.change(open ->
                larger ? Marking.grow(open, mark, Instant.now()) : Marking.shrink(open, mark, caret, Instant.now())));
    }

    private void withMark(java.util.function.Consumer<Annotation> what) {
        model.markInHand().ifPresentOrElse(what, () -> desk.say("reader.select_first"));
    }

    /** After a reader's own marking or moving of ends: undoing and redoing offer nothing. */
    private void offerAfter(@Nullable ChangeApplied applied) {
        offer.set(null);
        if (applied == null || applied.how() != ChangeApplied.How.APPLIED) {
            return;
        }
        Change change = applied.change();
        if (!List.of("change.mark", "change.resize").contains(change.name().key())) {
            return;
        }
        pane.open()
                .ifPresent(open -> change.edits().stream()
                        .filter(Edit.OfAnnotation.class::isInstance)
                        .map(edit -> ((Edit.OfAnnotation) edit).after())
                        .flatMap(after ->
                                Optional.ofNullable(after)
                                        .flatMap(mark -> open.markup().find(mark.id()))
                                        .stream())
                        .filter(mark -> mark.coder().equals(desk.coder()))
                        .flatMap(mark -> Joining.around(open, mark).stream())
                        .findFirst()
                        .ifPresent(offer::set));
    }
}
