package org.yandu.ui.lesson;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.language.Texts;
import org.yandu.lesson.QuotationGuard.Result;
import org.yandu.lesson.QuotationGuard.Verdict;
import org.yandu.ui.lesson.GuardModel.Line;
import org.yandu.ui.parts.Words;
import org.yandu.ui.parts.WrappingCell;

/** One quotation: how it stands to its source, its words with the differences, where it was written and where it comes from. */
final class QuoteCell extends WrappingCell<Line> {

    /** Three or four lines; the whole is one click away. */
    private static final int MOST_WORDS = 160;

    private final GuardModel model;
    private final Texts texts;

    QuoteCell(GuardModel model) {
        this.model = model;
        this.texts = model.desk().texts();
        getStyleClass().add("quote-cell");
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            return;
        }
        Result result = line.item().checked().result();
        String words = line.item().checked().quoted().words();
        VBox card = new VBox(3, head(line, result.verdict()), words(result, words));
        if (line.item().isEarlier()) {
            card.getChildren().add(quiet(texts.get("lesson.earlier")));
        }
        if (!line.item().slips().isEmpty()) {
            card.getChildren().add(quiet(PassageLine.slips(texts, line.item().slips())));
        }
        setGraphic(card);
        setAccessibleText(StandingSign.words(texts, result.verdict()) + " " + words);
    }

    private HBox head(Line line, Verdict verdict) {
        HBox head = new HBox(10, StandingSign.label(texts, verdict));
        head.setAlignment(Pos.CENTER_LEFT);
        if (!line.where().isEmpty()) {
            Hyperlink where = Tools.link(line.where(), () -> model.goToWords(line));
            where.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(where);
        }
        Document document = line.item().checked().document();
        if (document != null) {
            Hyperlink source = Tools.link(
                    texts.get("lesson.source", document.title(), line.place()).strip(), () -> model.goToSource(line));
            source.setWrapText(false);
            source.setMinWidth(0);
            head.getChildren().add(source);
        }
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        head.getChildren().add(gap);
        if (GuardModel.canRepair(line)) {
            Button repair = new Button(texts.get("quotes.repair"));
            repair.setMinWidth(Region.USE_PREF_SIZE);
            repair.setFocusTraversable(false);
            repair.getStyleClass().add("quote-repair");
            repair.setDisable(
                    !model.desk().gate().canWrite() && model.scopeProperty().get() != GuardModel.Scope.PASTED);
            repair.setOnAction(event -> model.repair(line));
            head.getChildren().add(repair);
        }
        return head;
    }

    private TextFlow words(Result result, String words) {
        boolean differs = !result.isRight() && result.verdict() != Verdict.NOT_FOUND;
        if (differs) {
            return DiffFlow.wrong(texts, result, words, true);
        }
        Text text = new Text(Words.shortened(words, MOST_WORDS));
        text.getStyleClass().add("quote-same");
        return new TextFlow(text);
    }

    private static Label quiet(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("lesson-quiet");
        return label;
    }
}
