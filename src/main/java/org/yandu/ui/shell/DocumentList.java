package org.yandu.ui.shell;

import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.Memo;
import org.yandu.document.Document;
import org.yandu.document.Folding;
import org.yandu.intake.EncodingSamples;
import org.yandu.ui.keys.ListKeys;
import org.yandu.ui.parts.FilterField;

/** All readings of the library; a click opens one in the pane that has the focus. */
public final class DocumentList extends VBox {

    private final Desk desk;
    private final ObservableList<Document> all = FXCollections.observableArrayList();
    private final ListView<Document> list;

    public DocumentList(Desk desk) {
        this.desk = desk;
        FilteredList<Document> shown = new FilteredList<>(all);
        this.list = new ListView<>(shown);
        list.setId("documents");
        list.setCellFactory(view -> new DocumentCell(desk));
        Label empty = new Label(desk.texts().get("documents.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-hint");
        list.setPlaceholder(empty);
        FilterField field = new FilterField(desk.texts(), "documents.filter");
        field.setId("documents-filter");
        field.textProperty().addListener((o, was, is) -> {
            String wanted = Folding.fold(is);
            shown.setPredicate(document -> Folding.fold(document.title()).contains(wanted));
            empty.setText(desk.texts().get(wanted.isEmpty() ? "documents.empty" : "documents.none"));
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("side-room");
        getChildren().addAll(field, list);
        list.setContextMenu(menu());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
            } else if (ListKeys.REMOVE.matches(desk.keys(), event)) {
                event.consume();
                remove();
            }
        });
        desk.libraryProperty().subscribe(library -> {
            if (!all.equals(library.documents())) {
                all.setAll(library.documents());
            }
        });
        desk.openProperty().subscribe(open -> follow());
    }

    private ContextMenu menu() {
        MenuItem describe = new MenuItem(desk.texts().get("action.describe"), new FontIcon("fth-info"));
        describe.setOnAction(event -> wish(IntakeWish.Describe::new));
        MenuItem readAgain = new MenuItem(desk.texts().get("action.read_again"), new FontIcon("fth-refresh-cw"));
        readAgain.setOnAction(event -> wish(IntakeWish.ReadAgain::new));
        MenuItem newer = new MenuItem(desk.texts().get("action.take_in_newer"), new FontIcon("fth-git-commit"));
        newer.setOnAction(event -> {
            Document chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                new TakeIn(desk).askNewer(list.getScene(), chosen.id());
            }
        });
        MenuItem memo = new MenuItem(desk.texts().get("documents.memo"), new FontIcon("fth-edit"));
        memo.setOnAction(event -> {
            Document chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                desk.calls().memos().wish(new MemoWish.Begin(new Memo.Subject(Memo.Kind.DOCUMENT, chosen.id())));
            }
        });
        MenuItem remove = new MenuItem(desk.texts().get("action.remove_document"), new FontIcon("fth-trash-2"));
        remove.setOnAction(event -> remove());
        ContextMenu menu = new ContextMenu(describe, memo, newer, readAgain, remove);
        menu.setOnShowing(event -> {
            Document chosen = list.getSelectionModel().getSelectedItem();
            describe.setDisable(chosen == null);
            newer.setDisable(chosen == null || !desk.gate().canWrite());
            memo.setDisable(chosen == null || !desk.gate().canWrite());
            remove.setDisable(chosen == null || !desk.gate().canWrite());
            readAgain.setDisable(chosen == null
                    || !EncodingSamples.fit(chosen.format())
                    || !desk.gate().canWrite());
        });
        return menu;
    }

    private void wish(Function<String, IntakeWish> about) {
        Document chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            desk.calls().intake().wish(about.apply(chosen.id()));
        }
    }

    private void remove() {
        Document chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            DocumentRemoval.of(desk, chosen.id());
        }
    }

    private void open() {
        Document chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            desk.open(desk.focused(), chosen.id());
        }
    }

    private void follow() {
        desk.focused().open().ifPresent(open -> list.getSelectionModel().select(open.document()));
    }
}
