package org.yandu.ui.lesson;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.lesson.Lesson;
import org.yandu.ui.keys.ListKeys;
import org.yandu.ui.parts.FilterField;

/** All lessons and patterns, changed last first, and a button for new ones. */
final class LessonList extends VBox {

    private final LessonsModel model;
    private final Texts texts;
    private final ListView<Lesson> list = new ListView<>();
    private final Label empty = new Label();
    private final FilterField words;
    private final TextField rename = new TextField();

    LessonList(LessonsModel model) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        this.words = new FilterField(texts, "lesson.words");
        getStyleClass().add("lesson-list");
        words.setId("lesson-filter");
        HBox.setHgrow(words, Priority.ALWAYS);
        list.setId("lessons");
        list.setCellFactory(view -> new LessonCell(texts));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        list.setContextMenu(menu());
        VBox.setVgrow(list, Priority.ALWAYS);
        rename.setId("lesson-rename");
        rename.setPromptText(texts.get("lesson.title"));
        rename.setVisible(false);
        rename.managedProperty().bind(rename.visibleProperty());
        getChildren().addAll(new HBox(6, words, fresh()), rename, list);
        words.textProperty().addListener(o -> show());
        model.lessonsProperty().subscribe(this::show);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(false);
            }
        });
        list.setOnKeyPressed(this::pressed);
        renaming();
    }

    @Override
    public void requestFocus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private MenuButton fresh() {
        MenuButton button = new MenuButton(texts.get("lesson.new"), new FontIcon("fth-plus"));
        button.setId("lesson-new");
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(!model.desk().gate().canWrite());
        button.setOnShowing(event -> NewMenu.fill(button.getItems(), model));
        // Or it would never show.
        NewMenu.fill(button.getItems(), model);
        return button;
    }

    private ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setOnShowing(event -> {
            Lesson chosen = chosen();
            menu.getItems().clear();
            if (chosen == null) {
                return;
            }
            boolean write = model.desk().gate().canWrite();
            if (chosen.template()) {
                menu.getItems().add(item("lesson.begin_with", write, () -> model.copy(chosen, chosen.title(), false)));
            }
            menu.getItems()
                    .addAll(
                            item(chosen.template() ? "lesson.open_template" : "lesson.open", true, () -> open(false)),
                            item("lesson.open_beside", true, () -> open(true)),
                            item("lesson.rename", write, this::rename),
                            item("lesson.duplicate", write, () -> model.duplicate(chosen)));
            if (!chosen.template()) {
                menu.getItems().add(item("lesson.save_template", write, () -> model.saveAsTemplate(chosen)));
                menu.getItems().add(item("lesson.memo", write, () -> model.memo(chosen)));
            }
            menu.getItems().addAll(new SeparatorMenuItem(), item("lesson.remove", write, () -> model.remove(chosen)));
        });
        // Or it would never show.
        menu.getItems().add(new MenuItem());
        return menu;
    }

    private MenuItem item(String textKey, boolean on, Runnable run) {
        MenuItem item = new MenuItem(texts.get(textKey));
        item.setDisable(!on);
        item.setOnAction(event -> run.run());
        return item;
    }

    private @Nullable Lesson chosen() {
        return list.getSelectionModel().getSelectedItem();
    }

    /** A pattern is there to begin with; to change it one opens it from the menu. */
    private void open(boolean beside) {
        Lesson chosen = chosen();
        if (chosen != null) {
            model.open(chosen.id(), beside || !model.open().isEmpty());
        }
    }

    private void pressed(KeyEvent event) {
        Lesson chosen = chosen();
        if (chosen == null) {
            return;
        }
        boolean write = model.desk().gate().canWrite();
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            if (chosen.template() && write && !event.isShortcutDown()) {
                model.copy(chosen, chosen.title(), false);
            } else {
                open(false);
            }
        } else if (write && ListKeys.RENAME.matches(model.desk().keys(), event)) {
            event.consume();
            rename();
        } else if (write && ListKeys.REMOVE.matches(model.desk().keys(), event)) {
            event.consume();
            model.remove(chosen);
        }
    }

    private void rename() {
        Lesson chosen = chosen();
        if (chosen != null) {
            rename.setUserData(chosen);
            rename.setText(chosen.title());
            rename.setVisible(true);
            rename.requestFocus();
            rename.selectAll();
        }
    }

    private void renaming() {
        rename.focusedProperty().addListener((o, was, is) -> {
            if (!is) {
                rename.setVisible(false);
            }
        });
        rename.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && rename.getUserData() instanceof Lesson lesson) {
                event.consume();
                model.rename(lesson, rename.getText());
                list.requestFocus();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                list.requestFocus();
            }
        });
    }

    private void show() {
        String wanted = org.yandu.document.Folding.fold(words.getText());
        Lesson chosen = chosen();
        List<Lesson> shown = model.lessonsProperty().get().stream()
                .filter(each -> org.yandu.document.Folding.fold(each.title()).contains(wanted))
                .sorted(java.util.Comparator.comparing(Lesson::template))
                .toList();
        empty.setText(texts.get(words.getText().isBlank() ? "lesson.empty" : "lesson.none"));
        list.getItems().setAll(shown);
        for (int i = 0; chosen != null && i < shown.size(); i++) {
            if (Objects.equals(shown.get(i).id(), chosen.id())) {
                list.getSelectionModel().select(i);
            }
        }
    }

    /** The menu of what a lesson can begin with. */
    static final class NewMenu {

        private NewMenu() {}

        static void fill(javafx.collections.ObservableList<MenuItem> items, LessonsModel model) {
            Texts texts = model.desk().texts();
            items.clear();
            for (Lesson.Kind kind : Lesson.Kind.values()) {
                String key = "lesson.kind." + kind.name().toLowerCase(Locale.ROOT);
                MenuItem item = new MenuItem(texts.get(key));
                item.setId(key);
                item.setOnAction(event -> model.begin(kind));
                items.add(item);
            }
            List<Lesson> own = model.lessonsProperty().get().stream()
                    .filter(Lesson::template)
                    .toList();
            if (!own.isEmpty()) {
                Menu menu = new Menu(texts.get("lesson.own_templates"));
                for (Lesson template : own) {
                    MenuItem item = new MenuItem(template.title());
                    item.setMnemonicParsing(false);
                    item.setOnAction(event -> model.copy(template, template.title(), false));
                    menu.getItems().add(item);
                }
                items.addAll(new SeparatorMenuItem(), menu);
            }
        }
    }
}
