package org.yandu.ui.curation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeyHint;
import org.yandu.ui.shell.Keys;

/** What can be done by key with a contested passage. */
enum ClassKeys {
    ACCEPT("A"),
    REJECT("X"),
    MERGE("M"),
    REOPEN("U"),
    TEXT("Enter");

    private final String key;

    ClassKeys(String key) {
        this.key = key;
    }

    String textKey() {
        return "key.class_" + name().toLowerCase(Locale.ROOT);
    }

    boolean matches(Desk desk, KeyEvent event) {
        return desk.keys().matches(textKey(), key, event);
    }

    /** As it is now, for a button. */
    String shown(Desk desk) {
        return Keys.shown(desk.keys().keyOf(textKey(), key));
    }

    static List<KeyHint> hints() {
        return Stream.concat(
                        Arrays.stream(values()).map(each -> KeyHint.changeable(each.key, each.textKey())),
                        Stream.of(KeyHint.changeable(ClassSheet.HIDE_NAMES, "class.anonymous")))
                .toList();
    }
}
