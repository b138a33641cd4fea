package org.yandu.ui.curation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yandu.ui.keys.KeyHint;
import org.yandu.ui.keys.RoomKey;

/** What can be done by key with a contested passage. */
enum ClassKeys implements RoomKey {
    ACCEPT("A"),
    REJECT("X"),
    MERGE("M"),
    REOPEN("U"),
    TEXT("Enter");

    /** With names hidden the class can be shown to itself. */
    static final RoomKey ANONYMOUS = new RoomKey.Named("class.anonymous", "Alt+H");

    private final String key;

    ClassKeys(String key) {
        this.key = key;
    }

    @Override
    public String keyName() {
        return "key.class_" + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String usual() {
        return key;
    }

    static List<KeyHint> hints() {
        return Stream.of(RoomKey.hints(values()), RoomKey.hints(ANONYMOUS))
                .flatMap(List::stream)
                .toList();
    }
}
