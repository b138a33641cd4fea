package org.yandu.ui.history;

import java.util.List;
import org.yandu.workspace.Bin;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.Removed;

/**
 * A thing in the bin as it is listed.
 *
 * @param title of the document it stands in, or empty
 * @param needed what has to come back with it, because it hangs on that
 */
record BinRow(Bin.Item item, String title, List<Removed> needed) {

    /** All that can be searched for. */
    String searched() {
        Removed removed = item.removed();
        return removed.words() + "\n" + removed.more() + "\n" + title;
    }

    boolean needs(RecordKind kind) {
        return needed.stream().anyMatch(each -> each.kind() == kind);
    }
}
