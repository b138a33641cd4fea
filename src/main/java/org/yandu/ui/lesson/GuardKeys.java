package org.yandu.ui.lesson;

import java.util.Locale;
import org.yandu.ui.keys.RoomKey;

/** What can be done by key in the list of quotations. */
enum GuardKeys implements RoomKey {
    SOURCE("Enter"),
    REPAIR("R"),
    WORDS("W");

    private final String key;

    GuardKeys(String key) {
        this.key = key;
    }

    @Override
    public String keyName() {
        return "key.quotes_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String usual() {
        return key;
    }
}
