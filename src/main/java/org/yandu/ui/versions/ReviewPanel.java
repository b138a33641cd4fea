package org.yandu.ui.versions;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yandu.anchor.Grade;
import org.yandu.language.Texts;

/** Under the text: every annotation that came over, with keys to answer; the text above follows the chosen row. */
final class ReviewPanel extends VBox {

    /** Many lost headings leave room for the cards. */
    private static final double LOSSES_HEIGHT = 120;

    private final ReviewModel model;
    private final Texts texts;
    private final ObservableList<ReviewItem> items = FXCollections.observableArrayList();
    private final ListView<ReviewItem> list = new ListView<>(items);
    private final Label title = new Label();

    /** What came over unchanged is counted and can be unfolded. */
    private final Set<Grade> folded = EnumSet.of(Grade.EXACT);

    private final Runnable close;
    private boolean filling;

    /** Whether the chosen row has just been answered. */
    private boolean answered;

    ReviewPanel(ReviewModel model, Texts texts, Runnable close) {
        this.model = model;
        this.texts = texts;
        this.close = close;
        setId("review");
        getStyleClass().addAll("review", "version-sheet");
        title.getStyleClass().add("sheet-title");
        list.setId("review-list");
        list.setCellFactory(view -> new ReviewCell(model, texts));
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane tools = new FlowPane(
                6,
                4,
                button("versions.accept", "review-accept", () -> act(model::accept)),
                button("versions.reject", "review-reject", () -> act(model::reject)),
                button("versions.put", "review-put", this::put),
                button("versions.close", "review-close", close));
        getChildren().addAll(title, losses(), list, tools);
        model.rowsProperty().subscribe(this::fill);
        list.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            boolean other = was == null
                    || was.row() == null
                    || is == null
                    || is.row() == null
                    || !was.row().transfer().id().equals(is.row().transfer().id());
            if (!filling && other) {
                chosen().ifPresent(model::show);
            }
        });
        list.setOnMouseClicked(event -> unfold());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What has no card: headings the reader set that are not in the newer text; as high as its words need, up to a bound. */
    private ScrollPane losses() {
        Label lost = new Label();
        lost.setId("review-lost");
        lost.getStyleClass().add("review-reason");
        lost.setWrapText(true);
        lost.setMinHeight(USE_PREF_SIZE);
        ScrollPane losses = new ScrollPane(lost) {
            @Override
            public Orientation getContentBias() {
                return Orientation.HORIZONTAL;
            }
        };
        losses.getStyleClass().addAll("edge-to-edge", "sheet-scroll");
        losses.setFitToWidth(true);
        losses.setMaxHeight(LOSSES_HEIGHT);
        losses.setFocusTraversable(false);
        model.lostProperty().subscribe(words -> {
            lost.setText(texts.get("versions.lost_headings", words.size(), String.join("、", words)));
            losses.setVisible(!words.isEmpty());
            losses.setManaged(!words.isEmpty());
        });
        return losses;
    }

    private Button button(String textKey, String id, Runnable action) {
        Button button = new Button(texts.get(textKey));
        button.setId(id);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** The first row that waits, if any, and the keys. */
    void begin() {
        list.requestFocus();
        // A list that has not been laid out does not know how high its cards are, and goes to its end instead.
        applyCss();
        autosize();
        layout();
        if (chosen().isEmpty()) {
            choose(0, true);
        }
    }

    private Optional<ReviewRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(ReviewItem::row);
    }

    private void fill(List<ReviewRow> rows) {
        int at = list.getSelectionModel().getSelectedIndex();
        String id = chosen().map(row -> row.transfer().id()).orElse("");
        filling = true;
        items.setAll(ReviewItem.of(rows, folded));
        int same = indexOf(id);
        if (same >= 0 || at >= 0) {
            list.getSelectionModel().clearAndSelect(same >= 0 ? same : Math.min(at, items.size() - 1));
        }
        filling = false;
        title.setText(texts.get("versions.review_title", model.waiting()));
        // Answered: the next one that waits.
        if (same >= 0 && chosen().filter(ReviewRow::isWaiting).isEmpty() && answered) {
            answered = false;
            choose(same + 1, true);
        }
    }

    private int indexOf(String transferId) {
        for (int i = 0; i < items.size(); i++) {
            ReviewRow row = items.get(i).row();
            if (row != null && row.transfer().id().equals(transferId)) {
                return i;
            }
        }
        return -1;
    }

    /** Chooses the next row from an index on, if possible one that waits. */
    private void choose(int from, boolean waiting) {
        for (int i = from; i < items.size(); i++) {
            ReviewRow row = items.get(i).row();
            if (row != null && (!waiting || row.isWaiting())) {
                list.getSelectionModel().clearAndSelect(i);
                reveal(i);
                return;
            }
        }
        if (waiting && from > 0) {
            return;
        }
        if (waiting) {
            choose(from, false);
        }
    }

    /** The whole of a card, with the heading of its group where it is the first; a card may be as high as the list. */
    private void reveal(int index) {
        boolean first = index > 0 && items.get(index - 1).row() == null;
        list.scrollTo(Math.max(0, first ? index - 1 : index));
    }

    private void act(Consumer<ReviewRow> answer) {
        chosen().ifPresent(row -> {
            answered = true;
            answer.accept(row);
        });
    }

    /** Puts the chosen one on the selected words. */
    void put() {
        act(model::acceptAtSelection);
        list.requestFocus();
    }

    private void unfold() {
        ReviewItem item = list.getSelectionModel().getSelectedItem();
        if (item != null && item.row() == null) {
            if (!folded.remove(item.grade())) {
                folded.add(item.grade());
            }
            int at = list.getSelectionModel().getSelectedIndex();
            filling = true;
            items.setAll(ReviewItem.of(model.rowsProperty().get(), folded));
            list.getSelectionModel().clearAndSelect(at);
            filling = false;
        }
    }

    /** From card to card; of the headings only those that hide their cards are stopped at, so that Enter can unfold them. */
    private void step(int by) {
        int at = list.getSelectionModel().getSelectedIndex() + by;
        while (at >= 0
                && at < items.size()
                && items.get(at).row() == null
                && !items.get(at).folded()) {
            at += by;
        }
        if (at >= 0 && at < items.size()) {
            list.getSelectionModel().clearAndSelect(at);
        }
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case A -> act(model::accept);
            case ENTER -> {
                if (chosen().isPresent()) {
                    act(model::accept);
                } else {
                    unfold();
                }
            }
            case R, BACK_SPACE -> act(model::reject);
            case J, DOWN -> step(1);
            case K, UP -> step(-1);
            case ESCAPE -> close.run();
            default -> {
                return;
            }
        }
        reveal(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }
}
