package org.yandu.ui.outline;

import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.keys.ListKeys;

/**
 * Headings in order, each with its paragraphs, to be looked through beside the text; paragraphs are dragged to where they belong, headings with
 * their paragraphs to where they are to be read. */
final class OrderPanel extends VBox {

    /** Nothing is being dragged. */
    private static final int NOWHERE = -1;

    private final OrderModel model;
    private final Runnable close;
    private final ListView<OrderModel.Row> list;
    private final IntegerProperty drop = new SimpleIntegerProperty(NOWHERE);
    private int held = NOWHERE;

    OrderPanel(OrderModel model, Runnable close) {
        super(6);
        this.model = model;
        this.close = close;
        this.list = new ListView<>(model.rows());
        setId("order-panel");
        Texts texts = model.desk().texts();
        Label hint = new Label(texts.get(
                "order.hint",
                ListKeys.UP.shown(model.desk().keys()),
                ListKeys.DOWN.shown(model.desk().keys()),
                Keys.shown(model.desk().keys().keyOf("undo", Keys.UNDO))));
        hint.setWrapText(true);
        hint.getStyleClass().add("order-hint");
        list.setId("order-list");
        list.setCellFactory(view -> new OrderCell(model, drop));
        VBox.setVgrow(list, Priority.ALWAYS);
        Button keep = new Button(texts.get("order.keep"));
        keep.setId("order-keep");
        keep.getStyleClass().add("accent");
        keep.setDisable(!model.desk().gate().canWrite());
        keep.setOnAction(event -> {
            model.keep();
            close.run();
        });
        Button cancel = new Button(texts.get("order.cancel"));
        cancel.setId("order-cancel");
        cancel.setOnAction(event -> close.run());
        FlowPane ways = new FlowPane(6, 6, keep, cancel);
        ways.getStyleClass().add("order-ways");
        getChildren().addAll(hint, list, ways);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> held = indexAt(event));
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }

    private void key(KeyEvent event) {
        int at = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        } else if (at >= 0
                && (ListKeys.UP.matches(model.desk().keys(), event)
                        || ListKeys.DOWN.matches(model.desk().keys(), event))) {
            event.consume();
            List<OrderModel.Row> rows = model.rows();
            boolean up = ListKeys.UP.matches(model.desk().keys(), event);
            put(at, up ? OrderMoves.above(rows, at) : OrderMoves.below(rows, at));
        } else if (isUndo(event) || model.desk().keys().matches("redo", Keys.REDO, event)) {
            // Not the change before the panel was opened: what is moved here is in no library yet.
            event.consume();
            boolean moved = isUndo(event) ? model.undo() : model.redo();
            if (moved) {
                list.getSelectionModel()
                        .select(Math.max(0, Math.min(at, model.rows().size() - 1)));
            }
        }
    }

    private boolean isUndo(KeyEvent event) {
        return model.desk().keys().matches("undo", Keys.UNDO, event);
    }

    private void put(int from, int gap) {
        int now = model.put(from, gap);
        list.scrollTo(Math.max(0, now - 1));
        list.getSelectionModel().select(now);
        list.getFocusModel().focus(now);
    }

    private void dragged(MouseEvent event) {
        if (!OrderMoves.isMovable(model.rows(), held)) {
            return;
        }
        event.consume();
        ListCell<?> cell = cellAt(event);
        if (cell != null && !cell.isEmpty()) {
            boolean lower =
                    cell.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > cell.getHeight() / 2;
            drop.set(OrderMoves.gap(model.rows(), held, cell.getIndex() + (lower ? 1 : 0)));
        } else if (!list.contains(event.getX(), event.getY())) {
            // Beyond the edge the list comes to meet the mouse.
            list.scrollTo(Math.max(0, drop.get() + (event.getY() < 0 ? -2 : 0)));
        }
    }

    private void released(MouseEvent event) {
        int gap = drop.get();
        drop.set(NOWHERE);
        if (gap == NOWHERE) {
            if (held >= 0) {
                model.show(model.rows().get(held));
            }
        } else {
            event.consume();
            put(held, gap);
        }
        held = NOWHERE;
    }

    private int indexAt(MouseEvent event) {
        ListCell<?> cell = cellAt(event);
        return cell == null || cell.isEmpty() ? NOWHERE : cell.getIndex();
    }

    private static @Nullable ListCell<?> cellAt(MouseEvent event) {
        Node node = event.getPickResult().getIntersectedNode();
        while (node != null && !(node instanceof ListCell<?>)) {
            node = node.getParent();
        }
        return (ListCell<?>) node;
    }
}
