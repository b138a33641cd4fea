package org.yandu.exchange.feedback;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yandu.document.Document;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/** Texts with all their marks, read once for a whole class: that takes longer than a sheet does. The last few are kept. */
final class ClassTexts {

    /** A class reads no more at a time; of more the one that was not asked for longest is let go. */
    private static final int KEPT = 12;

    private final Workspace workspace;

    private final Map<String, OpenDocument> read = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, OpenDocument> eldest) {
            return size() > KEPT;
        }
    };

    ClassTexts(Workspace workspace) {
        this.workspace = workspace;
    }

    Workspace workspace() {
        return workspace;
    }

    /** As it is now. */
    OpenDocument of(Document document) {
        return of(document.id(), document.currentVersion());
    }

    OpenDocument of(String documentId, String versionId) {
        return read.computeIfAbsent(versionId, id -> workspace.version(documentId, id));
    }
}
