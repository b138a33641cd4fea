package org.yandu.ui.outline;

import java.util.Locale;
import java.util.function.Predicate;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.keys.RoomKey;

/** What can be done to a heading, alike by key and by menu. */
enum OutlineAction implements RoomKey {
    PROMOTE("Alt+Left", "fth-arrow-left", node -> node.level() > 1 || !node.isHeading()),
    DEMOTE("Alt+Right", "fth-arrow-right", OutlineNode::isHeading),
    RENAME("F2", "fth-edit-2", node -> true),
    REMOVE("Delete", "fth-x", node -> true),
    RESET("Shortcut+Backspace", "fth-corner-up-left", OutlineModel::isCorrected);

    private final String key;
    private final String icon;
    private final Predicate<OutlineNode> possible;

    OutlineAction(String key, String icon, Predicate<OutlineNode> possible) {
        this.key = key;
        this.icon = icon;
        this.possible = possible;
    }

    @Override
    public String usual() {
        return key;
    }

    @Override
    public String keyName() {
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
}
