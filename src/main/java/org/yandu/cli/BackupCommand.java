package org.yandu.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.yandu.store.Access;
import org.yandu.store.Backup;
import org.yandu.store.SqliteStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code backup}: a whole copy of the library, read back before it counts; or those there are. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {

    @Option(names = "--list", descriptionKey = "cli.option.list_backups")
    boolean list;

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    BackupCommand(Root root) {
        this.root = root;
    }

    /** A backup, as JSON. */
    record BackupRow(String file, String made, int schema) {

        static BackupRow of(Backup backup) {
            return new BackupRow(backup.file().toString(), backup.at().toString(), backup.schema());
        }
    }

    @Override
    public Integer call() {
        if (list) {
            List<BackupRow> rows =
                    Backup.all(root.folder()).stream().map(BackupRow::of).toList();
            tell(rows);
            return rows.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.DONE;
        }
        // Beside whoever writes: a copy may be made while a window is open.
        try (SqliteStore store = SqliteStore.open(root.folder().root(), Access.READ_ONLY)) {
            // Not looked for among all: some file systems list it in other letters than it was made with.
            Path made = store.backup(root.outside().clock().instant());
            tell(Backup.of(made).map(BackupRow::of).stream().toList());
        }
        return ExitCode.DONE;
    }

    private void tell(List<BackupRow> rows) {
        Reply reply = root.reply();
        if (json.wanted) {
            reply.json(rows);
            return;
        }
        Columns columns = new Columns();
        rows.forEach(row -> columns.row(row.made(), row.schema(), row.file()));
        reply.lines(Plain.headed(reply, "cli.columns.backup", columns));
    }
}
