package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Places;
import org.yandu.workspace.Workspace;

/** Reads a text to say where hits stand in it. */
public final class HitReader {

    private final DocumentVersion version;
    private final SearchText text;
    private final Places places;

    private HitReader(DocumentVersion version, Places places) {
        this.version = version;
        this.text = SearchText.of(version);
        this.places = places;
    }

    /** Takes the text from an open document when it is open, from the library otherwise. */
    public static HitReader of(Workspace workspace, TextHits hits) {
        DocumentVersion version = workspace
                .opened(hits.document().id())
                .map(OpenDocument::version)
                .filter(open -> open.id().equals(hits.versionId()))
                .orElseGet(() -> workspace.store().version(hits.versionId()));
        return new HitReader(version, hits.places());
    }

    /** What a query finds in one text, without asking the library. */
    public static HitReader of(DocumentVersion version, Places places) {
        return new HitReader(version, places);
    }

    public DocumentVersion version() {
        return version;
    }

    /** How many hits there are; fewer than were found when the text has become shorter since, by noise that was marked. */
    public int size() {
        int size = places.size();
        while (size > 0 && places.end(size - 1) > text.length()) {
            size--;
        }
        return size;
    }

    public TextSpan span(int index) {
        return text.toSource(places.start(index), places.end(index));
    }

    public List<TextSpan> spans() {
        List<TextSpan> spans = new ArrayList<>(size());
        for (int i = 0; i < size(); i++) {
            spans.add(span(i));
        }
        return spans;
    }
}
