package org.yandu.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * The reader's desk: what lies open, what has the focus, how it looks. For the JavaFX thread; changes go through its
 * {@link Gate}.
 */
public final class Desk {

    /** Three full texts is what fits beside each other at a readable measure. */
    public static final int MOST_PANES = 3;

    private final Workspace workspace;
    private final Background background;
    private final Texts texts;
    private final Wishes<Locale> languages = new Wishes<>();
    private String coder;
    /** Preferences: who marks, and the language of the window. */
    public static final String CODER = "coder";

    public static final String LANGUAGE = "language";

    private final Gate gate;
    private final Runnable deaf;
    private final ReadOnlyObjectWrapper<LibraryState> library;
    /** Made once: a pane that is put away keeps its view for when it comes back. */
    private final List<PaneModel> all =
            Stream.generate(PaneModel::new).limit(MOST_PANES).toList();

    private final ObservableList<PaneModel> panes = FXCollections.observableArrayList(all.getFirst());
    private final ObjectProperty<PaneModel> focused = new SimpleObjectProperty<>(all.getFirst());
    private final ObservableValue<@Nullable OpenDocument> open = focused.flatMap(PaneModel::openProperty);
    private final ObservableValue<@Nullable String> mark = focused.flatMap(PaneModel::focusedMarkProperty);
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.DEFAULT);
    private final BooleanProperty fading = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> themeFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Pen> pen = new SimpleObjectProperty<>();
    private final Wishes<CommentWish> comments = new Wishes<>();
    private final Wishes<Memo.Subject> memos = new Wishes<>();
    private final Wishes<IntakeWish> intake = new Wishes<>();
    private final Wishes<ExportWish> exports = new Wishes<>();
    private final Wishes<String> messages = new Wishes<>();
    private final Wishes<String> panels = new Wishes<>();
    private final Keys keys = new Keys();
    private final Shelf shelf;

    /** @param coder who marks */
    public Desk(Workspace workspace, Background background, Texts texts, String coder) {
        this.workspace = workspace;
        this.background = background;
        this.texts = texts;
        this.coder = coder;
        this.library = new ReadOnlyObjectWrapper<>(workspace.state());
        this.gate = new Gate(workspace, background, () -> say("desk.read_only"), () -> say("reader.past"));
        shelf = new Shelf(this);
        deaf = gate.onCommit(applied -> background.onFx(() -> refresh(applied)));
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

    public Gate gate() {
        return gate;
    }

    /** Who marks. */
    public String coder() {
        return coder;
    }

    /** Who marks from now on; a name of nothing but blanks changes nothing. */
    public void setCoder(String name) {
        String other = name.strip();
        if (!other.isEmpty() && !other.equals(coder)) {
            coder = other;
            remember(CODER, other);
        }
    }

    /** Keeps view state with the library; where nothing can be written, until the program ends. */
    public void remember(String preference, String value) {
        background.write(
                Job.named("job.remember"),
                () -> {
                    workspace.store().setPreference(preference, value);
                    return true;
                },
                done -> {});
    }

    /** From now on in another language; the window is made anew. */
    public void speak(Locale language) {
        if (!language.equals(texts.locale())) {
            remember(LANGUAGE, language.getLanguage());
            languages.wish(language);
        }
    }

    public Runnable onLanguageWish(Consumer<Locale> listener) {
        return languages.listen(listener);
    }

    /** The window goes away: nothing of it hears of changes any more, and no document stays open for it. */
    public void close() {
        deaf.run();
        all.forEach(pane -> pane.hold(null).ifPresent(workspace::release));
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

    /** What the pane in focus shows. */
    public ObservableValue<@Nullable OpenDocument> openProperty() {
        return open;
    }

    /** Id of the annotation in focus in the pane in focus. */
    public ObservableValue<@Nullable String> markProperty() {
        return mark;
    }

    public ObjectProperty<Look> lookProperty() {
        return look;
    }

    public Look look() {
        return look.get();
    }

    /** Whether what is not marked steps back, for reading over one's marks. */
    public BooleanProperty fadingProperty() {
        return fading;
    }

    /** The codebook that is worked with. */
    public Shelf shelf() {
        return shelf;
    }

    public Keys keys() {
        return keys;
    }

    /** Id of the theme the list of annotations is narrowed to, if any. */
    public ObjectProperty<@Nullable String> themeFilterProperty() {
        return themeFilter;
    }

    /** What is in the reader's hand; {@code null} when nothing is. */
    public ObjectProperty<@Nullable Pen> penProperty() {
        return pen;
    }

    /** A short word in the status line, by text key. */
    public void say(String textKey, Object... args) {
        messages.wish(texts.get(textKey, args));
    }

    Runnable onMessage(Consumer<String> listener) {
        return messages.listen(listener);
    }

    /** Brings a panel to the front, by its id. */
    public void bring(String panelId) {
        panels.wish(panelId);
    }

    Runnable onPanelWish(Consumer<String> listener) {
        return panels.listen(listener);
    }

    // ---- opening ----

    public void open(PaneModel pane, String documentId) {
        open(pane, documentId, () -> {});
    }

    /** Opens a document in a pane and then does what was wanted there, unless the pane was given another in the meantime. */
    public void open(PaneModel pane, String documentId, Runnable then) {
        int number = pane.want(documentId);
        if (pane.shows(documentId)) {
            if (pane.isPast()) {
                workspace.opened(documentId).ifPresent(pane::show);
            }
            then.run();
            return;
        }
        background.read(Job.named("job.open"), () -> workspace.open(documentId), opened -> {
            if (!pane.isStillAsked(number)) {
                workspace.release(documentId);
                return;
            }
            pane.hold(documentId).ifPresent(workspace::release);
            // As it is now: something may have been committed since it was read.
            pane.show(workspace.opened(documentId).orElse(opened));
            then.run();
        });
    }

    /** Opens a document with a text it had before, for reading; with its current one as {@link #open} does. */
    public void openVersion(PaneModel pane, String documentId, String versionId, Runnable then) {
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

    /** Whether a text is the one its document has now. */
    public boolean isCurrent(String documentId, String versionId) {
        return library()
                .document(documentId)
                .filter(document -> document.currentVersion().equals(versionId))
                .isPresent();
    }

    /** One to {@link #MOST_PANES} panes; one that comes shows the next document that is not open yet. */
    public void setPaneCount(int count) {
        int wanted = Math.clamp(count, 1, MOST_PANES);
        while (panes.size() > wanted) {
            PaneModel last = panes.getLast();
            if (focused() == last) {
                focused.set(panes.getFirst());
            }
            panes.remove(last);
            last.want(null);
            last.hold(null).ifPresent(workspace::release);
            last.show(null);
        }
        while (panes.size() < wanted) {
            PaneModel added = all.get(panes.size());
            panes.add(added);
            nextUnopened().ifPresent(id -> open(added, id));
        }
    }

    private Optional<String> nextUnopened() {
        return library().documents().stream()
                .map(document -> document.id())
                .filter(id -> panes.stream().noneMatch(pane -> pane.wanted().equals(Optional.of(id))))
                .findFirst();
    }

    /** Shows a place: in the pane that shows the document already, otherwise in the focused one. */
    public void goTo(String documentId, TextSpan span) {
        goTo(documentId, span, null);
    }

    /** Shows an annotation and puts it into focus. */
    public void goTo(Annotation annotation) {
        if (isCurrent(annotation.documentId(), annotation.versionId())) {
            goTo(annotation.documentId(), annotation.span(), annotation.id());
            return;
        }
        // It stands in another text: shown there, for its offsets mean something else here.
        PaneModel pane = paneFor(annotation.documentId());
        openVersion(
                pane,
                annotation.documentId(),
                annotation.versionId(),
                () -> show(pane, annotation.span(), annotation.id()));
    }

    private void goTo(String documentId, TextSpan span, @Nullable String annotation) {
        PaneModel pane = paneFor(documentId);
        open(pane, documentId, () -> show(pane, span, annotation));
    }

    private PaneModel paneFor(String documentId) {
        return focused().shows(documentId)
                ? focused()
                : panes.stream().filter(p -> p.shows(documentId)).findFirst().orElse(focused());
    }

    private void show(PaneModel pane, TextSpan span, @Nullable String annotation) {
        focused.set(pane);
        pane.focusedMarkProperty().set(annotation);
        pane.jump(Jump.to(span));
    }

    // ---- comments ----

    /** Puts the cursor into the comment of an annotation. */
    public void editComment(Annotation annotation) {
        focused().focusedMarkProperty().set(annotation.id());
        comments.wish(new CommentWish.On(annotation.documentId(), annotation.id()));
    }

    /** Puts the cursor into a first comment on a passage, which gets an annotation when something is written. */
    public void draftComment(OpenDocument document, TextSpan span) {
        String quote = document.version().quote(span);
        if (quote.isBlank()) {
            say("desk.nothing_to_mark");
        } else {
            comments.wish(new CommentWish.First(document.document().id(), span, quote));
        }
    }

    public Runnable onCommentWish(Consumer<CommentWish> listener) {
        return comments.listen(listener);
    }

    /** Memos that are to be begun, by what they are about. */
    public Wishes<Memo.Subject> memoWishes() {
        return memos;
    }

    // ---- texts that come in ----

    /** Wishes for a library that cannot be changed are turned down. */
    public void wish(IntakeWish wish) {
        if (gate.canWrite() || wish instanceof IntakeWish.Describe) {
            intake.wish(wish);
        } else {
            say("desk.read_only");
        }
    }

    public Runnable onIntakeWish(Consumer<IntakeWish> listener) {
        return intake.listen(listener);
    }

    /** What is to go out. */
    public Wishes<ExportWish> exports() {
        return exports;
    }

    // ---- after a change ----

    private void refresh(ChangeApplied applied) {
        library.set(workspace.state());
        for (PaneModel pane : panes) {
            // A document that an undo took away may come back by a redo: the pane goes on wanting it.
            pane.wanted()
                    .filter(id -> pane.shows(id) || pane.open().isEmpty())
                    .ifPresent(id -> refresh(pane, id, applied.change()));
        }
        gate.committed(applied);
        if (applied.how() != ChangeApplied.How.APPLIED) {
            bringIntoView(applied.change());
        }
    }

    private void refresh(PaneModel pane, String documentId, Change change) {
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

    /** Undo and redo show what they touched: the noise or heading, the annotation, or where it was; in another text, nothing. */
    private void bringIntoView(Change change) {
        if (change.edits().stream().anyMatch(Edit.OfDocument.class::isInstance)) {
            return;
        }
        Touched.by(change)
                .ifPresentOrElse(
                        touched -> goTo(touched.documentId(), touched.span()),
                        () -> change.edits().stream()
                                .filter(Edit.OfAnnotation.class::isInstance)
                                .map(Edit.OfAnnotation.class::cast)
                                .findFirst()
                                .ifPresent(this::bringIntoView));
    }

    private void bringIntoView(Edit.OfAnnotation edit) {
        Annotation touched = Objects.requireNonNull(edit.after() != null ? edit.after() : edit.before());
        if (isCurrent(touched.documentId(), touched.versionId())) {
            goTo(touched.documentId(), touched.span(), edit.after() == null ? null : touched.id());
        }
    }

    /** The open state of a document, whichever pane shows it. */
    public Optional<OpenDocument> opened(String documentId) {
        return workspace.opened(documentId);
    }
}
