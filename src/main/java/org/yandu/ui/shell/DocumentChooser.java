package org.yandu.ui.shell;

import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.yandu.document.Document;
import org.yandu.document.Folding;

/** A list of all documents with a field to narrow it, for choosing one. */
public final class DocumentChooser {

    private DocumentChooser() {}

    /** Opens under a node; choosing opens the document in the pane. */
    public static void show(Desk desk, PaneModel pane, Node under) {
        show(desk, under, chosen -> desk.open(pane, chosen.id()));
    }

    /** Opens under a node and goes away when one is chosen. */
    public static void show(Desk desk, Node under, Consumer<Document> then) {
        FilteredList<Document> documents = new FilteredList<>(
                FXCollections.observableArrayList(desk.library().documents()));
        ListView<Document> list = new ListView<>(documents);
        list.setCellFactory(view -> new DocumentCell(desk));
        list.setPrefSize(420, 320);
        FilterField field = new FilterField(desk.texts(), "documents.filter");
        field.textProperty().addListener((o, was, is) -> {
            String wanted = Folding.fold(is);
            documents.setPredicate(document -> Folding.fold(document.title()).contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        VBox content = new VBox(field, list);
        content.getStyleClass().add("chooser-list");
        Popup popup = Flyout.show(desk, content, under);
        Runnable choose = () -> {
            Document chosen = list.getSelectionModel().getSelectedItem();
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
