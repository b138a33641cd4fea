package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * What stands beside the heading in a line of the head gives way where the pane is narrow: first the heading is shortened, then what can
 * also be done elsewhere is left out, for the words say what is wrong, and only then a sign alone stands for the words. Where that is not
 * enough the place is shortened, and at last the sign stands alone: the outline has the ways it had beside it. Nothing is ever cut within
 * a word or laid over another.
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

    /** In the line of the head. */
    void in(PlaceLine head) {
        Runnable fit = () -> fit(head.roomFor(line, HEADING), head.mostRoomFor(line));
        head.whenRoomChanges(fit);
        // The style of the words is known only after it has been laid out once.
        line.heightProperty().subscribe(height -> fit.run());
    }

    /**
     * @param room beside a heading that can be told by its first words, and the whole place
     * @param most beside the shortest place alone
     */
    private void fit(double room, double most) {
        List<Node> all = List.copyOf(line.getChildren());
        List<Node> some =
                all.stream().filter(part -> part == sign || part != spare).toList();
        if (most > 0
                && !fits(ContentDisplay.LEFT, all, room)
                && !fits(ContentDisplay.LEFT, some, room)
                && !fits(ContentDisplay.GRAPHIC_ONLY, all, room)
                && !fits(ContentDisplay.GRAPHIC_ONLY, some, most)) {
            show(ContentDisplay.GRAPHIC_ONLY, List.of(sign));
        }
    }

    private boolean fits(ContentDisplay words, List<Node> parts, double room) {
        show(words, parts);
        return line.prefWidth(-1) <= room;
    }

    private void show(ContentDisplay words, List<Node> parts) {
        sign.setContentDisplay(words);
        line.getChildren().forEach(part -> {
            part.setManaged(parts.contains(part));
            part.setVisible(part.isManaged());
        });
    }
}
