package org.yandu.ui.lesson;

import java.util.Locale;
import org.yandu.ui.keys.RoomKey;

/** What can be done by key on a line of a lesson. */
enum LessonKeys implements RoomKey {
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

    @Override
    public String keyName() {
        return "key.lesson_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String usual() {
        return key;
    }
}
