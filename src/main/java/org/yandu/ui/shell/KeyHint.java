package org.yandu.ui.shell;

/**
 * A key and what it does within one room.
 *
 * @param key as {@link javafx.scene.input.KeyCombination} reads it
 * @param isChangeable whether the room asks {@link Keys} for the key that counts
 */
public record KeyHint(String key, String textKey, boolean isChangeable) {

    /** One that is what it is. */
    public KeyHint(String key, String textKey) {
        this(key, textKey, false);
    }

    /** One that the reader may change; its text key is its name in {@link Keys}. */
    public static KeyHint changeable(String key, String textKey) {
        return new KeyHint(key, textKey, true);
    }
}
