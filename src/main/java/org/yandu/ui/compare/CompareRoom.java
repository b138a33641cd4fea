package org.yandu.ui.compare;

import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.yandu.ui.keys.Action;
import org.yandu.ui.parts.Hint;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Edge;
import org.yandu.ui.shell.Later;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;
import org.yandu.ui.shell.Sight;

/** What this room brings to the window. */
public final class CompareRoom implements Edge {

    private static final String PANEL = "side.compare";

    private final Desk desk;
    private final LinkModel model;
    private final PinModel pins;
    private final Bands bands;
    private final GridModel grid;

    public CompareRoom(Desk desk) {
        this.desk = desk;
        this.model = new LinkModel(desk);
        this.pins = new PinModel(desk);
        this.bands = new Bands(desk, model);
        this.grid = new GridModel(desk);
    }

    @Override
    public Node before(PaneModel pane, Sight sight) {
        return bands.before(pane, sight);
    }

    /** The switch for the top bar. */
    public Node button() {
        ToggleButton button = new ToggleButton(null, new FontIcon("fth-link"));
        button.setId("compare-lock");
        button.setFocusTraversable(false);
        button.getStyleClass().add("flat");
        button.setAccessibleText(desk.texts().get("action.link_panes"));
        Hint.on(button, desk.texts().get("action.link_panes"));
        model.lockedProperty().subscribe(button::setSelected);
        button.setOnAction(event -> model.toggle());
        return button;
    }

    public Room room() {
        return Room.of(new Panel(PANEL, Panel.Side.BELOW, () -> new CompareView(desk, model, pins)))
                .with(
                        action("link-panes", "action.link_panes", "fth-link", "F5", model::toggle),
                        action("link-kind", "action.link_kind", "fth-shuffle", "Shift+F5", model::nextKind),
                        action("compare", "action.compare", "fth-list", "Shortcut+F5", () -> desk.bring(PANEL)),
                        action("pin", "action.pin", "fth-map-pin", "Alt+F5", pins::toggle),
                        action("bands", "action.bands", "fth-git-merge", "Alt+Shift+F5", bands::toggle),
                        action("grid", "action.grid", "fth-columns", "Shortcut+Shift+F5", grid::open))
                .withLater(Later.following(grid.shownProperty(), () -> new GridSheet(grid)));
    }

    private static Action action(String id, String key, String icon, String keys, Runnable run) {
        return new Action(id, Action.Group.COMPARE, key, icon, keys, new SimpleObjectProperty<>(true), run);
    }
}
