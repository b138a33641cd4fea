package org.yandu.ui.versions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/** Over the text: all the texts the document has had, to be opened, compared and brought back. */
final class VersionsSheet extends VBox {

    private final Desk desk;
    private final PaneModel pane;
    private final OpenDocument open;
    private final Runnable close;
    private final BiConsumer<VersionItem, VersionItem> compare;
    private final ObservableList<VersionItem> items = FXCollections.observableArrayList();
    private final ListView<VersionItem> list = new ListView<>(items);
    private final Button restore;

    VersionsSheet(
            Desk desk,
            PaneModel pane,
            OpenDocument open,
            BiConsumer<VersionItem, VersionItem> compare,
            Runnable close) {
        this.desk = desk;
        this.pane = pane;
        this.open = open;
        this.close = close;
        this.compare = compare;
        setId("versions");
        getStyleClass().add("version-sheet");
        Label title = new Label(desk.texts().get("versions.title"));
        title.getStyleClass().add("sheet-title");
        Label hint = new Label(desk.texts().get("versions.hint"));
        hint.getStyleClass().add("sheet-hint");
        hint.setWrapText(true);
        list.setId("versions-list");
        list.setCellFactory(view -> new VersionCell(desk.texts()));
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        VBox.setVgrow(list, Priority.ALWAYS);
        restore = button("versions.restore", "versions-restore", this::restore);
        FlowPane ways = new FlowPane(
                6,
                4,
                button("versions.open", "versions-open", this::openChosen),
                button("versions.compare", "versions-compare", this::compareChosen),
                restore,
                button("versions.close", "versions-close", close));
        getChildren().addAll(title, hint, list, ways);
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openChosen();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(item -> allow());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button button(String textKey, String id, Runnable action) {
        Button button = new Button(desk.texts().get(textKey));
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    void begin() {
        list.requestFocus();
        desk.background()
                .read(
                        Job.named("job.open"),
                        () -> VersionItem.of(open, desk.workspace().store()),
                        found -> {
                            items.setAll(found);
                            list.getSelectionModel().selectFirst();
                        });
    }

    private void allow() {
        restore.setDisable(chosen().filter(item -> !item.current()).isEmpty()
                || !desk.gate().canWrite());
    }

    private Optional<VersionItem> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void openChosen() {
        chosen().ifPresent(item -> {
            close.run();
            desk.openVersion(pane, open.document().id(), item.version().id(), () -> {});
        });
    }

    /** Two chosen ones with each other; one with the one the document has now, and that with the one before. */
    private void compareChosen() {
        List<VersionItem> two = list.getSelectionModel().getSelectedItems().stream()
                .sorted(Comparator.comparingInt(VersionItem::number))
                .toList();
        if (two.size() >= 2) {
            compare.accept(two.getFirst(), two.getLast());
            return;
        }
        VersionItem one = chosen().orElse(null);
        VersionItem other = one == null
                ? null
                : items.stream()
                        .filter(item -> one.current() ? item.number() == one.number() - 1 : item.current())
                        .findFirst()
                        .orElse(null);
        if (one == null || other == null) {
            desk.say("versions.only_one");
        } else {
            boolean older = one.number() < other.number();
            compare.accept(older ? one : other, older ? other : one);
        }
    }

    private void restore() {
        Optional<OpenDocument> now = desk.opened(open.document().id());
        chosen().filter(item -> !item.current()).ifPresent(item -> {
            close.run();
            now.ifPresent(document -> new NewVersions(desk).show(document, item.version(), "change.restore_version"));
        });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> openChosen();
            case C -> compareChosen();
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
