package org.yandu.workspace;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which steps are wanted.
 *
 * @param words every one of them is to be found in the name of the step or in the first records it touched
 * @param kinds of records, one of which it is to have touched; empty sets no condition
 * @param documentId the document it is to have touched; {@code null} sets no condition
 * @param dropped whether steps are wanted too that were undone when something else was done
 */
public record HistoryQuery(
        List<Word> words, Set<RecordKind> kinds, @Nullable String documentId, boolean dropped) {

    /** What can be undone, redone, or is ground under the history. */
    public static final HistoryQuery ALL = new HistoryQuery(List.of(), Set.of(), null, false);

    /**
     * A word that is looked for.
     *
     * @param text as it was written
     * @param nameKeys the keys of all names whose text has it in the language of the reader
     */
    public record Word(String text, Set<String> nameKeys) {
        public Word {
            nameKeys = Set.copyOf(nameKeys);
        }
    }

    public HistoryQuery {
        words = List.copyOf(words);
        kinds = Set.copyOf(kinds);
    }
}
