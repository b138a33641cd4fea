package org.yandu.ui.versions;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;

/**
 * A text a document has had.
 *
 * @param number from 1, the oldest
 * @param current whether it is the one it has now
 * @param annotations how many are on it
 */
record VersionItem(DocumentVersion version, int number, boolean current, int annotations) {

    /** All of a document, newest first. */
    static List<VersionItem> of(OpenDocument open, Store store) {
        List<VersionItem> items = new ArrayList<>();
        for (DocumentVersion version : store.versions(open.document().id())) {
            items.addFirst(new VersionItem(
                    version,
                    items.size() + 1,
                    version.id().equals(open.document().currentVersion()),
                    store.annotationsOf(version.id()).size()));
        }
        return items;
    }
}
