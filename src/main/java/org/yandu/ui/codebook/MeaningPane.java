package org.yandu.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.codebook.Meaning;
import org.yandu.language.Texts;

/** What a theme means: definition, when to use it, when not, and the passages that show it. */
final class MeaningPane extends VBox {

    private final Texts texts;
    private final Consumer<Meaning> changed;
    private final TextArea definition;
    private final TextArea when;
    private final TextArea whenNot;
    private final VBox samples = new VBox(4);
    private final Label samplesHeading = Parts.heading("");
    private List<Meaning.Sample> kept = List.of();
    private boolean filling;

    MeaningPane(Texts texts, Consumer<Meaning> changed) {
        super(6);
        this.texts = texts;
        this.changed = changed;
        definition = area("theme-definition", 3);
        when = area("theme-when", 2);
        whenNot = area("theme-when-not", 2);
        when.setPromptText(texts.get("codebook.when.hint"));
        whenNot.setPromptText(texts.get("codebook.when_not.hint"));
        VBox one = new VBox(4, Parts.heading(texts.get("codebook.when")), when);
        VBox other = new VBox(4, Parts.heading(texts.get("codebook.when_not")), whenNot);
        HBox.setHgrow(one, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Parts.heading(texts.get("codebook.definition")),
                        definition,
                        new HBox(12, one, other),
                        samplesHeading,
                        samples);
    }

    private TextArea area(String id, int rows) {
        TextArea area = new TextArea();
        area.setId(id);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        area.setMinHeight(rows * 24);
        area.setPrefWidth(100);
        area.textProperty().addListener((o, was, is) -> tell());
        return area;
    }

    private void tell() {
        if (!filling) {
            changed.accept(new Meaning(
                    definition.getText().strip(),
                    when.getText().strip(),
                    whenNot.getText().strip(),
                    kept));
        }
    }

    void show(Meaning meaning) {
        filling = true;
        definition.setText(meaning.definition());
        when.setText(meaning.when());
        whenNot.setText(meaning.whenNot());
        list(meaning.samples());
        filling = false;
    }

    private void list(List<Meaning.Sample> now) {
        kept = List.copyOf(now);
        samples.getChildren().clear();
        samplesHeading.setText(texts.get("codebook.samples", now.size()));
        for (Meaning.Sample sample : now) {
            Label words = new Label(texts.get("codebook.sample", sample.words(), sample.source()));
            words.setWrapText(true);
            words.getStyleClass().add("theme-sample");
            words.setMinHeight(USE_PREF_SIZE);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            Button away = new Button(null, new FontIcon("fth-x"));
            away.getStyleClass().addAll("flat", "button-icon");
            away.setAccessibleText(texts.get("codebook.sample.remove"));
            away.setOnAction(event -> {
                List<Meaning.Sample> left = new ArrayList<>(kept);
                left.remove(sample);
                list(left);
                tell();
            });
            samples.getChildren().add(new HBox(6, words, away));
        }
        if (now.isEmpty()) {
            samples.getChildren().add(Parts.quiet(texts.get("codebook.samples.how")));
        }
    }
}
