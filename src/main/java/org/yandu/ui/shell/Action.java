package org.yandu.ui.shell;

import java.util.Locale;
import javafx.beans.value.ObservableValue;

/**
 * One thing a reader can do, shown alike by menu, toolbar, palette and help.
 *
 * @param id stable name, kept with the reader's own keys
 * @param group where it stands in menu and help
 * @param textKey of its label
 * @param icon Ikonli code, such as {@code fth-sun}
 * @param key such as {@code Shortcut+Z}; empty when there is none
 * @param enabled whether it can be done now
 */
public record Action(
        String id,
        Group group,
        String textKey,
        String icon,
        String key,
        ObservableValue<Boolean> enabled,
        Runnable run) {

    /** The menus, in their order. */
    public enum Group {
        FILE,
        EDIT,
        MARK,
        THEME,
        FIND,
        VIEW,
        HELP;

        String textKey() {
            return "menu." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Runs when that is possible now. */
    public void perform() {
        if (enabled.getValue()) {
            run.run();
        }
    }
}
