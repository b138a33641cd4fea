package org.yandu.store;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;
import org.yandu.workspace.Edit;
import org.yandu.workspace.NameRuling;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.SavedRetrieval;

/** Edits of records to images of rows and back, for every {@link RecordKind}. */
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

    /** What the store knows of one kind of record. */
    private record Kept<R>(Class<R> type, Codec<R> codec, BiFunction<@Nullable R, @Nullable R, Edit> make) {

        Image image(Edit edit, Bodies bodies) throws SQLException {
            return new Image(edit.kind().stored(), row(edit.before(), bodies), row(edit.after(), bodies));
        }

        private @Nullable Row row(@Nullable Object record, Bodies bodies) throws SQLException {
            return record == null ? null : codec.row(type.cast(record), bodies);
        }

        Edit edit(Image image, Bodies bodies) throws SQLException {
            return make.apply(record(image.before(), bodies), record(image.after(), bodies));
        }

        private @Nullable R record(@Nullable Row row, Bodies bodies) throws SQLException {
            return row == null ? null : codec.record(row, bodies);
        }
    }

    private static final Map<RecordKind, Kept<?>> ALL = new EnumMap<>(RecordKind.class);

    static {
        for (RecordKind kind : RecordKind.values()) {
            ALL.put(kind, kept(kind));
        }
    }

    private EditRows() {}

    private static Kept<?> kept(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT -> new Kept<>(Document.class, DOCUMENT, Edit.OfDocument::new);
            case VERSION -> new Kept<>(DocumentVersion.class, VERSION, Edit.OfVersion::new);
            case CODE -> new Kept<>(Code.class, CODE, Edit.OfCode::new);
            case ANNOTATION -> new Kept<>(Annotation.class, ANNOTATION, Edit.OfAnnotation::new);
            case CORRECTION -> new Kept<>(Correction.class, CORRECTION, Edit.OfCorrection::new);
            case ARRANGEMENT -> new Kept<>(Arrangement.class, ARRANGEMENT, Edit.OfArrangement::new);
            case TRANSFER -> new Kept<>(Transfer.class, TRANSFER, Edit.OfTransfer::new);
            case BOOK -> new Kept<>(Book.class, BOOK, Edit.OfBook::new);
            case MEMO -> new Kept<>(Memo.class, MEMO, Edit.OfMemo::new);
            case RELATION -> new Kept<>(Relation.class, RELATION, Edit.OfRelation::new);
            case BOOKMARK -> new Kept<>(Bookmark.class, BOOKMARK, Edit.OfBookmark::new);
            case SAVED_RETRIEVAL -> new Kept<>(SavedRetrieval.class, SAVED_RETRIEVAL, Edit.OfSavedRetrieval::new);
            case REJECTION -> new Kept<>(Rejection.class, REJECTION, Edit.OfRejection::new);
            case NAME_RULING -> new Kept<>(NameRuling.class, NAME_RULING, Edit.OfNameRuling::new);
            case ASSIGNMENT -> new Kept<>(Assignment.class, ASSIGNMENT, Edit.OfAssignment::new);
            case ANSWER -> new Kept<>(Answer.class, ANSWER, Edit.OfAnswer::new);
            case ANSWER_REMARK -> new Kept<>(AnswerRemark.class, ANSWER_REMARK, Edit.OfAnswerRemark::new);
            case HAND_IN -> new Kept<>(HandIn.class, HAND_IN, Edit.OfHandIn::new);
            case LESSON -> new Kept<>(Lesson.class, LESSON, Edit.OfLesson::new);
            case LESSON_SECTION -> new Kept<>(Section.class, SECTION, Edit.OfSection::new);
            case LESSON_BLOCK -> new Kept<>(Block.class, BLOCK, Edit.OfBlock::new);
            case SOURCE_FACTS -> new Kept<>(SourceFacts.class, SOURCE_FACTS, Edit.OfSourceFacts::new);
            case PIN -> new Kept<>(Pin.class, PIN, Edit.OfPin::new);
        };
    }

    private static Kept<?> known(RecordKind kind) {
        return Objects.requireNonNull(ALL.get(kind));
    }

    private static Kept<?> known(String record) {
        try {
            return known(RecordKind.of(record));
        } catch (IllegalArgumentException unheard) {
            throw unknown(record);
        }
    }

    /** Keeps the text of a version on the way, for offsets cannot be converted without. */
    static Image image(Edit edit, Bodies bodies) throws SQLException {
        if (edit instanceof Edit.OfVersion of && of.after() != null) {
            bodies.keep(of.after());
        }
        return known(edit.kind()).image(edit, bodies);
    }

    static Edit edit(Image image, Bodies bodies) throws SQLException {
        return known(image.record()).edit(image, bodies);
    }

    /** Of all kinds of records, as the journal calls them. */
    static List<String> names() {
        return ALL.keySet().stream().map(RecordKind::stored).toList();
    }

    static Table table(RecordKind kind) {
        return known(kind).codec().table();
    }

    static Table table(String record) {
        return known(record).codec().table();
    }

    private static IllegalStateException unknown(String record) {
        return new IllegalStateException("no such kind of record: " + record);
    }
}
