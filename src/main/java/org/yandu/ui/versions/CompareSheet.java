package org.yandu.ui.versions;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.anchor.TextDiff;
import org.yandu.anchor.TextDiff.Piece;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/** Over the text: what is different between two versions, character by character; what stayed is folded. */
final class CompareSheet extends VBox {

    private final Desk desk;
    private final VersionItem old;
    private final VersionItem now;
    private final Runnable close;
    private final ObservableList<CompareRow> rows = FXCollections.observableArrayList();
    private final ListView<CompareRow> list = new ListView<>(rows);
    private final Label summary = new Label();

    /** What is computed aside. */
    private record Compared(List<CompareRow> rows, DiffCount count) {}

    CompareSheet(Desk desk, VersionItem old, VersionItem now, Runnable close) {
        this.desk = desk;
        this.old = old;
        this.now = now;
        this.close = close;
        setId("comparison");
        getStyleClass().add("version-sheet");
        Label title = new Label(desk.texts().get("versions.compare_title"));
        title.getStyleClass().add("sheet-title");
        Label sides = new Label(desk.texts()
                .get("versions.sides", VersionCell.name(old, desk.texts()), VersionCell.name(now, desk.texts())));
        sides.getStyleClass().add("sheet-hint");
        sides.setWrapText(true);
        summary.setId("comparison-summary");
        summary.getStyleClass().add("sheet-summary");
        summary.setWrapText(true);
        list.setId("comparison-list");
        list.setCellFactory(view -> new CompareCell(desk.texts()));
        Label waiting = new Label(desk.texts().get("job.compare"));
        waiting.getStyleClass().add("empty-hint");
        list.setPlaceholder(waiting);
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane ways = new FlowPane(
                6,
                4,
                button("versions.next_change", () -> move(1)),
                button("versions.previous_change", () -> move(-1)),
                button("versions.close", close));
        getChildren().addAll(title, sides, summary, list, ways);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button button(String textKey, Runnable action) {
        Button button = new Button(desk.texts().get(textKey));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    void begin() {
        list.requestFocus();
        desk.background().read(Job.named("job.compare"), this::compared, found -> {
            rows.setAll(found.rows());
            summary.setText(
                    found.count().places() == 0
                            ? desk.texts().get("versions.same")
                            : desk.texts()
                                    .get(
                                            "versions.changed",
                                            found.count().places(),
                                            found.count().deleted(),
                                            found.count().inserted()));
            move(1);
        });
    }

    private Compared compared() {
        String before = old.version().text();
        String after = now.version().text();
        List<Piece> pieces = Indents.passedOver(TextDiff.between(before, after), before, after);
        return new Compared(CompareRow.of(pieces, before, after), DiffCount.of(pieces, before, after));
    }

    /** To the next change, or the one before. */
    private void move(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0 && at < rows.size() && rows.get(at) instanceof CompareRow.Fold) {
            at += by;
        }
        if (at >= 0 && at < rows.size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case N, J, DOWN, F7 -> move(event.isShiftDown() ? -1 : 1);
            case P, K, UP -> move(-1);
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
