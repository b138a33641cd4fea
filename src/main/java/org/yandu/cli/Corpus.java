package org.yandu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.Workspace;

/** The documents a command looks through: one that was named, or all of the library. */
final class Corpus {

    private final Workspace workspace;
    private final List<Document> documents;
    private final Map<String, DocumentVersion> versions = new HashMap<>();
    private final Map<String, Spot.Teller> tellers = new HashMap<>();

    Corpus(Workspace workspace, @Nullable String named) {
        this.workspace = workspace;
        this.documents =
                named == null ? workspace.state().documents() : List.of(References.document(workspace.state(), named));
    }

    /** Whether a name is that of a file, which is read without any library. */
    static boolean isFile(@Nullable String named) {
        return named != null && Files.isRegularFile(Path.of(named));
    }

    List<Document> documents() {
        return documents;
    }

    DocumentVersion read(Document document) {
        return versions.computeIfAbsent(document.id(), id -> workspace.store().version(document.currentVersion()));
    }

    Spot.Teller teller(Document document) {
        return tellers.computeIfAbsent(
                document.id(), id -> Spot.Teller.of(id, Text.of(workspace, document, read(document))));
    }
}
