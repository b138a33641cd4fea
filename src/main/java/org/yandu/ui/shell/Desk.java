package org.yandu.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Step;
import org.yandu.workspace.Workspace;

/**
 * The reader's desk: what lies open, what has the focus, how it looks, and the way to the one gate. For the JavaFX
 * thread; the workspace behind it is told of changes on the writer thread and answers here.
 */
public final class Desk {

    /** Three full texts is what fits beside each other at a readable measure. */
    public static final int MOST_PANES = 3;

    private final Workspace workspace;
    private final Background background;
    private final Texts texts;
    private final Supplier<String> coder;
    private final ReadOnlyObjectWrapper<LibraryState> library;
    private final ObservableList<PaneModel> panes = FXCollections.observableArrayList();
    private final ObjectProperty<PaneModel> focused;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.DEFAULT);
    private final ReadOnlyObjectWrapper<SaveState> saved;
    private final ReadOnlyObjectWrapper<Change.@Nullable Name> undoName = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Change.@Nullable Name> redoName = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable ChangeApplied> lastChange = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> themeFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> commentBeingEdited = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Draft> draft = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> message = new SimpleObjectProperty<>();
    private int writing;

    public Desk(Workspace workspace, Background background, Texts texts, Supplier<String> coder) {
        this.workspace = workspace;
        this.background = background;
        this.texts = texts;
        this.coder = coder;
        this.library = new ReadOnlyObjectWrapper<>(workspace.state());
        this.saved = new ReadOnlyObjectWrapper<>(restingState());
        PaneModel first = new PaneModel();
        panes.add(first);
        this.focused = new SimpleObjectProperty<>(first);
        workspace.onChange(applied -> background.onFx(() -> refresh(applied)));
        nameSteps();
    }

    public Workspace workspace() {
        return workspace;
    }

    public Background background() {
        return background;
    }

    public Texts texts() {
        return texts;
    }

    /** Who marks. */
    public String coder() {
        return coder.get();
    }

    public ReadOnlyObjectProperty<LibraryState> libraryProperty() {
        return library.getReadOnlyProperty();
    }

    public LibraryState library() {
        return library.get();
    }

    /** One to three, from left to right. */
    public ObservableList<PaneModel> panes() {
        return panes;
    }

    public ObjectProperty<PaneModel> focusedProperty() {
        return focused;
    }

    public PaneModel focused() {
        return focused.get();
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    public Look look() {
        return look.get();
    }

    public ReadOnlyObjectProperty<SaveState> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** What undo would take back; {@code null} when there is nothing. */
    public ReadOnlyObjectProperty<Change.@Nullable Name> undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Change.@Nullable Name> redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** The change that was committed last, for whoever shows counts or lists. */
    public ObjectProperty<@Nullable ChangeApplied> lastChangeProperty() {
        return lastChange;
    }

    /** Id of the theme the list of annotations is narrowed to, if any. */
    public ObjectProperty<@Nullable String> themeFilterProperty() {
        return themeFilter;
    }

    /** Id of the annotation whose comment the reader wants to write, if any; the list beside the text shows the editor. */
    public ObjectProperty<@Nullable String> commentBeingEditedProperty() {
        return commentBeingEdited;
    }

    /** Puts the cursor into the comment of an annotation. */
    public void editComment(Annotation annotation) {
        focused().focusedMarkProperty().set(annotation.id());
        commentBeingEdited.set(null);
        commentBeingEdited.set(annotation.id());
    }

    /** A passage that is to get a comment and has no annotation yet. */
    public record Draft(PaneModel pane, TextSpan span) {}

    /** The passage for which a first comment is being written, if any. */
    public ObjectProperty<@Nullable Draft> draftProperty() {
        return draft;
    }

    public void draftComment(PaneModel pane, TextSpan span) {
        draft.set(new Draft(pane, span));
    }

    /** A short word in the status line, by text key. */
    public ObjectProperty<@Nullable String> messageProperty() {
        return message;
    }

    public void say(String textKey) {
        message.set(null);
        message.set(textKey);
    }

    public boolean isReadOnly() {
        return workspace.store().isReadOnly();
    }

    // ---- opening ----

    public void open(PaneModel pane, String documentId) {
        open(pane, documentId, () -> {});
    }

    /** Opens a document in a pane and then does what was wanted there. */
    public void open(PaneModel pane, String documentId, Runnable then) {
        if (pane.shows(documentId)) {
            then.run();
            return;
        }
        background.read(Job.named("job.open"), () -> workspace.open(documentId), opened -> {
            release(pane);
            pane.show(opened);
            then.run();
        });
    }

    /** One to {@link #MOST_PANES} panes; a new one shows the next document that is not open yet. */
    public void setPaneCount(int count) {
        int wanted = Math.clamp(count, 1, MOST_PANES);
        while (panes.size() > wanted) {
            PaneModel last = panes.getLast();
            if (focused() == last) {
                focused.set(panes.getFirst());
            }
            panes.remove(last);
            release(last);
            last.show(null);
        }
        while (panes.size() < wanted) {
            PaneModel added = new PaneModel();
            panes.add(added);
            nextUnopened().ifPresent(id -> open(added, id));
        }
    }

    private Optional<String> nextUnopened() {
        return library().documents().stream()
                .map(document -> document.id())
                .filter(id -> panes.stream().noneMatch(pane -> pane.shows(id)))
                .findFirst();
    }

    private void release(PaneModel pane) {
        pane.open().ifPresent(open -> workspace.release(open.document().id()));
    }

    /** Shows a place: in the pane that shows the document already, otherwise in the focused one. */
    public void goTo(String documentId, TextSpan span) {
        PaneModel pane = focused().shows(documentId)
                ? focused()
                : panes.stream().filter(p -> p.shows(documentId)).findFirst().orElse(focused());
        open(pane, documentId, () -> {
            focused.set(pane);
            pane.jump(new Jump(span, true));
        });
    }

    /** Shows an annotation and puts it into focus. */
    public void goTo(Annotation annotation) {
        goTo(annotation.documentId(), annotation.span());
        for (PaneModel pane : panes) {
            pane.focusedMarkProperty().set(pane.shows(annotation.documentId()) ? annotation.id() : null);
        }
    }

    // ---- changing ----

    /** Through the one gate. */
    public void apply(Change change) {
        write(() -> Optional.of(workspace.apply(change)));
    }

    public void undo() {
        write(workspace::undo);
    }

    public void redo() {
        write(workspace::redo);
    }

    private void write(Supplier<Optional<Step>> work) {
        if (isReadOnly()) {
            say("desk.read_only");
            return;
        }
        writing++;
        saved.set(SaveState.SAVING);
        background.write(
                Job.named("job.save"), work::get, step -> written(restingState()), () -> written(SaveState.FAILED));
    }

    private void written(SaveState state) {
        writing--;
        if (writing == 0 || state == SaveState.FAILED) {
            saved.set(state);
        }
    }

    private SaveState restingState() {
        return workspace.store().isReadOnly() ? SaveState.READ_ONLY : SaveState.SAVED;
    }

    private void refresh(ChangeApplied applied) {
        library.set(workspace.state());
        for (PaneModel pane : List.copyOf(panes)) {
            pane.open()
                    .flatMap(open -> workspace.opened(open.document().id()))
                    .ifPresentOrElse(pane::show, () -> pane.show(null));
        }
        nameSteps();
        lastChange.set(applied);
        if (applied.how() != ChangeApplied.How.APPLIED) {
            bringIntoView(applied.change());
        }
    }

    private void nameSteps() {
        undoName.set(workspace.undoName().orElse(null));
        redoName.set(workspace.redoName().orElse(null));
    }

    /** Undo and redo show what they touched. */
    private void bringIntoView(Change change) {
        change.edits().stream()
                .filter(Edit.OfAnnotation.class::isInstance)
                .map(Edit.OfAnnotation.class::cast)
                .map(edit -> edit.after() != null ? edit.after() : edit.before())
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(touched -> goTo(touched.documentId(), touched.span()));
    }

    /** The open state of a document, whichever pane shows it. */
    public Optional<OpenDocument> opened(String documentId) {
        return workspace.opened(documentId);
    }
}
