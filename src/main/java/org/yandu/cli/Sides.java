package org.yandu.cli;

import java.util.List;
import org.yandu.annotation.Markup;
import org.yandu.annotation.Pin;
import org.yandu.document.DocumentVersion;
import org.yandu.retrieval.parallel.Comparing.Side;
import org.yandu.retrieval.parallel.Comparison.Column;
import org.yandu.retrieval.parallel.Reading;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Workspace;

/** Texts named on the command line as they are compared: those of the library with what is marked and pinned in them. */
final class Sides {

    private Sides() {}

    static Side named(Root root, String reference) {
        Text text = Text.named(root, reference);
        DocumentVersion version = text.version();
        Markup markup = Markup.EMPTY;
        List<Pin> pins = List.of();
        if (!version.id().isEmpty()) {
            try (Workspace workspace = root.toRead()) {
                pins = workspace.store().pins(version.id());
                markup = Markup.of(workspace.store().annotations(AnnotationQuery.of(version.documentId())).stream()
                        .filter(mark -> mark.versionId().equals(version.id()))
                        .toList());
            }
        }
        return new Side(
                new Column(version.documentId(), text.header().title()),
                new Reading(version, text.outline(), markup),
                pins);
    }
}
