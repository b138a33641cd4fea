package org.yandu.outline.lines;

/** Why something was taken for a heading or a point; {@link #key()} is shown to the reader in his language. */
public enum Reason {
    /** A Markdown heading. */
    MARKDOWN,
    /** 第X章, 第X节 …: the word itself says so. */
    DIVISION,
    /** 第X条 of a law or rule. */
    ARTICLE,
    /** On a line of its own, in sequence with its neighbours. */
    NUMBERED_IN_SEQUENCE,
    /** All of 1 to n are there, but not in order. */
    NUMBERED_OUT_OF_ORDER,
    /** Next to a missing, doubled or misprinted number. */
    NUMBERED_WITH_SLIP,
    /** Numbered, but alone in its place. */
    NUMBERED_ALONE,
    /** Closed by 。 or a colon and followed by text on the same line. */
    RUN_IN,
    /** In the middle of a line whose line breaks were lost. */
    INSIDE_PARAGRAPH,
    /** 前言, 结语 and the like. */
    KNOWN_WORD,
    /** Without a number: a short open line between paragraphs, like others in the text. */
    SHORT_LINE,
    /** The title of what a notice carries, named in the notice. */
    CARRIED,
    /** The file has a tag, style or outline level for it. */
    FILE_HEADING,
    /** The table of contents that the file keeps names it. */
    BOOKMARK,
    /** Without a number, in bold or large type like others in the text. */
    TYPE,
    /** 一是, 二是 …, 首先, 其次 …, 第一, 第二 … in a sentence. */
    POINT_IN_SEQUENCE,
    /** The reader says so. */
    CORRECTED;

    /** Key of the text that says it. */
    public String key() {
        return "outline.reason." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
