package org.yandu.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** Finds out in what state a library is and opens it in the best way that is safe. */
final class Opening {

    private final LibraryFolder folder;
    private final Migrations migrations;

    Opening(LibraryFolder folder, Migrations migrations) {
        this.folder = folder;
        this.migrations = migrations;
    }

    SqliteStore open(Access access) {
        if (folder.exists()) {
            Inspection.glance(folder, migrations.latest());
        }
        return access == Access.READ_ONLY ? toReadInAnyCase() : toWrite();
    }

    /** On a full disk as well, where nobody can be writing: as in a folder in which nothing can be made. */
    private SqliteStore toReadInAnyCase() {
        try {
            return toRead();
        } catch (ProblemException e) {
            if (e.problem().kind() == Kind.DISK_FULL) {
                return toRead(Link.Mode.IMMUTABLE);
            }
            throw e;
        }
    }

    /** Makes the library when there is none; falls back to reading when nothing can be written here. */
    private SqliteStore toWrite() {
        boolean there = folder.exists();
        if (there && !(Files.isWritable(folder.database()) && sideFilesPossible())) {
            return toRead();
        }
        if (!there) {
            folder.create();
        }
        WriterLock lock;
        try {
            lock = WriterLock.take(folder);
        } catch (FileSystemException e) {
            if (there) {
                return toRead();
            }
            throw new ProblemException(Problem.of(Kind.LIBRARY_FOLDER_READ_ONLY, folder.root()), e);
        } catch (IOException e) {
            throw Trouble.of(e, folder.root());
        }
        try {
            return toWrite(lock);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private SqliteStore toWrite(WriterLock lock) {
        Upgrade upgrade = new Upgrade(folder, migrations);
        // Looked at again: another program may have made it before the lock was ours.
        if (!folder.exists()) {
            upgrade.create();
        } else {
            int schema = Inspection.schema(folder, folder.database(), Link.Mode.READ, migrations.latest());
            folder.create();
            if (schema < migrations.latest()) {
                upgrade.from(schema);
            }
        }
        leaveNoSight();
        try {
            return SqliteStore.writing(folder, lock);
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    /** Of builds before the first release, which kept a picture of the window there; it shows what was read, and nobody looks at it. */
    private void leaveNoSight() {
        try {
            Files.deleteIfExists(folder.root().resolve("last-sight"));
        } catch (IOException stays) {
            // It is in nobody's way.
        }
    }

    private SqliteStore toRead() {
        return toRead(sideFilesPossible() ? Link.Mode.READ : Link.Mode.IMMUTABLE);
    }

    private SqliteStore toRead(Link.Mode mode) {
        if (!folder.exists()) {
            throw new ProblemException(Problem.of(Kind.FILE_MISSING, folder.database()));
        }
        try {
            // The last commits may still be in the log, which can only be read where side files can be made.
            boolean hidden = mode == Link.Mode.IMMUTABLE && Files.exists(folder.log()) && Files.size(folder.log()) > 0;
            if (!hidden
                    && Inspection.schema(folder, folder.database(), mode, migrations.latest()) == migrations.latest()) {
                return SqliteStore.reading(folder, folder.database(), mode, () -> {});
            }
            return readCopy(mode);
        } catch (IOException e) {
            throw Trouble.of(e, folder.root());
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    /** SQLite keeps its log and the readers' marks beside the database. */
    private boolean sideFilesPossible() {
        return Files.isWritable(folder.root());
    }

    /** Reads a private copy, brought to the present schema, that goes away with the store. */
    private SqliteStore readCopy(Link.Mode mode) throws IOException, SQLException {
        PassingFolder place = PassingFolder.make("yandu-reading");
        boolean done = false;
        try {
            Path copy = copy(place);
            if (mode == Link.Mode.READ) {
                // Somebody may be writing.
                try (Link link = Link.open(folder.database(), mode)) {
                    Backups.copy(link, copy);
                }
            } else {
                copyWithLog(folder, copy);
            }
            int schema = Inspection.schema(folder, copy, Link.Mode.WRITE, migrations.latest());
            new Upgrade(folder, migrations).migrate(copy, schema);
            SqliteStore store = SqliteStore.reading(folder, copy, Link.Mode.READ, place::close);
            done = true;
            return store;
        } finally {
            if (!done) {
                place.close();
            }
        }
    }

    /** Where a copy of a database has its place. */
    static Path copy(PassingFolder place) {
        return place.path().resolve("library.db");
    }

    /** A database and what is still in its log, byte by byte: nobody may be writing. */
    static void copyWithLog(LibraryFolder folder, Path copy) throws IOException {
        copy(folder.database(), copy);
        if (Files.exists(folder.log())) {
            copy(folder.log(), log(copy));
        }
    }

    /** Where the log of a copy stands. */
    static Path log(Path copy) {
        return copy.resolveSibling(copy.getFileName() + "-wal");
    }

    /** As a file of one's own, whatever the permissions of the first. */
    private static void copy(Path from, Path to) throws IOException {
        LibraryFolder.createFile(to);
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
    }
}
