package org.yandu.ui.intake;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.shell.Hint;
import org.yandu.ui.shell.WrappingCell;

/** A file: whether it is wanted, its title, what becomes of it; below that its name and what was found out, or what is wrong. */
final class ArrivalCell extends WrappingCell<Arrival> {

    /** The words without a title after them, in either language, in px. */
    private static final double SHORTEST = 130;

    /** With a title after them, which gives way to the title of the file itself. */
    private static final double LONGEST = 340;

    private final Report report;
    private final CheckBox wanted = new CheckBox();
    private final Label title = new Label();
    private final FontIcon icon = new FontIcon();
    private final Label fate = new Label(null, icon);
    private final Label facts = new Label();
    private final Label encoding = new Label();
    private final Label problem = new Label();
    private final HBox box;
    private @Nullable Fate worn;

    ArrivalCell(TakeInModel model, Report report) {
        this.report = report;
        getStyleClass().add("arrival-cell");
        wanted.setFocusTraversable(false);
        wanted.visibleProperty().bind(model.phaseProperty().isNotEqualTo(TakeInModel.Phase.REPORT));
        wanted.managedProperty().bind(wanted.visibleProperty());
        wanted.setOnAction(event -> {
            if (getItem() != null) {
                model.want(getItem(), wanted.isSelected());
            }
        });
        title.getStyleClass().add("arrival-title");
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        fate.getStyleClass().add("arrival-fate");
        fate.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        fate.setMaxWidth(LONGEST);
        fate.setMinWidth(SHORTEST);
        fate.setAlignment(Pos.CENTER_RIGHT);
        facts.getStyleClass().add("arrival-facts");
        facts.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        facts.setMinWidth(0);
        encoding.getStyleClass().add("arrival-encoding");
        encoding.setMinWidth(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("arrival-problem");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        HBox first = new HBox(12, title, fate);
        first.setAlignment(Pos.BASELINE_LEFT);
        HBox second = new HBox(10, facts, encoding);
        second.setAlignment(Pos.BASELINE_LEFT);
        VBox words = new VBox(2, first, second, problem);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(8, wanted, words);
        box.setAlignment(Pos.TOP_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Arrival row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        Fate now = row.fate();
        wanted.setSelected(row.isChosen() || (row.over() && (now == Fate.TAKEN || now == Fate.RENEWED)));
        wanted.setDisable(!now.canBeTaken() && now != Fate.WAITING);
        title.setText(report.title(row));
        icon.setIconLiteral(now.icon());
        fate.setText(report.fate(row));
        facts.setText(report.facts(row));
        facts.setVisible(!Objects.equals(facts.getText(), title.getText()));
        facts.getParent().setManaged(facts.isVisible());
        encoding.setText(report.encoding(row));
        encoding.setGraphic(row.isEncodingDoubtful() ? new FontIcon("fth-alert-circle") : null);
        encoding.pseudoClassStateChanged(PseudoClass.getPseudoClass("doubtful"), row.isEncodingDoubtful());
        problem.setText(report.problem(row));
        wear(now);
        Hint.on(this, row.name());
        setAccessibleText(title.getText() + " " + fate.getText() + " " + facts.getText() + " " + encoding.getText()
                + " " + problem.getText());
        setGraphic(box);
    }

    private void wear(Fate now) {
        if (worn != null) {
            pseudoClassStateChanged(PseudoClass.getPseudoClass(worn.word()), false);
        }
        worn = now;
        pseudoClassStateChanged(PseudoClass.getPseudoClass(now.word()), true);
    }
}
