package org.yandu.ui.parts;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** What an empty list says: that it is empty, which condition made it so, and how many there would be without; a click does without. */
public final class WaysOut extends VBox {

    /**
     * A condition that can be given up.
     *
     * @param reason what it did; may be empty
     * @param name what is done, with what there is then
     */
    public record Way(String reason, String name, Runnable take) {}

    private final Label says = new Label();
    private final VBox ways = new VBox(8);

    /** @param id by which the ways are found, each by its number behind it */
    public WaysOut(String id) {
        super(4);
        setId(id);
        setAlignment(Pos.CENTER);
        ways.setAlignment(Pos.CENTER);
        ways.managedProperty().bind(ways.visibleProperty());
        says.setId(id + "-says");
        says.setWrapText(true);
        says.getStyleClass().add("empty-hint");
        getStyleClass().add("ways-out");
        getChildren().addAll(says, ways);
        show("", List.of());
    }

    public String says() {
        return says.getText();
    }

    public void show(String hint, List<Way> all) {
        says.setText(hint);
        ways.getChildren().clear();
        for (Way way : all) {
            Label reason = new Label(way.reason());
            reason.setWrapText(true);
            reason.getStyleClass().add("ways-out-reason");
            Button take = new Button(way.name());
            take.setId(getId() + "-" + ways.getChildren().size());
            take.setMnemonicParsing(false);
            take.setOnAction(event -> way.take().run());
            VBox row = way.reason().isEmpty() ? new VBox(take) : new VBox(2, reason, take);
            row.setAlignment(Pos.CENTER);
            ways.getChildren().add(row);
        }
        ways.setVisible(!all.isEmpty());
    }
}
