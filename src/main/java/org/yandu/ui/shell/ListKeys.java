package org.yandu.ui.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What can be done by key in lists, alike where a room has no keys of its own for its list, as lessons, themes and outline have. */
public enum ListKeys {
    RENAME("F2"),
    REMOVE("Delete"),
    UP("Alt+Up"),
    DOWN("Alt+Down");

    static final String SCOPE = "keys.lists";

    private final String key;

    ListKeys(String key) {
        this.key = key;
    }

    private String textKey() {
        return "keys.list_" + name().toLowerCase(Locale.ROOT);
    }

    public boolean matches(Desk desk, KeyEvent event) {
        return desk.keys().matches(textKey(), key, event);
    }

    /** As it counts now, for a menu; {@code null} when the reader wants none. */
    public @Nullable KeyCombination now(Desk desk) {
        String now = desk.keys().keyOf(textKey(), key);
        return now.isEmpty() ? null : KeyCombination.valueOf(now);
    }

    /** As it counts now, for words on the screen. */
    public String shown(Desk desk) {
        return Keys.shown(desk.keys().keyOf(textKey(), key));
    }

    static List<KeyHint> hints() {
        return Stream.concat(
                        Stream.of(KeyHint.ofLists("Enter", "keys.list_open")),
                        Arrays.stream(values()).map(each -> KeyHint.changeable(each.key, each.textKey())))
                .toList();
    }
}
