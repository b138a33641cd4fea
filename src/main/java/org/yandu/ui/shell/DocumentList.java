package org.yandu.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.annotation.Memo;
import org.yandu.document.Document;
import org.yandu.document.Folding;
import org.yandu.intake.EncodingSamples;
import org.yandu.ui.keys.ListKeys;
import org.yandu.ui.parts.FilterField;
import org.yandu.ui.parts.WaysOut;

/** All readings of the library; a click opens one in the pane that has the focus, several at once are chosen to be removed together. */
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
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        WaysOut empty = new WaysOut("documents-empty");
        list.setPlaceholder(empty);
        FilterField field = new FilterField(desk.texts(), "documents.filter");
        field.setId("documents-filter");
        field.textProperty().addListener((o, was, is) -> {
            String wanted = Folding.fold(is);
            shown.setPredicate(document -> Folding.fold(document.title()).contains(wanted));
            hint(empty, wanted.isEmpty());
        });
        hint(empty, true);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("side-room");
        getChildren().addAll(field, list);
        list.setContextMenu(menu());
        list.setOnMouseClicked(event -> {
            // With one of these keys it is chosen beside others, and not to be read.
            if (event.getButton() == MouseButton.PRIMARY && !event.isShiftDown() && !event.isShortcutDown()) {
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
                show(library.documents());
            }
        });
        desk.openProperty().subscribe(open -> follow());
    }

    private void hint(WaysOut empty, boolean all) {
        if (all) {
            ImportWay.show(desk, empty, "documents.empty");
        } else {
            empty.show(desk.texts().get("documents.none"), List.of());
        }
    }

    /** What has just come in is brought into view, wherever its name stands among the others. */
    private void show(List<Document> documents) {
        Set<String> known = ids(all);
        Set<String> chosen = ids(list.getSelectionModel().getSelectedItems());
        all.setAll(documents);
        List<Document> shown = list.getItems();
        list.getSelectionModel().clearSelection();
        int first = -1;
        for (int i = 0; i < shown.size(); i++) {
            String id = shown.get(i).id();
            if (chosen.contains(id)) {
                list.getSelectionModel().select(i);
            }
            first = first < 0 && !known.contains(id) ? i : first;
        }
        if (first >= 0 && !known.isEmpty()) {
            list.scrollTo(first);
        }
    }

    private static Set<String> ids(List<Document> documents) {
        // What is chosen is null for a moment where the list below it has become shorter.
        return documents.stream().filter(Objects::nonNull).map(Document::id).collect(Collectors.toSet());
    }

    private List<String> chosen() {
        return list.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(Document::id)
                .toList();
    }

    private @Nullable Document only() {
        List<Document> chosen = list.getSelectionModel().getSelectedItems();
        return chosen.size() == 1 ? chosen.getFirst() : null;
    }

    private ContextMenu menu() {
        MenuItem describe = new MenuItem(desk.texts().get("action.describe"), new FontIcon("fth-info"));
        describe.setOnAction(event -> wish(IntakeWish.Describe::new));
        MenuItem readAgain = new MenuItem(desk.texts().get("action.read_again"), new FontIcon("fth-refresh-cw"));
        readAgain.setOnAction(event -> wish(IntakeWish.ReadAgain::new));
        MenuItem newer = new MenuItem(desk.texts().get("action.take_in_newer"), new FontIcon("fth-git-commit"));
        newer.setOnAction(event -> {
            Document chosen = only();
            if (chosen != null) {
                new TakeIn(desk).askNewer(list.getScene(), chosen.id());
            }
        });
        MenuItem memo = new MenuItem(desk.texts().get("documents.memo"), new FontIcon("fth-edit"));
        memo.setOnAction(event -> {
            Document chosen = only();
            if (chosen != null) {
                desk.calls().memos().wish(new MemoWish.Begin(new Memo.Subject(Memo.Kind.DOCUMENT, chosen.id())));
            }
        });
        MenuItem remove = new MenuItem(desk.texts().get("action.remove_document"), new FontIcon("fth-trash-2"));
        remove.setOnAction(event -> remove());
        ContextMenu menu = new ContextMenu(describe, memo, newer, readAgain, remove);
        menu.setOnShowing(event -> {
            Document only = only();
            int several = chosen().size();
            boolean unwritable = only == null || !desk.gate().canWrite();
            describe.setDisable(only == null);
            newer.setDisable(unwritable);
            memo.setDisable(unwritable);
            readAgain.setDisable(only == null || unwritable || !EncodingSamples.fit(only.format()));
            remove.setDisable(several == 0 || !desk.gate().canWrite());
            remove.setText(
                    several > 1
                            ? desk.texts().get("documents.remove_several", several)
                            : desk.texts().get("action.remove_document"));
        });
        return menu;
    }

    private void wish(Function<String, IntakeWish> about) {
        Document chosen = only();
        if (chosen != null) {
            desk.calls().intake().wish(about.apply(chosen.id()));
        }
    }

    private void remove() {
        List<String> chosen = chosen();
        if (!chosen.isEmpty()) {
            DocumentRemoval.of(desk, chosen);
        }
    }

    private void open() {
        Document chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            desk.open(desk.focused(), chosen.id());
        }
    }

    private void follow() {
        desk.focused().open().ifPresent(open -> {
            int at = list.getItems().indexOf(open.document());
            if (at >= 0) {
                list.getSelectionModel().clearAndSelect(at);
                if (!isInSight(at)) {
                    // The one above it comes along, so that it is seen to stand among others.
                    list.scrollTo(Math.max(0, at - 1));
                }
            }
        });
    }

    private boolean isInSight(int at) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null
                && at >= flow.getFirstVisibleCell().getIndex()
                && at <= flow.getLastVisibleCell().getIndex();
    }
}
