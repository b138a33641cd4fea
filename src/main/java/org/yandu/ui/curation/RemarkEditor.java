package org.yandu.ui.curation;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.view.AnswerTable.Asked;
import org.yandu.ui.parts.Leaving;
import org.yandu.ui.shell.Writing;

/** Where an instructor writes about the answer that is shown. What is typed is kept in every pause. */
final class RemarkEditor extends TextArea {

    /** Whose answer it is about. */
    private record Subject(Asked asked, String student) {}

    private final Remarks remarks;
    private @Nullable Subject subject;
    private @Nullable Writing<String> writing;

    /** @param step goes so many students on; Ctrl+Enter asks for the next, with Shift for the one before */
    RemarkEditor(Remarks remarks, Consumer<Integer> step) {
        this.remarks = remarks;
        setId("class-remark");
        setWrapText(true);
        setPrefRowCount(3);
        setMinHeight(Region.USE_PREF_SIZE);
        setPromptText(remarks.desk().texts().get("class.remark.prompt"));
        setEditable(remarks.desk().gate().canWrite());
        textProperty().addListener((o, was, is) -> {
            if (writing != null) {
                writing.write(is);
            }
        });
        focusedProperty().addListener((o, was, is) -> keep());
        Leaving.of(this, this::keep);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                step.accept(event.isShiftDown() ? -1 : 1);
            }
        });
    }

    private void keep() {
        if (writing != null) {
            writing.keep();
        }
    }

    /** @param text as it is kept */
    void show(Asked asked, String student, String text) {
        Subject now = new Subject(asked, student);
        if (!Objects.equals(subject, now)) {
            keep();
            subject = now;
            writing =
                    new Writing<>(remarks.desk(), text, String::equals, words -> remarks.write(asked, student, words));
            setText(text);
        } else if (writing != null && writing.isOvertaken(text)) {
            setText(text);
        }
    }
}
