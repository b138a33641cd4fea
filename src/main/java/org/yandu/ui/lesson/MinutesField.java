package org.yandu.ui.lesson;

import java.util.function.IntConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.shell.Desk;

/** A few minutes, or none; up and down go by five as one plans by. */
final class MinutesField extends TextField {

    private static final int STEP = 5;

    /** A whole day; more is a slip of the hand. */
    private static final int MOST = 24 * 60;

    private final IntConsumer keeper;
    private int kept;

    /** @param keeper told of another number */
    MinutesField(Desk desk, String hintKey, IntConsumer keeper) {
        this.keeper = keeper;
        getStyleClass().add("lesson-minutes");
        setPrefColumnCount(3);
        setMinWidth(USE_PREF_SIZE);
        setEditable(desk.gate().canWrite());
        setPromptText(desk.texts().get("lesson.minutes_prompt"));
        Hint.on(this, desk.texts().get(hintKey));
        setAccessibleText(desk.texts().get(hintKey));
        setTextFormatter(new TextFormatter<>(MinutesField::digits));
        focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                keep();
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                event.consume();
                int by = event.getCode() == KeyCode.UP ? STEP : -STEP;
                setText(written(Math.clamp(number() + by, 0, MOST)));
                keep();
            } else if (event.getCode() == KeyCode.ENTER) {
                keep();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                setText(written(kept));
            }
        });
    }

    /** What would make it anything but a number of minutes changes nothing. */
    private static TextFormatter.Change digits(TextFormatter.Change change) {
        if (!change.getControlNewText().matches("\\d{0,4}")) {
            change.setText("");
            change.setRange(change.getControlCaretPosition(), change.getControlCaretPosition());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        }
        return change;
    }

    void show(int minutes) {
        if (minutes != kept || getText().isEmpty() != (minutes == 0)) {
            kept = minutes;
            if (!isFocused() || number() != minutes) {
                setText(written(minutes));
            }
        }
    }

    private static String written(int minutes) {
        return minutes == 0 ? "" : Integer.toString(minutes);
    }

    private int number() {
        return getText().isEmpty() ? 0 : Math.min(MOST, Integer.parseInt(getText()));
    }

    private void keep() {
        if (number() != kept) {
            kept = number();
            keeper.accept(kept);
        }
    }
}
