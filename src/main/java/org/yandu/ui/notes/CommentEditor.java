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
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;

/**
 * The comment of the annotation in focus, or the first comment on a passage. What was typed is kept as one step when
 * the cursor leaves, when another annotation comes into focus, and with Ctrl+Enter; Esc takes it back.
 */
final class CommentEditor extends VBox {

    private final NotesModel model;
    private final Desk desk;
    private final Label heading = new Label();
    private final TextArea words = new TextArea();
    private @Nullable Annotation annotation;
    private Desk.@Nullable Draft draft;

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
        words.setEditable(!desk.isReadOnly());
        getChildren().addAll(heading, words);
        words.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                keep();
            }
        });
        words.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                keep();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                takeBack();
                event.consume();
            }
        });
        // Closing the window does not take the cursor out of the field.
        sceneProperty().flatMap(Scene::windowProperty).subscribe(window -> {
            if (window != null) {
                window.addEventHandler(WindowEvent.WINDOW_HIDING, event -> keep());
            }
        });
        desk.focusedProperty().addListener((o, was, is) -> watch(is));
        watch(desk.focused());
        desk.commentBeingEditedProperty().addListener((o, was, is) -> edit(is));
        desk.draftProperty().addListener((o, was, is) -> begin(is));
        show(null);
    }

    private void watch(PaneModel pane) {
        pane.focusedMarkProperty().subscribe(id -> {
            if (pane == desk.focused() && draft == null) {
                keep();
                show(model.focusedMark().orElse(null));
            }
        });
        pane.openProperty().subscribe(open -> refresh(pane));
    }

    /** After a change the annotation is another record; what is being typed stays. */
    private void refresh(PaneModel pane) {
        Annotation before = annotation;
        if (pane != desk.focused() || before == null || draft != null) {
            return;
        }
        Optional<Annotation> now = pane.open().flatMap(open -> open.markup().find(before.id()));
        boolean typing = !words.getText().equals(before.comment());
        if (now.isEmpty() || !typing) {
            show(now.orElse(null));
        } else {
            annotation = now.get();
        }
    }

    private void edit(@Nullable String id) {
        if (id != null) {
            keep();
            show(model.focusedMark().orElse(null));
            words.requestFocus();
            words.end();
        }
    }

    private void begin(Desk.@Nullable Draft begun) {
        if (begun != null) {
            keep();
            show(null);
            draft = begun;
            heading.setText(begun.pane()
                    .open()
                    .map(open -> shortened(open.version().quote(begun.span())))
                    .orElse(""));
            setOn(true);
            words.requestFocus();
        }
    }

    private void show(@Nullable Annotation shown) {
        annotation = shown;
        draft = null;
        heading.setText(
                shown == null
                        ? desk.texts().get("notes.choose")
                        : shortened(shown.anchor().quote().exact()));
        words.setText(shown == null ? "" : shown.comment());
        setOn(shown != null);
    }

    private void setOn(boolean on) {
        words.setVisible(on);
        words.setManaged(on);
    }

    private void keep() {
        Desk.Draft begun = draft;
        Annotation shown = annotation;
        String text = words.getText().strip();
        if (begun != null) {
            draft = null;
            desk.draftProperty().set(null);
            if (!text.isEmpty()) {
                model.comment(begun, text);
            }
            show(null);
        } else if (shown != null && !text.equals(shown.comment())) {
            annotation = null;
            model.comment(shown, text);
            annotation = shown;
        }
    }

    private void takeBack() {
        if (draft != null) {
            desk.draftProperty().set(null);
            show(null);
        } else {
            show(annotation);
        }
    }

    private static String shortened(String quote) {
        String words = quote.replaceAll("\\s+", " ").strip();
        return words.length() <= 36 ? words : words.substring(0, 36) + "……";
    }
}
