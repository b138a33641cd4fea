package org.yandu.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Review;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reanchor}: what became of a document's annotations when its current version came. */
@Command(name = "reanchor")
final class ReanchorCommand implements Callable<Integer> {

    private static final int QUOTE_WIDTH = 60;

    @Parameters(paramLabel = "DOC", descriptionKey = "cli.parameter.document")
    String reference = "";

    @Option(names = "--report", descriptionKey = "cli.option.report")
    boolean report;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    ReanchorCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<ReanchorRow> rows;
        try (Workspace workspace = root.toRead()) {
            Document document = References.document(workspace.state(), reference);
            rows = rows(workspace.store(), document);
        }
        if (json.wanted) {
            // A script that asks for both wants to read the answer.
            root.reply().json(rows);
        } else if (report || rows.isEmpty()) {
            print(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(
                    Plain.id(row.annotation()),
                    grade(row.grade()),
                    row.start() == null ? "" : row.start() + ":" + row.end(),
                    Columns.cut(row.oldQuote(), QUOTE_WIDTH),
                    row.newQuote() == null || row.newQuote().equals(row.oldQuote())
                            ? null
                            : Columns.cut(row.newQuote(), QUOTE_WIDTH)));
            root.reply().lines(Plain.headed(root.reply(), "cli.columns.reanchor", columns));
        }
        return ExitCode.DONE;
    }

    private List<ReanchorRow> rows(Store store, Document document) {
        DocumentVersion current = store.version(document.currentVersion());
        Map<String, DocumentVersion> versions = new HashMap<>();
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        store.annotations(AnnotationQuery.of(document.id())).forEach(a -> annotations.put(a.id(), a));
        List<ReanchorRow> rows = new ArrayList<>();
        for (Transfer transfer : store.transfers(current.id())) {
            Annotation annotation = annotations.remove(transfer.annotationId());
            // What was deleted since is neither.
            if (annotation != null || Review.heading(store, transfer).isPresent()) {
                DocumentVersion from = versions.computeIfAbsent(transfer.fromVersion(), store::version);
                rows.add(ReanchorRow.of(transfer, annotation, from, current, words(transfer.reason())));
            }
        }
        for (Annotation annotation : annotations.values()) {
            DocumentVersion version = versions.computeIfAbsent(annotation.versionId(), store::version);
            if (version.equals(current)) {
                rows.add(ReanchorRow.here(annotation, version, words("cli.reanchor.here")));
            }
        }
        return rows;
    }

    private String words(String key) {
        return root.reply().texts().get(key);
    }

    private String grade(String grade) {
        return words("versions.grade." + grade);
    }

    private void print(List<ReanchorRow> rows) {
        Reply reply = root.reply();
        Map<String, List<ReanchorRow>> byGrade = rows.stream().collect(Collectors.groupingBy(ReanchorRow::grade));
        for (Grade each : Grade.values()) {
            List<ReanchorRow> group = byGrade.getOrDefault(each.name().toLowerCase(Locale.ROOT), List.of());
            if (group.isEmpty()) {
                continue;
            }
            reply.line(reply.texts()
                    .get("cli.reanchor.group", grade(group.getFirst().grade()), group.size()));
            for (ReanchorRow row : group) {
                reply.line("  " + Columns.cut(row.oldQuote(), QUOTE_WIDTH));
                if (row.newQuote() != null && !row.newQuote().equals(row.oldQuote())) {
                    reply.line("  → " + Columns.cut(row.newQuote(), QUOTE_WIDTH));
                }
                reply.line("    " + row.reason() + reply.texts().get("cli.reanchor.decision", decision(row)));
            }
        }
        if (rows.isEmpty()) {
            reply.say("cli.annotations.none");
        }
    }

    private String decision(ReanchorRow row) {
        return words("versions.decision." + row.decision());
    }
}
