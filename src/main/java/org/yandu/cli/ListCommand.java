package org.yandu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yandu.document.Document;
import org.yandu.workspace.Extent;
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
            rows = rows(workspace);
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

    private static List<DocumentRow> rows(Workspace workspace) {
        Map<String, Extent> extents = workspace.store().extents();
        Map<String, Integer> marked = workspace.store().annotationsPerDocument();
        List<DocumentRow> rows = new ArrayList<>();
        for (Document document : workspace.state().documents()) {
            Extent extent = extents.get(document.id());
            // Another program may have taken the document away since the list was read.
            if (extent != null) {
                rows.add(DocumentRow.of(document, extent, marked.getOrDefault(document.id(), 0)));
            }
        }
        return rows;
    }
}
