package org.yandu.ui.versions;

import java.time.Instant;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yandu.anchor.TextDiff;
import org.yandu.document.DocumentVersion;
import org.yandu.ui.parts.Leaving;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Writing;
import org.yandu.workspace.Editing;
import org.yandu.workspace.OpenDocument;

/** Over the text: the text itself in an editor, a few pages at a time. What is saved becomes a new version. */
final class CorrectionSheet extends VBox {

    private static final KeyCombination SAVE = KeyCombination.valueOf("Shortcut+S");
    private static final KeyCombination SAVE_TOO = KeyCombination.valueOf("Shortcut+Enter");
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+PageUp");
    private static final KeyCombination FORWARD = KeyCombination.valueOf("Alt+PageDown");

    /** Counting waits until the hand rests: for a long text it takes a moment. */
    private static final Duration REST = Duration.millis(250);

    private final Desk desk;
    private final OpenDocument open;
    private final Draft draft;
    private final Drafts drafts;
    private final Runnable close;
    private final TextArea editor = new TextArea();
    private final Label summary = new Label();
    private final Label where = new Label();
    private final Button save;
    private final Button back;
    private final Button forward;
    private final PauseTransition rest = new PauseTransition(REST);
    private final PauseTransition pause = new PauseTransition(Writing.PAUSE);
    private int asked;
    private boolean showing;

    CorrectionSheet(Desk desk, OpenDocument open, Draft draft, Drafts drafts, Runnable close) {
        this.desk = desk;
        this.open = open;
        this.draft = draft;
        this.drafts = drafts;
        this.close = close;
        setId("correction");
        getStyleClass().add("version-sheet");
        Label title = new Label(desk.texts().get("versions.correct_title"));
        title.getStyleClass().add("sheet-title");
        Label hint = new Label(desk.texts().get("versions.correct_hint"));
        hint.getStyleClass().add("sheet-hint");
        hint.setWrapText(true);
        editor.setId("correction-text");
        editor.setWrapText(true);
        editor.getStyleClass().add("correction-text");
        editor.setStyle("-fx-font-size: " + desk.look().size() + "px;");
        VBox.setVgrow(editor, Priority.ALWAYS);
        where.getStyleClass().add("sheet-hint");
        summary.setId("correction-summary");
        summary.getStyleClass().add("sheet-summary");
        back = button("versions.pages_before", "correction-back", this::back);
        forward = button("versions.pages_after", "correction-forward", this::forward);
        save = button("versions.save", "correction-save", this::save);
        save.getStyleClass().add("accent");
        FlowPane pages = new FlowPane(6, 4, back, forward, where);
        FlowPane ways = new FlowPane(
                6,
                4,
                save,
                button("versions.leave", "correction-leave", this::leave),
                button("versions.give_up", "correction-give-up", this::giveUp));
        // In a row of its own that is always there: what it says gets longer, and nothing may jump.
        getChildren().addAll(title, hint, pages, editor, summary, ways);
        listen();
        show(0);
        count();
    }

    private void listen() {
        rest.setOnFinished(event -> count());
        pause.setOnFinished(event -> drafts.keep(draft));
        // Whatever is done next, another language or library, takes the cursor away first.
        editor.focusedProperty().addListener((o, was, is) -> keep());
        Leaving.of(editor, this::keep);
        editor.textProperty().addListener((o, was, is) -> {
            if (!showing) {
                draft.write(is);
                pause.playFromStart();
                changed();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button button(String textKey, String id, Runnable action) {
        Button button = new Button(desk.texts().get(textKey));
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The cursor where the reader was. */
    void begin(int place) {
        int at = draft.now(place);
        editor.requestFocus();
        editor.positionCaret(Math.clamp(at - draft.window().start(), 0, editor.getLength()));
    }

    /** Another place of the text is wanted, as from the outline. */
    void moveTo(int place) {
        draft.moveTo(place);
        show(0);
        begin(place);
    }

    private void show(int caret) {
        showing = true;
        editor.setText(draft.words());
        editor.positionCaret(caret);
        showing = false;
        changed();
    }

    private void changed() {
        back.setDisable(!draft.hasBefore());
        forward.setDisable(!draft.hasAfter());
        String text = draft.text();
        where.setText(desk.texts()
                .get(
                        "versions.window",
                        text.codePointCount(0, draft.window().start()) + 1,
                        text.codePointCount(0, draft.window().end()),
                        text.codePointCount(0, text.length())));
        rest.playFromStart();
    }

    private void count() {
        int mine = ++asked;
        String old = draft.base().text();
        String now = draft.text();
        desk.background()
                .read(Job.named("job.compare"), () -> DiffCount.of(TextDiff.between(old, now), old, now), found -> {
                    if (mine == asked) {
                        show(found);
                    }
                });
    }

    private void show(DiffCount count) {
        save.setDisable(count.places() == 0);
        summary.setText(
                count.places() == 0
                        ? desk.texts().get("versions.unchanged")
                        : desk.texts().get("versions.changed", count.places(), count.deleted(), count.inserted()));
    }

    private void back() {
        draft.back();
        show(0);
    }

    private void forward() {
        draft.forward();
        show(0);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave();
        } else if (SAVE.match(event) || SAVE_TOO.match(event)) {
            save();
        } else if (BACK.match(event)) {
            back();
        } else if (FORWARD.match(event)) {
            forward();
        } else {
            return;
        }
        event.consume();
    }

    private void keep() {
        if (pause.getStatus() == Animation.Status.RUNNING) {
            pause.stop();
            drafts.keep(draft);
        }
    }

    /** Away, with nothing lost. */
    void leave() {
        rest.stop();
        keep();
        if (draft.isChanged()) {
            desk.say("versions.draft_kept");
        } else {
            drafts.forget(draft);
        }
        close.run();
    }

    private void giveUp() {
        rest.stop();
        pause.stop();
        drafts.forget(draft);
        close.run();
    }

    private void save() {
        rest.stop();
        keep();
        Optional<DocumentVersion> next = Editing.corrected(open, draft.text(), Instant.now());
        if (next.isEmpty()) {
            desk.say("versions.nothing_changed");
            return;
        }
        // The draft stays until the new version is there.
        new NewVersions(desk).show(open, next.get(), "change.correct");
        close.run();
    }
}
