package org.yandu.ui.lesson;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yandu.lesson.Content;
import org.yandu.lesson.Section;

/** What keys do on the line that has the focus. */
final class LineKeys {

    private final LessonView view;
    private final LessonHand hand;

    LineKeys(LessonView view, LessonHand hand) {
        this.view = view;
        this.hand = hand;
    }

    /** Keys in a field within a line belong to the field. */
    void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof Line line)) {
            return;
        }
        for (LessonKeys key : LessonKeys.values()) {
            if (key.matches(line.desk.keys(), event)) {
                event.consume();
                perform(key, line);
                return;
            }
        }
        if (!event.isShortcutDown() && !event.isAltDown() && move(event.getCode(), line)) {
            event.consume();
        }
    }

    private boolean move(KeyCode code, Line line) {
        switch (code) {
            case UP -> view.go(line, -1);
            case DOWN -> view.go(line, 1);
            case HOME -> view.go(line, Integer.MIN_VALUE / 2);
            case END -> view.go(line, Integer.MAX_VALUE / 2);
            case LEFT, RIGHT -> {
                return line instanceof SectionLine section && section.fold(code == KeyCode.LEFT);
            }
            case ESCAPE -> line.desk.focused().focusText();
            default -> {
                return false;
            }
        }
        return true;
    }

    void perform(LessonKeys key, Line line) {
        if (key == LessonKeys.MENU) {
            view.showMenu(line);
        } else if (key == LessonKeys.OPEN) {
            line.open();
        } else if (line.desk.gate().canWrite()) {
            change(key, line);
        }
    }

    private void change(LessonKeys key, Line line) {
        switch (key) {
            case TEXT -> {
                view.write();
                hand.insert(java.util.List.of(new Content.OwnText("")));
            }
            case QUESTION -> {
                view.write();
                hand.ask();
            }
            case SECTION -> {
                view.write();
                hand.addSection(Section.Kind.OWN);
            }
            case UP -> hand.shift(line.rowId(), -1);
            case DOWN -> hand.shift(line.rowId(), 1);
            case DEEPER -> hand.nest(line.rowId(), true);
            case HIGHER -> hand.nest(line.rowId(), false);
            case REMOVE -> hand.remove(line.rowId());
            default -> line.perform(key);
        }
    }
}
