package org.yandu.ui.outline;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.order.Proposal;
import org.yandu.ui.keys.KeyHint;
import org.yandu.ui.keys.RoomKey;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Panel;
import org.yandu.workspace.OpenDocument;

/** The outline of the pane in focus: what is odd about it, the tree, and why the chosen heading is one. */
public final class OutlineView extends StackPane {

    private final Desk desk;
    private final OutlineModel model;
    private final OutlineTreeView tree;
    private final OutlineNotices notices;
    private final Label empty = new Label();
    private final Label details = new Label();
    private final BooleanProperty detailed = new SimpleBooleanProperty();
    private final VBox room;
    private @Nullable OrderPanel panel;
    private @Nullable OpenDocument shown;

    public OutlineView(Desk desk) {
        this.desk = desk;
        this.model = new OutlineModel(desk);
        this.tree = new OutlineTreeView(model, detailed);
        this.notices = new OutlineNotices(model, this::arrange);
        getStyleClass().add("side-room");
        empty.getStyleClass().add("empty-hint");
        empty.setWrapText(true);
        details.setId("outline-details");
        details.getStyleClass().add("outline-details");
        details.setWrapText(true);
        details.visibleProperty().bind(detailed);
        details.managedProperty().bind(detailed);
        StackPane middle = new StackPane(tree, empty);
        VBox.setVgrow(middle, Priority.ALWAYS);
        room = new VBox(notices, middle, details);
        getChildren().add(room);
        tree.getSelectionModel()
                .selectedItemProperty()
                .subscribe(item -> describe(item == null ? null : item.getValue()));
        desk.openProperty().subscribe(this::show);
        desk.focusedProperty()
                .flatMap(PaneModel::disorderProperty)
                .subscribe(proposal -> notices.show(Optional.ofNullable(proposal)));
        desk.calls().orders().listen(this::arrange);
    }

    /** What can be done in the outline by key. */
    public static List<KeyHint> hints() {
        return RoomKey.hints(OutlineAction.values());
    }

    private void describe(@Nullable OutlineNode node) {
        details.setText(node == null ? "" : model.details(node));
    }

    private void show(@Nullable OpenDocument open) {
        boolean reshaped = isReshaped(shown, open);
        shown = open;
        if (reshaped) {
            tree.show(open);
            close();
            notices.show(proposal());
        }
        boolean nothing = tree.getRoot().getChildren().isEmpty();
        empty.setText(desk.texts().get(emptyText(open)));
        empty.setVisible(nothing);
        tree.setVisible(!nothing);
    }

    private static String emptyText(@Nullable OpenDocument open) {
        if (open == null) {
            return "outline.nothing_open";
        }
        return open.outline().failed() ? "outline.failed" : "outline.no_headings";
    }

    private static boolean isReshaped(@Nullable OpenDocument before, @Nullable OpenDocument now) {
        return before == null || now == null || before.outline() != now.outline() || before.shaping() != now.shaping();
    }

    private Optional<Proposal> proposal() {
        return Optional.ofNullable(desk.focused().disorderProperty().get());
    }

    private void arrange(String documentId) {
        if (shown != null && shown.document().id().equals(documentId)) {
            desk.bring(Panel.OUTLINE);
            arrange();
        }
    }

    /** The proposal, or the order it is read in now, to be looked through and changed. */
    private void arrange() {
        OpenDocument open = shown;
        Optional<Proposal> proposal = proposal();
        if (open != null && (proposal.isPresent() || open.arrangement().isPresent())) {
            panel = new OrderPanel(new OrderModel(desk, open, proposal), this::close);
            room.setVisible(false);
            getChildren().setAll(room, panel);
            panel.requestFocus();
        }
    }

    private void close() {
        panel = null;
        getChildren().setAll(room);
        room.setVisible(true);
    }
}
