package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.store.Checkup;
import org.yandu.store.Finding;
import org.yandu.store.LibraryFolder;
import org.yandu.store.Salvage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code check}: whether a library is sound, in plain words; and what can be saved of one that is not. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    @Option(names = "--salvage", paramLabel = "DIR", descriptionKey = "cli.option.salvage")
    @Nullable
    Path salvage;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    CheckCommand(Root root) {
        this.root = root;
    }

    /** One finding, as JSON. */
    record FindingRow(String kind, boolean grave, List<String> about) {}

    /** Everything that was seen, as JSON. */
    record CheckSheet(
            String library, boolean sound, int documents, int annotations, int backups, List<FindingRow> findings) {}

    @Override
    public Integer call() {
        LibraryFolder folder = root.folder();
        return salvage == null ? check(folder) : salvage(folder, salvage);
    }

    private int check(LibraryFolder folder) {
        Checkup.Report report = Checkup.of(folder);
        Reply reply = root.reply();
        if (json.wanted) {
            reply.json(new CheckSheet(
                    folder.root().toString(),
                    report.isSound(),
                    report.documents(),
                    report.annotations(),
                    report.backups(),
                    report.findings().stream().map(CheckCommand::row).toList()));
        } else {
            reply.line(reply.texts()
                    .get(
                            "cli.check.seen",
                            folder.root().toString(),
                            report.documents(),
                            report.annotations(),
                            report.backups()));
            for (Finding finding : report.findings()) {
                reply.line("- " + reply.texts().get(finding.kind().key(), finding.args()));
            }
            reply.line(reply.texts().get(report.isSound() ? "cli.check.sound" : "cli.check.unsound"));
        }
        return report.isSound() ? ExitCode.DONE : ExitCode.LIBRARY_TROUBLE;
    }

    private static FindingRow row(Finding finding) {
        return new FindingRow(
                finding.kind().key().substring("check.".length()),
                finding.kind().isGrave(),
                finding.args());
    }

    private int salvage(LibraryFolder folder, Path to) {
        Salvage.Report report = Salvage.of(folder, to);
        Reply reply = root.reply();
        if (json.wanted) {
            reply.json(report);
            return ExitCode.DONE;
        }
        Columns columns = new Columns();
        report.kinds()
                .forEach(kind -> columns.row(
                        reply.texts().get("record." + kind.record()), kind.read(), kind.regained(), kind.dropped()));
        if (report.kinds().isEmpty() && report.originals() > 0) {
            reply.line(reply.texts().get("cli.check.originals_only"));
        } else {
            reply.lines(Plain.headed(reply, "cli.columns.salvage", columns));
        }
        if (report.binned() > 0) {
            reply.line(reply.texts().get("cli.check.binned", report.binned()));
        }
        if (report.unknown() > 0) {
            reply.line(reply.texts().get("cli.check.unknown", report.unknown()));
        }
        reply.line(reply.texts()
                .get(
                        "cli.check.salvaged",
                        to.toAbsolutePath().toString(),
                        report.originals(),
                        folder.root().toString()));
        return ExitCode.DONE;
    }
}
