package org.yandu.ui.notes;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.language.Texts;
import org.yandu.ui.parts.GrowingArea;
import org.yandu.ui.parts.Leaving;

/** Where the comment of a card is written. Ctrl+Enter and leaving keep it, Esc goes back to what there was. */
final class CardEditor extends GrowingArea {

    private final CommentDraft draft;
    private final Runnable ended;
    private boolean open = true;

    /** @param ended called once, with the focus still or no longer here */
    CardEditor(CommentDraft draft, Texts texts, Runnable ended) {
        this.draft = draft;
        this.ended = ended;
        setId("card-comment");
        setPromptText(texts.get("notes.comment_prompt"));
        setText(draft.kept());
        end();
        textProperty().addListener((o, was, is) -> draft.type(is));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                left();
            }
        });
        Leaving.of(this, () -> draft.keep());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            open = false;
            draft.giveUp();
            ended.run();
        }
    }

    /** Another window in front, such as one where a word is looked up, is no end of the writing. */
    private void left() {
        draft.keep();
        if (getScene() == null || getScene().getFocusOwner() != this) {
            close();
        }
    }

    /** Keeps what was typed and ends the writing. */
    void close() {
        if (open) {
            open = false;
            draft.keep();
            ended.run();
        }
    }
}
