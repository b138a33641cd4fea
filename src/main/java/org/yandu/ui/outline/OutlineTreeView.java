package org.yandu.ui.outline;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.order.ReadingOrder;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/** The tree of headings: a click scrolls the text and flashes the place, scrolling the text moves the choice here. */
final class OutlineTreeView extends TreeView<OutlineNode> {

    /**
     * Said here and not in the style sheet: when the tree leaves the scene, styles are taken back, rows would have no height, and the list
     * would make as many as it has pixels and keep them for good, some fifty megabytes.
     */
    private static final double ROW = 30;

    private final OutlineModel model;
    private final Desk desk;
    private @Nullable ReadingOrder order;
    private boolean following;

    /** @param detailed whether the reader wants to know why headings are headings */
    OutlineTreeView(OutlineModel model, BooleanProperty detailed) {
        this.model = model;
        this.desk = model.desk();
        setId("outline");
        setFixedCellSize(ROW);
        setShowRoot(false);
        setRoot(new TreeItem<>());
        setCellFactory(view -> new OutlineCell(model, desk.openProperty()));
        OutlineMenu menu = new OutlineMenu(model, this::chosen, this::carryOut);
        CheckMenuItem why = new CheckMenuItem(desk.texts().get("outline.action.details"));
        why.selectedProperty().bindBidirectional(detailed);
        menu.getItems().add(why);
        setContextMenu(menu);
        getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!following && is != null) {
                desk.focused().jump(Jump.toHeading(is.getValue().span()));
            }
        });
        setOnMouseClicked(event -> {
            OutlineNode node = chosen();
            if (node != null && event.getButton() == MouseButton.PRIMARY) {
                desk.focused().jump(Jump.toHeading(node.span()));
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        desk.focusedProperty().flatMap(PaneModel::placeProperty).subscribe(place -> follow(place.intValue()));
    }

    private @Nullable OutlineNode chosen() {
        TreeItem<OutlineNode> item = getSelectionModel().getSelectedItem();
        return item == null ? null : item.getValue();
    }

    private void key(KeyEvent event) {
        OutlineNode node = chosen();
        if (node == null || getEditingItem() != null) {
            return;
        }
        RoomKey.pressed(OutlineAction.values(), desk.keys(), event).ifPresent(action -> {
            event.consume();
            if (action.isPossible(node)) {
                carryOut(action, node);
            }
        });
    }

    private void carryOut(OutlineAction action, OutlineNode node) {
        switch (action) {
            case PROMOTE -> model.promote(node);
            case DEMOTE -> model.demote(node);
            case REMOVE -> model.remove(node);
            case RESET -> model.reset(node);
            case RENAME -> rename();
        }
    }

    /** Only when asked for: a second click on a heading goes there again and does not begin to write. */
    private void rename() {
        if (model.canWrite()) {
            setEditable(true);
            edit(getSelectionModel().getSelectedItem());
        }
    }

    /** The headings in the order they are read in; the chosen one stays chosen. */
    void show(@Nullable OpenDocument open) {
        OutlineNode before = chosen();
        boolean same = before != null
                && open != null
                && order != null
                && open.outline().nodes().anyMatch(node -> node.span().equals(before.span()));
        order = open == null ? null : open.order();
        TreeItem<OutlineNode> root = new TreeItem<>();
        root.getChildren().setAll(items(order == null ? List.of() : order.roots()));
        following = true;
        setRoot(root);
        following = false;
        if (same) {
            find(root, Objects.requireNonNull(before)).ifPresent(this::choose);
        } else if (open != null) {
            follow(desk.focused().placeProperty().get());
        }
    }

    private static Optional<TreeItem<OutlineNode>> find(TreeItem<OutlineNode> item, OutlineNode node) {
        boolean here = item.getValue() != null && item.getValue().span().equals(node.span());
        return here
                ? Optional.of(item)
                : item.getChildren().stream()
                        .flatMap(child -> find(child, node).stream())
                        .findFirst();
    }

    private static List<TreeItem<OutlineNode>> items(List<OutlineNode> nodes) {
        return nodes.stream()
                .map(node -> {
                    TreeItem<OutlineNode> item = new TreeItem<>(node);
                    item.getChildren().setAll(items(node.children()));
                    // Points are for a closer look; headings are what one steers by.
                    item.setExpanded(node.children().stream().anyMatch(OutlineNode::isHeading));
                    return item;
                })
                .toList();
    }

    /** Chooses the innermost shown node that governs a place, without scrolling the text. */
    private void follow(int offset) {
        List<OutlineNode> path = order == null ? List.of() : order.pathAt(offset);
        TreeItem<OutlineNode> at = getRoot();
        for (OutlineNode node : path) {
            TreeItem<OutlineNode> next = at.getChildren().stream()
                    .filter(item -> item.getValue() == node)
                    .findFirst()
                    .orElse(null);
            if (next == null || (at != getRoot() && !at.isExpanded())) {
                break;
            }
            at = next;
        }
        if (at == getRoot()) {
            following = true;
            getSelectionModel().clearSelection();
            following = false;
        } else if (getSelectionModel().getSelectedItem() != at) {
            choose(at);
        }
    }

    private void choose(TreeItem<OutlineNode> item) {
        following = true;
        getSelectionModel().select(item);
        reveal(getRow(item));
        following = false;
    }

    /** Scrolls the tree only when the row is out of sight. */
    private void reveal(int row) {
        boolean inSight = lookupAll(".tree-cell").stream()
                .map(OutlineCell.class::cast)
                .anyMatch(cell -> cell.getIndex() == row
                        && cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= getHeight());
        if (!inSight) {
            scrollTo(Math.max(0, row - 3));
        }
    }
}
