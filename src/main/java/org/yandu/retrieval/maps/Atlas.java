package org.yandu.retrieval.maps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.marks.AllMarks;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/** All maps of a library as it was when this was made; for any thread. */
public final class Atlas {

    /** So many texts are read at a time: enough to share out, few enough to stop between. */
    private static final int SLICE = 32;

    private final Workspace workspace;
    private final Store store;
    private final LibraryState library;
    private final Columns columns;
    private final List<MarkRow> marks;
    private final Map<String, int[]> paragraphs = new HashMap<>();

    /**
     * @param all as they are in the library at that moment
     * @param withNested whether a passage of a nested theme counts as one of those above it, too
     */
    public Atlas(Workspace workspace, LibraryState library, AllMarks all, boolean withNested) {
        this.workspace = workspace;
        this.store = workspace.store();
        this.library = library;
        this.marks = ThemeMaps.current(all.rows());
        this.columns = Columns.of(library.codebook(), marks, withNested);
    }

    /** Whether there is any mark with a theme. */
    public boolean hasMarks() {
        return marks.stream().anyMatch(mark -> !mark.codes().isEmpty());
    }

    public Columns columns() {
        return columns;
    }

    /** On one document, or on all of them. */
    public List<MarkRow> marks(@Nullable String documentId) {
        return documentId == null
                ? marks
                : marks.stream()
                        .filter(mark -> mark.documentId().equals(documentId))
                        .toList();
    }

    /**
     * @param documentId {@code null} for documents × themes of the library
     * @throws org.yandu.document.ProblemException DOCUMENT_UNKNOWN
     */
    public ThemeMap themes(@Nullable String documentId, BooleanSupplier overtaken) {
        if (documentId == null) {
            return ThemeMaps.ofLibrary(store, library.documents(), marks, columns, overtaken);
        }
        String version =
                library.document(documentId).map(Document::currentVersion).orElse("");
        return ThemeMaps.ofDocument(workspace.version(documentId, version), marks(documentId), columns);
    }

    public CoOccurrence together(@Nullable String documentId, CoOccurrence.Rule rule, BooleanSupplier overtaken) {
        return CoOccurrence.of(marks(documentId), columns, rule, this::paragraphs, overtaken);
    }

    private int[] paragraphs(String versionId) {
        synchronized (paragraphs) {
            return Objects.requireNonNull(paragraphs.computeIfAbsent(versionId, store::paragraphStarts));
        }
    }

    /**
     * @param dates that a document names
     * @param gauge when nobody wants it any more the rest has none
     */
    public static TimeLine time(
            LibraryState library,
            @Nullable String documentId,
            Function<Document, List<DateMention>> dates,
            Gauge gauge) {
        List<Document> documents = documentId == null
                ? library.documents()
                : library.document(documentId).stream().toList();
        Map<String, List<DateMention>> found = new HashMap<>();
        for (int from = 0; from < documents.size() && !gauge.isUnwanted(); from += SLICE) {
            List<Document> some = documents.subList(from, Math.min(documents.size(), from + SLICE));
            List<List<DateMention>> named = gauge.each(some, dates);
            for (int i = 0; i < some.size(); i++) {
                found.put(some.get(i).id(), named.get(i));
            }
            gauge.at(from + some.size(), documents.size());
        }
        return TimeLine.of(documents, document -> found.getOrDefault(document.id(), List.of()));
    }
}
