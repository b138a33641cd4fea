package org.yandu.ui.reader;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * What lies on one block. Offsets are UTF-16 units of the display, from the beginning of the block.
 *
 * @param size of its letters in px
 * @param runs ascending, not overlapping
 * @param borders where a mark begins or ends within or beside another one of the same theme, which would look like one
 */
record BlockMarks(double size, List<Run> runs, List<Border> borders) {

    static final BlockMarks NONE = new BlockMarks(1, List.of(), List.of());

    record Run(int from, int to, MarkStyle style) {}

    record Border(int at, boolean atEnd, Color colour) {}

    BlockMarks {
        runs = List.copyOf(runs);
        borders = List.copyOf(borders);
    }
}
