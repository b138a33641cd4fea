package org.yandu.ui.shell;

import java.util.List;
import java.util.Optional;
import org.yandu.document.TextSpan;

/**
 * Where places of a text stand in its pane, as it is laid out now. In px from the upper left corner of the pane's text; offsets
 * are UTF-16 units of the text. For the JavaFX thread.
 */
public interface Sight {

    /**
     * A line of the text.
     *
     * @param top may lie outside of the pane
     */
    record Line(double top, double height) {}

    /** What is laid out, in the order it is read in: whole paragraphs, at both ends more than can be seen. */
    List<TextSpan> laidOut();

    /** The line on which a place stands; empty when it is not laid out. */
    Optional<Line> lineAt(int offset);

    /** The very first line of the text, when it is laid out. */
    Optional<Line> firstLine();

    /** Where the text begins in the window, from its top, in px. */
    double top();

    /** Right edge of the column of text. */
    double columnEnd();

    /** What would be left at the right of the text if its column were as narrow as may be asked of a reader. */
    double room();

    /** Keeps so much free at the right of the text; 0 puts the text into the middle again. */
    void keepFree(double width);

    /** Moves the text; positive brings what is below. */
    void scrollBy(double way);

    /** Told in every frame in which lines have come to stand somewhere else, before it is painted. */
    void onMoved(Runnable listener);
}
