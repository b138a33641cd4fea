package org.yandu.ui.shell;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import org.yandu.ui.keys.Action;

/** The middle of the window, with whatever sheets lie over it. */
final class Cover extends StackPane {

    private Runnable covered = () -> {};

    /** Run whenever a sheet is about to open here. */
    void onCovered(Runnable run) {
        covered = run;
    }

    /** A sheet is about to open here. */
    void covered() {
        covered.run();
    }

    boolean isCovered() {
        return open().findAny().isPresent();
    }

    /** Whether something lies there that was begun and cannot simply be had again. */
    boolean isUnfinished() {
        return open().anyMatch(sheet -> !sheet.yields());
    }

    /** Whether every sheet that is open lets it be done behind it. */
    boolean lets(Action action) {
        return open().allMatch(sheet -> sheet.lets(action));
    }

    /** Puts away what can be had again at any time, but not the sheet that is asked for: what was typed into it would be lost. */
    void clearFor(Action action) {
        open().filter(sheet -> sheet.yields() && !action.id().equals(sheet.getId()))
                .forEach(Sheet::closed);
    }

    /** Of a copy: a sheet that closes may go. */
    private Stream<Sheet> open() {
        return List.copyOf(getChildren()).stream()
                .filter(Sheet.class::isInstance)
                .map(Sheet.class::cast)
                .filter(Sheet::isOpen);
    }
}
