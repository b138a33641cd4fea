package org.yandu.retrieval.names;

/** What speaks for a name. */
public enum Evidence {
    /** 《…》. */
    TITLE_MARKS,
    /** “…”. */
    QUOTATION_MARKS,
    /** A typical ending, its own or behind the quotation marks. */
    ENDING,
    /** A verb that brings something into being or calls it by its name. */
    NAMED,
    /** It counts, as slogans do: 三改一拆, 1+6+N. */
    NUMBERS,
    /** It stands in a row of others. */
    IN_A_ROW,
    /** A place or a level of government that it is of. */
    PLACE,
    /** It comes again and again, and holds together. */
    REPEATED,
    /** The reader says so. */
    READER
}
