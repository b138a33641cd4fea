package org.yandu.ui.shell;

import java.util.List;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.exchange.out.Grouping;

/** What a reader wants out of the library; the room {@code ui.export} fulfils it. */
public sealed interface ExportWish {

    /** The document in focus: its annotations, or the text with them. */
    record Shown() implements ExportWish {}

    /** The document in focus as pages, for the printer. */
    record Print() implements ExportWish {}

    /** All passages of a theme. */
    record Theme(String codeId) implements ExportWish {}

    /**
     * Passages somebody has put together, in their order.
     *
     * @param title over them, such as what was looked for
     * @param themes ids; grouped by theme, only these get a heading, all of them when there are none
     * @param grouping as they were looked at
     * @param toPrint whether they are to be printed
     */
    record Passages(String title, List<Annotation> annotations, Set<String> themes, Grouping grouping, boolean toPrint)
            implements ExportWish {
        public Passages {
            annotations = List.copyOf(annotations);
            themes = Set.copyOf(themes);
        }

        public Passages(String title, List<Annotation> annotations, Set<String> themes, Grouping grouping) {
            this(title, annotations, themes, grouping, false);
        }
    }
}
