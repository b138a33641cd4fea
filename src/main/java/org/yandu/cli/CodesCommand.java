package org.yandu.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code codes}: the themes with their definitions. */
@Command(name = "codes")
final class CodesCommand implements Callable<Integer> {

    /** Definitions are paragraphs; the whole of them is in the JSON. */
    private static final int DEFINITION_WIDTH = 60;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    CodesCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<CodeRow> rows;
        try (Workspace workspace = root.toRead()) {
            Map<String, Integer> used = workspace.store().annotationsPerCode();
            rows = workspace.state().codebook().codes().stream()
                    .map(code -> CodeRow.of(code, used.getOrDefault(code.id(), 0)))
                    .toList();
        }
        Reply reply = root.reply();
        if (json.wanted) {
            reply.json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(
                    Plain.id(row.id()),
                    row.letter(),
                    row.annotations(),
                    row.name(),
                    Columns.cut(row.definition(), DEFINITION_WIDTH)));
            reply.lines(Plain.headed(reply, "cli.columns.codes", columns));
        }
        return ExitCode.DONE;
    }
}
