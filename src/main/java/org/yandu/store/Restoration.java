package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** Makes a library of a backup. Never over the present one: what is restored comes into a folder of its own. */
public final class Restoration implements AutoCloseable {

    private final LibraryFolder present;
    private final PassingFolder place;
    private final Path copy;

    private Restoration(LibraryFolder present, PassingFolder place, Path copy) {
        this.present = present;
        this.place = place;
        this.copy = copy;
    }

    /**
     * Takes a backup up: a copy of it, brought to the present layout and read through.
     *
     * @param present the library it is a backup of, for the original files
     * @throws ProblemException FILE_MISSING, LIBRARY_DAMAGED, LIBRARY_FOREIGN, LIBRARY_NEWER, LIBRARY_MIGRATION_FAILED
     */
    public static Restoration of(Path backup, LibraryFolder present) {
        if (!Files.isRegularFile(backup)) {
            throw new ProblemException(Problem.of(Kind.FILE_MISSING, backup));
        }
        PassingFolder place = PassingFolder.make("yandu-restoring");
        boolean done = false;
        try {
            Path copy = place.path().resolve("library.db");
            Files.copy(backup, copy);
            LibraryFolder there = new LibraryFolder(place.path());
            Migrations migrations = Migrations.ours();
            Inspection.glance(there, migrations.latest());
            int schema = Inspection.schema(there, copy, Link.Mode.WRITE, migrations.latest());
            new Upgrade(there, migrations).migrate(copy, schema);
            Restoration restoration = new Restoration(present, place, copy);
            done = true;
            return restoration;
        } catch (SQLException e) {
            throw Trouble.of(e, backup);
        } catch (IOException e) {
            throw Trouble.of(e, backup);
        } finally {
            if (!done) {
                place.close();
            }
        }
    }

    /** What the backup has otherwise than the present library. */
    public List<Difference> differences() {
        try (Link there = open();
                SqliteStore here = SqliteStore.open(present.root(), Access.READ_ONLY)) {
            return here.differences(there);
        } catch (SQLException e) {
            throw Trouble.of(e, copy);
        }
    }

    /** To read the copy. */
    Link open() throws SQLException {
        return Link.open(copy, Link.Mode.READ);
    }

    /**
     * Makes the library.
     *
     * @param folder must be empty or not there
     * @return how many original files are missing
     * @throws ProblemException LIBRARY_EXISTS, LIBRARY_FOLDER_READ_ONLY, DISK_FULL, DISK_FAILED
     */
    public int into(Path folder) {
        LibraryFolder target = vacant(folder);
        target.create();
        try (Link from = open()) {
            int missing = originals(from, target);
            Upgrade upgrade = new Upgrade(target, Migrations.ours());
            upgrade.takeOver(from);
            return missing;
        } catch (SQLException e) {
            throw Trouble.of(e, folder);
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    /** A folder a library may be made in. */
    static LibraryFolder vacant(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> inside = Files.list(folder)) {
                    if (inside.findAny().isPresent()) {
                        throw new ProblemException(Problem.of(Kind.LIBRARY_EXISTS, folder));
                    }
                }
            }
            return new LibraryFolder(folder);
        } catch (IOException e) {
            throw Trouble.of(e, folder);
        }
    }

    private int originals(Link from, LibraryFolder target) throws SQLException {
        Originals mine = new Originals(present);
        Originals theirs = new Originals(target);
        int missing = 0;
        for (String hash : from.all("SELECT DISTINCT sha256 FROM version", row -> row.getString(1))) {
            byte @Nullable [] bytes = mine.intact(hash);
            if (bytes == null) {
                missing++;
            } else {
                theirs.keep(bytes);
            }
        }
        return missing;
    }

    @Override
    public void close() {
        place.close();
    }
}
