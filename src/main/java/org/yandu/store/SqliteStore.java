package org.yandu.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.annotation.Transfer;
import org.yandu.codebook.Codebook;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.outline.Arrangement;
import org.yandu.outline.Correction;
import org.yandu.store.Journal.Status;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Extent;
import org.yandu.workspace.HistoryEntry;
import org.yandu.workspace.HistoryQuery;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.PastStep;
import org.yandu.workspace.Removed;
import org.yandu.workspace.SavedRetrieval;
import org.yandu.workspace.Step;
import org.yandu.workspace.Store;
import org.yandu.workspace.TextIndex;

/** A library in SQLite. Readers have connections of their own and never wait for the writer. */
public final class SqliteStore implements Store {

    private final LibraryFolder folder;
    private final LinkPool readers;
    private final @Nullable Writer writer;
    private final Runnable afterwards;
    private final Bodies.Cache cache;
    private final SqliteTextIndex index;

    /** Where nothing can be written, view state is remembered until the library is closed. */
    private final Map<String, String> passing = new ConcurrentHashMap<>();

    private SqliteStore(
            LibraryFolder folder, LinkPool readers, @Nullable Writer writer, Bodies.Cache cache, Runnable afterwards) {
        this.folder = folder;
        this.readers = readers;
        this.writer = writer;
        this.cache = cache;
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

    static SqliteStore writing(LibraryFolder folder, WriterLock lock) throws SQLException {
        Bodies.Cache cache = new Bodies.Cache();
        Writer writer = new Writer(folder, lock, cache);
        writer.bringUpToDate();
        return new SqliteStore(folder, new LinkPool(folder.database(), Link.Mode.READ), writer, cache, () -> {});
    }

    static SqliteStore reading(LibraryFolder folder, Path database, Link.Mode mode, Runnable afterwards) {
        return new SqliteStore(folder, new LinkPool(database, mode), null, new Bodies.Cache(), afterwards);
    }

    public LibraryFolder folder() {
        return folder;
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
    public LibraryState load() {
        // One transaction, so that both lists are of the same moment.
        return read(link -> {
            link.script("BEGIN");
            LibraryState state = new LibraryState(
                    records(EditRows.DOCUMENT, link, "ORDER BY added, id"),
                    new Codebook(records(EditRows.BOOK, link, ""), records(EditRows.CODE, link, "")));
            link.script("COMMIT");
            return state;
        });
    }

    @Override
    public DocumentVersion version(String versionId) {
        return first(EditRows.VERSION, "WHERE id = ?", versionId)
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Kind.DOCUMENT_UNKNOWN, versionId)));
    }

    @Override
    public List<DocumentVersion> versions(String documentId) {
        return read(link -> records(EditRows.VERSION, link, "WHERE document_id = ? ORDER BY created, id", documentId));
    }

    @Override
    public Map<String, Extent> extents() {
        return read(VersionRows::extents);
    }

    @Override
    public Optional<DocumentVersion> versionOf(String sha256) {
        return first(EditRows.VERSION, "WHERE sha256 = ? ORDER BY created, id LIMIT 1", sha256);
    }

    @Override
    public List<Annotation> annotations(AnnotationQuery query) {
        return annotations(query, 0, Integer.MAX_VALUE);
    }

    @Override
    public List<Annotation> annotations(AnnotationQuery query, int offset, int limit) {
        AnnotationSearch search = new AnnotationSearch(query);
        return read(link -> search.find(link, reader(EditRows.ANNOTATION, link), offset, limit));
    }

    @Override
    public List<Annotation> commented(String folded) {
        return read(link -> AnnotationSearch.commented(link, reader(EditRows.ANNOTATION, link), folded));
    }

    @Override
    public int count(AnnotationQuery query) {
        return read(new AnnotationSearch(query)::count);
    }

    @Override
    public Optional<Annotation> annotation(String id) {
        return first(EditRows.ANNOTATION, "WHERE id = ?", id);
    }

    @Override
    public List<String> coders() {
        return read(AnnotationSearch::coders);
    }

    @Override
    public List<Annotation> annotationsOf(String versionId) {
        return read(link -> records(EditRows.ANNOTATION, link, "WHERE version_id = ?", versionId));
    }

    @Override
    public List<MarkRow> markRows() {
        return read(MarkRows::all);
    }

    @Override
    public Set<Long> rowsWith(String words) {
        return read(link -> MarkRows.with(link, words));
    }

    @Override
    public List<Annotation> annotationsAt(List<Long> rows) {
        return read(link -> {
            List<Annotation> found = new ArrayList<>();
            for (long row : rows) {
                found.addAll(records(EditRows.ANNOTATION, link, "WHERE annotation.rowid = ?", row));
            }
            return found;
        });
    }

    @Override
    public int[] paragraphStarts(String versionId) {
        return read(link -> MarkRows.paragraphStarts(new Bodies(link, cache).text(versionId)));
    }

    @Override
    public List<Correction> corrections(String versionId) {
        return read(link -> records(EditRows.CORRECTION, link, "WHERE version_id = ?", versionId));
    }

    @Override
    public Optional<Arrangement> arrangement(String versionId) {
        return first(EditRows.ARRANGEMENT, "WHERE version_id = ?", versionId);
    }

    @Override
    public List<Transfer> transfers(String toVersion) {
        return read(link -> records(
                EditRows.TRANSFER,
                link,
                "WHERE to_version = ? ORDER BY before_start_cp, before_end_cp, id",
                toVersion));
    }

    @Override
    public List<Memo> memos() {
        return read(link -> records(EditRows.MEMO, link, "ORDER BY created, id"));
    }

    @Override
    public Optional<Memo> memo(String id) {
        return first(EditRows.MEMO, "WHERE id = ?", id);
    }

    @Override
    public List<Relation> relations(String documentId) {
        return read(link -> records(EditRows.RELATION, link, """
                WHERE from_id IN (SELECT id FROM annotation WHERE document_id = ?1)
                   OR to_id IN (SELECT id FROM annotation WHERE document_id = ?1)
                ORDER BY created, id""", documentId));
    }

    @Override
    public List<Bookmark> bookmarks(String versionId) {
        return read(link ->
                records(EditRows.BOOKMARK, link, "WHERE version_id = ? ORDER BY start_cp, created, id", versionId));
    }

    @Override
    public List<Bookmark> bookmarks() {
        return read(
                link -> records(EditRows.BOOKMARK, link, "ORDER BY document_id, version_id, start_cp, created, id"));
    }

    @Override
    public List<SavedRetrieval> savedRetrievals() {
        return read(link -> records(EditRows.SAVED_RETRIEVAL, link, "ORDER BY position, created, id"));
    }

    @Override
    public Map<String, Integer> annotationsPerCode() {
        return read(link -> counts(link, "SELECT code_id, count(*) FROM annotation_code GROUP BY code_id"));
    }

    @Override
    public Map<String, Integer> annotationsPerDocument() {
        return read(link -> counts(link, "SELECT document_id, count(*) FROM annotation GROUP BY document_id"));
    }

    @Override
    public Step commit(Change change, Instant at) {
        return writer().transaction(commits -> commits.commit(change, at, Status.DONE));
    }

    @Override
    public Step commitGround(Change change, Instant at) {
        return writer().transaction(commits -> commits.commit(change, at, Status.GROUND));
    }

    @Override
    public Optional<HistoryEntry> lastDone() {
        return read(Journal::lastDone);
    }

    @Override
    public Optional<HistoryEntry> firstUndone() {
        return read(Journal::firstUndone);
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
    public List<HistoryEntry> history(int limit) {
        return read(link -> Journal.history(link, limit));
    }

    @Override
    public List<PastStep> history(HistoryQuery query, int offset, int limit) {
        return read(link -> new JournalSearch(query).find(link, offset, limit));
    }

    @Override
    public int count(HistoryQuery query) {
        return read(new JournalSearch(query)::count);
    }

    @Override
    public int distance(long step) {
        return read(link -> Journal.distance(link, step));
    }

    @Override
    public List<Edit> edits(long step, int limit) {
        return read(link -> {
            Bodies bodies = new Bodies(link, cache);
            List<Edit> edits = new ArrayList<>();
            for (Image image : Journal.images(link, step, limit)) {
                edits.add(EditRows.edit(image, bodies));
            }
            return edits;
        });
    }

    @Override
    public List<Removed> removed() {
        return read(Removals::all);
    }

    @Override
    public byte[] original(String sha256) {
        return new Originals(folder).bytes(sha256);
    }

    @Override
    public Map<String, String> fileNames() {
        return read(VersionRows::fileNames);
    }

    @Override
    public String keepOriginal(byte[] bytes) {
        writer();
        return new Originals(folder).keep(bytes);
    }

    @Override
    public Optional<String> preference(String key) {
        Optional<String> here = Optional.ofNullable(passing.get(key));
        return here.isPresent()
                ? here
                : read(link -> link.first("SELECT value FROM preference WHERE key = ?", row -> row.getString(1), key));
    }

    @Override
    public void setPreference(String key, String value) {
        if (writer == null) {
            passing.put(key, value);
        } else {
            writer.preference(key, value);
        }
    }

    /** Copies the library as it stands into {@code backups/} and reads the copy back; returns the copy. */
    public Path backup(Instant now) {
        return writer().backup(now);
    }

    /** For tests: the file may not grow beyond this, or beyond what it is. */
    void limitPages(int pages) throws SQLException {
        writer().limitPages(pages);
    }

    @Override
    public void close() {
        try {
            readers.close();
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        } finally {
            if (writer != null) {
                writer.close();
            }
            afterwards.run();
        }
    }

    private Writer writer() {
        if (writer == null) {
            throw new ProblemException(Problem.of(Problem.Kind.LIBRARY_READ_ONLY, folder.root()));
        }
        return writer;
    }

    private <T> T read(LinkPool.Work<T> work) {
        try {
            return readers.lend(work);
        } catch (SQLException e) {
            throw Trouble.of(e, folder.root());
        }
    }

    private <R> Optional<R> first(Codec<R> codec, String tail, String arg) {
        return read(link -> records(codec, link, tail, arg).stream().findFirst());
    }

    private <R> List<R> records(Codec<R> codec, Link link, String tail, @Nullable Object... args) throws SQLException {
        return codec.table().select(link, reader(codec, link), tail, args);
    }

    private <R> Table.Reader<R> reader(Codec<R> codec, Link link) {
        Bodies bodies = new Bodies(link, cache);
        return row -> codec.record(row, bodies);
    }

    private static Map<String, Integer> counts(Link link, String sql) throws SQLException {
        Map<String, Integer> counts = new LinkedHashMap<>();
        link.all(sql, row -> counts.put(row.getString(1), row.getInt(2)));
        return new HashMap<>(counts);
    }
}
