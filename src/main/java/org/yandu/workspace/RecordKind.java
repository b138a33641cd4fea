package org.yandu.workspace;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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

/**
 * The kinds of records a library consists of: the one list of them. A new kind gets a line here and a record in {@link Edit}; what else
 * it needs, its table, its icon, its check, the compiler asks for, since every place that goes by kinds names them all.
 */
public enum RecordKind {
    DOCUMENT(Document.class, Document::id, Document::id),
    VERSION(DocumentVersion.class, DocumentVersion::id, DocumentVersion::documentId),
    CODE(Code.class, Code::id),
    ANNOTATION(Annotation.class, Annotation::id, Annotation::documentId),
    CORRECTION(Correction.class, Correction::id, Correction::documentId),
    ARRANGEMENT(Arrangement.class, Arrangement::id, Arrangement::documentId),
    TRANSFER(Transfer.class, Transfer::id, Transfer::documentId),
    BOOK(Book.class, Book::id),
    MEMO(Memo.class, Memo::id),
    RELATION(Relation.class, Relation::id),
    BOOKMARK(Bookmark.class, Bookmark::id, Bookmark::documentId),
    SAVED_RETRIEVAL(SavedRetrieval.class, SavedRetrieval::id),
    REJECTION(Rejection.class, Rejection::id, Rejection::documentId),
    NAME_RULING(NameRuling.class, NameRuling::id),
    ASSIGNMENT(Assignment.class, Assignment::id),
    ANSWER(Answer.class, Answer::id),
    ANSWER_REMARK(AnswerRemark.class, AnswerRemark::id),
    HAND_IN(HandIn.class, HandIn::id),
    LESSON(Lesson.class, Lesson::id),
    LESSON_SECTION(Section.class, Section::id),
    LESSON_BLOCK(Block.class, Block::id),
    SOURCE_FACTS(SourceFacts.class, SourceFacts::documentId, SourceFacts::documentId),
    PIN(Pin.class, Pin::id, Pin::documentId);

    private final Function<Object, String> id;
    private final Function<Object, Optional<String>> document;

    /** @param document id of the one a record is or stands in */
    <R> RecordKind(Class<R> type, Function<R, String> id, Function<R, String> document) {
        this.id = record -> id.apply(type.cast(record));
        this.document = record -> Optional.of(document.apply(type.cast(record)));
    }

    <R> RecordKind(Class<R> type, Function<R, String> id) {
        this.id = record -> id.apply(type.cast(record));
        this.document = record -> Optional.empty();
    }

    /** @param record of this kind */
    String id(Object record) {
        return id.apply(record);
    }

    /** Id of the document a record of this kind is or stands in. */
    Optional<String> documentOf(Object record) {
        return document.apply(record);
    }

    /** As the journal calls it, never to be changed. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RecordKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
