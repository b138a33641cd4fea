package org.yandu.ui.suggest;

import java.util.Locale;
import org.yandu.ui.keys.RoomKey;

/** What can be done by key in the list. */
enum SuggestKeys implements RoomKey {
    GO("Enter"),
    ACCEPT("A"),
    ACCEPT_ON("Space"),
    REJECT("X");

    private final String key;

    SuggestKeys(String key) {
        this.key = key;
    }

    @Override
    public String keyName() {
        return "key.suggest_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String usual() {
        return key;
    }
}
