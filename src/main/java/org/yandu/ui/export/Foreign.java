package org.yandu.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.exchange.bundle.Bundle;
import org.yandu.exchange.bundle.Packing;
import org.yandu.exchange.foreign.ForeignFormat;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Workspace;

/** Passages, with all that belongs to them, for another program. */
record Foreign(Desk desk, Matter.Passages passages, ForeignFormat format) {

    /** @return {@code true}: it is finished */
    boolean write(OutputStream out) throws IOException {
        format.write(bundle(), desk.texts(), desk.workspace().store(), out);
        return true;
    }

    private Bundle bundle() {
        Workspace workspace = desk.workspace();
        String title = passages.title(desk.texts());
        if (passages instanceof Matter.Kept kept) {
            Document document = kept.document();
            Code theme = kept.theme();
            return Packing.of(
                    workspace,
                    title,
                    new AnnotationQuery(
                            document == null ? null : document.id(), theme == null ? null : theme.id(), null, null));
        }
        return Packing.of(workspace, title, passages.find(workspace));
    }
}
