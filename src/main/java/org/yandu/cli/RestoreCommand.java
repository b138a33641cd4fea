package org.yandu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.store.Difference;
import org.yandu.store.LibraryFolder;
import org.yandu.store.Restoration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code restore}: a library of its own from a backup; without a folder, only how the two differ. */
@Command(name = "restore")
final class RestoreCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BACKUP", descriptionKey = "cli.parameter.backup")
    Path backup = Path.of("");

    @Option(names = "--to", paramLabel = "DIR", descriptionKey = "cli.option.to_folder")
    @Nullable
    Path to;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    RestoreCommand(Root root) {
        this.root = root;
    }

    /**
     * As JSON.
     *
     * @param library where it was made; {@code null} when only looked at
     * @param missingOriginals {@code null} likewise
     */
    record RestoreSheet(
            String backup,
            @Nullable String library,
            @Nullable Integer missingOriginals,
            List<Difference> differences) {}

    @Override
    public Integer call() {
        LibraryFolder present = root.folder();
        try (Restoration restoration = Restoration.of(file(present), present)) {
            List<Difference> differences = present.exists() ? restoration.differences() : List.of();
            Integer missing = to == null ? null : restoration.into(to);
            tell(differences, missing);
        }
        return ExitCode.DONE;
    }

    /** Also by its bare name, as it is listed. */
    private Path file(LibraryFolder present) {
        Path among = present.backups().resolve(backup);
        return Files.exists(backup) || !Files.exists(among) ? backup : among;
    }

    private void tell(List<Difference> differences, @Nullable Integer missing) {
        Reply reply = root.reply();
        String made = to == null ? null : to.toAbsolutePath().toString();
        if (json.wanted) {
            reply.json(new RestoreSheet(backup.toString(), made, missing, differences));
            return;
        }
        if (differences.isEmpty()) {
            reply.line(reply.texts().get("cli.restore.same"));
        } else {
            Columns columns = new Columns();
            differences.forEach(d ->
                    columns.row(reply.texts().get("record." + d.record()), d.onlyThere(), d.onlyHere(), d.changed()));
            reply.lines(Plain.headed(reply, "cli.columns.restore", columns));
        }
        if (made == null) {
            reply.say("cli.restore.way");
        } else {
            reply.line(reply.texts().get("cli.restore.made", made));
            if (missing != null && missing > 0) {
                reply.line(reply.texts().get("cli.restore.missing", missing));
            }
        }
    }
}
