package org.yandu.ui.lesson;

import java.util.Arrays;
import java.util.List;
import javafx.scene.input.KeyEvent;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeyHint;

/** What can be done by key in the list of quotations. */
enum GuardKeys {
    SOURCE("Enter"),
    REPAIR("R"),
    WORDS("W");

    private final String key;

    GuardKeys(String key) {
        this.key = key;
    }

    String textKey() {
        return "key.quotes_" + name().toLowerCase(java.util.Locale.ROOT);
    }

    boolean matches(Desk desk, KeyEvent event) {
        return desk.keys().matches(textKey(), key, event);
    }

    static List<KeyHint> hints() {
        return Arrays.stream(values())
                .map(each -> KeyHint.changeable(each.key, each.textKey()))
                .toList();
    }
}
