package org.yandu.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.store.Journal.Status;
import org.yandu.workspace.Change;
import org.yandu.workspace.ReadVersion;
import org.yandu.workspace.Step;
import org.yandu.workspace.TextIndex;

/** A library in SQLite: reading as {@link LibraryReader} does, and the one way in for everything that is written. */
public final class SqliteStore extends LibraryReader {

    private final LinkPool readers;
    private final @Nullable Writer writer;
    private final Runnable afterwards;
    private final SqliteTextIndex index;

    private final Preferences preferences = new Preferences(this::readPreferences);

    private SqliteStore(
            LibraryFolder folder, LinkPool readers, @Nullable Writer writer, Bodies.Cache cache, Runnable afterwards) {
        super(folder, readers, cache);
        this.readers = readers;
        this.writer = writer;
        this.afterwards = afterwards;
        this.index = new SqliteTextIndex(readers, writer, cache, folder.root());
    }

    /**
     * Opens the library in a folder; with READ_WRITE it is made when there is none. Where nothing can be written an existing
     * library opens read-only, see {@link #isReadOnly}.
     *
     * @throws ProblemException LIBRARY_LOCKED, LIBRARY_FOLDER_READ_ONLY, LIBRARY_DAMAGED, LIBRARY_FOREIGN, LIBRARY_NEWER,
     *     LIBRARY_MIGRATION_FAILED, DISK_FULL, DISK_FAILED; FILE_MISSING when there is nothing to read
     */
    public static SqliteStore open(Path folder, Access access) {
        return new Opening(new LibraryFolder(folder), Migrations.ours()).open(access);
    }

    /** Number of the layout of the libraries this program writes; older ones are brought to it. */
    public static int latestSchema() {
        return Migrations.count();
    }

    static SqliteStore writing(LibraryFolder folder, WriterLock lock) throws SQLException {
        return writing(folder, lock, Pulse.of(folder));
    }

    static SqliteStore writing(LibraryFolder folder, WriterLock lock, Pulse pulse) throws SQLException {
        Bodies.Cache cache = new Bodies.Cache();
        Writer writer = new Writer(folder, lock, cache, pulse);
        writer.bringUpToDate();
        return new SqliteStore(folder, new LinkPool(folder.database(), Link.Mode.READ, pulse), writer, cache, () -> {});
    }

    static SqliteStore reading(LibraryFolder folder, Path database, Link.Mode mode, Runnable afterwards) {
        // Of where it is read from, which may be a copy.
        Pulse pulse = Pulse.of(new LibraryFolder(database.resolveSibling("")));
        return new SqliteStore(folder, new LinkPool(database, mode, pulse), null, new Bodies.Cache(), afterwards);
    }

    @Override
    public boolean isReadOnly() {
        return writer == null;
    }

    @Override
    public TextIndex index() {
        return index;
    }

    @Override
    public Step commit(Change change, Instant at) {
        return commit(change, at, done -> true);
    }

    @Override
    public Step commit(Change change, Instant at, IntPredicate goesOn) {
        return writer().transaction(commits -> commits.commit(change, at, Status.DONE, goesOn));
    }

    @Override
    public Step commitGround(Change change, Instant at) {
        return writer().transaction(commits -> commits.commit(change, at, Status.GROUND, done -> true));
    }

    @Override
    public Optional<Step> undo() {
        return writer().transaction(Commits::undo);
    }

    @Override
    public Optional<Step> redo() {
        return writer().transaction(Commits::redo);
    }

    @Override
    public String keepOriginal(byte[] bytes) {
        writer().requirePresence();
        return new Originals(folder()).keep(bytes);
    }

    @Override
    public Optional<String> preference(String key) {
        return preferences.get(key);
    }

    private Map<String, String> readPreferences() {
        return read(link -> {
            Map<String, String> all = new HashMap<>();
            link.all("SELECT key, value FROM preference", row -> Map.entry(row.getString(1), row.getString(2)))
                    .forEach(each -> all.put(each.getKey(), each.getValue()));
            return all;
        });
    }

    @Override
    public void setPreferences(Map<String, String> values) {
        if (writer != null) {
            writer.preferences(values);
        }
        preferences.put(values);
    }

    @Override
    public void keepWords(String key, String words) {
        Map<String, String> value = Map.of(key, words);
        if (writer == null) {
            preferences.put(value);
        } else if (!preferences.isSet(key, words) || !writer.isWritten(key)) {
            try {
                writer.words(value);
            } catch (ProblemException away) {
                if (Writer.isHeldBack(away)) {
                    preferences.put(value);
                }
                throw away;
            }
            preferences.put(value);
        }
    }

    @Override
    public Optional<byte[]> workedOut(String versionId, String kind, String rules) {
        return read(link -> WorkedOutRows.find(link, versionId, kind, rules));
    }

    @Override
    public void keepWorkedOut(String kind, String rules, Map<ReadVersion, byte[]> found) {
        if (writer != null && !found.isEmpty()) {
            writer.aside(link -> {
                WorkedOutRows.keep(link, kind, rules, found);
                return true;
            });
        }
    }

    /** Copies the library as it stands into {@code backups/} and reads the copy back; returns the copy. Whoever reads may do so. */
    public Path backup(Instant now) {
        return read(link -> {
            try {
                return Backups.backUp(link, folder(), now);
            } catch (IOException e) {
                throw Trouble.of(e, folder().backups());
            }
        });
    }

    @Override
    public boolean backUpDaily(Instant now) {
        if (writer == null) {
            return false;
        }
        return read(link -> {
            try {
                return Backups.daily(link, folder(), now).isPresent();
            } catch (IOException e) {
                throw Trouble.of(e, folder().backups());
            }
        });
    }

    List<Difference> differences(Link there) {
        return read(here -> Difference.between(here, there));
    }

    /** For tests: the file may not grow beyond this, or beyond what it is. */
    void limitPages(int pages) throws SQLException {
        writer().limitPages(pages);
    }

    @Override
    public String place() {
        return folder().root().toString();
    }

    @Override
    public boolean answers() {
        return readers.pulse().answersNow();
    }

    /** Where nothing answers, closing would wait as well: it is left to whoever may be left waiting. All that was saved is in the files. */
    @Override
    public void close() {
        if (readers.pulse().isSilent()) {
            Answering.aside("library closes", this::closeNow);
        } else {
            closeNow();
        }
    }

    private void closeNow() {
        try {
            readers.close();
        } catch (SQLException e) {
            throw Trouble.of(e, folder().root());
        } finally {
            if (writer != null) {
                writer.close();
            }
            afterwards.run();
        }
    }

    private Writer writer() {
        if (writer == null) {
            throw new ProblemException(Problem.of(Problem.Kind.LIBRARY_READ_ONLY, folder().root()));
        }
        return writer;
    }
}
