package org.yandu.workspace;

import java.util.List;
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
}
