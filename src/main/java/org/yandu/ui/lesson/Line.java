package org.yandu.ui.lesson;

import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.yandu.language.Texts;
import org.yandu.ui.lesson.LessonModel.Shown;
import org.yandu.ui.shell.Desk;

/** A line of a lesson: can have the focus, and stays for as long as its record does. */
abstract class Line extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /** What a level is set in by, in px. */
    private static final double INDENT = 14;

    /** Of a line at the top, so that its mark has room, in px. */
    private static final double EDGE = 8;

    final LessonModel lesson;
    final LessonHand hand;
    final Desk desk;
    final Texts texts;
    private final String rowId;

    Line(LessonModel lesson, LessonHand hand, String rowId) {
        super(4);
        this.lesson = lesson;
        this.hand = hand;
        this.desk = lesson.desk();
        this.texts = desk.texts();
        this.rowId = rowId;
        setId("line-" + rowId);
        getStyleClass().add("lesson-line");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setOnMousePressed(event -> {
            requestFocus();
            // The scroll pane around it would take the focus after it, and the keys of the line with it.
            event.consume();
        });
        focusWithinProperty().addListener((o, was, is) -> {
            if (is) {
                lesson.currentProperty().set(rowId);
            } else {
                left();
            }
        });
    }

    String rowId() {
        return rowId;
    }

    /** As it stands in the library now. */
    void show(Row row, Shown shown) {
        setPadding(new Insets(5, 6, 5, EDGE + INDENT * row.depth() + (row instanceof Row.OfBlock ? INDENT : 0)));
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
    }

    /** Enter: what one mostly wants of it. */
    abstract void open();

    /** To write on it from the beginning, when it has just come. */
    boolean isBlank() {
        return false;
    }

    /** The focus has gone elsewhere. */
    void left() {}

    /** What is being written is kept now. */
    void keep() {}

    /** Does what only this kind of line does; whether it did. */
    boolean perform(LessonKeys key) {
        return false;
    }

    Button tool(String textKey, String icon, Runnable run) {
        Button button = Tools.icon(texts, textKey, icon, run);
        button.setFocusTraversable(false);
        return button;
    }
}
