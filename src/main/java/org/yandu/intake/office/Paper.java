package org.yandu.intake.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An office document as Word, WPS and LibreOffice think of it, before it becomes lines of text. */
final class Paper {

    /**
     * @param author empty when the file does not name him
     * @param answers the key of another comment; empty for the first of a thread
     * @param made when; {@code null} when the file does not say
     */
    record Comment(
            String author,
            String words,
            String answers,
            @Nullable Instant made) {}

    final List<PaperBlock> blocks = new ArrayList<>();

    /** Footnotes and endnotes in the order in which the text calls them; the first is 〔1〕. */
    final List<List<PaperBlock>> notes = new ArrayList<>();

    /** By whatever the file calls them. */
    final Map<String, Comment> comments = new LinkedHashMap<>();

    /** What stands in the text where a note is called, and before the note: as books in China print it. */
    static String noteSign(int number) {
        return "〔" + number + "〕";
    }
}
