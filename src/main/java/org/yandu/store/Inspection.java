package org.yandu.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** Looks whether a file is a library this program can open. Only reads, so that what it refuses stays as it is. */
final class Inspection {

    /** {@code YaDu} in ASCII: SQLite's place for saying whose file it is. Not in SQLite's list of known numbers. */
    static final int APPLICATION_ID = 0x59614475;

    /**
     * Up to this many bytes every page is looked at on every start (about 0.1 s); above it only after a disorderly end, so
     * that a big library starts at once. Damage elsewhere is met, and told, by whatever reads it.
     */
    private static final long SMALL = 32L << 20;

    // The header of a database, https://sqlite.org/fileformat2.html
    private static final int HEADER = 100;
    private static final String MAGIC = "SQLite format 3\0";
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;

    private Inspection() {}

    /**
     * Looks at the first bytes only, and before anything else is done: whoever opens the file as a database, or takes the
     * lock, leaves files beside it, and what is not ours is to stay as it is.
     *
     * @throws ProblemException LIBRARY_DAMAGED, LIBRARY_FOREIGN, LIBRARY_NEWER
     */
    static void glance(LibraryFolder folder, int latest) {
        try {
            if (!Files.isRegularFile(folder.database())) {
                throw problem(Kind.LIBRARY_FOREIGN, folder);
            }
            if (isLogged(folder)) {
                return; // the log may hold another beginning
            }
            ByteBuffer header = ByteBuffer.wrap(header(folder.database()));
            if (header.capacity() < HEADER || !MAGIC.equals(new String(header.array(), 0, 16, US_ASCII))) {
                throw problem(Kind.LIBRARY_DAMAGED, folder);
            }
            if (header.getInt(APPLICATION_ID_AT) != APPLICATION_ID) {
                throw problem(Kind.LIBRARY_FOREIGN, folder);
            }
            if (header.getInt(USER_VERSION_AT) > latest) {
                throw problem(Kind.LIBRARY_NEWER, folder);
            }
        } catch (IOException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    private static byte[] header(Path database) throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            return in.readNBytes(HEADER);
        }
    }

    private static boolean isLogged(LibraryFolder folder) throws IOException {
        return Files.exists(folder.log()) && Files.size(folder.log()) > 0;
    }

    /**
     * @return the number of the schema
     * @throws ProblemException LIBRARY_DAMAGED, LIBRARY_FOREIGN, LIBRARY_NEWER
     */
    static int schema(LibraryFolder folder, Path database, Link.Mode mode, int latest) {
        try {
            if (Files.size(database) == 0) {
                throw problem(Kind.LIBRARY_DAMAGED, folder);
            }
            boolean logged = isLogged(folder);
            try (Link link = Link.open(database, mode)) {
                int schema = schema(folder, link, latest, logged || Files.size(database) <= SMALL);
                // The log may hold the missing pages; SQLite itself takes a torn last page for one of zeros.
                if (!logged && shortened(database, link)) {
                    throw problem(Kind.LIBRARY_DAMAGED, folder);
                }
                return schema;
            }
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        } catch (IOException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    private static int schema(LibraryFolder folder, Link link, int latest, boolean thorough) throws SQLException {
        if (link.number("PRAGMA application_id") != APPLICATION_ID) {
            throw problem(Kind.LIBRARY_FOREIGN, folder);
        }
        int schema = link.number("PRAGMA user_version");
        if (schema > latest) {
            throw problem(Kind.LIBRARY_NEWER, folder);
        }
        if (thorough && !link.text("PRAGMA quick_check(1)").equals("ok")) {
            throw problem(Kind.LIBRARY_DAMAGED, folder);
        }
        return schema;
    }

    private static boolean shortened(Path database, Link link) throws SQLException, IOException {
        long pages = link.number("PRAGMA page_count");
        return Files.size(database) < pages * link.number("PRAGMA page_size");
    }

    /** Everything, down to references between records; empty when all is well. */
    static List<String> faults(Link link) throws SQLException {
        List<String> faults = link.all("PRAGMA integrity_check(20)", row -> row.getString(1));
        faults.remove("ok");
        faults.addAll(link.all(
                "PRAGMA foreign_key_check",
                row -> row.getString(1) + " " + row.getString(2) + " -> " + row.getString(3)));
        return faults;
    }

    private static ProblemException problem(Kind kind, LibraryFolder folder) {
        return new ProblemException(Problem.of(kind, folder.root()));
    }
}
