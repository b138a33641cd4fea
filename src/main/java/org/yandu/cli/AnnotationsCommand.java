package org.yandu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code annotations}: passages with their themes and comments, all or those that fit. */
@Command(name = "annotations")
final class AnnotationsCommand implements Callable<Integer> {

    @Option(names = "--doc", paramLabel = "DOC", descriptionKey = "cli.option.doc")
    @Nullable
    String document;

    @Option(names = "--code", paramLabel = "CODE", descriptionKey = "cli.option.code.one")
    @Nullable
    String code;

    @Option(names = "--coder", paramLabel = "NAME", descriptionKey = "cli.option.coder.filter")
    @Nullable
    String coder;

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "cli.option.text")
    @Nullable
    String text;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    AnnotationsCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<AnnotationRow> rows;
        AnnotationQuery query;
        try (Workspace workspace = root.toRead()) {
            query = query(workspace.state());
            AnnotationSheet sheet = new AnnotationSheet(workspace);
            rows = workspace.store().annotations(query).stream().map(sheet::row).toList();
        }
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            AnnotationSheet.print(root.reply(), rows);
        }
        if (rows.isEmpty()) {
            root.reply().say("cli.annotations.none");
        }
        // To list an empty library is no failure; to find nothing that was asked for is.
        return rows.isEmpty() && !query.equals(AnnotationQuery.ALL) ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
    }

    private AnnotationQuery query(LibraryState library) {
        return new AnnotationQuery(
                document == null ? null : References.document(library, document).id(),
                code == null ? null : References.code(library, code).id(),
                coder,
                text);
    }
}
