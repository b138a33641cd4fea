package org.yandu.retrieval;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;

/** The order in which texts came to be: by their date, those without one last, then as they were taken in. */
public final class Chronology {

    private static final Comparator<Document> ORDER = Comparator.comparing(
                    (Document document) -> document.header().date(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Document::added)
            .thenComparing(Document::id);

    private Chronology() {}

    public static List<Document> of(List<Document> documents) {
        return documents.stream().sorted(ORDER).toList();
    }

    /** {@code null} when the document has no date. */
    public static @Nullable String year(Document document) {
        String date = document.header().date();
        return date == null || date.length() < 4 ? null : date.substring(0, 4);
    }
}
