package org.yandu.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.CoderMark;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Pin;
import org.yandu.annotation.Rejection;
import org.yandu.annotation.Relation;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.codebook.Codebook;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.lesson.SourceFacts;
import org.yandu.lesson.WholeLesson;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Extent;
import org.yandu.workspace.HistoryEntry;
import org.yandu.workspace.HistoryQuery;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.PastStep;
import org.yandu.workspace.Removed;
import org.yandu.workspace.SavedRetrieval;
import org.yandu.workspace.SqlStatement;
import org.yandu.workspace.Store;

/** What a library in SQLite tells: the half of the store that only reads. */
abstract sealed class LibraryReader extends RecordReader implements Store permits SqliteStore {

    LibraryReader(LibraryFolder folder, LinkPool readers, Bodies.Cache cache) {
        super(folder, readers, cache);
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
        return all(EditRows.VERSION, "WHERE document_id = ? ORDER BY created, id", documentId);
    }

    @Override
    public Map<String, Extent> extents() {
        return read(VersionRows::extents);
    }

    @Override
    public Map<String, List<TextSpan>> noise() {
        return read(VersionRows::noiseOfShown);
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
        return all(EditRows.ANNOTATION, "WHERE version_id = ?", versionId);
    }

    @Override
    public List<CoderMark> coderMarks(String versionId) {
        return read(link -> CoderMarks.of(link, new Bodies(link, cache), versionId));
    }

    @Override
    public List<MarkRow> markRows() {
        return read(MarkRows::all);
    }

    @Override
    public List<MarkRow> markRows(String documentId) {
        return read(link -> MarkRows.of(link, documentId));
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
        return all(EditRows.CORRECTION, "WHERE version_id = ?", versionId);
    }

    @Override
    public Optional<Arrangement> arrangement(String versionId) {
        return first(EditRows.ARRANGEMENT, "WHERE version_id = ?", versionId);
    }

    @Override
    public List<Transfer> transfers(String toVersion) {
        return all(EditRows.TRANSFER, "WHERE to_version = ? ORDER BY before_start_cp, before_end_cp, id", toVersion);
    }

    @Override
    public List<Memo> memos() {
        return all(EditRows.MEMO, "ORDER BY created, id");
    }

    @Override
    public Optional<Memo> memo(String id) {
        return first(EditRows.MEMO, "WHERE id = ?", id);
    }

    @Override
    public List<Relation> relations(String documentId) {
        return all(EditRows.RELATION, """
                WHERE from_id IN (SELECT id FROM annotation WHERE document_id = ?1)
                   OR to_id IN (SELECT id FROM annotation WHERE document_id = ?1)
                ORDER BY created, id""", documentId);
    }

    @Override
    public List<Bookmark> bookmarks(String versionId) {
        return all(EditRows.BOOKMARK, "WHERE version_id = ? ORDER BY start_cp, created, id", versionId);
    }

    @Override
    public List<Bookmark> bookmarks() {
        return all(EditRows.BOOKMARK, "ORDER BY document_id, version_id, start_cp, created, id");
    }

    @Override
    public List<Rejection> rejections(String versionId) {
        return all(EditRows.REJECTION, "WHERE version_id = ? ORDER BY start_cp, created, id", versionId);
    }

    @Override
    public List<Rejection> rejections() {
        return all(EditRows.REJECTION, "ORDER BY document_id, version_id, start_cp, created, id");
    }

    @Override
    public List<Pin> pins(String versionId) {
        return all(EditRows.PIN, "WHERE version_id = ? ORDER BY start_cp, created, id", versionId);
    }

    @Override
    public List<NameRuling> nameRulings() {
        return all(EditRows.NAME_RULING, "ORDER BY made, id");
    }

    @Override
    public List<SavedRetrieval> savedRetrievals() {
        return all(EditRows.SAVED_RETRIEVAL, "ORDER BY position, created, id");
    }

    @Override
    public List<Assignment> assignments() {
        return all(EditRows.ASSIGNMENT, "ORDER BY made DESC, id");
    }

    @Override
    public Optional<Assignment> assignment(String id) {
        return first(EditRows.ASSIGNMENT, "WHERE id = ?", id);
    }

    @Override
    public List<Answer> answers(String assignmentId) {
        return all(EditRows.ANSWER, "WHERE assignment_id = ? ORDER BY created, id", assignmentId);
    }

    @Override
    public List<AnswerRemark> answerRemarks(String assignmentId) {
        return all(EditRows.ANSWER_REMARK, "WHERE assignment_id = ? ORDER BY created, id", assignmentId);
    }

    @Override
    public List<HandIn> handIns(String assignmentId) {
        return all(EditRows.HAND_IN, "WHERE assignment_id = ? ORDER BY coder, id", assignmentId);
    }

    @Override
    public Optional<Block> lessonBlock(String id) {
        return first(EditRows.BLOCK, "WHERE id = ?", id);
    }

    @Override
    public Optional<SourceFacts> sourceFacts(String documentId) {
        return first(EditRows.SOURCE_FACTS, "WHERE id = ?", documentId);
    }

    @Override
    public List<Lesson> lessons() {
        return all(EditRows.LESSON, "ORDER BY modified DESC, id");
    }

    @Override
    public Optional<WholeLesson> lesson(String id) {
        // One transaction, so that all of it is of the same moment.
        return read(link -> {
            link.script("BEGIN");
            List<Lesson> found = records(EditRows.LESSON, link, "WHERE id = ?", id);
            List<Section> sections = records(EditRows.SECTION, link, "WHERE lesson_id = ?", id);
            List<Block> blocks = records(EditRows.BLOCK, link, "WHERE lesson_id = ?", id);
            link.script("COMMIT");
            return found.stream().findFirst().map(lesson -> new WholeLesson(lesson, sections, blocks));
        });
    }

    @Override
    public List<Block> blocksOn(String versionId) {
        return all(EditRows.BLOCK, """
                WHERE version_id = ?1
                   OR id IN (SELECT block_id FROM lesson_target WHERE version_id = ?1)
                ORDER BY lesson_id, section_id, position, id""", versionId);
    }

    @Override
    public Map<String, Integer> annotationsPerCode() {
        return counts("SELECT code_id, count(*) FROM annotation_code GROUP BY code_id");
    }

    @Override
    public Map<String, Integer> annotationsPerDocument() {
        return counts("SELECT document_id, count(*) FROM annotation GROUP BY document_id");
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
        requireAnswer();
        return new Originals(folder()).bytes(sha256);
    }

    @Override
    public byte[] databaseFile(List<SqlStatement> statements) {
        return ForeignDatabase.of(statements);
    }

    @Override
    public Map<String, String> fileNames() {
        return read(VersionRows::fileNames);
    }
}
