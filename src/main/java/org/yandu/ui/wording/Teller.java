package org.yandu.ui.wording;

import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineTree;

/** Tells places of one text, whose outline is worked out when it is first asked for. */
final class Teller {

    private final Document document;
    private final DocumentVersion version;
    private final Basis basis;
    private @Nullable OutlineTree outline;

    Teller(Document document, DocumentVersion version, Basis basis) {
        this.document = document;
        this.version = version;
        this.basis = basis;
    }

    SharedModel.Side side(TextSpan span) {
        return new SharedModel.Side(
                document,
                version.id(),
                span,
                version.quote(span).replace("\n", "").strip(),
                place(span.start()));
    }

    String place(int offset) {
        OutlineTree tree = outline == null ? basis.outline(document, version) : outline;
        outline = tree;
        return tree.placeAt(offset);
    }
}
