package org.yandu.ui.lesson;

import java.util.List;
import javafx.scene.input.KeyEvent;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeyHint;

/** What can be done by key on a line of a lesson; those that are letters may be changed. */
enum LessonKeys {
    TEXT("T", true),
    QUESTION("Q", true),
    SECTION("N", true),
    SHORTEN("X", true),
    RENEW("R", true),
    MINUTES("M", true),
    OPEN("Enter", false),
    RENAME("F2", false),
    UP("Alt+Up", false),
    DOWN("Alt+Down", false),
    DEEPER("Alt+Right", false),
    HIGHER("Alt+Left", false),
    REMOVE("Delete", false),
    MENU("Shift+F10", false);

    private final String key;
    private final boolean changeable;

    LessonKeys(String key, boolean changeable) {
        this.key = key;
        this.changeable = changeable;
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
                .map(each -> new KeyHint(each.key, each.textKey(), each.changeable))
                .toList();
    }
}
