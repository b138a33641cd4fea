package org.yandu.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.annotation.Annotation;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.OutlineTree;
import org.yandu.workspace.Workspace;

/** Turns annotations into rows; reads and outlines every text only once. */
final class AnnotationSheet {

    /** Characters of a quotation in a terminal; the rest is in the JSON. */
    private static final int QUOTE_WIDTH = 60;

    private final Workspace workspace;
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<String, OutlineTree> outlines = new HashMap<>();

    AnnotationSheet(Workspace workspace) {
        this.workspace = workspace;
    }

    AnnotationRow row(Annotation annotation) {
        Text text = texts.computeIfAbsent(annotation.versionId(), id -> read(annotation));
        OutlineTree outline = outlines.computeIfAbsent(annotation.versionId(), id -> text.outline());
        DocumentVersion version = text.version();
        String place = outline.placeAt(annotation.span().start());
        return AnnotationRow.of(annotation, version, place, workspace.state().codebook());
    }

    private Text read(Annotation annotation) {
        Document document = References.document(workspace.state(), annotation.documentId());
        return Text.of(workspace, document, workspace.store().version(annotation.versionId()));
    }

    static void print(Reply reply, List<AnnotationRow> rows) {
        Columns columns = new Columns();
        rows.forEach(row -> columns.row(
                Plain.id(row.id()),
                Plain.id(row.document()),
                row.place(),
                reply.texts().joined(row.codeNames()),
                row.coder(),
                Columns.cut(row.quote(), QUOTE_WIDTH),
                row.comment() == null ? null : Columns.cut(row.comment(), QUOTE_WIDTH)));
        reply.lines(Plain.headed(reply, "cli.columns.annotations", columns));
    }
}
