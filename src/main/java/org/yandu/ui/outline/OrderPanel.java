package org.yandu.ui.outline;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.language.Texts;

/** Headings in order, each with its paragraphs, to be looked through beside the text; paragraphs are dragged to where they belong. */
final class OrderPanel extends VBox {

    private static final KeyCombination UP = KeyCombination.valueOf("Alt+Up");
    private static final KeyCombination DOWN = KeyCombination.valueOf("Alt+Down");

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
        Label hint = new Label(texts.get("order.hint"));
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
        } else if (at >= 0 && (UP.match(event) || DOWN.match(event))) {
            event.consume();
            move(at, UP.match(event) ? at - 1 : at + 1);
        }
    }

    private void move(int from, int to) {
        int now = model.move(from, to);
        list.getSelectionModel().select(now);
        list.getFocusModel().focus(now);
    }

    private void dragged(MouseEvent event) {
        boolean movable = held >= 0 && model.rows().get(held).kind() == OrderModel.Kind.PARAGRAPH;
        if (!movable) {
            return;
        }
        event.consume();
        ListCell<?> cell = cellAt(event);
        if (cell != null && !cell.isEmpty()) {
            boolean lower =
                    cell.sceneToLocal(event.getSceneX(), event.getSceneY()).getY() > cell.getHeight() / 2;
            drop.set(cell.getIndex() + (lower ? 1 : 0));
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
            move(held, gap > held ? gap - 1 : gap);
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
