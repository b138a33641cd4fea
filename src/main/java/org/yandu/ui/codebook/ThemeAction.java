package org.yandu.ui.codebook;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.ui.keys.KeyHint;
import org.yandu.ui.keys.RoomKey;

/** What can be done to a theme in the tree, alike by key and by menu. */
enum ThemeAction implements RoomKey {
    PASSAGES("Space", "fth-filter", false),
    NEW("Insert", "fth-plus", true),
    NEW_WITHIN("Shift+Insert", "fth-corner-down-right", true),
    EDIT("Alt+Enter", "fth-sliders", true),
    RENAME("F2", "fth-edit-2", true),
    UP("Alt+Up", "fth-arrow-up", true),
    DOWN("Alt+Down", "fth-arrow-down", true),
    IN("Alt+Right", "fth-arrow-right", true),
    OUT("Alt+Left", "fth-arrow-left", true),
    SAMPLE("P", "fth-bookmark", true),
    MEMO("N", "fth-edit-3", true),
    MERGE("M", "fth-git-merge", true),
    SPLIT("S", "fth-git-branch", true),
    RETIRE("R", "fth-archive", true),
    DELETE("Delete", "fth-trash-2", true);

    private final String key;
    private final String icon;
    private final boolean writes;

    ThemeAction(String key, String icon, boolean writes) {
        this.key = key;
        this.icon = icon;
        this.writes = writes;
    }

    String icon() {
        return icon;
    }

    /** Whether it changes anything. */
    boolean writes() {
        return writes;
    }

    /** Also what it is called in the menu. */
    @Override
    public String keyName() {
        return "codebook.action." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String usual() {
        return key;
    }

    static List<KeyHint> hints() {
        return Stream.concat(
                        RoomKey.hints(values()).stream(), Stream.of(KeyHint.ofTheme("1", "codebook.action.number")))
                .toList();
    }

    /** Whether it needs a theme to be done to. */
    boolean needs(@Nullable Code code) {
        return this != NEW && code == null;
    }
}
