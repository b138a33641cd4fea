package org.yandu.ui.shell;

/**
 * A key and what it does, for the list of keys.
 *
 * @param key as {@link javafx.scene.input.KeyCombination} reads it
 */
public record KeyHint(String key, String textKey) {}
