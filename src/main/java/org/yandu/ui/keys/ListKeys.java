package org.yandu.ui.keys;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What can be done by key in lists, alike where a room has no keys of its own for its list, as lessons, themes and outline have. */
public enum ListKeys implements RoomKey {
    RENAME("F2"),
    REMOVE("Delete"),
    UP("Alt+Up"),
    DOWN("Alt+Down");

    public static final String SCOPE = "keys.lists";

    private final String key;

    ListKeys(String key) {
        this.key = key;
    }

    @Override
    public String keyName() {
        return "keys.list_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String usual() {
        return key;
    }

    public static List<KeyHint> hints() {
        return Stream.concat(Stream.of(KeyHint.ofLists("Enter", "keys.list_open")), RoomKey.hints(values()).stream())
                .toList();
    }
}
