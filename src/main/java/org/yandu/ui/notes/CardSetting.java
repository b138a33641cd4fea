package org.yandu.ui.notes;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.yandu.ui.shell.Desk;

/** Whether comments are shown beside the text where there is room; remembered with the library. */
final class CardSetting {

    private static final String KEY = "margin-cards";

    private final Desk desk;
    private final BooleanProperty enabled = new SimpleBooleanProperty();

    CardSetting(Desk desk) {
        this.desk = desk;
        enabled.set(desk.workspace()
                .store()
                .preference(KEY)
                .map(Boolean::parseBoolean)
                .orElse(true));
    }

    BooleanProperty enabledProperty() {
        return enabled;
    }

    void toggle() {
        boolean open = desk.focused().open().isPresent();
        if (enabled.get() && open && !desk.focused().besideProperty().get()) {
            // Nobody wants off what is not seen.
            desk.say("card.narrow");
            return;
        }
        boolean now = !enabled.get();
        enabled.set(now);
        desk.say(now ? "card.on" : "card.off");
        desk.remember(KEY, String.valueOf(now));
    }
}
