package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yandu.document.Fingerprint;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.store.Finding.Kind;

/** Looks a library through without changing it: the database, every reference, every passage, every original file, every backup. */
public final class Checkup {

    /** Times a library that is being written to is copied anew. */
    private static final int TRIES = 5;

    private final LibraryFolder folder;
    private final List<Finding> findings = new ArrayList<>();
    private int documents;
    private int annotations;
    /** What SQLite said of the database, one line for each place, as it says it. */
    private final List<String> broken = new ArrayList<>();

    private Checkup(LibraryFolder folder) {
        this.folder = folder;
    }

    /**
     * What was seen.
     *
     * @param documents how many there are; 0 when that cannot be read
     * @param backups how many there are
     */
    public record Report(List<Finding> findings, int documents, int annotations, int backups) {

        public Report {
            findings = List.copyOf(findings);
        }

        public boolean isSound() {
            return findings.stream().noneMatch(finding -> finding.kind().isGrave());
        }
    }

    public static Report of(LibraryFolder folder) {
        Checkup checkup = new Checkup(folder);
        checkup.database();
        checkup.tellBroken();
        List<Backup> backups = Backup.all(folder);
        checkup.backups(backups);
        checkup.folder();
        return new Report(checkup.findings, checkup.documents, checkup.annotations, backups.size());
    }

    private void saw(Kind kind, Object... args) {
        findings.add(Finding.of(kind, args));
    }

    /** In one: the reader cannot do anything about a page of the database, and can about the database. */
    private void tellBroken() {
        if (!broken.isEmpty()) {
            saw(Kind.DAMAGED, broken.size(), broken.getFirst());
        }
    }

    private void database() {
        int latest = Migrations.count();
        if (!folder.exists()) {
            saw(Kind.MISSING, folder.database());
            return;
        }
        try {
            Inspection.glance(folder, latest);
            if (Files.isWritable(folder.root())) {
                inside(Link.Mode.READ, latest);
            } else {
                whereNothingCanBeMade(latest);
            }
        } catch (ProblemException e) {
            Kind kind = kind(e.problem());
            if (kind == Kind.DAMAGED) {
                broken.add(folder.database().toString());
            } else {
                saw(kind, folder.database());
            }
        } catch (IOException e) {
            saw(Kind.UNREADABLE, folder.database());
        } catch (SQLException e) {
            if (Trouble.hasNoRoom(e)) {
                onFullDisk(latest);
            } else {
                broken.add(String.valueOf(e.getMessage()));
            }
        }
    }

    /** Said, and looked at as far as it can be: a full disk has damaged nothing. */
    private void onFullDisk(int latest) {
        saw(Kind.DISK_FULL, folder.root());
        try {
            inside(Link.Mode.IMMUTABLE, latest);
        } catch (SQLException e) {
            broken.add(String.valueOf(e.getMessage()));
        }
    }

    /** SQLite reads a log only where it can make files beside it: without one the database is read alone, with one as a copy elsewhere. */
    private void whereNothingCanBeMade(int latest) throws SQLException, IOException {
        saw(Kind.READ_ONLY, folder.root());
        if (!Files.exists(folder.log()) || Files.size(folder.log()) == 0) {
            inside(Link.Mode.IMMUTABLE, latest);
            return;
        }
        try (PassingFolder place = PassingFolder.make("yandu-check")) {
            Path copy = Opening.copy(place);
            String stamp = "";
            // Whoever may write there may be writing: a copy of two moments would look damaged.
            for (int i = 0; i < TRIES && !stamp.equals(stamp()); i++) {
                stamp = stamp();
                Files.deleteIfExists(copy);
                Files.deleteIfExists(Opening.log(copy));
                Opening.copyWithLog(folder, copy);
            }
            try (Link link = Link.open(copy, Link.Mode.WRITE)) {
                inside(link, latest);
            }
        }
    }

    /** Sizes and times of database and log. */
    private String stamp() throws IOException {
        return stamp(folder.database()) + " " + (Files.exists(folder.log()) ? stamp(folder.log()) : "");
    }

    private static String stamp(Path file) throws IOException {
        return Files.size(file) + "@" + Files.getLastModifiedTime(file);
    }

    private void inside(Link.Mode mode, int latest) throws SQLException {
        try (Link link = Link.open(folder.database(), mode)) {
            inside(link, latest);
        }
    }

    private static Kind kind(Problem problem) {
        return switch (problem.kind()) {
            case LIBRARY_FOREIGN -> Kind.FOREIGN;
            case LIBRARY_NEWER -> Kind.NEWER;
            case LIBRARY_DAMAGED -> Kind.DAMAGED;
            default -> Kind.UNREADABLE;
        };
    }

    private void inside(Link link, int latest) throws SQLException {
        List<String> faults = link.all("PRAGMA integrity_check(20)", row -> row.getString(1));
        faults.remove("ok");
        // One row may tell of many places, under a heading.
        faults.stream()
                .flatMap(String::lines)
                .filter(line -> !line.startsWith("***"))
                .forEach(broken::add);
        link.all("PRAGMA foreign_key_check", row -> row.getString(1) + " -> " + row.getString(3))
                .forEach(reference -> saw(Kind.REFERENCE, reference));
        int schema = link.number("PRAGMA user_version");
        if (schema < latest) {
            saw(Kind.OLD_SCHEMA, schema, latest);
        }
        documents = link.number("SELECT count(*) FROM document");
        annotations = link.number("SELECT count(*) FROM annotation");
        passages(link);
        originals(link);
    }

    /** What a mark keeps of its words must be in the text still; noise, which the words leave out, aside. */
    private void passages(Link link) throws SQLException {
        link.all("""
                        SELECT a.id FROM annotation a JOIN version_text t ON t.version_id = a.version_id
                        WHERE substr(t.body, a.start_cp + 1, a.end_cp - a.start_cp) <> a.exact
                        AND NOT EXISTS (SELECT 1 FROM noise n WHERE n.version_id = a.version_id
                            AND n.start_cp < a.end_cp AND n.end_cp > a.start_cp)""", row -> row.getString(1)).forEach(id -> saw(Kind.PASSAGE, id));
    }

    private void originals(Link link) throws SQLException {
        for (String hash : link.all("SELECT DISTINCT sha256 FROM version", row -> row.getString(1))) {
            Path file = folder.originals().resolve(hash);
            try {
                if (!Files.exists(file)) {
                    saw(Kind.ORIGINAL_MISSING, hash);
                } else if (!Fingerprint.of(Files.readAllBytes(file)).equals(hash)) {
                    saw(Kind.ORIGINAL_ALTERED, hash);
                }
            } catch (IOException e) {
                saw(Kind.ORIGINAL_ALTERED, hash);
            }
        }
    }

    private void backups(List<Backup> backups) {
        if (backups.isEmpty()) {
            saw(Kind.NO_BACKUP);
        }
        for (Backup backup : backups) {
            try (Link link = Link.open(backup.file(), Link.Mode.IMMUTABLE)) {
                if (!link.text("PRAGMA quick_check(1)").equals("ok")) {
                    saw(Kind.BACKUP_DAMAGED, backup.file().getFileName());
                }
            } catch (SQLException e) {
                saw(Kind.BACKUP_DAMAGED, backup.file().getFileName());
            }
        }
    }

    private void folder() {
        if (!Files.isDirectory(folder.root())) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder.root(), 2)) {
            files.filter(file -> file.getFileName().toString().contains(".new"))
                    .forEach(file -> saw(Kind.LEFT_OVER, folder.root().relativize(file)));
            if (folder.root().getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Set<PosixFilePermission> permitted = Files.getPosixFilePermissions(folder.root());
                if (permitted.contains(PosixFilePermission.GROUP_READ)
                        || permitted.contains(PosixFilePermission.OTHERS_READ)) {
                    saw(Kind.OPEN_TO_OTHERS, folder.root());
                }
            }
        } catch (IOException e) {
            saw(Kind.UNREADABLE, folder.root());
        }
    }
}
