package org.yandu.ui.intake;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Sheet;

/** The beginning of a document's original in every encoding, to choose the one that can be read. */
final class ReadAgainSheet extends Sheet {

    private final ReadAgainModel model;
    private final EncodingList samples;
    private final Label about = new Label();
    private final Label note = new Label();

    ReadAgainSheet(ReadAgainModel model) {
        super("read-again");
        this.model = model;
        Texts texts = model.desk().texts();
        this.samples = new EncodingList(texts, model::choose);
        samples.onEnter(model::readAgain);
        samples.setId("read-again-encodings");
        setMost(820, 620);
        Label title = new Label(texts.get("read_again.title"));
        title.getStyleClass().add("sheet-title");
        about.setWrapText(true);
        about.getStyleClass().add("sheet-quiet");
        VBox.setVgrow(samples, Priority.ALWAYS);
        note.setWrapText(true);
        note.getStyleClass().add("sheet-quiet");
        paper().getChildren().addAll(title, about, samples, note, foot(texts));
        model.subjectProperty().subscribe(this::show);
        model.foreseenProperty().subscribe(this::foresee);
    }

    private Node foot(Texts texts) {
        Button away = new Button(texts.get("take_in.cancel"));
        away.setOnAction(event -> model.close());
        Button read = new Button(texts.get("read_again.do"));
        read.setId("read-again-do");
        read.setDefaultButton(true);
        read.disableProperty().bind(model.chosenProperty().isNull());
        read.setOnAction(event -> model.readAgain());
        HBox foot = new HBox(8, away, read);
        foot.setAlignment(Pos.CENTER_RIGHT);
        return foot;
    }

    private void show(ReadAgainModel.@Nullable Subject subject) {
        if (subject == null) {
            close();
            return;
        }
        about.setText(
                model.desk().texts().get("read_again.about", subject.document().title(), subject.encoding()));
        foresee(null);
        samples.show(subject.samples(), subject.encoding(), subject.guess());
        open();
    }

    private void foresee(ReadAgainModel.@Nullable Foreseen foreseen) {
        Texts texts = model.desk().texts();
        String known = foreseen == null || foreseen.isNothing()
                ? ""
                : texts.get("read_again.foreseen", foreseen.kept(), foreseen.asked(), foreseen.left()) + "\n";
        ReadAgainModel.Subject subject = model.subjectProperty().get();
        boolean corrected = subject != null && subject.isCorrected();
        note.setText(
                (corrected ? texts.get("read_again.corrected") + "\n" : "") + known + texts.get("read_again.note"));
    }

    @Override
    protected Node first() {
        return samples;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
