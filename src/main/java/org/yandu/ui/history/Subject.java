package org.yandu.ui.history;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.yandu.workspace.RecordKind;

/** What a reader narrows the lists to. */
enum Subject {
    ALL(EnumSet.allOf(RecordKind.class)),
    DOCUMENTS(EnumSet.of(
            RecordKind.DOCUMENT,
            RecordKind.VERSION,
            RecordKind.CORRECTION,
            RecordKind.ARRANGEMENT,
            RecordKind.TRANSFER,
            RecordKind.SOURCE_FACTS)),
    MARKS(EnumSet.of(RecordKind.ANNOTATION)),
    THEMES(EnumSet.of(RecordKind.CODE, RecordKind.BOOK)),
    NOTES(EnumSet.of(
            RecordKind.MEMO,
            RecordKind.RELATION,
            RecordKind.BOOKMARK,
            RecordKind.PIN,
            RecordKind.SAVED_RETRIEVAL,
            RecordKind.NAME_RULING,
            RecordKind.REJECTION)),
    PACKETS(EnumSet.of(RecordKind.ASSIGNMENT, RecordKind.ANSWER, RecordKind.ANSWER_REMARK, RecordKind.HAND_IN)),
    LESSONS(EnumSet.of(RecordKind.LESSON, RecordKind.LESSON_SECTION, RecordKind.LESSON_BLOCK));

    private final Set<RecordKind> kinds;

    Subject(Set<RecordKind> kinds) {
        this.kinds = kinds;
    }

    /** Empty for all. */
    Set<RecordKind> condition() {
        return this == ALL ? Set.of() : kinds;
    }

    boolean has(RecordKind kind) {
        return kinds.contains(kind);
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
