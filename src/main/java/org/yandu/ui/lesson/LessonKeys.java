package org.yandu.ui.lesson;

import java.util.List;
import javafx.scene.input.KeyEvent;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeyHint;

/** What can be done by key on a line of a lesson. */
enum LessonKeys {
    TEXT("T"),
    QUESTION("Q"),
    SECTION("N"),
    SHORTEN("X"),
    RENEW("R"),
    MINUTES("M"),
    OPEN("Enter"),
    RENAME("F2"),
    UP("Alt+Up"),
    DOWN("Alt+Down"),
    DEEPER("Alt+Right"),
    HIGHER("Alt+Left"),
    REMOVE("Delete"),
    MENU("Shift+F10");

    private final String key;

    LessonKeys(String key) {
        this.key = key;
    }

    String textKey() {
        return "key.lesson_" + name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean matches(Desk desk, KeyEvent event) {
        return desk.keys().matches(textKey(), key, event);
    }

    /** As it counts now. */
    String now(Desk desk) {
        return desk.keys().keyOf(textKey(), key);
    }

    static List<KeyHint> hints() {
        return java.util.Arrays.stream(values())
                .map(each -> KeyHint.changeable(each.key, each.textKey()))
                .toList();
    }
}
