package org.yandu.ui.retrieval;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.language.Texts;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.ui.retrieval.AskedConditions.Condition;

/** How much was found, and under which conditions; a click on one drops it. */
final class ConditionLine extends FlowPane {

    /** A chip names a condition; the rest of a long title is under the mouse. */
    private static final double WIDEST = 220;

    private final RetrievalModel model;
    private final Texts texts;
    private final Label count = new Label();
    private final Button anew = new Button();

    ConditionLine(RetrievalModel model) {
        super(6, 4);
        this.model = model;
        this.texts = model.desk().texts();
        getStyleClass().add("retrieval-line-of-conditions");
        setAlignment(Pos.CENTER_LEFT);
        count.setId("retrieval-count");
        count.getStyleClass().add("notes-count");
        anew.setText(texts.get("retrieval.anew"));
        anew.setId("retrieval-anew");
        anew.getStyleClass().add("link-button");
        anew.setOnAction(event -> model.change(old -> Retrieval.ALL));
        getChildren().add(count);
        model.answerProperty()
                .subscribe(answer -> count.setText(texts.get("retrieval.count", answer.count(), answer.documents())));
        model.retrievalProperty().subscribe(this::show);
        model.desk()
                .libraryProperty()
                .subscribe(library -> show(model.retrievalProperty().get()));
    }

    private void show(Retrieval retrieval) {
        getChildren().setAll(count);
        conditions().forEach(condition -> getChildren().add(chip(condition)));
        if (!retrieval.equals(Retrieval.ALL)) {
            getChildren().add(anew);
        }
    }

    private List<Condition> conditions() {
        return AskedConditions.of(
                model.retrievalProperty().get(),
                model.desk().library().codebook(),
                id -> model.desk()
                        .library()
                        .document(id)
                        .map(document -> document.title())
                        .orElse(""),
                texts);
    }

    private Button chip(Condition condition) {
        Button chip = new Button(condition.words(), new FontIcon("fth-x"));
        chip.setMnemonicParsing(false);
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.setMaxWidth(WIDEST);
        chip.getStyleClass().add("retrieval-chip");
        chip.setAccessibleText(texts.get("retrieval.chip.drop", condition.words()));
        if (condition.words().length() > 12) {
            chip.setTooltip(new javafx.scene.control.Tooltip(condition.words()));
        }
        chip.setOnAction(event -> model.change(old -> condition.without()));
        return chip;
    }
}
