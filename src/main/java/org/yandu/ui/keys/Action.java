package org.yandu.ui.keys;

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
 * @param anywhere whether it is done behind an open sheet as well: about the window itself, or says itself that something is open
 */
public record Action(
        String id,
        Group group,
        String textKey,
        String icon,
        String key,
        ObservableValue<Boolean> enabled,
        Runnable run,
        boolean anywhere) {

    public Action(
            String id,
            Group group,
            String textKey,
            String icon,
            String key,
            ObservableValue<Boolean> enabled,
            Runnable run) {
        this(id, group, textKey, icon, key, enabled, run, false);
    }

    /** The same, done behind an open sheet as well. */
    public Action whereverOneIs() {
        return new Action(id, group, textKey, icon, key, enabled, run, true);
    }

    /** The menus, in their order. */
    public enum Group {
        FILE,
        EDIT,
        MARK,
        THEME,
        FIND,
        VIEW,
        COMPARE,
        HELP;

        public String textKey() {
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
