package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.Fate;
import org.yandu.curation.Merge;
import org.yandu.exchange.packet.Gathering;
import org.yandu.language.Texts;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code packet merge}: what students gave back into the instructor's library, all as one change. */
@Command(name = "merge")
final class PacketMergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "1..*", descriptionKey = "cli.parameter.packets")
    List<Path> paths = List.of();

    @Option(names = "--accept", paramLabel = "FINGERPRINT", descriptionKey = "cli.option.packet.accept")
    Set<String> accepted = Set.of();

    @Option(names = "--dry-run", descriptionKey = "cli.option.dryrun")
    boolean dryRun;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    PacketMergeCommand(Root root) {
        this.root = root;
    }

    private record Lost(String document, String quote, String comment) {}

    /** One file with its outcome. */
    private record Row(
            String file,
            @Nullable String coder,
            String status,
            @Nullable String problem,
            @Nullable String fingerprint,
            int added,
            int changed,
            int removed,
            int answers,
            int carried,
            int doubtful,
            List<Lost> lost) {

        static Row of(Fate fate, Texts texts) {
            Fate.Counts counts = fate.counts();
            return new Row(
                    fate.file(),
                    fate.coder(),
                    fate.status().name().toLowerCase(Locale.ROOT),
                    fate.problem() == null
                            ? null
                            : texts.get(
                                    fate.problem().key(), fate.problem().args().toArray()),
                    fate.signer(),
                    counts.added(),
                    counts.changed(),
                    counts.removed(),
                    counts.answers(),
                    counts.carried(),
                    counts.doubtful(),
                    fate.lost().stream()
                            .map(each ->
                                    new Lost(each.documentId(), each.quote().exact(), each.comment()))
                            .toList());
        }
    }

    @Override
    public Integer call() {
        List<Path> files = Gathering.files(paths);
        Merge.Result result;
        try (Workspace workspace = dryRun ? root.toRead() : root.toWrite()) {
            result = Gathering.of(
                    workspace,
                    files,
                    new Merge.Settings(
                            accepted,
                            root.reply().texts().get("packet.own_themes"),
                            root.outside().clock().instant()),
                    (done, all, name) -> true);
            if (!dryRun) {
                result.change().ifPresent(workspace::apply);
            }
        }
        Texts texts = root.reply().texts();
        List<Row> rows =
                result.fates().stream().map(fate -> Row.of(fate, texts)).toList();
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            print(rows);
        }
        result.fates().stream()
                .filter(fate -> fate.problem() != null)
                .forEach(fate -> root.reply().tell(fate.problem()));
        if (rows.isEmpty()) {
            root.reply().say("cli.packet.none");
            return ExitCode.NOTHING_FOUND;
        }
        boolean refused = result.fates().stream().anyMatch(fate -> fate.status() == Fate.Status.REFUSED);
        return refused ? ExitCode.BAD_INPUT : ExitCode.DONE;
    }

    private void print(List<Row> rows) {
        Columns columns = new Columns();
        rows.forEach(row -> columns.row(
                row.file(),
                row.coder(),
                root.reply().texts().get("packet.fate." + row.status()),
                "+" + row.added() + " ~" + row.changed() + " -" + row.removed(),
                row.answers(),
                row.carried(),
                row.doubtful(),
                row.lost().size()));
        root.reply().lines(Plain.headed(root.reply(), "cli.columns.merge", columns));
    }
}
