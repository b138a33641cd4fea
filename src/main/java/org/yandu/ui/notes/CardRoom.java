package org.yandu.ui.notes;

import org.yandu.annotation.Annotation;
import org.yandu.ui.shell.Look;
import org.yandu.ui.shell.PaneModel;
import org.yandu.ui.shell.Sight;
import org.yandu.workspace.OpenDocument;

/** Whether there is room for cards beside a text, and how much they get. */
final class CardRoom {

    /** Between text and cards, where the lines run, in px. */
    static final double LEFT = 24;

    /** Between cards and the edge of the pane, where the scroll bar is. */
    private static final double RIGHT = 34;

    /** Fourteen characters a line. */
    private static final double NARROWEST = 196;

    private static final double WIDEST = 300;

    /** As many characters a line as the text keeps, see {@link Sight#room}. */
    private static final int TEXT = 32;

    private final Parts parts;
    private final PaneModel pane;
    private final Sight sight;
    private final CardSetting setting;
    private double width;
    private boolean needed;

    CardRoom(Parts parts, PaneModel pane, Sight sight, CardSetting setting) {
        this.parts = parts;
        this.pane = pane;
        this.sight = sight;
        this.setting = setting;
    }

    /** Another text: as long as nothing is written beside it, it stands in the middle. */
    void forget() {
        needed = false;
    }

    /** Looks anew how much there is. The text stays aside once a card has been shown, so that it is not pushed to and fro. */
    void fit(boolean writing) {
        double room = sight.room() - LEFT - RIGHT;
        boolean fits = setting.enabledProperty().get() && room >= NARROWEST;
        pane.besideProperty().set(fits);
        needed |= writing || pane.open().filter(this::isWrittenOn).isPresent();
        Look look = parts.desk().look();
        double beside = room - Math.max(0, look.measure() - TEXT) * (double) look.size();
        width = Math.min(room, Math.clamp(beside, NARROWEST + 12, WIDEST));
        sight.keepFree(isOpen() ? width + LEFT + RIGHT : 0);
    }

    private boolean isWrittenOn(OpenDocument open) {
        return open.markup().all().stream().anyMatch(this::isWrittenOn);
    }

    private boolean isWrittenOn(Annotation annotation) {
        return !annotation.comment().isEmpty()
                || !parts.relations().of(annotation.id()).isEmpty();
    }

    boolean isOpen() {
        return needed && pane.besideProperty().get();
    }

    /** Of a card, in px. */
    double width() {
        return width;
    }
}
