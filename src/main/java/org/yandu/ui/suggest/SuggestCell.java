package org.yandu.ui.suggest;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.retrieval.suggest.Suggestion;
import org.yandu.retrieval.suggest.Suggestion.Reason;
import org.yandu.ui.parts.ThemeChip;
import org.yandu.ui.parts.WrappingCell;

/** A theme, a section, or a passage with the words that speak for it. */
final class SuggestCell extends WrappingCell<Row> {

    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    private final Texts texts;

    SuggestCell(SuggestModel model) {
        this.texts = model.desk().texts();
        getStyleClass().add("suggest-cell");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        Row shown = empty ? null : row;
        pseudoClassStateChanged(HEAD, shown instanceof Row.Theme);
        pseudoClassStateChanged(SECTION, shown instanceof Row.Section);
        if (shown == null) {
            setGraphic(null);
            return;
        }
        setGraphic(
                switch (shown) {
                    case Row.Theme of -> theme(of);
                    case Row.Section of -> section(of);
                    case Row.Passage of -> passage(of.suggestion());
                });
    }

    private Node theme(Row.Theme of) {
        Label count = new Label(texts.get("suggest.count", of.count()));
        count.getStyleClass().add("suggest-quiet");
        HBox head = new HBox(8, ThemeChip.withName(of.code()), count);
        head.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(of.code().name() + " " + count.getText());
        return head;
    }

    private Node section(Row.Section of) {
        Label title = new Label(of.title());
        title.setWrapText(true);
        title.getStyleClass().add("suggest-quiet");
        setAccessibleText(of.title());
        return new VBox(title);
    }

    private Node passage(Suggestion suggestion) {
        String sure = texts.get(suggestion.isVeryProbable() ? "suggest.very" : "suggest.perhaps");
        Label score = new Label(sure);
        score.getStyleClass().add(suggestion.isVeryProbable() ? "suggest-very" : "suggest-perhaps");
        score.setMinWidth(Region.USE_PREF_SIZE);
        Label place = new Label(suggestion.where().place());
        place.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        place.getStyleClass().add("suggest-quiet");
        HBox.setHgrow(place, Priority.ALWAYS);
        HBox head = new HBox(8, score, place);
        head.setAlignment(Pos.CENTER_LEFT);
        List<String> reasons =
                suggestion.reasons().stream().map(Reason::word).distinct().toList();
        TextFlow words = new TextFlow(runs(Excerpt.of(suggestion), reasons));
        words.getStyleClass().add("suggest-words");
        Label why = new Label(texts.get("suggest.why", texts.joined(reasons)));
        why.setWrapText(true);
        why.getStyleClass().add("suggest-quiet");
        setAccessibleText(
                sure + " " + place.getText() + " " + suggestion.where().words() + " " + why.getText());
        return new VBox(3, head, words, why);
    }

    /** The words with those emphasised that speak for it, wherever they stand. */
    private static Node[] runs(String words, List<String> reasons) {
        boolean[] strong = new boolean[words.length()];
        for (String reason : reasons) {
            for (int at = words.indexOf(reason); at >= 0 && !reason.isEmpty(); at = words.indexOf(reason, at + 1)) {
                java.util.Arrays.fill(strong, at, at + reason.length(), true);
            }
        }
        List<Text> runs = new ArrayList<>();
        int from = 0;
        for (int at = 1; at <= words.length(); at++) {
            if (at == words.length() || strong[at] != strong[from]) {
                Text run = new Text(words.substring(from, at));
                run.getStyleClass().add(strong[from] ? "suggest-strong" : "suggest-plain");
                runs.add(run);
                from = at;
            }
        }
        return runs.toArray(Node[]::new);
    }
}
