package org.yandu.ui.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.CoderMark;
import org.yandu.curation.view.ClassView;
import org.yandu.curation.view.Contested;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.keys.RoomKey;

/** What the class does not agree on, the most disputed first; who said what; and the decision. */
final class ContestedPage extends ClassPage {

    private final ClassModel model;
    private final Deciding deciding;
    private final Texts texts;
    private final ListView<Contested> list;
    private final Label progress = new Label();
    private final VBox detail = new VBox(4);
    private final Map<ClassKeys, Button> buttons;
    private boolean following;

    ContestedPage(ClassModel model) {
        super(model);
        this.model = model;
        this.deciding = model.deciding();
        this.texts = model.desk().texts();
        this.list = new ListView<>(deciding.contested());
        this.buttons = Map.of(
                ClassKeys.ACCEPT, button(ClassKeys.ACCEPT, "class.accept", this::accept),
                ClassKeys.REJECT, button(ClassKeys.REJECT, "class.reject", this::reject),
                ClassKeys.MERGE, button(ClassKeys.MERGE, "class.merge", this::merge),
                ClassKeys.REOPEN, button(ClassKeys.REOPEN, "class.reopen", deciding::reopen),
                ClassKeys.TEXT, button(ClassKeys.TEXT, "class.go", model::goToText));
        list.setId("class-contested");
        list.setCellFactory(view -> new ContestedCell(model));
        Label empty = new Label(texts.get("class.none.contested"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!following && is != null) {
                deciding.chosenProperty().set(is);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        ScrollPane about = new ScrollPane(detail);
        about.setFitToWidth(true);
        about.setMinHeight(96);
        about.setPrefHeight(120);
        about.getStyleClass().add("sheet-scroll");
        getChildren().addAll(head(), list, about, decisions());
        deciding.chosenProperty().subscribe(this::follow);
        deciding.contested().addListener((ListChangeListener<Contested>) change -> tell());
        keepUp();
    }

    @Override
    Node first() {
        return list;
    }

    private Button button(ClassKeys key, String textKey, Runnable run) {
        Button button = new Button();
        Keys keys = model.desk().keys();
        keys.ownProperty().subscribe(own -> button.setText(texts.get(textKey) + "  " + key.shown(keys)));
        button.setId("class-" + key.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            run.run();
            list.requestFocus();
        });
        return button;
    }

    @Override
    void show(@Nullable Findings found) {
        tell();
    }

    private HBox head() {
        CheckBox open = new CheckBox(texts.get("class.only_open"));
        open.setId("class-only-open");
        open.selectedProperty().bindBidirectional(deciding.onlyOpenProperty());
        progress.setId("class-progress");
        progress.getStyleClass().add("sheet-quiet");
        progress.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(progress, Priority.ALWAYS);
        HBox head = new HBox(8, progress, open);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private FlowPane decisions() {
        FlowPane flow = new FlowPane(6, 6);
        for (ClassKeys key : ClassKeys.values()) {
            flow.getChildren().add(buttons.get(key));
        }
        flow.getStyleClass().add("sheet-tools");
        return flow;
    }

    private void pressed(KeyEvent event) {
        RoomKey.pressed(ClassKeys.values(), model.desk().keys(), event).ifPresent(key -> {
            event.consume();
            Button button = buttons.get(key);
            if (button != null && !button.isDisabled()) {
                button.fire();
            }
        });
    }

    /** After a decision the next one is at hand. */
    private void accept() {
        deciding.accept();
        deciding.next();
    }

    private void reject() {
        deciding.reject();
        deciding.next();
    }

    private void merge() {
        deciding.merge();
        deciding.next();
    }

    private void follow(@Nullable Contested chosen) {
        following = true;
        if (chosen == null) {
            list.getSelectionModel().clearSelection();
        } else if (!chosen.equals(list.getSelectionModel().getSelectedItem())) {
            list.getSelectionModel().select(chosen);
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 2));
        }
        following = false;
        tell();
    }

    private void tell() {
        Findings found = model.findingsProperty().get();
        Contested chosen = deciding.chosenProperty().get();
        boolean none = found == null || chosen == null;
        buttons.values().forEach(button -> button.setDisable(none));
        progress.setText(
                found == null
                        ? ""
                        : texts.get(
                                "class.progress",
                                found.view().decided(),
                                found.view().contested().size()));
        detail.getChildren().clear();
        if (found == null || chosen == null) {
            return;
        }
        ClassView view = found.view();
        TreeSet<String> gave = new TreeSet<>();
        List<CoderMark> commented = new ArrayList<>();
        view.marks()
                .values()
                .forEach(marks -> marks.stream()
                        .filter(mark -> mark.span().overlaps(chosen.span()))
                        .forEach(mark -> {
                            if (mark.codes().contains(chosen.code())) {
                                gave.add(mark.coder());
                            }
                            if (!mark.comment().isBlank()) {
                                commented.add(mark);
                            }
                        }));
        add(texts.get("class.gave", gave.size(), names(List.copyOf(gave))));
        List<String> others = view.marks().keySet().stream()
                .filter(name -> !gave.contains(name))
                .toList();
        add(texts.get("class.gave_not", others.size(), names(others)));
        commented.forEach(mark -> add(texts.get("class.comment", model.name(mark.coder()), mark.comment())));
    }

    private String names(List<String> students) {
        return model.listed(students, each -> each).stream().map(model::name).collect(texts.joining());
    }

    private void add(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinWidth(0);
        detail.getChildren().add(label);
    }
}
