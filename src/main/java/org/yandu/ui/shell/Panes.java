package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * The panes side by side: which lie open, which has the focus, how a document comes into one and follows its changes. The
 * workspace holds a document open for as long as a pane shows it.
 */
final class Panes {

    private final Workspace workspace;
    private final Background background;
    private final ReadOnlyObjectProperty<LibraryState> library;
    private final Runnable gone;

    /** Made once: a pane that is put away keeps its view for when it comes back. */
    private final List<PaneModel> all =
            Stream.generate(PaneModel::new).limit(Desk.MOST_PANES).toList();

    private final ObservableList<PaneModel> shown = FXCollections.observableArrayList(all.getFirst());
    private final ObjectProperty<PaneModel> focused = new SimpleObjectProperty<>(all.getFirst());

    /** @param gone tells the reader that the document is not in the library any more */
    Panes(Workspace workspace, Background background, ReadOnlyObjectProperty<LibraryState> library, Runnable gone) {
        this.gone = gone;
        this.workspace = workspace;
        this.background = background;
        this.library = library;
    }

    /** From left to right. */
    ObservableList<PaneModel> shown() {
        return shown;
    }

    ObjectProperty<PaneModel> focusedProperty() {
        return focused;
    }

    /** No document stays open for them. */
    void close() {
        all.forEach(pane -> pane.hold(null).ifPresent(workspace::release));
    }

    /** One that comes shows the next document that is not open yet. */
    void setCount(int count) {
        setCount(count, added -> nextUnopened().ifPresent(id -> open(added, id, () -> {})));
    }

    /** Those that come are empty. */
    void spread(int count) {
        setCount(count, added -> {});
    }

    private void setCount(int count, Consumer<PaneModel> fill) {
        int wanted = Math.clamp(count, 1, Desk.MOST_PANES);
        while (shown.size() > wanted) {
            putAway(shown.getLast());
        }
        while (shown.size() < wanted) {
            PaneModel added = all.get(shown.size());
            shown.add(added);
            fill.accept(added);
        }
    }

    private void putAway(PaneModel pane) {
        if (focused.get() == pane) {
            focused.set(shown.getFirst());
        }
        shown.remove(pane);
        pane.want(null);
        pane.hold(null).ifPresent(workspace::release);
        pane.show(null);
    }

    private Optional<String> nextUnopened() {
        return library.get().documents().stream()
                .map(document -> document.id())
                .filter(id -> shown.stream().noneMatch(pane -> pane.wanted().equals(Optional.of(id))))
                .findFirst();
    }

    /** See {@link Desk#open(PaneModel, String, Runnable)}. */
    void open(PaneModel pane, String documentId, Runnable then) {
        open(pane, documentId, then, () -> {});
    }

    /** @param otherwise done when it does not come to that */
    void open(PaneModel pane, String documentId, Runnable then, Runnable otherwise) {
        int number = pane.want(documentId);
        if (pane.shows(documentId)) {
            if (pane.isPast()) {
                workspace.opened(documentId).ifPresent(pane::show);
            }
            then.run();
            return;
        }
        if (workspace.opened(documentId).isPresent()) {
            // In memory, so that nobody need wait for another thread.
            show(pane, documentId, workspace.open(documentId), then);
            return;
        }
        background.read(
                Job.named("job.open"),
                () -> ifThere(documentId),
                opened -> {
                    if (opened.isEmpty()) {
                        gone(pane, number);
                        otherwise.run();
                    } else if (pane.isStillAsked(number)) {
                        show(pane, documentId, opened.get(), then);
                    } else {
                        workspace.release(documentId);
                        otherwise.run();
                    }
                },
                otherwise);
    }

    /** A list may still name what an undo, or another window, has taken away. */
    private Optional<OpenDocument> ifThere(String documentId) {
        try {
            return Optional.of(workspace.open(documentId));
        } catch (ProblemException e) {
            if (e.problem().kind() == Problem.Kind.DOCUMENT_UNKNOWN) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** What the pane shows stays; an empty one goes on wanting it, for it may come back by a redo. */
    private void gone(PaneModel pane, int number) {
        if (pane.isStillAsked(number)) {
            pane.open().ifPresent(open -> pane.want(open.document().id()));
            gone.run();
        }
    }

    private void show(PaneModel pane, String documentId, OpenDocument opened, Runnable then) {
        pane.hold(documentId).ifPresent(workspace::release);
        // As it is now: something may have been committed since it was read.
        pane.show(workspace.opened(documentId).orElse(opened));
        then.run();
    }

    /** See {@link Desk#openVersion}. */
    void openVersion(PaneModel pane, String documentId, String versionId, Runnable then) {
        if (isCurrent(documentId, versionId)) {
            open(pane, documentId, then);
        } else if (!pane.shows(documentId)) {
            open(pane, documentId, () -> openVersion(pane, documentId, versionId, then));
        } else {
            int number = pane.want(documentId);
            background.read(Job.named("job.open"), () -> workspace.version(documentId, versionId), past -> {
                if (pane.isStillAsked(number)) {
                    pane.show(past);
                    then.run();
                }
            });
        }
    }

    boolean isCurrent(String documentId, String versionId) {
        return library.get()
                .document(documentId)
                .filter(document -> document.currentVersion().equals(versionId))
                .isPresent();
    }

    /** Shows a place and puts an annotation into focus, or none. */
    void goTo(String documentId, TextSpan span, @Nullable String annotation) {
        PaneModel pane = paneFor(documentId);
        open(pane, documentId, () -> show(pane, span, annotation));
    }

    /** Where it stands in another text than the current one it is shown there, for its offsets mean something else here. */
    void goTo(Annotation annotation) {
        PaneModel pane = paneFor(annotation.documentId());
        openVersion(
                pane,
                annotation.documentId(),
                annotation.versionId(),
                () -> show(pane, annotation.span(), annotation.id()));
    }

    /** Where it is shown already; otherwise a pane that is empty, so that nothing a reader has opened beside goes; else the focused one. */
    private PaneModel paneFor(String documentId) {
        Predicate<PaneModel> shows = pane -> pane.shows(documentId);
        return Stream.concat(Stream.of(focused.get()), shown.stream())
                .filter(shows)
                .findFirst()
                .or(() -> Stream.concat(Stream.of(focused.get()), shown.stream())
                        .filter(pane -> pane.wanted().isEmpty())
                        .findFirst())
                .orElse(focused.get());
    }

    private void show(PaneModel pane, TextSpan span, @Nullable String annotation) {
        focused.set(pane);
        pane.focusedMarkProperty().set(annotation);
        pane.jump(Jump.to(span));
    }

    /** Shows the documents as they are after a change. */
    void follow(Change change) {
        for (PaneModel pane : shown) {
            // A document that an undo took away may come back by a redo: the pane goes on wanting it.
            pane.wanted()
                    .filter(id -> pane.shows(id) || pane.open().isEmpty())
                    .ifPresent(id -> follow(pane, id, change));
        }
    }

    private void follow(PaneModel pane, String documentId, Change change) {
        OpenDocument now = workspace.opened(documentId).orElse(null);
        OpenDocument past = pane.open().filter(open -> !open.isCurrent()).orElse(null);
        if (past == null || now == null || now.version().equals(past.version())) {
            pane.show(now);
        } else if (change.edits().stream().anyMatch(edit -> touches(edit, documentId))) {
            openVersion(pane, documentId, past.version().id(), () -> {});
        }
    }

    private static boolean touches(Edit edit, String documentId) {
        return edit instanceof Edit.OfAnnotation of
                && Stream.of(Optional.ofNullable(of.before()), Optional.ofNullable(of.after()))
                        .flatMap(Optional::stream)
                        .anyMatch(annotation -> annotation.documentId().equals(documentId));
    }
}
