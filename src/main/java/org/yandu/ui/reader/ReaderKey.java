package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.yandu.ui.shell.KeyHint;
import org.yandu.ui.shell.Keys;

/** What can be done in a text by key. The number keys are those of the themes and come on top. */
public enum ReaderKey {
    GROW("E"),
    SHRINK("Shift+E"),
    TRIM("T"),
    PEN("P"),
    ERASER("Shift+P"),
    STAR("S"),
    QUESTION("Q"),
    BOOKMARK("B"),
    COMMENT("M"),
    COPY("Shortcut+C"),
    COPY_WITH_SOURCE("Shortcut+Shift+C"),
    HEADING("H"),
    NOISE("N"),
    LIST_MARKS("Enter"),
    NEXT_MARK("Close Bracket"),
    PREVIOUS_MARK("Open Bracket"),
    JOIN("J"),
    SPLIT("Shift+J"),
    REMOVE("Delete"),
    END_LATER("Alt+Right"),
    END_EARLIER("Alt+Left"),
    START_LATER("Alt+Shift+Right"),
    START_EARLIER("Alt+Shift+Left"),
    MARK_LARGER("Alt+Up"),
    MARK_SMALLER("Alt+Down"),
    MENU("Shift+F10"),
    CLOSE("Esc");

    private final KeyHint hint;

    ReaderKey(String key) {
        hint = KeyHint.changeable(key, "key." + name().toLowerCase(java.util.Locale.ROOT));
    }

    /** What it is called in menus and the list of keys. */
    String textKey() {
        return hint.textKey();
    }

    /** The key that counts now; empty when the reader wants none. */
    String key(Keys keys) {
        return keys.keyOf(hint.textKey(), hint.key());
    }

    static Optional<ReaderKey> of(KeyEvent event, Keys keys) {
        return Arrays.stream(values())
                .filter(key -> keys.matches(key.hint.textKey(), key.hint.key(), event))
                .findFirst();
    }

    /** All of them, the number keys first. */
    public static List<KeyHint> hints() {
        List<KeyHint> hints = new ArrayList<>();
        hints.add(KeyHint.ofTheme("1", "key.theme"));
        hints.add(KeyHint.ofTheme("Shift+1", "key.pen_theme"));
        Arrays.stream(values()).forEach(key -> hints.add(key.hint));
        return hints;
    }
}
