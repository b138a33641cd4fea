package org.yandu.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
                nextDocuments.removeIf(
                        d -> of.before() != null && d.id().equals(of.before().id()));
                if (of.after() != null) {
                    nextDocuments.add(of.after());
                }
            } else if (edit instanceof Edit.OfCode of) {
                sameCodes = false;
                nextCodes.removeIf(
                        c -> of.before() != null && c.id().equals(of.before().id()));
                if (of.after() != null) {
                    nextCodes.add(of.after());
                }
            } else if (edit instanceof Edit.OfBook of) {
                sameCodes = false;
                nextBooks.removeIf(
                        b -> of.before() != null && b.id().equals(of.before().id()));
                if (of.after() != null) {
                    nextBooks.add(of.after());
                }
            }
        }
        nextDocuments.sort(Comparator.comparing(Document::added).thenComparing(Document::id));
        return new LibraryState(nextDocuments, sameCodes ? codebook : new Codebook(nextBooks, nextCodes));
    }
}
