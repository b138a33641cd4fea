package org.yandu.ui.notes;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.parts.OneOf;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.AnnotationQuery;

/** What the list of annotations is narrowed by: theme and words, stars, questions and comments, coder. */
final class ListFilters extends VBox {

    private final NotesModel model;
    private final Desk desk;
    private final Texts texts;
    private boolean listing;

    ListFilters(NotesModel model) {
        this.model = model;
        this.desk = model.desk();
        this.texts = desk.texts();
        setSpacing(6);
        FilterField words = new FilterField(texts, "notes.words");
        words.setId("notes-words");
        words.textProperty().bindBidirectional(model.wordsProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(60);
        getChildren().addAll(new HBox(6, themes(), words), new HBox(6, having(), coders()));
    }

    private ChoiceBox<@Nullable Code> themes() {
        ChoiceBox<@Nullable Code> themes = choice("theme-filter", "notes.all_themes", Code::name);
        themes.setMinWidth(104);
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
        return themes;
    }

    private ChoiceBox<AnnotationQuery.@Nullable Having> having() {
        ChoiceBox<AnnotationQuery.@Nullable Having> having = choice(
                "having-filter",
                "notes.all_kinds",
                each -> texts.get("notes.having." + each.name().toLowerCase(java.util.Locale.ROOT)));
        having.getItems().add(null);
        having.getItems().addAll(AnnotationQuery.Having.values());
        having.valueProperty().bindBidirectional(model.havingProperty());
        return having;
    }

    /** With a single coder there is nothing to choose between. */
    private ChoiceBox<@Nullable String> coders() {
        ChoiceBox<@Nullable String> coders = choice("coder-filter", "notes.all_coders", name -> name);
        coders.setMinWidth(104);
        coders.setMaxWidth(120);
        model.codersProperty().subscribe(names -> {
            String chosen = model.coderProperty().get();
            coders.getItems().setAll(FXCollections.observableArrayList((String) null));
            coders.getItems().addAll(names);
            coders.setValue(chosen != null && names.contains(chosen) ? chosen : null);
            coders.setVisible(names.size() > 1);
            coders.setManaged(names.size() > 1);
        });
        coders.valueProperty().bindBidirectional(model.coderProperty());
        return coders;
    }

    private <T> ChoiceBox<@Nullable T> choice(String id, String allKey, Function<T, String> name) {
        ChoiceBox<@Nullable T> box = new OneOf<@Nullable T>();
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T each) {
                return each == null ? texts.get(allKey) : name.apply(each);
            }

            @Override
            public @Nullable T fromString(String words) {
                return null;
            }
        });
        return box;
    }
}
