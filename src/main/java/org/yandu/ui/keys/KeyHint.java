package org.yandu.ui.keys;

/**
 * A key and what it does within one room.
 *
 * @param key as {@link javafx.scene.input.KeyCombination} reads it
 * @param why it is what it is, by text key; empty when the reader may change it, and the room then asks {@link Keys} for the key that counts
 */
public record KeyHint(String key, String textKey, String why) {

    /** As a number key it belongs to a theme, where it is given and taken away. */
    public static final String OF_THEME = "keys.why.theme";

    /** One that does the same in every list of every program, so that another would only surprise. */
    public static KeyHint ofLists(String key, String textKey) {
        return new KeyHint(key, textKey, "keys.why.list");
    }

    /** @param key the first of nine */
    public static KeyHint ofTheme(String key, String textKey) {
        return new KeyHint(key, textKey, OF_THEME);
    }

    /** One that the reader may change; its text key is its name in {@link Keys}. */
    static KeyHint changeable(String key, String textKey) {
        return new KeyHint(key, textKey, "");
    }

    public boolean isChangeable() {
        return why.isEmpty();
    }
}
