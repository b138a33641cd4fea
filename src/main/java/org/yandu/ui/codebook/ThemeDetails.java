package org.yandu.ui.codebook;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.yandu.codebook.Code;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.WordLists;
import org.yandu.language.Texts;

/** What the chosen theme means, below the tree. */
final class ThemeDetails extends ScrollPane {

    private final ThemesModel model;
    private final VBox words = new VBox(4);

    ThemeDetails(ThemesModel model) {
        this.model = model;
        getStyleClass().add("theme-details");
        setId("theme-details");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        words.getStyleClass().add("theme-details-words");
        setContent(words);
        managedProperty().bind(visibleProperty());
        model.chosenProperty().subscribe(id -> show());
        model.shownProperty().subscribe(shown -> show());
    }

    private void show() {
        // Of another codebook, or retired meanwhile: chosen still, but in no list.
        Code code = model.chosen()
                .filter(each -> model.shownProperty().get().visible().contains(each.id()))
                .orElse(null);
        setVisible(code != null);
        words.getChildren().clear();
        if (code == null) {
            return;
        }
        Texts texts = model.desk().texts();
        ThemesModel.Shown shown = model.shownProperty().get();
        add("theme-details-name", model.path(code));
        int own = shown.own(code);
        int whole = shown.whole(code);
        add(
                "theme-details-quiet",
                own == whole ? texts.get("codebook.passages", own) : texts.get("codebook.passages.whole", own, whole));
        Meaning meaning = code.meaning();
        add("theme-definition", meaning.definition());
        part(texts.get("codebook.when"), WordLists.without(meaning.when()));
        part(texts.get("codebook.when_not"), WordLists.without(meaning.whenNot()));
        List<Meaning.Sample> samples = meaning.samples();
        if (!samples.isEmpty()) {
            add("theme-details-quiet", texts.get("codebook.samples", samples.size()));
            samples.forEach(
                    sample -> add("theme-sample", texts.get("codebook.sample", sample.words(), sample.source())));
        }
        boolean undefined = meaning.equals(Meaning.NONE);
        if (undefined) {
            add("theme-details-quiet", texts.get("codebook.undefined"));
        }
    }

    private void part(String heading, String text) {
        if (!text.isBlank()) {
            add("theme-details-quiet", heading);
            add("theme-definition", text);
        }
    }

    private void add(String style, String text) {
        if (!text.isBlank()) {
            Label label = new Label(text);
            label.getStyleClass().add(style);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            words.getChildren().add(label);
        }
    }
}
