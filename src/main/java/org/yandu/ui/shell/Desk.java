package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Keys;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Coder;
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

    /** Preference: the language of the window. */
    public static final String LANGUAGE = "language";

    private final Workspace workspace;
    private final Background background;
    private final Texts texts;
    private final Gate gate;
    private final Runnable deaf;
    private final Overtaken overtaken;
    private final List<Runnable> closing = new ArrayList<>();
    private final ReadOnlyObjectWrapper<LibraryState> library;
    private final Panes panes;
    private final ObservableValue<@Nullable OpenDocument> open;
    private final ObservableValue<@Nullable String> mark;
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.DEFAULT);
    private final Awaited laidOut = new Awaited(() -> {});
    private final BooleanProperty fading = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> themeFilter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Pen> pen = new SimpleObjectProperty<>();
    private final Calls calls = new Calls(this::mayTakeIn);
    private final Keys keys = new Keys();
    private final FileDialogs files = new FileDialogs(this);
    private final Shelf shelf;
    private final ReadOnlyStringWrapper coder;

    /** @param coder who marks */
    public Desk(Workspace workspace, Background background, Texts texts, String coder) {
        this.workspace = workspace;
        this.background = background;
        this.texts = texts;
        this.coder = new ReadOnlyStringWrapper(coder);
        this.library = new ReadOnlyObjectWrapper<>(workspace.state());
        this.panes = new Panes(workspace, background, library.getReadOnlyProperty(), this::sayGone);
        this.open = panes.focusedProperty().flatMap(PaneModel::openProperty);
        this.mark = panes.focusedProperty().flatMap(PaneModel::focusedMarkProperty);
        this.gate =
                new Gate(workspace, background, () -> say("desk.read_only"), () -> say("reader.past"), this::sayGone);
        shelf = new Shelf(this);
        overtaken = new Overtaken(background, this::sayGone);
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

    /** Asks for files and folders. */
    public FileDialogs files() {
        return files;
    }

    /** Who marks. */
    public String coder() {
        return coder.get();
    }

    ReadOnlyStringProperty coderProperty() {
        return coder.getReadOnlyProperty();
    }

    /** Who marks from now on; a name of nothing but blanks changes nothing. */
    public void setCoder(String name) {
        String other = name.strip();
        if (!other.isEmpty() && !other.equals(coder())) {
            coder.set(other);
            remember(Coder.KEPT, other);
        }
    }

    /** What lay on the desk when the program ended lies there again. */
    void laidOut() {
        laidOut.came();
    }

    /** Runs it when what lay on the desk when the program ended lies there again: once, now or then. */
    public void whenLaidOut(Runnable then) {
        laidOut.whenThere(then);
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

    /** The window goes away: nothing of it hears of changes any more, and no document stays open for it. */
    public void close() {
        deaf.run();
        panes.close();
        closing.forEach(Runnable::run);
        closing.clear();
    }

    /** For what must let go of something outside the window when the window goes away. */
    public void onClosing(Runnable letGo) {
        closing.add(letGo);
    }

    public ReadOnlyObjectProperty<LibraryState> libraryProperty() {
        return library.getReadOnlyProperty();
    }

    public LibraryState library() {
        return library.get();
    }

    /** One to three, from left to right. */
    public ObservableList<PaneModel> panes() {
        return panes.shown();
    }

    public ObjectProperty<PaneModel> focusedProperty() {
        return panes.focusedProperty();
    }

    public PaneModel focused() {
        return panes.focusedProperty().get();
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

    /** What is wanted of the window and of its rooms. */
    public Calls calls() {
        return calls;
    }

    /** A short word in the status line, by text key. */
    public void say(String textKey, Object... args) {
        calls.messages().wish(texts.get(textKey, args));
    }

    /** What was said is true no more: nothing is left of it in the status line. */
    void unsay(String textKey, Object... args) {
        calls.overtaken().wish(texts.get(textKey, args));
    }

    /** Brings a panel to the front, by its id, with the cursor in it. */
    public void bring(String panelId) {
        calls.panels().wish(panelId);
    }

    /** Brings a panel to the front and leaves the cursor where it is. */
    public void show(String panelId) {
        calls.sights().wish(panelId);
    }

    /** Wishes for a library that cannot be changed are turned down. */
    private boolean mayTakeIn(IntakeWish wish) {
        boolean may = gate().canWrite() || wish instanceof IntakeWish.Describe;
        if (!may) {
            say("desk.read_only");
        }
        return may;
    }

    // ---- opening ----

    public void open(PaneModel pane, String documentId) {
        open(pane, documentId, () -> {});
    }

    /** Opens a document in a pane and then does what was wanted there, unless the pane was given another in the meantime. */
    public void open(PaneModel pane, String documentId, Runnable then) {
        open(pane, documentId, then, () -> {});
    }

    /** @param otherwise done instead when it could not be opened, or when the pane was given another in the meantime */
    void open(PaneModel pane, String documentId, Runnable then, Runnable otherwise) {
        panes.open(pane, documentId, then, otherwise);
    }

    /** Opens a document with a text it had before, for reading; with its current one as {@link #open} does. */
    public void openVersion(PaneModel pane, String documentId, String versionId, Runnable then) {
        panes.openVersion(pane, documentId, versionId, then);
    }

    /** Whether a text is the one its document has now. */
    public boolean isCurrent(String documentId, String versionId) {
        return panes.isCurrent(documentId, versionId);
    }

    /** One to {@link #MOST_PANES} panes; one that comes shows the next document that is not open yet. */
    public void setPaneCount(int count) {
        panes.setCount(count);
    }

    /** As many panes, of which those that come are empty. */
    void spread(int count) {
        panes.spread(count);
    }

    /** Shows a place: in the pane that shows the document already, otherwise in one that is empty, otherwise in the focused one. */
    public void goTo(String documentId, TextSpan span) {
        panes.goTo(documentId, span, null);
    }

    /** Shows an annotation in the text it stands in and puts it into focus. */
    public void goTo(Annotation annotation) {
        panes.goTo(annotation);
    }

    /** Of what somebody works on or asks for. */
    private void sayGone() {
        say("desk.gone");
    }

    // ---- after a change ----

    private void refresh(ChangeApplied applied) {
        overtaken.follow(applied.change());
        library.set(workspace.state());
        panes.follow(applied.change());
        gate.committed(applied);
        if (applied.how() != ChangeApplied.How.APPLIED && !gate.isStriding()) {
            bringIntoView(applied.change());
        }
    }

    /** Shows what a change touched, where that has a place. */
    public void bringIntoView(Change change) {
        Touched.show(this, change);
    }

    /** The open state of a document, whichever pane shows it. */
    public Optional<OpenDocument> opened(String documentId) {
        return workspace.opened(documentId);
    }
}
