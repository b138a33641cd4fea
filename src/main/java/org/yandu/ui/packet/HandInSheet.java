package org.yandu.ui.packet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.out.FileNames;
import org.yandu.exchange.packet.HandingIn;
import org.yandu.exchange.packet.Student;
import org.yandu.language.Texts;
import org.yandu.ui.packet.HandInModel.Ready;
import org.yandu.ui.parts.TextButton;
import org.yandu.ui.shell.Sheet;

/** Asks for the student's name every time: the instructor knows him by nothing else. */
final class HandInSheet extends Sheet {

    private final HandInModel model;
    private final Texts texts;
    private final TextField name = new TextField();
    private final Label trouble = new Label();
    private final Label open = new Label();
    private final VBox parts = new VBox(4);
    private final Map<String, CheckBox> mine = new LinkedHashMap<>();
    private final Button write;

    HandInSheet(HandInModel model) {
        super("packet-handing-in");
        this.model = model;
        this.texts = model.desk().texts();
        setMost(520, 340);
        Label title = new Label(texts.get("packet.hand_in_title"));
        title.getStyleClass().add("sheet-title");
        Label asked = new Label(texts.get("packet.hand_in_name"));
        asked.setMinWidth(Region.USE_PREF_SIZE);
        asked.setLabelFor(name);
        name.setId("packet-name");
        name.setPromptText(texts.get("packet.hand_in_prompt"));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox who = new HBox(8, asked, name);
        who.setAlignment(Pos.CENTER_LEFT);
        trouble.setId("packet-name-trouble");
        trouble.getStyleClass().add("packet-trouble");
        Label about = new Label(texts.get("packet.hand_in_about"));
        about.getStyleClass().add("sheet-quiet");
        for (Label each : List.of(trouble, open, about)) {
            each.setWrapText(true);
            each.setMinHeight(Region.USE_PREF_SIZE);
            each.managedProperty().bind(each.visibleProperty());
        }
        VBox.setVgrow(parts, Priority.ALWAYS);
        write = new TextButton(texts, "packet.hand_in_write", "packet-hand-in-write", this::askFile);
        write.setDefaultButton(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot =
                new HBox(8, gap, new TextButton(texts, "export.close", "packet-hand-in-close", model::close), write);
        foot.setAlignment(Pos.CENTER_LEFT);
        paper().getChildren().addAll(title, who, trouble, about, parts, open, foot);
        name.textProperty().subscribe(this::judge);
        model.readyProperty().subscribe(this::show);
        follow(model.shownProperty(), () -> {});
    }

    private void show(@Nullable Ready ready) {
        mine.clear();
        parts.getChildren().clear();
        if (ready == null) {
            return;
        }
        name.setText(ready.known().name());
        boolean several = ready.parts().size() > 1;
        for (Student.Part part : ready.parts()) {
            CheckBox box = new CheckBox(texts.get("packet.hand_in_part", part.coder(), part.marks(), part.answers()));
            box.setMnemonicParsing(false);
            box.setWrapText(true);
            box.setSelected(ready.known().coders().contains(part.coder()));
            box.selectedProperty().subscribe(() -> judge(name.getText()));
            mine.put(part.coder(), box);
            parts.getChildren()
                    .add(several ? box : new Label(texts.get("packet.hand_in_all", part.marks(), part.answers())));
        }
        open.setText(texts.get("packet.hand_in_open", ready.open()));
        open.setVisible(ready.open() > 0);
        judge(name.getText());
    }

    private Student student() {
        List<String> coders = new ArrayList<>();
        mine.forEach((coder, box) -> {
            if (box.isSelected()) {
                coders.add(coder);
            }
        });
        return new Student(name.getText(), coders);
    }

    private void judge(String words) {
        Ready ready = model.readyProperty().get();
        boolean named = ready != null && HandingIn.isName(words.strip(), ready.assignment());
        write.setDisable(!named || mine.values().stream().noneMatch(CheckBox::isSelected));
        trouble.setVisible(!named && !words.isBlank());
        trouble.setText(texts.get("packet.hand_in_taken", words.strip()));
    }

    private void askFile() {
        Ready ready = model.readyProperty().get();
        if (ready != null) {
            Student student = student();
            model.desk()
                    .files()
                    .save(
                            window(),
                            "packet.save_title",
                            FileNames.of(ready.assignment().title() + "-" + student.name()),
                            PacketRoom.KINDS)
                    .ifPresent(file -> model.write(student, file));
        }
    }

    @Override
    protected Node first() {
        return name;
    }

    @Override
    protected void closed() {
        model.close();
    }
}
