package org.yandu.ui.retrieval;

import org.yandu.retrieval.marks.Grouping.Group;
import org.yandu.workspace.MarkRow;

/** One line of the list. */
sealed interface Line {

    /** @param isEmpty whether nothing was found under it */
    record Heading(Group group, boolean isEmpty) implements Line {}

    record Mark(MarkRow row) implements Line {}
}
