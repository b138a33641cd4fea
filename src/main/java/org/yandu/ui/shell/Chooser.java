package org.yandu.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.yandu.document.Folding;
import org.yandu.ui.parts.FilterField;

/** A list with a field to narrow it, for choosing one of however many things. */
public final class Chooser {

    private Chooser() {}

    /**
     * What can be chosen.
     *
     * @param promptKey of the text that says what the list is narrowed by
     * @param name what the list is narrowed by
     * @param cell makes the rows
     */
    public record Offer<T>(List<T> all, String promptKey, Function<T, String> name, Supplier<ListCell<T>> cell) {}

    /** Opens under a node and goes away when one is chosen. */
    public static <T> void show(Desk desk, Node under, Offer<T> offer, Consumer<T> then) {
        FilteredList<T> shown = new FilteredList<>(FXCollections.observableArrayList(offer.all));
        ListView<T> list = new ListView<>(shown);
        list.setCellFactory(view -> offer.cell.get());
        list.setPrefSize(420, 320);
        FilterField field = new FilterField(desk.texts(), offer.promptKey);
        field.textProperty().addListener((o, was, is) -> {
            String wanted = Folding.fold(is);
            shown.setPredicate(each -> Folding.fold(offer.name.apply(each)).contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        VBox content = new VBox(field, list);
        content.getStyleClass().add("chooser-list");
        Popup popup = Flyout.show(desk, content, under);
        Runnable choose = () -> {
            T chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                popup.hide();
                then.accept(chosen);
            }
        };
        list.setOnMouseClicked(event -> choose.run());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose.run();
            }
        });
        field.setOnAction(event -> choose.run());
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        field.requestFocus();
    }
}
