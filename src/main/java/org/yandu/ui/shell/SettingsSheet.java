package org.yandu.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.language.Texts;

/** How the program looks, speaks and is operated; every change holds at once. */
final class SettingsSheet extends Sheet {

    private final Desk desk;
    private final TabPane tabs = new TabPane();
    private final TextField coder = new TextField();
    private final KeysPane keys;
    private final KeysModel keysModel;

    SettingsSheet(Desk desk, KeysModel keysModel) {
        super("settings");
        this.desk = desk;
        this.keysModel = keysModel;
        Texts texts = desk.texts();
        this.keys = new KeysPane(keysModel, texts, () -> {
            closed();
            desk.bring(Panel.THEMES);
        });
        setMost(760, 620);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .setAll(
                        tab("settings.type", TypeSettings.pane(desk)),
                        tab("settings.program", program()),
                        tab("settings.keys", keys));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Label title = new Label(texts.get("action.settings"));
        title.getStyleClass().add("sheet-title");
        Button done = new Button(texts.get("settings.done"));
        done.setId("settings-done");
        done.setOnAction(event -> closed());
        HBox foot = new HBox(done);
        foot.setAlignment(Pos.CENTER_RIGHT);
        paper().getChildren().addAll(title, tabs, foot);
    }

    private Tab tab(String textKey, Node content) {
        VBox box = new VBox(content);
        box.getStyleClass().add("settings-page");
        VBox.setVgrow(content, Priority.ALWAYS);
        Tab tab = new Tab(desk.texts().get(textKey), box);
        tab.setId(textKey);
        return tab;
    }

    private Node program() {
        Texts texts = desk.texts();
        GridPane grid = new GridPane(16, 12);
        grid.addRow(0, new Label(texts.get("settings.language")), languages());
        coder.setText(desk.coder());
        coder.setId("settings-coder");
        coder.setPrefColumnCount(16);
        coder.setOnAction(event -> desk.setCoder(coder.getText()));
        coder.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                desk.setCoder(coder.getText());
                coder.setText(desk.coder());
            }
        });
        grid.addRow(1, new Label(texts.get("settings.coder")), coder);
        Label about = new Label(texts.get("settings.coder.about"));
        about.getStyleClass().add("sheet-quiet");
        about.setWrapText(true);
        about.setMaxWidth(420);
        grid.add(about, 1, 2);
        return grid;
    }

    /** Each language calls itself by its own name, so that whoever cannot read the present one finds the way back. */
    private Node languages() {
        ToggleGroup group = new ToggleGroup();
        HBox box = new HBox(4);
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            ToggleButton button = new ToggleButton(Texts.of(language).get("language.name"));
            button.setId("language-" + language.getLanguage());
            button.setToggleGroup(group);
            button.setSelected(desk.texts().locale().equals(language));
            button.setOnAction(event -> {
                button.setSelected(true);
                desk.calls().languages().wish(language);
            });
            box.getChildren().add(button);
        }
        return box;
    }

    /** Opens it at a page, by its text key. */
    void show(String page) {
        tabs.getTabs().stream()
                .filter(tab -> page.equals(tab.getId()))
                .findFirst()
                .ifPresent(tabs.getSelectionModel()::select);
        open();
        if (page.equals("settings.keys")) {
            keys.first().requestFocus();
        } else if (page.equals("settings.program")) {
            coder.requestFocus();
        }
    }

    @Override
    protected Node first() {
        return tabs;
    }

    @Override
    protected boolean yields() {
        return true;
    }

    @Override
    protected void closed() {
        keysModel.giveUp();
        desk.setCoder(coder.getText());
        close();
    }
}
