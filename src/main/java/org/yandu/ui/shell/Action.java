package org.yandu.ui.shell;

import javafx.beans.value.ObservableValue;

/**
 * One thing a reader can do, shown alike by menu, toolbar, palette and help.
 *
 * @param id stable name
 * @param textKey of its label; {@code .hint} is appended for the longer explanation
 * @param icon Ikonli code, such as {@code fth-sun}
 * @param key such as {@code Shortcut+Z}; empty when there is none
 * @param enabled whether it can be done now
 */
public record Action(
        String id, String textKey, String icon, String key, ObservableValue<Boolean> enabled, Runnable run) {}
