package org.yandu.retrieval;

import java.util.List;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Places;

/**
 * What was found in one document.
 *
 * @param versionId the text it was found in
 * @param places in positions of its {@link org.yandu.document.SearchText}; ascending, not overlapping
 */
public record TextHits(Document document, String versionId, Places places) {

    /** @param spans in UTF-16 units of a version, ascending, not overlapping */
    public static TextHits at(Document document, DocumentVersion version, List<TextSpan> spans) {
        SearchText text = SearchText.of(version);
        Places.Builder places = new Places.Builder();
        spans.forEach(span -> places.add(text.fromSource(span.start()), text.fromSource(span.end())));
        return new TextHits(document, version.id(), places.build());
    }
}
