package org.yandu.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.language.Texts;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.Removed;

/** A thing in the bin: what it says, where it stood, when it was removed, and the way back. */
final class BinCell extends ListCell<BinRow> {

    private final BinModel model;
    private final Texts texts;
    private final Days days;
    private final FontIcon icon = new FontIcon();
    private final Label words = new Label();
    private final Label more = new Label();
    private final Label facts = new Label();
    private final Label needs = new Label();
    private final Button back = new Button();
    private final HBox row;

    BinCell(BinModel model, Days days) {
        this.model = model;
        this.texts = model.desk().texts();
        this.days = days;
        getStyleClass().addAll("history-cell", "bin-cell");
        setPrefWidth(0);
        words.getStyleClass().add("history-what");
        more.getStyleClass().add("bin-more");
        facts.getStyleClass().add("history-where");
        needs.getStyleClass().add("bin-needs");
        back.setText(texts.get("bin.restore"));
        back.getStyleClass().add("link-button");
        back.setFocusTraversable(false);
        back.setMinWidth(Button.USE_PREF_SIZE);
        VBox text = new VBox(1, words, more, facts, needs);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(10, icon, text, back);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable BinRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Removed removed = item.item().removed();
        icon.setIconLiteral(Subject.icon(removed.kind()));
        words.setText(words(removed));
        show(more, oneLine(Markdown.plain(removed.more())));
        facts.setText(facts(item));
        show(needs, needs(item));
        back.setDisable(!model.desk().gate().canWrite());
        back.setOnAction(event -> model.restore(List.of(removed)));
        setGraphic(row);
        setAccessibleText(String.join(" ", words.getText(), more.getText(), facts.getText(), needs.getText()));
    }

    private String words(Removed removed) {
        if (removed.kind() == RecordKind.RELATION) {
            return texts.get("bin.relation." + removed.words().toLowerCase(Locale.ROOT));
        }
        String line = oneLine(removed.words());
        return line.isEmpty() ? texts.get(Subject.textKey(removed.kind())) : line;
    }

    private String facts(BinRow item) {
        Removed removed = item.item().removed();
        List<String> facts = new ArrayList<>();
        facts.add(texts.get(Subject.textKey(removed.kind())));
        if (!item.title().isEmpty()) {
            facts.add(texts.get("history.title", item.title()));
        }
        facts.add(texts.get("bin.removed_at", days.moment(removed.at())));
        if (item.item().annotations() > 0) {
            facts.add(texts.get("bin.along", item.item().annotations()));
        }
        return String.join(texts.get("documents.separator"), facts);
    }

    private String needs(BinRow item) {
        return item.needs(RecordKind.DOCUMENT)
                ? texts.get("bin.needs_document")
                : item.needs(RecordKind.CODE) ? texts.get("bin.needs_theme") : "";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setManaged(!text.isEmpty());
        label.setVisible(!text.isEmpty());
    }
}
