package org.yandu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Codebook;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.codebooks.CodebookFormat;
import org.yandu.exchange.codebooks.CodebookPlan;
import org.yandu.exchange.codebooks.ThemeFile;
import org.yandu.workspace.Shelving;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code codes}: the themes with their definitions; written to a file, or taken in from one. */
@Command(name = "codes")
final class CodesCommand implements Callable<Integer> {

    /** Definitions are paragraphs; the whole of them is in the JSON. */
    private static final int DEFINITION_WIDTH = 60;

    @Option(names = "--book", paramLabel = "BOOK", descriptionKey = "cli.option.book")
    @Nullable
    String book;

    @ArgGroup(exclusive = true)
    @Nullable
    Exchange exchange;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryrun")
    boolean dryRun;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by picocli
    CommandSpec spec;

    /** One way or the other. */
    static final class Exchange {
        @Option(names = "--export", paramLabel = "FILE", descriptionKey = "cli.option.codes.export")
        @Nullable
        Path out;

        @Option(names = "--import", paramLabel = "FILE", descriptionKey = "cli.option.codes.import")
        @Nullable
        Path in;
    }

    CodesCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (exchange != null && exchange.out != null) {
            return export(exchange.out);
        }
        if (exchange != null && exchange.in != null) {
            return take(exchange.in);
        }
        list();
        return ExitCode.DONE;
    }

    private void list() {
        List<CodeRow> rows;
        try (Workspace workspace = root.toRead()) {
            Map<String, Integer> used = workspace.store().annotationsPerCode();
            Codebook codebook = workspace.state().codebook();
            String wanted =
                    book == null ? null : References.book(codebook, book).id();
            rows = codebook.codes().stream()
                    .filter(code -> wanted == null || codebook.bookOf(code).equals(wanted))
                    .map(code -> CodeRow.of(codebook, code, used.getOrDefault(code.id(), 0)))
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
                    "  ".repeat(row.path().size() - 1) + row.name(),
                    Columns.cut(row.definition(), DEFINITION_WIDTH)));
            reply.lines(Plain.headed(reply, "cli.columns.codes", columns));
        }
    }

    private int export(Path file) {
        CodebookFormat format = CodebookFormat.of(file.toString())
                .orElseThrow(() -> new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.codes.format"));
        try (Workspace workspace = root.toRead()) {
            Codebook codebook = workspace.state().codebook();
            Book wanted = References.book(codebook, book);
            Files.write(file, format.write(codebook, wanted, root.reply().texts()));
            root.reply().say("cli.codes.exported", codebook.in(wanted.id()).size(), file);
            return ExitCode.DONE;
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNWRITABLE, file), e);
        }
    }

    private int take(Path file) {
        ThemeFile themes = ThemeFile.read(file);
        CodebookPlan plan;
        try (Workspace workspace = dryRun ? root.toRead() : root.toWrite()) {
            Codebook codebook = workspace.state().codebook();
            plan = CodebookPlan.of(codebook, target(codebook), themes);
            if (!dryRun) {
                plan.change().ifPresent(workspace::apply);
            }
        }
        Reply reply = root.reply();
        List<PlanRow> rows = plan.items().stream().map(PlanRow::of).toList();
        if (json.wanted) {
            reply.json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(reply.texts().get("codebook.fate." + row.status()), row.path()));
            reply.lines(columns.lines());
        }
        plan.remarks().forEach(remark -> reply.say(remark.key(), remark.args().toArray()));
        return ExitCode.DONE;
    }

    /** A codebook that is named and does not exist is made. */
    private Book target(Codebook codebook) {
        String wanted = book;
        boolean known = wanted == null
                || codebook.books().stream()
                        .anyMatch(
                                each -> each.name().equals(wanted) || each.id().startsWith(wanted));
        return known || wanted == null ? References.book(codebook, wanted) : Shelving.draft(codebook, wanted, "");
    }
}
