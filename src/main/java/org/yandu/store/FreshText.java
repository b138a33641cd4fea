package org.yandu.store;

import org.yandu.document.SearchText;
import org.yandu.store.IndexTables.Waiting;
import org.yandu.store.index.Runs;

/**
 * A text that is to be put into the index.
 *
 * @param runs which place is which code point, see {@link Runs}
 */
record FreshText(IndexedText indexed, byte[] runs) {

    static FreshText of(Waiting waiting, SearchText text, int base) {
        return new FreshText(
                new IndexedText(waiting.documentId(), waiting.versionId(), 0, base, text.length()),
                Runs.write(text.runs()));
    }
}
