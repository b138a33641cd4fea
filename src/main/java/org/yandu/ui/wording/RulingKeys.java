package org.yandu.ui.wording;

import java.util.Locale;
import org.yandu.ui.keys.RoomKey;

/** What can be done by key in the index of names. */
enum RulingKeys implements RoomKey {
    CONFIRM("Y"),
    HIDE("Delete"),
    MERGE("M"),
    FORGET("U");

    private final String key;

    RulingKeys(String key) {
        this.key = key;
    }

    @Override
    public String keyName() {
        return "key.name_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String usual() {
        return key;
    }

    /** Of its button. */
    String id() {
        return "wording-" + name().toLowerCase(Locale.ROOT);
    }
}
