package org.yandu.workspace;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.ReadingOrder;

/** A document that is being read: its text, its outline and what was left on it. Immutable. */
public record OpenDocument(
        Document document, DocumentVersion version, OutlineTree outline, Markup markup, Shaping shaping) {

    /** A document whose reader has said nothing about headings and order. */
    public OpenDocument(Document document, DocumentVersion version, OutlineTree outline, Markup markup) {
        this(document, version, outline, markup, Shaping.NONE);
    }

    /** Whether this is the text the document has now, and not one it had before. */
    public boolean isCurrent() {
        return document.currentVersion().equals(version.id());
    }

    public String placeOf(Annotation annotation) {
        return outline.placeAt(annotation.span().start());
    }

    /** The order it is read in, when that is not the one it stands in. */
    public Optional<Arrangement> arrangement() {
        @Nullable Arrangement arrangement = shaping.arrangement();
        return Optional.ofNullable(arrangement);
    }

    /** The order it is read in. */
    public ReadingOrder order() {
        return new ReadingOrder(outline, version.text().length(), shaping.arrangement());
    }

    /** With only some of its annotations, for paper. */
    public OpenDocument showing(Predicate<Annotation> wanted) {
        return with(Markup.of(markup.all().stream().filter(wanted).toList()));
    }

    /** With its annotations as they are after a change, or will be once it is committed; what else the change does is not seen here. */
    public OpenDocument after(Change change) {
        // The last edit of an annotation counts.
        Map<String, Optional<Annotation>> last = new HashMap<>();
        for (Edit edit : change.edits()) {
            if (edit instanceof Edit.OfAnnotation of) {
                if (of.before() != null) {
                    last.put(of.before().id(), Optional.empty());
                }
                if (of.after() != null && of.after().versionId().equals(version.id())) {
                    last.put(of.after().id(), Optional.of(of.after()));
                }
            }
        }
        return with(markup.changed(
                last.keySet(), last.values().stream().flatMap(Optional::stream).toList()));
    }

    OpenDocument with(Markup other) {
        return new OpenDocument(document, version, outline, other, shaping);
    }
}
