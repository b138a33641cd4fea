package org.yandu.workspace;

import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.OutlineTree;

/** A document that is being read: its text, its outline and what was left on it. Immutable. */
public record OpenDocument(Document document, DocumentVersion version, OutlineTree outline, Markup markup) {

    public String placeOf(Annotation annotation) {
        return outline.placeAt(annotation.span().start());
    }
}
