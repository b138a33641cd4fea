package org.yandu.workspace;

import java.util.Optional;
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

/** What all records have in common. */
final class Records {

    private Records() {}

    static RecordKind kind(Edit edit) {
        return switch (edit) {
            case Edit.OfDocument of -> RecordKind.DOCUMENT;
            case Edit.OfVersion of -> RecordKind.VERSION;
            case Edit.OfCode of -> RecordKind.CODE;
            case Edit.OfAnnotation of -> RecordKind.ANNOTATION;
            case Edit.OfCorrection of -> RecordKind.CORRECTION;
            case Edit.OfArrangement of -> RecordKind.ARRANGEMENT;
            case Edit.OfTransfer of -> RecordKind.TRANSFER;
            case Edit.OfBook of -> RecordKind.BOOK;
            case Edit.OfMemo of -> RecordKind.MEMO;
            case Edit.OfRelation of -> RecordKind.RELATION;
            case Edit.OfBookmark of -> RecordKind.BOOKMARK;
            case Edit.OfSavedRetrieval of -> RecordKind.SAVED_RETRIEVAL;
            case Edit.OfRejection of -> RecordKind.REJECTION;
            case Edit.OfNameRuling of -> RecordKind.NAME_RULING;
            case Edit.OfAssignment of -> RecordKind.ASSIGNMENT;
            case Edit.OfAnswer of -> RecordKind.ANSWER;
            case Edit.OfAnswerRemark of -> RecordKind.ANSWER_REMARK;
            case Edit.OfHandIn of -> RecordKind.HAND_IN;
            case Edit.OfLesson of -> RecordKind.LESSON;
            case Edit.OfSection of -> RecordKind.LESSON_SECTION;
            case Edit.OfBlock of -> RecordKind.LESSON_BLOCK;
            case Edit.OfSourceFacts of -> RecordKind.SOURCE_FACTS;
            case Edit.OfPin of -> RecordKind.PIN;
        };
    }

    static String id(Object record) {
        return switch (record) {
            case Document document -> document.id();
            case DocumentVersion version -> version.id();
            case Code code -> code.id();
            case Annotation annotation -> annotation.id();
            case Correction correction -> correction.id();
            case Arrangement arrangement -> arrangement.id();
            case Transfer transfer -> transfer.id();
            case Book book -> book.id();
            case Memo memo -> memo.id();
            case Relation relation -> relation.id();
            case Bookmark bookmark -> bookmark.id();
            case SavedRetrieval retrieval -> retrieval.id();
            case Rejection rejection -> rejection.id();
            case NameRuling ruling -> ruling.id();
            case Assignment assignment -> assignment.id();
            case Answer answer -> answer.id();
            case AnswerRemark remark -> remark.id();
            case HandIn handIn -> handIn.id();
            case Lesson lesson -> lesson.id();
            case Section section -> section.id();
            case Block block -> block.id();
            case SourceFacts facts -> facts.documentId();
            case Pin pin -> pin.id();
            default -> throw new IllegalArgumentException("no record: " + record);
        };
    }

    /** Id of the document a record is or stands in. */
    static Optional<String> documentOf(Object record) {
        return switch (record) {
            case Document document -> Optional.of(document.id());
            case DocumentVersion version -> Optional.of(version.documentId());
            case Annotation annotation -> Optional.of(annotation.documentId());
            case Correction correction -> Optional.of(correction.documentId());
            case Arrangement arrangement -> Optional.of(arrangement.documentId());
            case Transfer transfer -> Optional.of(transfer.documentId());
            case Bookmark bookmark -> Optional.of(bookmark.documentId());
            case Rejection rejection -> Optional.of(rejection.documentId());
            case SourceFacts facts -> Optional.of(facts.documentId());
            case Pin pin -> Optional.of(pin.documentId());
            default -> Optional.empty();
        };
    }
}
