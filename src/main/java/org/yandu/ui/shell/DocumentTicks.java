package org.yandu.ui.shell;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.Folding;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.parts.WrappingCell;

/** A list of all documents with a field to narrow it, of which several are ticked; each tick counts at once. */
public final class DocumentTicks {

    private DocumentTicks() {}

    /**
     * Opens under a node.
     *
     * @param ticked whether a document is, asked whenever it is shown
     * @param tick told of each change
     */
    public static void show(Desk desk, Predicate<Document> ticked, BiConsumer<Document, Boolean> tick, Node under) {
        FilteredList<Document> documents = new FilteredList<>(
                FXCollections.observableArrayList(desk.library().documents()));
        ListView<Document> list = new ListView<>(documents);
        list.setId("document-ticks");
        list.setCellFactory(view -> new Cell(ticked, tick));
        list.setPrefSize(460, 360);
        FilterField field = new FilterField(desk.texts(), "documents.filter");
        field.textProperty().addListener((o, was, is) -> {
            String wanted = Folding.fold(is);
            documents.setPredicate(document -> Folding.fold(document.title()).contains(wanted));
            list.getSelectionModel().selectFirst();
        });
        list.setOnKeyPressed(event -> {
            Document chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null && (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER)) {
                event.consume();
                tick.accept(chosen, !ticked.test(chosen));
                list.refresh();
            }
        });
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
            }
        });
        VBox content = new VBox(field, list);
        content.getStyleClass().add("chooser-list");
        Flyout.show(desk, content, under);
        field.requestFocus();
    }

    /** Title with its tick; the keyboard ticks through the list. */
    private static final class Cell extends WrappingCell<Document> {

        private final CheckBox box = new CheckBox();
        private final Predicate<Document> ticked;
        private boolean showing;

        Cell(Predicate<Document> ticked, BiConsumer<Document, Boolean> tick) {
            this.ticked = ticked;
            box.setWrapText(true);
            box.setFocusTraversable(false);
            box.selectedProperty().addListener((o, was, is) -> {
                Document document = getItem();
                if (!showing && document != null) {
                    tick.accept(document, is);
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Document document, boolean empty) {
            super.updateItem(document, empty);
            if (empty || document == null) {
                setGraphic(null);
                return;
            }
            showing = true;
            box.setText(document.title());
            box.setSelected(ticked.test(document));
            showing = false;
            setGraphic(box);
            setAccessibleText(document.title());
        }
    }
}
