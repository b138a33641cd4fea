package org.yandu.ui.notes;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.FilterField;

/** The list of annotations, and below it the comment of the one in focus. */
public final class NotesView extends VBox {

    private final NotesModel model;
    private final Desk desk;
    private final ObservableList<Annotation> items = FXCollections.observableArrayList();
    private final ListView<Annotation> list = new ListView<>(items);
    private final Label count = new Label();
    private final Label empty = new Label();
    private boolean listing;
    private boolean following;

    public NotesView(Desk desk) {
        this.desk = desk;
        this.model = new NotesModel(desk);
        getStyleClass().add("notes");
        setMinWidth(230);
        list.setId("annotations");
        list.setCellFactory(view -> new AnnotationCell(model));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(scope(), filters(), list, new CommentEditor(model));
        model.listedProperty().subscribe(this::show);
        list.setOnMouseClicked(event -> go());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        desk.markProperty().subscribe(this::follow);
    }

    private HBox scope() {
        ToggleGroup group = new ToggleGroup();
        ToggleButton here = scopeButton("notes.here", group, false);
        ToggleButton all = scopeButton("notes.everywhere", group, true);
        here.getStyleClass().add("left-pill");
        all.getStyleClass().add("right-pill");
        here.setSelected(true);
        count.getStyleClass().add("notes-count");
        HBox gap = new HBox();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox box = new HBox(here, all, gap, count);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    private ToggleButton scopeButton(String textKey, ToggleGroup group, boolean everywhere) {
        ToggleButton button = new ToggleButton(desk.texts().get(textKey));
        button.setId(textKey);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            button.setSelected(true);
            model.everywhereProperty().set(everywhere);
        });
        return button;
    }

    private HBox filters() {
        ChoiceBox<@Nullable Code> themes = new ChoiceBox<>();
        themes.setId("theme-filter");
        themes.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Code code) {
                return code == null ? desk.texts().get("notes.all_themes") : code.name();
            }

            @Override
            public @Nullable Code fromString(String name) {
                return null;
            }
        });
        Runnable list = () -> {
            // A theme of another codebook can still be asked for from elsewhere, and is listed while it is.
            String asked = desk.themeFilterProperty().get();
            List<Code> codes = desk.library().codebook().codes().stream()
                    .filter(code -> desk.shelf().holds(code) || code.id().equals(asked))
                    .toList();
            if (themes.getItems().size() != codes.size() + 1
                    || !themes.getItems().containsAll(codes)) {
                listing = true;
                themes.getItems().setAll(FXCollections.observableArrayList((Code) null));
                themes.getItems().addAll(codes);
                listing = false;
                themes.setValue(codes.stream()
                        .filter(code -> code.id().equals(asked))
                        .findFirst()
                        .orElse(null));
            }
        };
        desk.shelf().seenProperty().subscribe(seen -> list.run());
        desk.themeFilterProperty().addListener((o, was, is) -> list.run());
        themes.valueProperty().addListener((o, was, is) -> {
            if (!listing) {
                desk.themeFilterProperty().set(is == null ? null : is.id());
            }
        });
        desk.themeFilterProperty()
                .addListener((o, was, is) -> themes.setValue(
                        is == null ? null : desk.library().codebook().find(is).orElse(null)));
        FilterField words = new FilterField(desk.texts(), "notes.words");
        words.setId("notes-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(60);
        themes.setMinWidth(104);
        return new HBox(6, themes, words);
    }

    private void show(List<Annotation> found) {
        following = true;
        empty.setText(desk.texts().get(model.isNarrowed() ? "notes.none" : "notes.empty"));
        boolean longer = put(found);
        following = false;
        long stale = model.stale();
        count.setText(
                stale == 0
                        ? desk.texts().get("notes.count", model.total())
                        : desk.texts().get("notes.count_stale", model.total(), stale));
        if (!longer) {
            follow(desk.focused().focusedMarkProperty().get());
        }
    }

    /**
     * Puts in what is new and takes out what has gone, by identity: what a change did not touch is the same object, and a list that
     * is filled anew lays out all its cells.
     *
     * @return whether only more came at the end, so that what is seen stays where it is
     */
    private boolean put(List<Annotation> found) {
        int shorter = Math.min(found.size(), items.size());
        int same = 0;
        while (same < shorter && found.get(same) == items.get(same)) {
            same++;
        }
        int tail = 0;
        while (tail < shorter - same && found.get(found.size() - 1 - tail) == items.get(items.size() - 1 - tail)) {
            tail++;
        }
        boolean longer = same == items.size() && found.size() > same;
        if (same + tail < items.size()) {
            items.remove(same, items.size() - tail);
        }
        if (same + tail < found.size()) {
            items.addAll(same, found.subList(same, found.size() - tail));
        }
        return longer;
    }

    private void go() {
        Annotation chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null && !following) {
            desk.goTo(chosen);
        }
    }

    /** The mark in focus in the text is the chosen one here. */
    private void follow(@Nullable String id) {
        following = true;
        list.getSelectionModel().clearSelection();
        for (int i = 0; id != null && i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                list.getSelectionModel().select(i);
                list.scrollTo(Math.max(0, i - 1));
                break;
            }
        }
        following = false;
    }
}
