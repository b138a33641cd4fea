package org.yandu.ui.packet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.task.Question.Kind;
import org.yandu.annotation.task.Question.Target;
import org.yandu.language.Texts;
import org.yandu.ui.parts.Hint;

/** The editor of one question in the sheet that makes a packet. */
final class DraftCard extends VBox {

    /** No answer has to rest on more. */
    private static final int MOST_CITES = 50;

    DraftCard(MakeModel model, QuestionDraft draft, int number) {
        super(6);
        Texts texts = model.desk().texts();
        getStyleClass().add("question-card");
        TextArea text = area(texts.get("packet.question_prompt"), 2);
        text.setId("draft-" + number);
        text.textProperty().bindBidirectional(draft.textProperty());
        TextArea key = area(texts.get("packet.key_prompt"), 2);
        key.setId("draft-key-" + number);
        key.textProperty().bindBidirectional(draft.keyProperty());
        Spinner<Integer> cites =
                new Spinner<>(0, MOST_CITES, draft.mustCiteProperty().get());
        cites.setPrefWidth(84);
        cites.valueProperty().subscribe(value -> draft.mustCiteProperty().set(value));
        Button away = new Button(null, new FontIcon("fth-trash-2"));
        away.getStyleClass().addAll("flat", "button-icon");
        Hint.on(away, texts.get("packet.drop_question"));
        away.setAccessibleText(texts.get("packet.drop_question"));
        away.setOnAction(event -> model.questions().remove(draft));
        Label most = new Label(texts.get("packet.must_cite"));
        most.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<List<Target>> about = about(model, draft);
        about.setId("draft-about-" + number);
        about.setAccessibleText(texts.get("packet.about"));
        about.setMaxWidth(Double.MAX_VALUE);
        about.setMinWidth(120);
        about.setPrefWidth(200);
        HBox.setHgrow(about, Priority.ALWAYS);
        HBox row = new HBox(8, about, most, cites, away);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(text, row, key);
    }

    private static TextArea area(String prompt, int rows) {
        TextArea area = new TextArea();
        area.setPromptText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(Region.USE_PREF_SIZE);
        return area;
    }

    /** What it is about now, all texts, or one of them; shown when it is opened, since texts are chosen meanwhile. */
    private static ComboBox<List<Target>> about(MakeModel model, QuestionDraft draft) {
        ComboBox<List<Target>> box = new ComboBox<>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable List<Target> targets) {
                return targets == null ? "" : about(model, model.desk().texts(), targets);
            }

            @Override
            public @Nullable List<Target> fromString(String words) {
                return null;
            }
        });
        List<Target> first = draft.targetsProperty().get();
        Runnable fill = () -> {
            Set<List<Target>> all = new LinkedHashSet<>();
            all.add(first);
            all.add(List.of());
            model.chosen()
                    .forEach(document -> all.add(
                            List.of(new Target(Kind.DOCUMENT, document.id(), document.currentVersion(), null))));
            box.getItems().setAll(all);
            box.setValue(draft.targetsProperty().get());
        };
        fill.run();
        box.setOnShowing(event -> fill.run());
        box.valueProperty().addListener((o, was, is) -> {
            if (is != null) {
                draft.targetsProperty().set(is);
            }
        });
        return box;
    }

    private static String about(MakeModel model, Texts texts, List<Target> targets) {
        if (targets.isEmpty()) {
            return texts.get("packet.about_all");
        }
        Target target = targets.getFirst();
        String title = model.desk()
                .library()
                .document(target.documentId())
                .map(document -> document.title())
                .orElse("");
        return texts.get(
                "packet.target." + target.kind().name().toLowerCase(Locale.ROOT),
                target.anchor() == null ? title : target.anchor().quote().exact());
    }

    Node first() {
        return getChildren().getFirst();
    }
}
