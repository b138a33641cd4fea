package org.yandu.retrieval;

import java.util.List;
import org.yandu.document.Document;
import org.yandu.document.Folding;
import org.yandu.retrieval.QueryProblem.Kind;
import org.yandu.retrieval.SearchQuery.Filters;
import org.yandu.workspace.LibraryState;

/** Which documents {@code in:}, {@code before:} and {@code after:} let through. */
public final class DocumentFilter {

    /** An id's beginning is taken from this length on: shorter ones mean words of a title. */
    private static final int ID = 8;

    private final Filters filters;

    private DocumentFilter(Filters filters) {
        this.filters = filters;
    }

    /** @throws QueryException DOCUMENT_UNKNOWN when {@code in:} names none */
    public static DocumentFilter of(Filters filters, LibraryState library) {
        for (String name : filters.documents()) {
            if (library.documents().stream().noneMatch(document -> isNamed(document, name))) {
                throw new QueryException(QueryProblem.of(Kind.DOCUMENT_UNKNOWN, name));
            }
        }
        return new DocumentFilter(filters);
    }

    public boolean wants(Document document) {
        List<String> names = filters.documents();
        boolean named = names.isEmpty() || names.stream().anyMatch(name -> isNamed(document, name));
        String date = document.header().date();
        return named
                && (filters.before().isEmpty() && filters.from().isEmpty()
                        || date != null
                                && filters.before().stream()
                                        .allMatch(limit -> first(date).compareTo(first(limit)) < 0)
                                && filters.from().stream()
                                        .allMatch(limit -> first(date).compareTo(first(limit)) >= 0));
    }

    private static boolean isNamed(Document document, String name) {
        return document.id().equals(name)
                || name.length() >= ID && document.id().startsWith(name)
                || Folding.fold(document.title()).contains(Folding.fold(name));
    }

    /** The first day that a date may mean. */
    private static String first(String date) {
        return date + "0000-01-01".substring(Math.min(date.length(), 10));
    }
}
