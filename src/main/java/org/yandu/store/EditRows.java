package org.yandu.store;

import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Pin;
import org.yandu.annotation.Rejection;
import org.yandu.annotation.Relation;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.lesson.Block;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.lesson.SourceFacts;
import org.yandu.outline.Arrangement;
import org.yandu.outline.Correction;
import org.yandu.workspace.Edit;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.SavedRetrieval;

/** Edits of records to images of rows and back: the one list of all kinds of records. */
final class EditRows {

    static final Codec<Document> DOCUMENT = new DocumentRows();
    static final Codec<DocumentVersion> VERSION = new VersionRows();
    static final Codec<Code> CODE = new CodeRows();
    static final Codec<Annotation> ANNOTATION = new AnnotationRows();
    static final Codec<Correction> CORRECTION = new CorrectionRows();
    static final Codec<Arrangement> ARRANGEMENT = new ArrangementRows();
    static final Codec<Transfer> TRANSFER = new TransferRows();
    static final Codec<Book> BOOK = new BookRows();
    static final Codec<Memo> MEMO = new MemoRows();
    static final Codec<Relation> RELATION = new RelationRows();
    static final Codec<Bookmark> BOOKMARK = new BookmarkRows();
    static final Codec<SavedRetrieval> SAVED_RETRIEVAL = new SavedRetrievalRows();
    static final Codec<Rejection> REJECTION = new RejectionRows();
    static final Codec<NameRuling> NAME_RULING = new NameRulingRows();
    static final Codec<Assignment> ASSIGNMENT = new AssignmentRows();
    static final Codec<Answer> ANSWER = new AnswerRows();
    static final Codec<AnswerRemark> ANSWER_REMARK = new AnswerRemarkRows();
    static final Codec<HandIn> HAND_IN = new HandInRows();
    static final Codec<Lesson> LESSON = new LessonRows();
    static final Codec<Section> SECTION = new SectionRows();
    static final Codec<Block> BLOCK = new BlockRows();
    static final Codec<SourceFacts> SOURCE_FACTS = new SourceFactsRows();
    static final Codec<Pin> PIN = new PinRows();

    private static final List<Codec<?>> ALL = List.of(
            DOCUMENT,
            VERSION,
            CODE,
            ANNOTATION,
            CORRECTION,
            ARRANGEMENT,
            TRANSFER,
            BOOK,
            MEMO,
            RELATION,
            BOOKMARK,
            SAVED_RETRIEVAL,
            REJECTION,
            NAME_RULING,
            ASSIGNMENT,
            ANSWER,
            ANSWER_REMARK,
            HAND_IN,
            LESSON,
            SECTION,
            BLOCK,
            SOURCE_FACTS,
            PIN);

    private EditRows() {}

    /** Keeps the text of a version on the way, for offsets cannot be converted without. */
    static Image image(Edit edit, Bodies bodies) throws SQLException {
        return switch (edit) {
            case Edit.OfDocument of -> image(DOCUMENT, of.before(), of.after(), bodies);
            case Edit.OfVersion of -> {
                if (of.after() != null) {
                    bodies.keep(of.after());
                }
                yield image(VERSION, of.before(), of.after(), bodies);
            }
            case Edit.OfCode of -> image(CODE, of.before(), of.after(), bodies);
            case Edit.OfAnnotation of -> image(ANNOTATION, of.before(), of.after(), bodies);
            case Edit.OfCorrection of -> image(CORRECTION, of.before(), of.after(), bodies);
            case Edit.OfArrangement of -> image(ARRANGEMENT, of.before(), of.after(), bodies);
            case Edit.OfTransfer of -> image(TRANSFER, of.before(), of.after(), bodies);
            case Edit.OfBook of -> image(BOOK, of.before(), of.after(), bodies);
            case Edit.OfMemo of -> image(MEMO, of.before(), of.after(), bodies);
            case Edit.OfRelation of -> image(RELATION, of.before(), of.after(), bodies);
            case Edit.OfBookmark of -> image(BOOKMARK, of.before(), of.after(), bodies);
            case Edit.OfSavedRetrieval of -> image(SAVED_RETRIEVAL, of.before(), of.after(), bodies);
            case Edit.OfRejection of -> image(REJECTION, of.before(), of.after(), bodies);
            case Edit.OfNameRuling of -> image(NAME_RULING, of.before(), of.after(), bodies);
            case Edit.OfAssignment of -> image(ASSIGNMENT, of.before(), of.after(), bodies);
            case Edit.OfAnswer of -> image(ANSWER, of.before(), of.after(), bodies);
            case Edit.OfAnswerRemark of -> image(ANSWER_REMARK, of.before(), of.after(), bodies);
            case Edit.OfHandIn of -> image(HAND_IN, of.before(), of.after(), bodies);
            case Edit.OfLesson of -> image(LESSON, of.before(), of.after(), bodies);
            case Edit.OfSection of -> image(SECTION, of.before(), of.after(), bodies);
            case Edit.OfBlock of -> image(BLOCK, of.before(), of.after(), bodies);
            case Edit.OfSourceFacts of -> image(SOURCE_FACTS, of.before(), of.after(), bodies);
            case Edit.OfPin of -> image(PIN, of.before(), of.after(), bodies);
        };
    }

    static Edit edit(Image image, Bodies bodies) throws SQLException {
        return switch (image.record()) {
            case "document" -> edit(DOCUMENT, image, bodies, Edit.OfDocument::new);
            case "version" -> edit(VERSION, image, bodies, Edit.OfVersion::new);
            case "code" -> edit(CODE, image, bodies, Edit.OfCode::new);
            case "annotation" -> edit(ANNOTATION, image, bodies, Edit.OfAnnotation::new);
            case "correction" -> edit(CORRECTION, image, bodies, Edit.OfCorrection::new);
            case "arrangement" -> edit(ARRANGEMENT, image, bodies, Edit.OfArrangement::new);
            case "transfer" -> edit(TRANSFER, image, bodies, Edit.OfTransfer::new);
            case "book" -> edit(BOOK, image, bodies, Edit.OfBook::new);
            case "memo" -> edit(MEMO, image, bodies, Edit.OfMemo::new);
            case "relation" -> edit(RELATION, image, bodies, Edit.OfRelation::new);
            case "bookmark" -> edit(BOOKMARK, image, bodies, Edit.OfBookmark::new);
            case "saved_retrieval" -> edit(SAVED_RETRIEVAL, image, bodies, Edit.OfSavedRetrieval::new);
            case "rejection" -> edit(REJECTION, image, bodies, Edit.OfRejection::new);
            case "name_ruling" -> edit(NAME_RULING, image, bodies, Edit.OfNameRuling::new);
            case "assignment" -> edit(ASSIGNMENT, image, bodies, Edit.OfAssignment::new);
            case "answer" -> edit(ANSWER, image, bodies, Edit.OfAnswer::new);
            case "answer_remark" -> edit(ANSWER_REMARK, image, bodies, Edit.OfAnswerRemark::new);
            case "hand_in" -> edit(HAND_IN, image, bodies, Edit.OfHandIn::new);
            case "lesson" -> edit(LESSON, image, bodies, Edit.OfLesson::new);
            case "lesson_section" -> edit(SECTION, image, bodies, Edit.OfSection::new);
            case "lesson_block" -> edit(BLOCK, image, bodies, Edit.OfBlock::new);
            case "source_facts" -> edit(SOURCE_FACTS, image, bodies, Edit.OfSourceFacts::new);
            case "pin" -> edit(PIN, image, bodies, Edit.OfPin::new);
            default -> throw unknown(image.record());
        };
    }

    /** Of all kinds of records, as the journal calls them. */
    static List<String> names() {
        return ALL.stream().map(Codec::name).toList();
    }

    static Table table(String record) {
        return ALL.stream()
                .filter(codec -> codec.name().equals(record))
                .findFirst()
                .orElseThrow(() -> unknown(record))
                .table();
    }

    private static <R> Image image(Codec<R> codec, @Nullable R before, @Nullable R after, Bodies bodies)
            throws SQLException {
        return new Image(
                codec.name(),
                before == null ? null : codec.row(before, bodies),
                after == null ? null : codec.row(after, bodies));
    }

    private static <R> Edit edit(
            Codec<R> codec, Image image, Bodies bodies, BiFunction<@Nullable R, @Nullable R, Edit> make)
            throws SQLException {
        return make.apply(
                image.before() == null ? null : codec.record(image.before(), bodies),
                image.after() == null ? null : codec.record(image.after(), bodies));
    }

    private static IllegalStateException unknown(String record) {
        return new IllegalStateException("no such kind of record: " + record);
    }
}
