package org.yandu.ui.history;

import javafx.css.PseudoClass;
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
import org.yandu.workspace.PastStep;
import org.yandu.workspace.PastStep.Status;
import org.yandu.workspace.PastStep.Trace;

/** A day, the line where the library stands, or a step: when, what, where, and the way back to it. */
final class HistoryCell extends ListCell<HistoryItem> {

    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final HistoryModel model;
    private final Days days;
    private final Texts texts;
    private final Label heading = new Label();
    private final Label time = new Label();
    private final FontIcon icon = new FontIcon();
    private final Label what = new Label();
    private final Label where = new Label();
    private final Label status = new Label();
    private final Button back = new Button();
    private final HBox row;

    HistoryCell(HistoryModel model, Days days) {
        this.model = model;
        this.days = days;
        this.texts = model.desk().texts();
        getStyleClass().add("history-cell");
        setPrefWidth(0);
        time.getStyleClass().add("history-time");
        what.getStyleClass().add("history-what");
        where.getStyleClass().add("history-where");
        status.getStyleClass().add("history-status");
        back.getStyleClass().add("link-button");
        back.setFocusTraversable(false);
        status.setMinWidth(Label.USE_PREF_SIZE);
        back.setMinWidth(Button.USE_PREF_SIZE);
        VBox words = new VBox(1, what, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(10, time, icon, words, status, back);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable HistoryItem item, boolean empty) {
        super.updateItem(item, empty);
        boolean step = !empty && item instanceof HistoryItem.Of;
        pseudoClassStateChanged(HEADING, !empty && !step);
        pseudoClassStateChanged(UNDONE, false);
        setAccessibleText(null);
        if (empty || item == null) {
            setGraphic(null);
        } else if (item instanceof HistoryItem.Of of) {
            show(of);
            setGraphic(row);
        } else {
            boolean now = item instanceof HistoryItem.Now;
            heading.setText(item instanceof HistoryItem.Day day ? days.name(day.day()) : texts.get("history.now"));
            heading.getStyleClass().setAll("label", now ? "history-now" : "history-day");
            heading.setMaxWidth(Double.MAX_VALUE);
            setGraphic(heading);
        }
        if (!empty && getIndex() == getListView().getItems().size() - 1) {
            model.more();
        }
    }

    private void show(HistoryItem.Of item) {
        PastStep step = item.step();
        boolean undone = step.status() == Status.UNDONE || step.status() == Status.DROPPED;
        pseudoClassStateChanged(UNDONE, undone);
        time.setText(days.time(step.entry().at()));
        icon.setIconLiteral(Subject.icon(step.trace().kind()));
        what.setText(model.name(step));
        where.setText(where(step.trace(), ""));
        model.placeOf(step, place -> {
            if (getItem() == item) {
                where.setText(where(step.trace(), place));
            }
        });
        status.setText(status(step));
        status.setManaged(!status.getText().isEmpty());
        boolean way = !item.last() && model.canStepTo(step);
        back.setVisible(way);
        back.setText(texts.get(undone ? "history.forth" : "history.back"));
        back.setOnAction(event -> model.stepTo(step));
        setAccessibleText(String.join(" ", time.getText(), what.getText(), where.getText(), status.getText()));
    }

    private String status(PastStep step) {
        return switch (step.status()) {
            case UNDONE -> texts.get("history.undone");
            case DROPPED -> texts.get("history.dropped");
            case GROUND, DONE -> step.records() > 1 ? texts.get("history.records", step.records()) : "";
        };
    }

    /** Such as: 《title》 一（二）第3段 “words”. */
    private String where(Trace trace, String place) {
        StringBuilder where = new StringBuilder();
        if (trace.title() != null) {
            where.append(texts.get("history.title", trace.title()));
        }
        if (!place.isEmpty()) {
            where.append(' ').append(place);
        }
        String words = Markdown.plain(trace.words()).replaceAll("\\s+", " ").strip();
        if (!words.isEmpty() && !words.equals(trace.title())) {
            where.append(where.isEmpty() ? "" : " ").append(texts.get("history.words", words));
        }
        return where.toString();
    }
}
