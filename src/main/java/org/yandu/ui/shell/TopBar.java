package org.yandu.ui.shell;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToolBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.keys.Action;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.parts.Hint;

/** Menu and tools above everything. */
final class TopBar extends ToolBar {

    private final Desk desk;
    private final Actions actions;

    TopBar(Desk desk, Actions actions, List<Node> rooms) {
        this.desk = desk;
        this.actions = actions;
        getStyleClass().add("top-bar");
        Label name = new Label(desk.texts().get("app.name"));
        name.getStyleClass().add("app-name");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getItems()
                .addAll(
                        menu(),
                        name,
                        separator(),
                        tool(actions.file().takeIn()),
                        tool(actions.undo()),
                        tool(actions.redo()),
                        separator());
        getItems().addAll(rooms);
        getItems().add(gap);
        getItems().addAll(tool(actions.view().side()), tool(actions.view().notes()), separator());
        for (int i = 0; i < actions.view().panes().size(); i++) {
            getItems().add(panes(actions.view().panes().get(i), i + 1));
        }
        getItems()
                .addAll(
                        separator(),
                        tool(actions.view().smaller()),
                        tool(actions.view().larger()),
                        tool(actions.view().type()),
                        tool(actions.view().appearance()));
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }

    private MenuButton menu() {
        MenuButton menu = new MenuButton(null, new FontIcon("fth-menu"));
        menu.setId("main-menu");
        menu.getStyleClass().addAll("flat", "no-arrow");
        menu.setAccessibleText(desk.texts().get("menu.main"));
        fill(menu);
        return menu;
    }

    private void fill(MenuButton menu) {
        for (Action.Group group : Action.Group.values()) {
            Menu sub = new Menu(desk.texts().get(group.textKey()));
            sub.setId("menu-" + group);
            actions.all().stream()
                    .filter(action -> action.group() == group)
                    .forEach(action -> sub.getItems().add(item(action)));
            if (!sub.getItems().isEmpty()) {
                menu.getItems().add(sub);
            }
        }
    }

    private MenuItem item(Action action) {
        MenuItem item = new MenuItem(null, new FontIcon(action.icon()));
        item.setId("menu-" + action.id());
        item.textProperty().bind(actions.label(action));
        desk.keys().ownProperty().subscribe(own -> {
            String key = desk.keys().keyOf(action);
            item.setAccelerator(key.isEmpty() ? null : KeyCombination.valueOf(key));
        });
        item.disableProperty().bind(Conditions.not(action.enabled()));
        item.setOnAction(event -> actions.press(action));
        return item;
    }

    /** The number of panes there are now is seen from its button. */
    private Button panes(Action action, int count) {
        Button button = tool(action);
        Runnable show = () -> button.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("on"), desk.panes().size() == count);
        desk.panes().addListener((InvalidationListener) o -> show.run());
        show.run();
        return button;
    }

    private Button tool(Action action) {
        Button button = new Button(null, new FontIcon(action.icon()));
        button.setId("tool-" + action.id());
        button.getStyleClass().addAll("flat", "button-icon");
        button.disableProperty().bind(Conditions.not(action.enabled()));
        button.setFocusTraversable(false);
        tell(button, action);
        button.setOnAction(event -> actions.press(action));
        return button;
    }

    private void tell(Button button, Action action) {
        StringProperty words = new SimpleStringProperty();
        ObservableValue<String> label = actions.label(action);
        Runnable show = () -> {
            words.set((label.getValue() + "  " + Keys.shown(desk.keys().keyOf(action))).strip());
            button.setAccessibleText(label.getValue());
        };
        label.addListener((o, was, is) -> show.run());
        desk.keys().ownProperty().subscribe(own -> show.run());
        Hint.on(button, words);
    }
}
