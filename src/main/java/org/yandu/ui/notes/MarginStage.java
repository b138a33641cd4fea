package org.yandu.ui.notes;

import javafx.scene.layout.StackPane;
import org.yandu.ui.shell.PaneModel;

/** What lies over the text of one pane: the cards, and the question how two passages stand to each other. */
final class MarginStage extends StackPane {

    MarginStage(Parts parts, PaneModel pane, CardMargin cards) {
        setPickOnBounds(false);
        setMinSize(0, 0);
        getChildren().addAll(cards, new RelationAsk(parts, pane));
    }
}
