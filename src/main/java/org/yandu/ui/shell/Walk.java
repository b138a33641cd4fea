package org.yandu.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** The walk a newcomer is taken on through the window: where it stands. It is offered once; the help menu brings it back. */
final class Walk {

    /** Preference: that it was offered, whether or not it was walked to its end. */
    static final String SEEN = "walk";

    /**
     * A place in the window that is pointed at.
     *
     * @param textKey of what is said; with {@code .title} of its title
     * @param place how it is looked up, see {@link javafx.scene.Scene#lookup}
     */
    record Stop(String textKey, String place) {}

    static final List<Stop> STOPS = List.of(
            new Stop("walk.text", ".reading-area"),
            new Stop("walk.side", "#side"),
            new Stop("walk.notes", "#notes-side"),
            new Stop("walk.search", "#search-field"),
            new Stop("walk.menu", "#main-menu"));

    private static final int AWAY = -1;

    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(AWAY);

    /** Which stop is shown, from 0; -1 when none is. */
    ReadOnlyIntegerProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    boolean isUnderWay() {
        return at.get() != AWAY;
    }

    boolean isAtEnd() {
        return at.get() == STOPS.size() - 1;
    }

    void begin() {
        at.set(0);
    }

    /** Beyond the last stop it is over. */
    void next() {
        at.set(isAtEnd() ? AWAY : at.get() + 1);
    }

    void back() {
        at.set(Math.max(0, at.get() - 1));
    }

    void end() {
        at.set(AWAY);
    }
}
