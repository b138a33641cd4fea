package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Whole copies of the database, each read back before it counts. */
final class Backups {

    /** Sorts by time and suits every file system. */
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

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
        Path target = folder.backups().resolve("library-v%03d-%s.db".formatted(schema, STAMP.format(now)));
        Files.createDirectories(folder.backups());
        Path fresh = target.resolveSibling(target.getFileName() + ".new");
        copy(link, fresh);
        Files.move(fresh, target);
        Durable.folder(folder.backups());
        return target;
    }
}
