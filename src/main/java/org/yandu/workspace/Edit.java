package org.yandu.workspace;

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

/** One record before and after; an absent side means it is created or removed. */
public sealed interface Edit {

    /** The record as it was; {@code null} when it is created. */
    @Nullable
    Object before();

    /** The record as it will be; {@code null} when it is removed. */
    @Nullable
    Object after();

    Edit inverse();

    RecordKind kind();

    record OfDocument(@Nullable Document before, @Nullable Document after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfDocument(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.DOCUMENT;
        }
    }

    record OfVersion(
            @Nullable DocumentVersion before, @Nullable DocumentVersion after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfVersion(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.VERSION;
        }
    }

    record OfCode(@Nullable Code before, @Nullable Code after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfCode(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.CODE;
        }
    }

    record OfAnnotation(
            @Nullable Annotation before, @Nullable Annotation after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfAnnotation(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.ANNOTATION;
        }
    }

    record OfCorrection(
            @Nullable Correction before, @Nullable Correction after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfCorrection(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.CORRECTION;
        }
    }

    record OfArrangement(
            @Nullable Arrangement before, @Nullable Arrangement after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfArrangement(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.ARRANGEMENT;
        }
    }

    record OfTransfer(@Nullable Transfer before, @Nullable Transfer after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfTransfer(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.TRANSFER;
        }
    }

    record OfBook(@Nullable Book before, @Nullable Book after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfBook(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.BOOK;
        }
    }

    record OfMemo(@Nullable Memo before, @Nullable Memo after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfMemo(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.MEMO;
        }
    }

    record OfRelation(@Nullable Relation before, @Nullable Relation after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfRelation(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.RELATION;
        }
    }

    record OfBookmark(@Nullable Bookmark before, @Nullable Bookmark after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfBookmark(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.BOOKMARK;
        }
    }

    record OfSavedRetrieval(
            @Nullable SavedRetrieval before, @Nullable SavedRetrieval after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfSavedRetrieval(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.SAVED_RETRIEVAL;
        }
    }

    record OfRejection(@Nullable Rejection before, @Nullable Rejection after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfRejection(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.REJECTION;
        }
    }

    record OfNameRuling(
            @Nullable NameRuling before, @Nullable NameRuling after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfNameRuling(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.NAME_RULING;
        }
    }

    record OfAssignment(
            @Nullable Assignment before, @Nullable Assignment after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfAssignment(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.ASSIGNMENT;
        }
    }

    record OfAnswer(@Nullable Answer before, @Nullable Answer after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfAnswer(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.ANSWER;
        }
    }

    record OfAnswerRemark(
            @Nullable AnswerRemark before, @Nullable AnswerRemark after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfAnswerRemark(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.ANSWER_REMARK;
        }
    }

    record OfHandIn(@Nullable HandIn before, @Nullable HandIn after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfHandIn(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.HAND_IN;
        }
    }

    record OfLesson(@Nullable Lesson before, @Nullable Lesson after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfLesson(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.LESSON;
        }
    }

    record OfSection(@Nullable Section before, @Nullable Section after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfSection(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.LESSON_SECTION;
        }
    }

    record OfBlock(@Nullable Block before, @Nullable Block after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfBlock(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.LESSON_BLOCK;
        }
    }

    record OfSourceFacts(
            @Nullable SourceFacts before, @Nullable SourceFacts after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfSourceFacts(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.SOURCE_FACTS;
        }
    }

    record OfPin(@Nullable Pin before, @Nullable Pin after) implements Edit {
        @Override
        public Edit inverse() {
            return new OfPin(after, before);
        }

        @Override
        public RecordKind kind() {
            return RecordKind.PIN;
        }
    }
}
