package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.document.TextSpan;
import org.yandu.outline.order.Proposal;
import org.yandu.workspace.OpenDocument;

/** What one pane shows and where its reader is. All offsets are UTF-16 units of the text. */
public final class PaneModel {

    private final ReadOnlyObjectWrapper<@Nullable OpenDocument> open = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable OpenDocument> ahead = new SimpleObjectProperty<>();
    private final IntegerProperty readingPlace = new SimpleIntegerProperty();
    private final IntegerProperty caret = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final ObjectProperty<@Nullable TextSpan> selection = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> focusedMark = new SimpleObjectProperty<>();
    private final ObjectProperty<List<TextSpan>> hits = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable TextSpan> currentHit = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable TextSpan> suggested = new SimpleObjectProperty<>();
    private final BooleanProperty beside = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable TextSpan> pointed = new SimpleObjectProperty<>();
    private final ObjectProperty<Remark> remark = new SimpleObjectProperty<>(Remark.NONE);
    private final ObjectProperty<@Nullable Proposal> disorder = new SimpleObjectProperty<>();
    private final Wishes<Jump> jumps = new Wishes<>();
    private final Wishes<Boolean> focusWishes = new Wishes<>();
    private final Wishes<PaneTask> tasks = new Wishes<>();
    private @Nullable String wanted;
    private @Nullable String held;
    private int asked;
    private boolean atCaret;

    /** Whether the reader is at the heading he wished to see: near the end of a text it cannot come to the first line. */
    private boolean atHeading;

    public PaneModel() {
        caret.addListener((o, was, is) -> {
            atCaret = true;
            atHeading = false;
            place.set(is.intValue());
        });
        readingPlace.addListener((o, was, is) -> scrolled(is.intValue()));
    }

    /** The caret takes the text along when it leaves the view; that is no scrolling by hand and counts once at most. */
    private void scrolled(int first) {
        if (!atCaret && !atHeading) {
            place.set(first);
        }
        atCaret = false;
    }

    /** Where the reader is: at the caret when it moved last, at the heading when one was gone to last, at the first line in view when the text was scrolled last. */
    public ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable OpenDocument> openProperty() {
        return open.getReadOnlyProperty();
    }

    /**
     * The open text with the marks it will have when what is on its way to the disk has arrived there; {@code null} when nothing is.
     * For the eye only: whatever is done goes by {@link #openProperty}.
     */
    public ObjectProperty<@Nullable OpenDocument> aheadProperty() {
        return ahead;
    }

    /** What the eye sees. */
    public Optional<OpenDocument> seen() {
        return Optional.ofNullable(ahead.get()).or(this::open);
    }

    public Optional<OpenDocument> open() {
        return Optional.ofNullable(open.get());
    }

    public boolean shows(String documentId) {
        return open().filter(o -> o.document().id().equals(documentId)).isPresent();
    }

    /** Whether a text is shown that the document had before: to be read, not to be changed. */
    public boolean isPast() {
        return open().filter(open -> !open.isCurrent()).isPresent();
    }

    /** Asks for something larger to be done with the text. */
    public void ask(PaneTask task) {
        tasks.wish(task);
    }

    public Runnable onTask(Consumer<PaneTask> listener) {
        return tasks.listen(listener);
    }

    /** Id of the document that is to be shown here: already open, being opened, or gone until an undo brings it back. */
    Optional<String> wanted() {
        return Optional.ofNullable(wanted);
    }

    /** Asks for a document, or for none; the number tells this question from later ones. */
    int want(@Nullable String documentId) {
        wanted = documentId;
        return ++asked;
    }

    /** Whether no other document was asked for since. */
    boolean isStillAsked(int number) {
        return number == asked;
    }

    /** Notes which document the workspace holds open for this pane; returns the one it held until now. */
    Optional<String> hold(@Nullable String documentId) {
        Optional<String> before = Optional.ofNullable(held);
        held = documentId;
        return before;
    }

    /** First offset in view. */
    public IntegerProperty readingPlaceProperty() {
        return readingPlace;
    }

    public IntegerProperty caretProperty() {
        return caret;
    }

    /** What is selected; {@code null} when nothing is. */
    public ObjectProperty<@Nullable TextSpan> selectionProperty() {
        return selection;
    }

    /** What was found in the text, in its order; outlined. */
    public ObjectProperty<List<TextSpan>> hitsProperty() {
        return hits;
    }

    /** The one that was gone to last, if it is in this text. */
    public ObjectProperty<@Nullable TextSpan> currentHitProperty() {
        return currentHit;
    }

    /** A passage that is suggested and looked at now; lightly outlined, for it is no mark. */
    public ObjectProperty<@Nullable TextSpan> suggestedProperty() {
        return suggested;
    }

    /** Id of the annotation in focus, if any. */
    public ObjectProperty<@Nullable String> focusedMarkProperty() {
        return focusedMark;
    }

    /** Whether there is room for comments beside the text, so that they are written there. */
    public BooleanProperty besideProperty() {
        return beside;
    }

    /** A passage that something beside the text speaks of, as one that stands opposite another; framed until another is or it is let go. */
    public ObjectProperty<@Nullable TextSpan> pointedProperty() {
        return pointed;
    }

    /** What the head of the pane says, such as why it stands where it does. */
    public ObjectProperty<Remark> remarkProperty() {
        return remark;
    }

    /** How a text that is out of order could be read; {@code null} of one that is not, or until it is known. */
    public ObjectProperty<@Nullable Proposal> disorderProperty() {
        return disorder;
    }

    public Optional<Annotation> focusedMark() {
        String id = focusedMark.get();
        return id == null ? Optional.empty() : open().flatMap(o -> o.markup().find(id));
    }

    void show(@Nullable OpenDocument document) {
        OpenDocument before = open.get();
        boolean other = before == null || document == null || !before.version().equals(document.version());
        if (other) {
            hits.set(List.of());
            currentHit.set(null);
            suggested.set(null);
            selection.set(null);
            focusedMark.set(null);
            pointed.set(null);
            remark.set(Remark.NONE);
            caret.set(0);
            atCaret = false;
            atHeading = false;
        }
        if (other
                && before != null
                && document != null
                && document.document().id().equals(before.document().id())) {
            // Another text of the same document stays on the line it was on, and nothing is scrolled that would say so.
            place.set(Math.min(readingPlace.get(), document.version().text().length()));
        }
        open.set(document);
        if (focusedMark().isEmpty()) {
            focusedMark.set(null);
        }
    }

    /** Puts a place on the first line without a flash, as when the program starts again. */
    public void returnTo(int offset) {
        atCaret = false;
        readingPlace.set(offset);
        jump(Jump.back(offset));
    }

    /** Puts the cursor into the text. */
    public void focusText() {
        focusWishes.wish(true);
    }

    public Runnable onFocusText(Runnable listener) {
        return focusWishes.listen(wish -> listener.run());
    }

    /** Brings a place into view. */
    public void jump(Jump jump) {
        atCaret = false;
        atHeading = jump.flash() && jump.where() == Jump.Where.FIRST_LINE;
        if (atHeading) {
            place.set(jump.span().start());
        }
        jumps.wish(jump);
    }

    /** Brings a passage into view and frames it. */
    public void point(Jump jump) {
        pointed.set(jump.span().isEmpty() ? null : jump.span());
        jump(jump);
    }

    /** The reader has done something in the text: he is no more where he wished to be. */
    public void moveOn() {
        atHeading = false;
    }

    /** Told of every wish to bring a place into view; run the result to be told no more. */
    public Runnable onJump(Consumer<Jump> jumper) {
        return jumps.listen(jumper);
    }
}
