package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yandu.ui.keys.KeyHint;
import org.yandu.ui.keys.RoomKey;

/** What can be done in a text by key. The number keys are those of the themes and come on top. */
public enum ReaderKey implements RoomKey {
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

    private final String usual;

    ReaderKey(String usual) {
        this.usual = usual;
    }

    /** Also what it is called in menus. */
    @Override
    public String keyName() {
        return "key." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String usual() {
        return usual;
    }

    /** All of them, the number keys first. */
    public static List<KeyHint> hints() {
        List<KeyHint> hints = new ArrayList<>();
        hints.add(KeyHint.ofTheme("1", "key.theme"));
        hints.add(KeyHint.ofTheme("Shift+1", "key.pen_theme"));
        hints.addAll(RoomKey.hints(values()));
        return hints;
    }
}
