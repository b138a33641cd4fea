package org.yandu.ui.notes;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.ui.shell.Clips;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Words;

/**
 * The comment of the annotation in focus, or the first comment on a passage. What was typed is kept as one step when
 * the cursor leaves, when another annotation comes into focus, and with Ctrl+Enter; Esc takes it back. Words that were
 * typed are never cleared before they are kept.
 */
final class CommentEditor extends VBox {

    /** Two lines of the panel. */
    private static final int HEADING = 40;

    private final NotesModel model;
    private final Desk desk;
    private final Label heading = new Label();
    private final TextArea words = new TextArea();
    private @Nullable CommentWish target;
    /** What the target had when it was shown. */
    private String before = "";

    CommentEditor(NotesModel model) {
        this.model = model;
        this.desk = model.desk();
        getStyleClass().add("comment-editor");
        heading.getStyleClass().add("comment-heading");
        heading.setWrapText(true);
        words.setId("comment");
        words.setWrapText(true);
        words.setPrefRowCount(4);
        words.setPromptText(desk.texts().get("notes.comment_prompt"));
        words.setEditable(desk.gate().canWrite());
        getChildren().addAll(heading, words);
        words.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                keep();
            }
        });
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep();
                desk.focused().focusText();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                words.setText(before);
                showFocused();
                desk.focused().focusText();
                event.consume();
            }
        });
        // Closing the window does not take the cursor out of the field.
        sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> {
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDING, event -> keep());
            }
        });
        desk.markProperty().subscribe(id -> showFocused());
        desk.openProperty().subscribe(open -> refresh());
        desk.onCommentWish(this::edit);
    }

    /** The annotation in focus, unless a first comment is being written. */
    private void showFocused() {
        if (target instanceof CommentWish.First && isTyped()) {
            return;
        }
        show(model.focusedMark().orElse(null));
    }

    /** After a change of the document; what is being typed stays. */
    private void refresh() {
        if (target instanceof CommentWish.On && !isTyped()) {
            show(model.focusedMark().orElse(null));
        }
    }

    private void edit(CommentWish wish) {
        keep();
        if (wish instanceof CommentWish.First first) {
            show(wish, first.quote(), "");
        } else {
            show(model.focusedMark().orElse(null));
        }
        // Later: the panel may only now be coming back into the window.
        desk.background().later(() -> {
            words.requestFocus();
            words.end();
        });
    }

    private void show(@Nullable Annotation annotation) {
        keep();
        if (annotation == null) {
            target = null;
            before = "";
            words.clear();
            heading.setText(desk.texts().get("notes.choose"));
            setOn(false);
        } else {
            show(
                    new CommentWish.On(annotation.documentId(), annotation.id()),
                    annotation.anchor().quote().exact(),
                    annotation.comment());
        }
    }

    private void show(CommentWish shown, String quote, String comment) {
        target = shown;
        before = comment;
        words.setText(comment);
        heading.setText(Words.shortened(quote, HEADING));
        setOn(true);
    }

    private void setOn(boolean on) {
        words.setVisible(on);
        words.setManaged(on);
    }

    private boolean isTyped() {
        return target != null && !words.getText().strip().equals(before);
    }

    private void keep() {
        CommentWish kept = target;
        if (kept == null || !isTyped()) {
            return;
        }
        String text = words.getText().strip();
        before = text;
        if (kept instanceof CommentWish.First first) {
            model.comment(first, text);
            // From here on it is an annotation like others; it comes into focus when it is clicked.
            target = null;
            setOn(false);
            words.clear();
            before = "";
        } else {
            keep((CommentWish.On) kept, text);
        }
    }

    private void keep(CommentWish.On on, String text) {
        Optional<Annotation> there =
                desk.opened(on.documentId()).flatMap(open -> open.markup().find(on.annotationId()));
        if (there.isPresent() || desk.opened(on.documentId()).isEmpty()) {
            model.comment(on, text);
        } else {
            // It was taken away while this was being written: the words go back onto the clipboard instead of nowhere.
            Clips.put(text);
            desk.say("notes.comment_on_clipboard");
        }
    }
}
