package org.yandu.ui.lesson;

import java.util.Locale;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.yandu.lesson.Section;

/** All that can be done with a line, with the keys that do it. */
final class LineMenu {

    private final LineKeys keys;

    LineMenu(LineKeys keys) {
        this.keys = keys;
    }

    void fill(ContextMenu menu, Line line) {
        menu.getItems().clear();
        if (line instanceof PassageLine) {
            add(menu, line, LessonKeys.OPEN, LessonKeys.SHORTEN);
        } else if (line instanceof SectionLine) {
            add(menu, line, LessonKeys.RENAME, LessonKeys.MINUTES);
            menu.getItems().add(kinds(line));
        } else {
            add(menu, line, LessonKeys.OPEN);
        }
        menu.getItems().add(new SeparatorMenuItem());
        add(menu, line, LessonKeys.TEXT, LessonKeys.QUESTION, LessonKeys.SECTION);
        menu.getItems().add(new SeparatorMenuItem());
        add(menu, line, LessonKeys.UP, LessonKeys.DOWN);
        if (line instanceof SectionLine) {
            add(menu, line, LessonKeys.DEEPER, LessonKeys.HIGHER);
        }
        menu.getItems().add(new SeparatorMenuItem());
        add(menu, line, LessonKeys.REMOVE);
    }

    private void add(ContextMenu menu, Line line, LessonKeys... wanted) {
        for (LessonKeys key : wanted) {
            String textKey = key == LessonKeys.OPEN && !(line instanceof PassageLine) ? "lesson.edit" : key.keyName();
            MenuItem item = new MenuItem(line.texts.get(textKey));
            String now = key.now(line.desk.keys());
            if (!now.isEmpty()) {
                item.setAccelerator(KeyCombination.valueOf(now));
            }
            item.setDisable(key != LessonKeys.OPEN && !line.desk.gate().canWrite());
            item.setOnAction(event -> keys.perform(key, line));
            menu.getItems().add(item);
        }
    }

    private static Menu kinds(Line line) {
        Menu menu = new Menu(line.texts.get("lesson.section_kind"));
        for (Section.Kind kind : Section.Kind.values()) {
            MenuItem item =
                    new MenuItem(line.texts.get("lesson.section." + kind.name().toLowerCase(Locale.ROOT)));
            item.setOnAction(event -> line.hand.describe(line.rowId(), section -> section.as(kind)));
            menu.getItems().add(item);
        }
        menu.setDisable(!line.desk.gate().canWrite());
        return menu;
    }
}
