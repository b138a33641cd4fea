package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Fingerprint;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/**
 * Makes a sound library of a damaged one, in a folder of its own: every row that can still be read, be it only from the page it lies on, then
 * what the journal knows and the tables lack, then what backups hold. The damaged library is only read.
 */
public final class Salvage {

    private final LibraryFolder damaged;
    private final LibraryFolder target;
    private final Migrations migrations = Migrations.ours();
    private final List<Saved> saved = new ArrayList<>();
    private boolean whole;
    /** Records that SQLite itself could read. */
    private Set<String> sound = Set.of();
    /** Records that lie nowhere but on pages that were set free. */
    private Set<String> freed = Set.of();

    private int binned;
    private int unknown;

    private Salvage(LibraryFolder damaged, LibraryFolder target) {
        this.damaged = damaged;
        this.target = target;
    }

    /**
     * What became of one kind of record.
     *
     * @param record name of the kind in the journal
     * @param read how many were read from the damaged library
     * @param regained how many came from journal and backups
     * @param dropped how many had to go, since what they belong to is lost
     */
    public record Saved(String record, int read, int regained, int dropped) {}

    /**
     * What was saved.
     *
     * @param kinds those of which there was anything
     * @param binned how many records were put into the bin: they lie nowhere but where rows were removed, and the journal says nothing of them
     * @param unknown how many the journal says nothing of and are there: since it is not whole, what was removed may be among them
     * @param originals how many original files were taken along
     */
    public record Report(List<Saved> kinds, int binned, int unknown, int originals) {

        public Report {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * @param folder must be empty or not there
     * @throws org.yandu.document.ProblemException LIBRARY_EXISTS, LIBRARY_FOLDER_READ_ONLY, DISK_FULL, DISK_FAILED; LIBRARY_LOST when
     *     nothing at all can be read, neither here nor from a backup
     */
    public static Report of(LibraryFolder damaged, Path folder) {
        LibraryFolder target = Restoration.vacant(folder);
        target.create();
        return new Salvage(damaged, target).carryOut();
    }

    private Report carryOut() {
        try {
            Upgrade upgrade = new Upgrade(target, migrations);
            int schema = schema();
            Path fresh = upgrade.begin(schema);
            gather(fresh, schema);
            upgrade.migrate(fresh, schema);
            try (Link link = Link.open(fresh, Link.Mode.WRITE)) {
                link.script("PRAGMA foreign_keys = OFF");
                complete(link);
            }
            int originals = originals();
            if (saved.isEmpty() && binned == 0 && originals == 0 && !(whole && damaged.exists())) {
                leaveNothing(fresh);
                throw new ProblemException(Problem.of(Kind.LIBRARY_LOST, damaged.root(), damaged.backups()));
            }
            upgrade.end();
            return new Report(saved, binned, unknown, originals);
        } catch (SQLException e) {
            throw Trouble.of(e, target.root());
        } catch (IOException e) {
            throw Trouble.of(e, target.root());
        }
    }

    /** What lies in the database itself. */
    private void gather(Path fresh, int schema) throws SQLException {
        Wreck wreck = new Wreck(damaged.database(), schema);
        try (Link link = Link.open(fresh, Link.Mode.WRITE)) {
            link.script("PRAGMA foreign_keys = OFF");
            whole = wreck.copyInto(link);
            if (!whole) {
                sound = Gathered.keys(link);
                freed = wreck.gatherInto(link, damaged.log());
            }
            Remnants.prune(link);
        }
    }

    /** What journal and backups know of it. */
    private void complete(Link link) throws SQLException {
        Remnants remnants = new Remnants(link);
        if (!whole) {
            Map<String, @Nullable String> told = remnants.told();
            new Gathered(link, sound).mend(told);
            Set<String> untold = new HashSet<>(freed);
            untold.removeAll(told.keySet());
            binned = remnants.setAside(untold);
            Set<String> gathered = Gathered.keys(link);
            gathered.removeAll(sound);
            gathered.removeAll(told.keySet());
            unknown = gathered.size();
        }
        List<Integer> read = counts(link);
        remnants.fromJournal();
        for (Backup backup : Backup.all(damaged)) {
            fromBackup(remnants, backup);
        }
        List<Integer> all = counts(link);
        Remnants.prune(link);
        remnants.ground(Instant.now());
        report(read, all, counts(link));
    }

    /** The folder was empty or not there: whoever tries again, after a backup was found, needs it so. */
    private void leaveNothing(Path fresh) throws IOException {
        for (Path each : List.of(fresh, target.originals(), target.backups(), target.root())) {
            Files.deleteIfExists(each);
        }
    }

    /** As the head of the file says, or else the newest backup, or else the present one. */
    private int schema() {
        int latest = migrations.latest();
        Optional<Integer> told = Wreck.schema(damaged.database()).filter(n -> n > 0 && n <= latest);
        return told.or(() -> Backup.all(damaged).stream()
                        .map(Backup::schema)
                        .filter(n -> n <= latest)
                        .findFirst())
                .orElse(latest);
    }

    /** A backup that is damaged itself, or cannot be brought to the present layout, is no help and no hindrance. */
    private void fromBackup(Remnants remnants, Backup backup) {
        try (Restoration restoration = Restoration.of(backup.file(), damaged);
                Link from = restoration.open()) {
            remnants.fromBackup(from);
        } catch (SQLException | RuntimeException unreadable) {
            // Another backup, an older one, may do.
        }
    }

    private static List<Integer> counts(Link link) throws SQLException {
        List<Integer> counts = new ArrayList<>();
        for (String record : EditRows.names()) {
            counts.add(
                    link.number("SELECT count(*) FROM " + EditRows.table(record).name()));
        }
        return counts;
    }

    private void report(List<Integer> read, List<Integer> all, List<Integer> left) {
        List<String> names = EditRows.names();
        for (int i = 0; i < names.size(); i++) {
            if (all.get(i) > 0) {
                saved.add(new Saved(names.get(i), read.get(i), all.get(i) - read.get(i), all.get(i) - left.get(i)));
            }
        }
    }

    /** All that are what their names say, whether a document still asks for them or not: a lost text can be taken in again. */
    private int originals() throws IOException {
        if (!Files.isDirectory(damaged.originals())) {
            return 0;
        }
        int taken = 0;
        Originals kept = new Originals(target);
        try (Stream<Path> files = Files.list(damaged.originals())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Optional<byte[]> bytes = bytes(file);
                if (bytes.isPresent()
                        && Fingerprint.of(bytes.get()).equals(file.getFileName().toString())) {
                    kept.keep(bytes.get());
                    taken++;
                }
            }
        }
        return taken;
    }

    /** One that the disk does not read is lost; the others need not be. */
    private static Optional<byte[]> bytes(Path file) {
        try {
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            System.getLogger("org.yandu").log(System.Logger.Level.WARNING, file.toString(), unreadable);
            return Optional.empty();
        }
    }
}
