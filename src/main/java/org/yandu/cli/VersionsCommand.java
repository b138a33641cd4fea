package org.yandu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.yandu.document.Document;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code versions}: the texts a document has had, oldest first. */
@Command(name = "versions")
final class VersionsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DOC", descriptionKey = "cli.parameter.document")
    String reference = "";

    @Mixin
    AsJson json = new AsJson();

    /** Enough to tell texts apart at a glance; JSON has all of it. */
    private static final int HASH = 12;

    private final Root root;

    VersionsCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<VersionRow> rows;
        try (Workspace workspace = root.toRead()) {
            Document document = References.document(workspace.state(), reference);
            rows = workspace.store().versions(document.id()).stream()
                    .map(version -> VersionRow.of(
                            version,
                            workspace.store().annotationsOf(version.id()).size()))
                    .toList();
        }
        Reply reply = root.reply();
        if (json.wanted) {
            reply.json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(
                    Plain.id(row.id()),
                    Plain.time(row.created()),
                    reply.texts().get("versions.cause." + row.cause()),
                    row.characters(),
                    row.annotations(),
                    row.fileName(),
                    row.sha256().substring(0, Math.min(HASH, row.sha256().length()))));
            reply.lines(Plain.headed(reply, "cli.columns.versions", columns));
        }
        return ExitCode.DONE;
    }
}
