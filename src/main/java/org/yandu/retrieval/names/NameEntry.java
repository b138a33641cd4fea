package org.yandu.retrieval.names;

import java.util.List;
import java.util.Set;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.workspace.NameKind;

/**
 * A name and where it stands.
 *
 * @param key by which it is known, see {@link NameKeys}
 * @param shown as it is written
 * @param score how much speaks for it, from 0 to 1
 * @param forms all ways it is written in these texts, the most frequent first
 * @param texts in the order of {@link org.yandu.retrieval.Chronology}; at least one unless the reader added it
 */
public record NameEntry(
        String key,
        String shown,
        NameKind kind,
        double score,
        Set<Evidence> evidence,
        Standing standing,
        List<String> forms,
        List<InText> texts) {

    /** What it is to the reader. */
    public enum Standing {
        FOUND,
        /** Not enough speaks for it. */
        DOUBTFUL,
        CONFIRMED,
        ADDED,
        HIDDEN
    }

    /**
     * Its places in one text.
     *
     * @param spans in text order, in UTF-16 units, not overlapping
     */
    public record InText(Document document, String versionId, List<TextSpan> spans) {}

    public NameEntry {
        evidence = Set.copyOf(evidence);
        forms = List.copyOf(forms);
        texts = List.copyOf(texts);
    }

    NameEntry with(Standing other) {
        return new NameEntry(key, shown, kind, score, evidence, other, forms, texts);
    }

    /** How many places there are. */
    public int count() {
        return texts.stream().mapToInt(text -> text.spans().size()).sum();
    }

    /** Whether it is a name: found with enough behind it, or said by the reader, and not hidden. */
    public boolean isName() {
        return standing != Standing.HIDDEN && standing != Standing.DOUBTFUL;
    }
}
