package org.yandu.ui.intake;

import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.intake.ForeignModel.Look;
import org.yandu.ui.shell.Sheet;

/** What a file of another program comes to, and what of it is dropped or doubtful. */
final class ForeignSheet extends Sheet {

    private final ForeignModel model;
    private final Texts texts;
    private final Label name = new Label();
    private final Label summary = new Label();
    private final Label heading = new Label();
    private final ListView<String> remarks = new ListView<>();
    private final Button away = new Button();
    private final Button take = new Button();

    ForeignSheet(ForeignModel model) {
        super("foreign");
        this.model = model;
        this.texts = model.desk().texts();
        setMost(720, 560);
        Label title = new Label(texts.get("foreign.title"));
        title.getStyleClass().add("sheet-title");
        name.getStyleClass().add("sheet-heading");
        summary.setId("foreign-summary");
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        heading.getStyleClass().add("sheet-quiet");
        remarks.setId("foreign-remarks");
        remarks.setCellFactory(list -> new Line());
        remarks.setPlaceholder(new Label(texts.get("foreign.nothing_dropped")));
        VBox.setVgrow(remarks, Priority.ALWAYS);
        away.setId("foreign-away");
        away.setOnAction(event -> model.next());
        take.setId("foreign-take");
        take.setText(texts.get("foreign.take"));
        take.setDefaultButton(true);
        take.managedProperty().bind(take.visibleProperty());
        take.disableProperty().bind(model.busyProperty());
        take.setOnAction(event -> model.takeIn());
        HBox foot = new HBox(8, away, take);
        foot.setAlignment(Pos.CENTER_RIGHT);
        paper().getChildren().addAll(title, name, summary, heading, remarks, foot);
        model.lookProperty().subscribe(this::show);
    }

    private void show(@Nullable Look look) {
        if (look == null) {
            close();
            return;
        }
        name.setText(
                look.files().size() == 1
                        ? String.valueOf(look.files().getFirst().getFileName())
                        : texts.get("foreign.several", look.files().size()));
        boolean failed = look.summary().isEmpty();
        summary.setText(
                failed
                        ? texts.get("foreign.failed")
                        : texts.get(look.taken() ? "foreign.taken" : look.nothing() ? "foreign.known" : "foreign.will")
                                + "\n"
                                + look.summary());
        heading.setText(
                failed ? "" : texts.get("foreign.remarks", look.remarks().size()));
        remarks.setItems(FXCollections.observableArrayList(look.remarks()));
        take.setVisible(!look.nothing() && !look.taken());
        away.setText(texts.get(look.taken() || look.nothing() ? "foreign.close" : "take_in.cancel"));
        open();
    }

    /** Wraps: a remark is a sentence. */
    private static final class Line extends ListCell<String> {

        Line() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty ? null : item);
        }
    }

    @Override
    protected Node first() {
        return take.isVisible() ? take : away;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
