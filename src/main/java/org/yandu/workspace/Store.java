package org.yandu.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.CoderMark;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Rejection;
import org.yandu.annotation.Relation;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.SourceFacts;
import org.yandu.lesson.WholeLesson;

/**
 * Where a library is kept. Every method may throw {@link org.yandu.document.ProblemException}. Reading may happen on any thread
 * and sees only what was committed; writing happens on one thread at a time.
 */
public interface Store extends Heritage, AutoCloseable {

    /** Whether changes are refused, because another program writes or the folder cannot be written. */
    boolean isReadOnly();

    /** Where the library is kept, as it is told to the reader. */
    String place();

    /** Whether what the library is kept in answers within some seconds; a network folder whose server has gone does not. */
    boolean answers();

    LibraryState load();

    /** Finds words in all texts. */
    TextIndex index();

    /** How much there is of every document, by id of the document. Reads no text. */
    Map<String, Extent> extents();

    /** The noise of every document's present text, by id of the document, in code points and text order. Reads no text. */
    Map<String, List<TextSpan>> noise();

    /** Document and version that hold these original bytes, if they were taken in before. */
    Optional<DocumentVersion> versionOf(String sha256);

    /**
     * A stretch of {@link #annotations(AnnotationQuery)}, for lists of which only a screenful is seen.
     *
     * @param offset how many are passed over
     * @param limit how many there are at most
     */
    List<Annotation> annotations(AnnotationQuery query, int offset, int limit);

    /**
     * Annotations that have a comment and some words in it or in the passage, in the order of {@link #annotations(AnnotationQuery)}.
     *
     * @param folded the words, see {@link org.yandu.document.Folding}
     */
    List<Annotation> commented(String folded);

    /** How many annotations {@link #annotations(AnnotationQuery)} would return. */
    int count(AnnotationQuery query);

    /** One annotation, whichever version it is on. */
    Optional<Annotation> annotation(String id);

    /** Everybody who made annotations, by name. */
    List<String> coders();

    /** The annotations of one version, in no particular order. */
    List<Annotation> annotationsOf(String versionId);

    /** The same, only what coders are compared by, in text order. */
    List<CoderMark> coderMarks(String versionId);

    /** All annotations without their words, in document order: oldest document first, those of earlier texts behind. */
    List<MarkRow> markRows();

    /** Those of one document, in the same order. */
    List<MarkRow> markRows(String documentId);

    /** The rows of the annotations that have these words in passage or comment, after folding. */
    Set<Long> rowsWith(String words);

    /** The annotations of some rows, in this order; rows that are no longer there are passed over. */
    List<Annotation> annotationsAt(List<Long> rows);

    /** Where the paragraphs of a version begin, in code points, ascending, from 0. */
    int[] paragraphStarts(String versionId);

    /** All memos, in the order they were written. */
    List<Memo> memos();

    Optional<Memo> memo(String id);

    /** How passages of a document stand to others; one whose other passage has been deleted is kept and comes back with it. */
    List<Relation> relations(String documentId);

    /** Places to come back to in all documents: by document, then version, then place. */
    List<Bookmark> bookmarks();

    /** What was turned down as a suggestion in all documents: by document, then version, then place. */
    List<Rejection> rejections();

    /** Kept questions about annotations, in their order. */
    List<SavedRetrieval> savedRetrievals();

    /** What the reader says about names, in the order it was said. */
    List<NameRuling> nameRulings();

    /** Readings given to a class or received, the latest first. */
    List<Assignment> assignments();

    Optional<Assignment> assignment(String id);

    /** What everybody answers to an assignment, in the order of the answers' making. */
    List<Answer> answers(String assignmentId);

    /** What instructors wrote about the answers to an assignment, in the order it was begun. */
    List<AnswerRemark> answerRemarks(String assignmentId);

    /** What has been given back for an assignment, by the students' names. */
    List<HandIn> handIns(String assignmentId);

    /** Something that stands in a lesson. */
    Optional<Block> lessonBlock(String id);

    /** What a reader has added to what is known of a source. */
    Optional<SourceFacts> sourceFacts(String documentId);

    /** Lessons and patterns for lessons, changed last first. */
    List<Lesson> lessons();

    /** A lesson with all that stands in it. */
    Optional<WholeLesson> lesson(String id);

    /** How many annotations every theme has, by id of the theme; themes without any are absent. */
    Map<String, Integer> annotationsPerCode();

    /** How many annotations every document has, by id of the document. */
    Map<String, Integer> annotationsPerDocument();

    /**
     * Carries out the edits and writes the journal row in one durable transaction, after checking that every record is
     * as its edit says it was. Steps that had been undone can no longer be redone.
     *
     * <p>A change about a topic is joined to the step before it, so that one undo takes back both, when that step is the last one
     * ever taken and was never undone, is about the same topic and has the same key of its name, was made or joined to
     * within the last minute, and left every record as this change finds it. The returned step has the number of the joined
     * one, and the change that was carried out now.
     *
     * @throws org.yandu.document.ProblemException LIBRARY_CHANGED_ELSEWHERE when a record is not as expected; nothing is written
     */
    Step commit(Change change, Instant at);

    /**
     * Like {@link #commit(Change, Instant)}, for a change of many edits that the reader may stop.
     *
     * @param goesOn told now and then how many edits have been carried out; answers whether to go on
     * @throws java.util.concurrent.CancellationException when it was told to stop; nothing is written
     */
    Step commit(Change change, Instant at, IntPredicate goesOn);

    /** Like {@link #commit(Change, Instant)}, but the step is ground under the history: neither it nor anything before it can be undone. */
    Step commitGround(Change change, Instant at);

    /** The step that undo would take back. */
    Optional<HistoryEntry> lastDone();

    /** The step that redo would bring again. */
    Optional<HistoryEntry> firstUndone();

    /** Carries out the inverse of {@link #lastDone} and says so in the journal; returns the step taken back. */
    Optional<Step> undo();

    Optional<Step> redo();

    /** The steps that can be undone, newest first. */
    List<HistoryEntry> history(int limit);

    /**
     * A stretch of the steps that fit, newest first, so that what was undone comes before what is done.
     *
     * @param offset how many are passed over
     * @param limit how many there are at most
     */
    List<PastStep> history(HistoryQuery query, int offset, int limit);

    /** How many steps fit. */
    int count(HistoryQuery query);

    /** How many undos or redos it takes until a step is the last one done. */
    int distance(long step);

    /** What a step did, in its order, at most so many edits. */
    List<Edit> edits(long step, int limit);

    /** Everything that was removed and is not there now, latest first; see {@link Bin}. Read from the journal. */
    List<Removed> removed();

    /**
     * The original bytes as they were taken in.
     *
     * @param sha256 lower-case hexadecimal
     * @throws org.yandu.document.ProblemException ORIGINAL_MISSING
     */
    byte[] original(String sha256);

    /** The name of the file every document's shown version came in, by id of the document; nameless ones are absent. */
    Map<String, String> fileNames();

    /** Keeps the original bytes under their hash, durably, on any thread; returns the hash as lower-case hexadecimal. */
    String keepOriginal(byte[] bytes);

    /**
     * The bytes of an SQLite database for another program, which has nothing to do with the library: only here may SQL be spoken.
     *
     * @param statements carried out one after the other in a database that is empty at first
     */
    byte[] databaseFile(List<SqlStatement> statements);

    /**
     * What reading a version through has brought before: derived, so that it may be missing at any time.
     *
     * @param kind of what was looked for
     * @param rules it is found by today; what was found by others is not there
     */
    Optional<byte[]> workedOut(String versionId, String kind, String rules);

    /** Keeps what reading some versions through has brought, for the next time; not where nothing can be written. */
    void keepWorkedOut(String kind, String rules, Map<ReadVersion, byte[]> found);

    /**
     * Remembered view state, such as reading places; not part of the history. Read-only: until the library is closed. The first that
     * is asked for brings them all, and nobody waits for another.
     */
    Optional<String> preference(String key);

    default void setPreference(String key, String value) {
        setPreferences(Map.of(key, value));
    }

    /** Several at once. While the library does not answer, or is not there, they are held back and written with the next write, without a word. */
    void setPreferences(Map<String, String> values);

    /**
     * Remembers, like a preference, what the reader has written and what belongs to no record yet. Written only when it is otherwise than
     * before, or still held back.
     *
     * @throws org.yandu.document.ProblemException LIBRARY_GONE, LIBRARY_STALLED: it is held back until the next write, or until the library
     *     is closed; whoever has written it is to be told
     */
    void keepWords(String key, String words);

    /**
     * Keeps a whole copy of the library, once on each day on which something has happened. Others may go on reading and writing.
     *
     * @return whether one was made
     */
    boolean backUpDaily(Instant now);

    @Override
    void close();
}
