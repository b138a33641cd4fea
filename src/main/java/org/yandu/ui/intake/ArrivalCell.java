package org.yandu.ui.intake;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.parts.WrappingCell;

/** A file: whether it is wanted, its title, what becomes of it; below that its name and what was found out, or what is wrong. */
final class ArrivalCell extends WrappingCell<Arrival> {

    /** The words without a title after them, in either language, in px. */
    private static final double SHORTEST = 130;

    /** With a title after them, which gives way to the title of the file itself. */
    private static final double LONGEST = 340;

    private final TakeInModel model;
    private final Report report;
    private final CheckBox wanted = new CheckBox();
    private final Label title = new Label();
    private final FontIcon icon = new FontIcon();
    private final Label fate = new Label(null, icon);
    private final MenuButton become = new MenuButton();
    private final Button review = new Button();
    private final Label facts = new Label();
    private final Label note = new Label();
    private final Label encoding = new Label();
    private final Label problem = new Label();
    private final HBox box;
    private @Nullable Fate worn;

    ArrivalCell(TakeInModel model, Report report, BecomeMenu menu) {
        this.report = report;
        this.model = model;
        getStyleClass().add("arrival-cell");
        ways(menu);
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
        note.getStyleClass().add("arrival-note");
        note.setWrapText(true);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        HBox first = new HBox(12, title, fate, become);
        first.setAlignment(Pos.BASELINE_LEFT);
        HBox second = new HBox(10, facts, encoding);
        second.setAlignment(Pos.BASELINE_LEFT);
        HBox noted = new HBox(10, note, review);
        noted.setAlignment(Pos.CENTER_LEFT);
        noted.managedProperty().bind(note.managedProperty());
        noted.visibleProperty().bind(note.managedProperty());
        VBox words = new VBox(2, first, second, noted, problem);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        box = new HBox(8, wanted, words);
        box.setAlignment(Pos.TOP_LEFT);
    }

    private void ways(BecomeMenu menu) {
        become.getStyleClass().addAll("flat", "arrival-become");
        become.setFocusTraversable(false);
        become.setMnemonicParsing(false);
        become.setMaxWidth(LONGEST);
        become.setMinWidth(SHORTEST);
        become.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        become.managedProperty().bind(become.visibleProperty());
        // A menu button without items does not open.
        become.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (getItem() != null) {
                become.getItems().setAll(menu.items(getItem(), become));
            }
        });
        fate.managedProperty().bind(fate.visibleProperty());
        review.setText(model.desk().texts().get("take_in.review"));
        review.getStyleClass().add("arrival-review");
        review.setFocusTraversable(false);
        review.setMinWidth(Region.USE_PREF_SIZE);
        review.managedProperty().bind(review.visibleProperty());
        review.setOnAction(event -> {
            if (getItem() != null) {
                model.review(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Arrival row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            Hint.off(this);
            return;
        }
        Fate now = row.fate();
        wanted.setSelected(row.isChosen() || (row.over() && (now == Fate.TAKEN || now == Fate.RENEWED)));
        wanted.setDisable(!model.canChoose() || (!now.canBeTaken() && now != Fate.WAITING));
        title.setText(report.title(row));
        icon.setIconLiteral(now.icon());
        fate.setText(report.fate(row));
        become.setText(fate.getText());
        become.setVisible(row.hasChoice() && model.canChoose());
        fate.setVisible(!become.isVisible());
        note.setText(report.note(row));
        review.setVisible(row.waiting() > 0);
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
                + " " + note.getText() + " " + problem.getText());
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
