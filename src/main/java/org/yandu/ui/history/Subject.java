package org.yandu.ui.history;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.yandu.workspace.RecordKind;

/** What a reader narrows the lists to. */
enum Subject {
    ALL,
    DOCUMENTS,
    MARKS,
    THEMES,
    NOTES,
    PACKETS,
    LESSONS;

    private static Subject of(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT, VERSION, CORRECTION, ARRANGEMENT, TRANSFER, SOURCE_FACTS -> DOCUMENTS;
            case ANNOTATION -> MARKS;
            case CODE, BOOK -> THEMES;
            case MEMO, RELATION, BOOKMARK, PIN, SAVED_RETRIEVAL, NAME_RULING, REJECTION -> NOTES;
            case ASSIGNMENT, ANSWER, ANSWER_REMARK, HAND_IN -> PACKETS;
            case LESSON, LESSON_SECTION, LESSON_BLOCK -> LESSONS;
        };
    }

    /** Empty for all. */
    Set<RecordKind> condition() {
        return this == ALL
                ? Set.of()
                : Arrays.stream(RecordKind.values()).filter(this::has).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(RecordKind kind) {
        return this == ALL || of(kind) == this;
    }

    String textKey() {
        return "history.subject." + name().toLowerCase(Locale.ROOT);
    }

    /** Ikonli code of a kind of record. */
    static String icon(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT, SOURCE_FACTS -> "fth-file-text";
            case VERSION -> "fth-layers";
            case CODE -> "fth-tag";
            case BOOK -> "fth-book";
            case ANNOTATION -> "fth-edit-2";
            case CORRECTION, ARRANGEMENT -> "fth-list";
            case TRANSFER -> "fth-check-square";
            case MEMO -> "fth-file";
            case RELATION -> "fth-link";
            case PIN -> "fth-map-pin";
            case BOOKMARK -> "fth-bookmark";
            case SAVED_RETRIEVAL -> "fth-search";
            case REJECTION -> "fth-x-circle";
            case NAME_RULING -> "fth-hash";
            case ASSIGNMENT -> "fth-package";
            case ANSWER -> "fth-edit-3";
            case ANSWER_REMARK -> "fth-message-square";
            case HAND_IN -> "fth-inbox";
            case LESSON, LESSON_SECTION, LESSON_BLOCK -> "fth-book-open";
        };
    }

    static String textKey(RecordKind kind) {
        return "record." + kind.stored();
    }
}
