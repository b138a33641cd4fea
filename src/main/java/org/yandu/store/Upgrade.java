package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/**
 * Makes a new library, or brings an old one to the present schema: always on a copy that is checked and then put in place by
 * one rename. Whatever goes wrong before, the old library stays as it is. Called under the {@link WriterLock}.
 */
final class Upgrade {

    private final LibraryFolder folder;
    private final Migrations migrations;

    Upgrade(LibraryFolder folder, Migrations migrations) {
        this.folder = folder;
        this.migrations = migrations;
    }

    private Path fresh() {
        return folder.root().resolve("library.db.new");
    }

    void create() {
        try {
            discard();
            LibraryFolder.createFile(fresh());
            migrate(fresh(), 0);
            putInPlace();
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        } catch (IOException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    /** As it stands: a database of the present layout. */
    void takeOver(Link from) throws SQLException, IOException {
        discard();
        Backups.copy(from, fresh());
        putInPlace();
    }

    /** A database aside, of an older layout and without content; {@link #end} puts it in place. */
    Path begin(int schema) throws SQLException, IOException {
        discard();
        LibraryFolder.createFile(fresh());
        try (Link link = Link.open(fresh(), Link.Mode.WRITE)) {
            for (int number = 0; number < schema; number++) {
                link.script(migrations.script(number));
            }
            link.script("PRAGMA user_version = " + schema);
        }
        return fresh();
    }

    void end() throws IOException {
        putInPlace();
    }

    /** @throws ProblemException LIBRARY_MIGRATION_FAILED, DISK_FULL, or LIBRARY_LOCKED while others still read */
    void from(int schema) {
        try {
            discard();
            try (Link old = Link.open(folder.database(), Link.Mode.READ)) {
                Backups.copy(old, fresh());
            }
            migrate(fresh(), schema);
            try (Link old = Link.open(folder.database(), Link.Mode.WRITE)) {
                Backups.backUp(old, folder, Instant.now());
                // Ends the log, so that nothing of it can be taken for changes to the new file; refused while others
                // read.
                if (!old.text("PRAGMA journal_mode = DELETE").equals("delete")) {
                    throw new ProblemException(Problem.of(Kind.LIBRARY_LOCKED, folder.root()));
                }
            }
            putInPlace();
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        } catch (IOException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    /** Brings a copy to the present schema and checks it. */
    void migrate(Path copy, int schema) throws SQLException {
        try (Link link = Link.open(copy, Link.Mode.WRITE)) {
            // A migration may rebuild a table others refer to; the check below looks at all references.
            link.script("PRAGMA foreign_keys = OFF");
            try {
                for (int number = schema; number < migrations.latest(); number++) {
                    link.script("BEGIN IMMEDIATE");
                    link.script(migrations.script(number));
                    link.script("PRAGMA user_version = " + (number + 1));
                    link.script("COMMIT");
                }
                link.script("PRAGMA application_id = " + Inspection.APPLICATION_ID);
            } catch (SQLException e) {
                throw failed(e);
            }
            List<String> faults = Inspection.faults(link);
            if (!faults.isEmpty()) {
                throw failed(new SQLException(faults.toString()));
            }
        }
    }

    /** A full disk is told as such; anything else is a migration that does not fit this library. */
    private RuntimeException failed(SQLException e) {
        RuntimeException trouble = Trouble.of(e, folder.root());
        boolean disk = trouble instanceof ProblemException problem
                && (problem.problem().kind() == Kind.DISK_FULL
                        || problem.problem().kind() == Kind.DISK_FAILED);
        return disk ? trouble : new ProblemException(Problem.of(Kind.LIBRARY_MIGRATION_FAILED, folder.root()), e);
    }

    private void putInPlace() throws IOException {
        Durable.file(fresh());
        Files.move(fresh(), folder.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Durable.folder(folder.root());
    }

    /** What an earlier try may have left. */
    private void discard() throws IOException {
        Files.deleteIfExists(fresh());
        Files.deleteIfExists(folder.root().resolve("library.db.new-journal"));
    }
}
