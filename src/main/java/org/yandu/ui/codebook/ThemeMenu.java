package org.yandu.ui.codebook;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Code;

/** What the right button offers on a theme. */
final class ThemeMenu extends ContextMenu {

    private final Map<ThemeAction, MenuItem> items = new EnumMap<>(ThemeAction.class);

    ThemeMenu(ThemesModel model, BiConsumer<ThemeAction, @Nullable Code> run) {
        for (ThemeAction action : ThemeAction.values()) {
            MenuItem item = new MenuItem(model.desk().texts().get(action.keyName()), new FontIcon(action.icon()));
            item.setId("theme-" + action.name());
            item.setOnAction(event -> run.accept(action, model.chosen().orElse(null)));
            items.put(action, item);
            if (action == ThemeAction.NEW || action == ThemeAction.UP || action == ThemeAction.SAMPLE) {
                getItems().add(new SeparatorMenuItem());
            }
            getItems().add(item);
        }
        setOnShowing(event -> refresh(model));
    }

    private void refresh(ThemesModel model) {
        Code code = model.chosen().orElse(null);
        items.forEach((action, item) -> {
            item.setAccelerator(action.combination(model.desk().keys()));
            item.setDisable(action.needs(code) || action.writes() && !model.canWrite());
        });
        boolean back = code != null && code.retired();
        MenuItem retire = items.get(ThemeAction.RETIRE);
        if (retire != null) {
            retire.setText(
                    model.desk().texts().get(back ? "codebook.action.bring_back" : ThemeAction.RETIRE.keyName()));
        }
    }
}
