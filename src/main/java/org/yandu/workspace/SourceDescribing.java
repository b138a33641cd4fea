package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.document.Document;
import org.yandu.document.Header;
import org.yandu.lesson.Citation;
import org.yandu.lesson.Citing;
import org.yandu.lesson.SourceFacts;

/** What a reader adds to what is known of a source, so that it can be cited. */
public final class SourceDescribing {

    private SourceDescribing() {}

    /** A source as it is cited, with all that is known of it. */
    public static Citation citation(Store store, Document document, Citing.Edition edition) {
        return Citation.of(
                document.header(),
                document.format(),
                edition,
                store.sourceFacts(document.id()).orElse(SourceFacts.none(document.id())));
    }

    /**
     * Both in one step.
     *
     * @param before what was known besides the header
     * @return empty when nothing is said that was not known
     */
    public static Optional<Change> describe(
            Document document, Header header, Optional<SourceFacts> before, SourceFacts after) {
        List<Edit> edits = new ArrayList<>();
        if (!document.header().equals(header)) {
            edits.add(new Edit.OfDocument(document, document.with(header)));
        }
        SourceFacts old = before.orElse(null);
        SourceFacts now = after.isNone() ? null : after;
        if (old == null ? now != null : !old.equals(now)) {
            edits.add(new Edit.OfSourceFacts(old, now));
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of("change.source_facts", List.of(document.title()), edits));
    }
}
