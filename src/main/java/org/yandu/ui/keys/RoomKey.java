package org.yandu.ui.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Something that is done by key within a room, and by another key when the reader wants that. Rooms list theirs in an enumeration. */
public interface RoomKey {

    /** Its name in {@link Keys}, and the text key of what is done. */
    String keyName();

    /** Unless the reader has put another in its place; as {@link KeyCombination} reads it. */
    String usual();

    default boolean matches(Keys keys, KeyEvent event) {
        return keys.matches(keyName(), usual(), event);
    }

    /** The one that counts now; empty when the reader wants none. */
    default String now(Keys keys) {
        return keys.keyOf(keyName(), usual());
    }

    /** The same for a menu; {@code null} when the reader wants none. */
    default @Nullable KeyCombination combination(Keys keys) {
        String now = now(keys);
        return now.isEmpty() ? null : KeyCombination.valueOf(now);
    }

    /** The same for words on the screen. */
    default String shown(Keys keys) {
        return Keys.shown(now(keys));
    }

    /** One that stands alone in its room. */
    record Named(String keyName, String usual) implements RoomKey {}

    private KeyHint hint() {
        return KeyHint.changeable(usual(), keyName());
    }

    /** For the list of all keys. */
    static List<KeyHint> hints(RoomKey... all) {
        return Arrays.stream(all).map(RoomKey::hint).toList();
    }

    /** Which of them was pressed. */
    static <K extends RoomKey> Optional<K> pressed(K[] all, Keys keys, KeyEvent event) {
        return Arrays.stream(all).filter(each -> each.matches(keys, event)).findFirst();
    }
}
