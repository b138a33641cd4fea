package org.yandu.ui.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.KeyHint;
import org.yandu.ui.shell.Keys;

/** What can be done to a heading, alike by key and by menu. */
enum OutlineAction {
    PROMOTE("Alt+Left", "fth-arrow-left", node -> node.level() > 1 || !node.isHeading()),
    DEMOTE("Alt+Right", "fth-arrow-right", OutlineNode::isHeading),
    RENAME("F2", "fth-edit-2", node -> true),
    REMOVE("Delete", "fth-x", node -> true),
    RESET("Shortcut+Back_Space", "fth-corner-up-left", OutlineModel::isCorrected);

    private final String key;
    private final String icon;
    private final Predicate<OutlineNode> possible;

    OutlineAction(String key, String icon, Predicate<OutlineNode> possible) {
        this.key = key;
        this.icon = icon;
        this.possible = possible;
    }

    /** The key that counts now. */
    @Nullable
    KeyCombination key(Keys keys) {
        String now = keys.keyOf(hintKey(), key);
        return now.isEmpty() ? null : KeyCombination.valueOf(now);
    }

    private String hintKey() {
        return "key.heading_" + name().toLowerCase(Locale.ROOT);
    }

    String icon() {
        return icon;
    }

    String textKey() {
        return "outline.action." + name().toLowerCase(Locale.ROOT);
    }

    boolean isPossible(OutlineNode node) {
        return possible.test(node);
    }

    /** What can be done in the outline by key, for the list of keys. */
    static List<KeyHint> hints() {
        return Arrays.stream(values())
                .map(action -> KeyHint.changeable(action.key, action.hintKey()))
                .toList();
    }

    static Optional<OutlineAction> of(KeyEvent event, Keys keys) {
        return Arrays.stream(values())
                .filter(action -> keys.matches(action.hintKey(), action.key, event))
                .findFirst();
    }
}
