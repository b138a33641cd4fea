package org.yandu.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * What stands beside the heading in a line of the head gives way where the pane is narrow: first the heading is shortened, then what can
 * also be done elsewhere is left out, for the words say what is wrong, and only then a sign alone stands for the words. Nothing is ever cut
 * within a word or laid over another.
 */
final class GivingWay {

    /** Room that is left to the heading before anything else gives way, in pixels: about four characters and its dots. */
    private static final double HEADING = 64;

    private final HBox line;
    private final Label sign;
    private final Node spare;

    /**
     * @param line what stands in the line of the head; it goes in as a whole
     * @param sign words with a picture that can stand for them
     * @param spare what is left out where there is least room; may be the sign itself, when nothing is to be left out
     */
    GivingWay(HBox line, Label sign, Node spare) {
        this.line = line;
        this.sign = sign;
        this.spare = spare;
        sign.setMinWidth(Region.USE_PREF_SIZE);
        line.setMinWidth(Region.USE_PREF_SIZE);
    }

    /** In the line of the head; what stands behind it keeps its width. */
    void in(HBox head, Region behind) {
        Runnable fit = () -> fit(head.getWidth() - behind.prefWidth(-1) - 2 * head.getSpacing() - HEADING);
        head.widthProperty().subscribe(width -> fit.run());
        behind.widthProperty().subscribe(width -> fit.run());
        line.managedProperty().subscribe(is -> fit.run());
        // The style of the words is known only after it has been laid out once.
        line.heightProperty().subscribe(height -> fit.run());
    }

    private void fit(double room) {
        if (!fits(ContentDisplay.LEFT, true, room)
                && (spare == sign || !fits(ContentDisplay.LEFT, false, room))
                && !fits(ContentDisplay.GRAPHIC_ONLY, true, room)) {
            show(ContentDisplay.GRAPHIC_ONLY, spare == sign);
        }
    }

    private boolean fits(ContentDisplay words, boolean all, double room) {
        show(words, all);
        return room <= 0 || line.prefWidth(-1) <= room;
    }

    private void show(ContentDisplay words, boolean all) {
        sign.setContentDisplay(words);
        spare.setManaged(all);
        spare.setVisible(all);
    }
}
