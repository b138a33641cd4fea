package org.yandu.ui.reader;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Store;

/** How a reader likes to select; kept in the library. */
final class Habits {

    private final BooleanProperty caretShown;
    private final BooleanProperty alwaysTrimmed;
    private final DisorderLine.Silenced silenced;

    Habits(Desk desk) {
        caretShown = kept(desk, "reading-caret", true);
        alwaysTrimmed = kept(desk, "reading-trim", false);
        silenced = new DisorderLine.Silenced(desk);
    }

    private static BooleanProperty kept(Desk desk, String name, boolean otherwise) {
        Store store = desk.workspace().store();
        BooleanProperty property = new SimpleBooleanProperty(
                store.preference(name).map(Boolean::parseBoolean).orElse(otherwise));
        property.addListener((o, was, is) -> desk.remember(name, is.toString()));
        return property;
    }

    /** Whether a caret stands in the text; without one the arrows scroll. */
    BooleanProperty caretShownProperty() {
        return caretShown;
    }

    /** Of which documents the disorder is not told any more. */
    DisorderLine.Silenced silenced() {
        return silenced;
    }

    /** Whether what is selected by units and pens loses the punctuation at its ends. */
    BooleanProperty alwaysTrimmedProperty() {
        return alwaysTrimmed;
    }
}
