package org.yandu.ui.curation;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.view.AnswerTable.Asked;

/** Where an instructor writes about the answer that is shown. What is typed is kept at once. */
final class RemarkEditor extends TextArea {

    /** Whose answer it is about. */
    private record Subject(Asked asked, String student) {}

    private final Remarks remarks;
    private @Nullable Subject subject;

    /** What was typed and has not come back from the library yet; it is newer than what comes back. */
    private @Nullable String sent;

    private boolean filling;

    /** @param step goes so many students on; Ctrl+Enter asks for the next, with Shift for the one before */
    RemarkEditor(Remarks remarks, Consumer<Integer> step) {
        this.remarks = remarks;
        setId("class-remark");
        setWrapText(true);
        setPrefRowCount(3);
        setMinHeight(Region.USE_PREF_SIZE);
        setPromptText(remarks.desk().texts().get("class.remark.prompt"));
        setEditable(remarks.desk().gate().canWrite());
        textProperty().addListener((o, was, is) -> typed(is));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                step.accept(event.isShiftDown() ? -1 : 1);
            }
        });
    }

    private void typed(String text) {
        if (!filling && subject != null) {
            sent = text;
            remarks.write(subject.asked(), subject.student(), text);
        }
    }

    /** @param text as it is kept */
    void show(Asked asked, String student, String text) {
        Subject now = new Subject(asked, student);
        boolean same = Objects.equals(subject, now);
        subject = now;
        if (same && text.equals(sent)) {
            sent = null;
        } else if (!same || sent == null && !text.equals(getText())) {
            sent = null;
            filling = true;
            setText(text);
            filling = false;
        }
    }
}
