package org.yandu.ui.outline;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.outline.OutlineNode;

/** What the right button offers on a heading. */
final class OutlineMenu extends ContextMenu {

    OutlineMenu(
            OutlineModel model, Supplier<@Nullable OutlineNode> chosen, BiConsumer<OutlineAction, OutlineNode> run) {
        for (OutlineAction action : OutlineAction.values()) {
            MenuItem item = new MenuItem(model.desk().texts().get(action.textKey()), new FontIcon(action.icon()));
            item.setId("outline-" + action.name());
            item.setOnAction(event -> {
                OutlineNode node = chosen.get();
                if (node != null) {
                    run.accept(action, node);
                }
            });
            getItems().add(item);
        }
        MenuItem all = new MenuItem(model.desk().texts().get("outline.action.reset_all"));
        all.setId("outline-reset-all");
        all.setOnAction(event -> model.resetAll());
        getItems().addAll(new SeparatorMenuItem(), all);
        setOnShowing(event -> {
            OutlineNode node = chosen.get();
            for (OutlineAction action : OutlineAction.values()) {
                MenuItem item = getItems().get(action.ordinal());
                item.setAccelerator(action.combination(model.desk().keys()));
                item.setDisable(!model.canWrite() || node == null || !action.isPossible(node));
            }
            all.setDisable(!model.canWrite() || !model.hasCorrections());
        });
    }
}
