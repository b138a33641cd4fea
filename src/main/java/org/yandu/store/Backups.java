package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Whole copies of the database, each read back before it counts. */
final class Backups {

    private Backups() {}

    /**
     * Copies what is committed, while others may go on reading and writing.
     *
     * @throws SQLException when the copy does not read back well
     */
    static void copy(Link link, Path target) throws SQLException, IOException {
        LibraryFolder.createFile(target);
        link.run("VACUUM INTO ?", target.toString());
        try (Link copy = Link.open(target, Link.Mode.READ)) {
            List<String> faults = Inspection.faults(copy);
            if (!faults.isEmpty()) {
                throw new SQLException("the copy is not sound: " + faults);
            }
        }
        // VACUUM INTO does not sync what it writes.
        Durable.file(target);
    }

    /** A backup among the others, named after schema and time. */
    static Path backUp(Link link, LibraryFolder folder, Instant now) throws SQLException, IOException {
        int schema = link.number("PRAGMA user_version");
        Path target = folder.backups().resolve(Backup.name(schema, now));
        Files.createDirectories(folder.backups());
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        try {
            copy(link, fresh);
            Files.move(fresh, target);
        } finally {
            // What could not be finished, on a disk that is full above all, takes no room.
            Files.deleteIfExists(fresh);
        }
        Durable.folder(folder.backups());
        return target;
    }

    /**
     * The backup of the day, unless there is one or nothing has happened since the last; older ones that are no longer needed go. Others may
     * go on reading and writing.
     */
    static Optional<Path> daily(Link link, LibraryFolder folder, Instant now) throws SQLException, IOException {
        List<Backup> all = Backup.all(folder);
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        boolean done = all.stream()
                .anyMatch(backup ->
                        LocalDate.ofInstant(backup.at(), ZoneOffset.UTC).equals(today));
        if (done || (!all.isEmpty() && steps(link) == steps(all.getFirst()))) {
            return Optional.empty();
        }
        Path made = backUp(link, folder, now);
        for (Backup spare : Rotation.spare(Backup.all(folder))) {
            Files.deleteIfExists(spare.file());
        }
        return Optional.of(made);
    }

    private static int steps(Link link) throws SQLException {
        return link.number("SELECT count(*) FROM journal WHERE status IN ('ground', 'done')");
    }

    private static int steps(Backup backup) {
        try (Link link = Link.open(backup.file(), Link.Mode.IMMUTABLE)) {
            return steps(link);
        } catch (SQLException damaged) {
            return -1;
        }
    }
}
