package org.yandu.workspace;

import java.util.Locale;

/** The kinds of records a library consists of. */
public enum RecordKind {
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
    LESSON_SECTION,
    LESSON_BLOCK,
    SOURCE_FACTS,
    PIN;

    /** As the journal calls it, never to be changed. */
    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static RecordKind of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
