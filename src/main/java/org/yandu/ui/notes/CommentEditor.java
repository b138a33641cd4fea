package org.yandu.ui.notes;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.ui.parts.Leaving;
import org.yandu.ui.parts.Seen;
import org.yandu.ui.parts.Words;
import org.yandu.ui.shell.CommentWish;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;

/**
 * The comment of the annotation in focus, or the first comment on a passage, where there is no room for it beside the text.
 * What was typed is kept in pauses, when the cursor leaves, when another annotation comes into focus, and with Ctrl+Enter; Esc
 * takes it back. Words that were typed are never cleared before they are kept.
 */
final class CommentEditor extends VBox {

    /** Two lines of the panel. */
    private static final int HEADING = 40;

    private final NotesModel model;
    private final Desk desk;
    private final Label heading = new Label();
    private final TextArea words = new TextArea();
    private @Nullable CommentDraft draft;
    /** Whether the draft began as a first comment. */
    private boolean first;

    private boolean filling;

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
        words.textProperty().addListener((o, was, is) -> {
            if (draft != null && !filling) {
                draft.type(is);
            }
        });
        words.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                left();
            }
        });
        words.setOnKeyPressed(this::pressed);
        Leaving.of(this, this::keep);
        desk.markProperty().subscribe(id -> showFocused());
        desk.openProperty().subscribe(open -> refresh());
        desk.calls().comments().listen(this::edit);
        desk.focusedProperty().flatMap(PaneModel::besideProperty).subscribe(beside -> {
            boolean here = !Boolean.TRUE.equals(beside);
            setVisible(here);
            setManaged(here);
        });
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            keep();
            desk.focused().focusText();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            if (draft != null) {
                draft.giveUp();
                fill(draft.kept());
            }
            desk.focused().focusText();
        }
    }

    private void keep() {
        if (draft != null) {
            draft.keep();
        }
    }

    private void left() {
        keep();
        if (first) {
            // From here on it is an annotation like others; it comes into focus when it is clicked.
            first = false;
            showFocused();
        }
    }

    /** The annotation in focus, unless a first comment is being written. */
    private void showFocused() {
        if (!first || !words.isFocused()) {
            show(model.focusedMark().orElse(null));
        }
    }

    /** After a change of the document; what is being typed stays. */
    private void refresh() {
        CommentDraft now = draft;
        if (now != null && now.target() instanceof CommentWish.On on && !now.isTyped()) {
            Optional<Annotation> same = desk.focused()
                    .open()
                    .flatMap(open -> open.markup().find(on.annotationId()))
                    .filter(annotation -> !now.isOvertaken(annotation.comment()));
            // It may have been made longer or shorter.
            same.ifPresentOrElse(annotation -> head(annotation.anchor().quote().exact()), () -> {
                first = false;
                show(model.focusedMark().orElse(null));
            });
        }
    }

    private void edit(CommentWish wish) {
        if (desk.focused().besideProperty().get()) {
            return;
        }
        first = wish instanceof CommentWish.First;
        if (wish instanceof CommentWish.First passage) {
            show(wish, passage.quote(), "");
        } else {
            show(model.focusedMark().orElse(null));
        }
        // Later: the panel may only now be coming back into the window, and the first time it takes its time.
        desk.background()
                .later(() -> Seen.once(words, () -> {
                    words.requestFocus();
                    words.end();
                }));
    }

    private void show(@Nullable Annotation annotation) {
        if (annotation == null) {
            keep();
            draft = null;
            fill("");
            heading.setText(desk.texts().get("notes.choose"));
            setOn(false);
        } else {
            CommentWish wish = new CommentWish.On(annotation.documentId(), annotation.id());
            if (draft == null || !draft.target().equals(wish) || draft.isOvertaken(annotation.comment())) {
                show(wish, annotation.anchor().quote().exact(), annotation.comment());
            }
        }
    }

    private void show(CommentWish wish, String quote, String comment) {
        keep();
        draft = new CommentDraft(new Commenting(model.desk()), wish, comment);
        fill(comment);
        head(quote);
        setOn(true);
    }

    private void head(String quote) {
        heading.setText(Words.shortened(quote, HEADING));
    }

    private void fill(String text) {
        filling = true;
        words.setText(text);
        filling = false;
    }

    private void setOn(boolean on) {
        words.setVisible(on);
        words.setManaged(on);
    }
}
