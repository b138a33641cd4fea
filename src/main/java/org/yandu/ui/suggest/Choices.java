package org.yandu.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.language.Texts;
import org.yandu.retrieval.Grain;
import org.yandu.ui.parts.OneOf;

/** For which theme, where and in what size passages are looked for. */
final class Choices extends VBox {

    private final SuggestModel model;
    private final Texts texts;
    private final ChoiceBox<Optional<Code>> themes = new OneOf<>();

    Choices(SuggestModel model) {
        super(6);
        this.model = model;
        this.texts = model.desk().texts();
        getStyleClass().add("suggest-tools");
        themes.setId("suggest-theme");
        themes.setConverter(shown(code -> code.map(Code::name).orElse(texts.get("suggest.all"))));
        fill();
        model.desk().libraryProperty().addListener((o, was, is) -> fill());
        model.desk().shelf().bookProperty().addListener((o, was, is) -> fill());
        themes.valueProperty().addListener((o, was, is) -> {
            if (is != null
                    && !Objects.equals(
                            is.map(Code::id).orElse(null),
                            model.questionProperty().get().theme())) {
                model.change(question -> question.of(is.map(Code::id).orElse(null)));
            }
        });
        // Another room may have asked for a theme.
        model.questionProperty().addListener((o, was, is) -> choose());
        ChoiceBox<Scope> scopes = box(
                "suggest-scope",
                List.of(Scope.values()),
                scope -> texts.get(scope.textKey()),
                scope -> model.change(q -> q.in(scope)));
        scopes.setValue(Scope.DOCUMENT);
        ChoiceBox<Grain> grains = box(
                "suggest-grain",
                List.of(Grain.PARAGRAPH, Grain.SENTENCE),
                grain -> texts.get("suggest.grain." + grain.name().toLowerCase(Locale.ROOT)),
                grain -> model.change(q -> q.by(grain)));
        grains.setValue(Grain.PARAGRAPH);
        HBox below = new HBox(6, scopes, grains);
        for (ChoiceBox<?> each : List.of(themes, scopes, grains)) {
            each.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(each, Priority.ALWAYS);
        }
        // Alike, however long their words are.
        scopes.setPrefWidth(100);
        grains.setPrefWidth(100);
        getChildren().addAll(themes, below);
    }

    private void fill() {
        List<Optional<Code>> now = new ArrayList<>();
        now.add(Optional.empty());
        model.desk().shelf().themes().forEach(code -> now.add(Optional.of(code)));
        if (now.equals(themes.getItems())) {
            return;
        }
        themes.getItems().setAll(now);
        choose();
    }

    private void choose() {
        String chosen = model.questionProperty().get().theme();
        themes.setValue(themes.getItems().stream()
                .filter(each -> Objects.equals(each.map(Code::id).orElse(null), chosen))
                .findFirst()
                .orElse(Optional.empty()));
    }

    private static <E> ChoiceBox<E> box(String id, List<E> all, Function<E, String> name, Consumer<E> then) {
        ChoiceBox<E> box = new OneOf<>();
        box.setId(id);
        box.getItems().setAll(all);
        box.setConverter(shown(name));
        box.valueProperty().addListener((o, was, is) -> {
            if (was != null && is != null) {
                then.accept(is);
            }
        });
        return box;
    }

    private static <E> StringConverter<E> shown(Function<E, String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable E each) {
                return each == null ? "" : name.apply(each);
            }

            @Override
            public @Nullable E fromString(String words) {
                return null;
            }
        };
    }
}
