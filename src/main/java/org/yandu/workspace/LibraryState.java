package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Document;

/**
 * What is always in memory: the list of documents and the themes. Texts and annotations are fetched when a document is
 * opened.
 *
 * @param documents oldest first
 */
public record LibraryState(List<Document> documents, Codebook codebook) {

    public LibraryState {
        documents = List.copyOf(documents);
    }

    public Optional<Document> document(String id) {
        return documents.stream().filter(d -> d.id().equals(id)).findFirst();
    }

    /** As it is after the change. */
    LibraryState after(Change change) {
        List<Document> nextDocuments = new ArrayList<>(documents);
        List<Book> nextBooks = new ArrayList<>(codebook.books());
        List<Code> nextCodes = new ArrayList<>(codebook.codes());
        boolean sameCodes = true;
        for (Edit edit : change.edits()) {
            if (edit instanceof Edit.OfDocument of) {
                replace(nextDocuments, of.before(), of.after(), Document::id);
            } else if (edit instanceof Edit.OfCode of) {
                replace(nextCodes, of.before(), of.after(), Code::id);
                sameCodes = false;
            } else if (edit instanceof Edit.OfBook of) {
                replace(nextBooks, of.before(), of.after(), Book::id);
                sameCodes = false;
            }
        }
        nextDocuments.sort(Comparator.comparing(Document::added).thenComparing(Document::id));
        return new LibraryState(nextDocuments, sameCodes ? codebook : new Codebook(nextBooks, nextCodes));
    }

    private static <R> void replace(List<R> all, @Nullable R before, @Nullable R after, Function<R, String> id) {
        if (before != null) {
            String gone = id.apply(before);
            all.removeIf(each -> id.apply(each).equals(gone));
        }
        if (after != null) {
            all.add(after);
        }
    }
}
