package org.yandu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code list}: the documents, oldest first. */
@Command(name = "list")
final class ListCommand implements Callable<Integer> {

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    ListCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<DocumentRow> rows;
        try (Workspace workspace = root.toRead()) {
            Map<String, Integer> marked = workspace.store().annotationsPerDocument();
            rows = workspace.state().documents().stream()
                    .map(document -> DocumentRow.of(
                            document, workspace.store().versions(document.id()), marked.getOrDefault(document.id(), 0)))
                    .toList();
        }
        Reply reply = root.reply();
        if (json.wanted) {
            reply.json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row ->
                    columns.row(Plain.id(row.id()), row.date(), row.characters(), row.annotations(), row.title()));
            reply.lines(Plain.headed(reply, "cli.columns.list", columns));
        }
        return ExitCode.DONE;
    }
}
