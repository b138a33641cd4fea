package org.yandu.ui.notes;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import org.yandu.annotation.Annotation;
import org.yandu.ui.shell.Action;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.KeyHint;
import org.yandu.ui.shell.Margin;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Panel;
import org.yandu.ui.shell.Room;
import org.yandu.ui.shell.Sight;

/** Everything readers write: what it brings to the window, and to every pane of text. */
public final class NotesRoom implements Margin {

    private final Desk desk;
    private final Parts parts;
    private final CardSetting setting;

    public NotesRoom(Desk desk) {
        this.desk = desk;
        this.parts = new Parts(desk, new NotesModel(desk), new RelationsModel(desk), new PlaceJumps(desk));
        this.setting = new CardSetting(desk);
    }

    public Room room() {
        return Room.of(new Panel("side.annotations", Panel.Side.RIGHT, new NotesView(parts)))
                .with(new Action(
                        "cards",
                        Action.Group.VIEW,
                        "action.cards",
                        "fth-message-circle",
                        "F8",
                        desk.openProperty().map(open -> true).orElse(false),
                        setting::toggle))
                .withKeys(List.of(KeyHint.changeable(RelationKeys.KEY, RelationKeys.NAME)));
    }

    @Override
    public Node beside(PaneModel pane, Sight sight) {
        return new MarginStage(parts, pane, new CardMargin(parts, pane, sight, setting));
    }

    @Override
    public Optional<Node> below(Annotation annotation) {
        List<RelationsModel.Seen> relations = parts.relations().of(annotation.id());
        return relations.isEmpty() ? Optional.empty() : Optional.of(new RelationRows(parts, relations));
    }

    @Override
    public boolean pressed(PaneModel pane, KeyEvent event) {
        return new RelationKeys(parts, pane).pressed(event);
    }
}
