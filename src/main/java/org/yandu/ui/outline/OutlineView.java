package org.yandu.ui.outline;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/** The tree of headings: a click scrolls the text and flashes the place, scrolling the text moves the choice here. */
public final class OutlineView extends StackPane {

    private final Desk desk;
    private final TreeView<OutlineNode> tree = new TreeView<>();
    private final Label empty = new Label();
    private @Nullable OutlineTree shown;
    private boolean following;

    public OutlineView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("side-room");
        tree.setId("outline");
        tree.setShowRoot(false);
        tree.setCellFactory(view -> new OutlineCell(desk, desk.openProperty()));
        empty.getStyleClass().add("empty-hint");
        empty.setWrapText(true);
        getChildren().addAll(tree, empty);
        tree.getSelectionModel().selectedItemProperty().addListener((o, was, is) -> {
            if (!following && is != null) {
                desk.focused().jump(Jump.toHeading(is.getValue().span()));
            }
        });
        tree.setOnMouseClicked(event -> chosenAgain());
        desk.openProperty().subscribe(this::show);
        desk.focusedProperty().flatMap(PaneModel::readingPlaceProperty).subscribe(place -> follow(place.intValue()));
    }

    private void chosenAgain() {
        TreeItem<OutlineNode> item = tree.getSelectionModel().getSelectedItem();
        if (item != null) {
            desk.focused().jump(Jump.toHeading(item.getValue().span()));
        }
    }

    private void show(@Nullable OpenDocument open) {
        if (open == null) {
            shown = null;
            tree.setRoot(new TreeItem<>());
            empty.setText(desk.texts().get("outline.nothing_open"));
        } else if (open.outline() != shown) {
            shown = open.outline();
            TreeItem<OutlineNode> root = new TreeItem<>();
            root.getChildren().setAll(items(open.outline().roots()));
            following = true;
            tree.setRoot(root);
            following = false;
            empty.setText(desk.texts().get("outline.no_headings"));
            follow(desk.focused().readingPlaceProperty().get());
        }
        boolean nothing = tree.getRoot().getChildren().isEmpty();
        empty.setVisible(nothing);
        tree.setVisible(!nothing);
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
        PaneModel pane = desk.focused();
        List<OutlineNode> path =
                pane.open().map(open -> open.outline().pathAt(offset)).orElse(List.of());
        TreeItem<OutlineNode> at = tree.getRoot();
        for (OutlineNode node : path) {
            TreeItem<OutlineNode> next = at.getChildren().stream()
                    .filter(item -> item.getValue() == node)
                    .findFirst()
                    .orElse(null);
            if (next == null || (at != tree.getRoot() && !at.isExpanded())) {
                break;
            }
            at = next;
        }
        following = true;
        if (at == tree.getRoot()) {
            tree.getSelectionModel().clearSelection();
        } else if (tree.getSelectionModel().getSelectedItem() != at) {
            tree.getSelectionModel().select(at);
            reveal(tree.getRow(at));
        }
        following = false;
    }

    /** Scrolls the tree only when the row is out of sight. */
    private void reveal(int row) {
        boolean inSight = tree.lookupAll(".tree-cell").stream()
                .map(OutlineCell.class::cast)
                .anyMatch(cell -> cell.getIndex() == row
                        && cell.getBoundsInParent().getMinY() >= 0
                        && cell.getBoundsInParent().getMaxY() <= tree.getHeight());
        if (!inSight) {
            tree.scrollTo(Math.max(0, row - 3));
        }
    }
}
