package org.yandu.exchange.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a lesson can be written as. */
public enum LessonFormat {
    /** Word in the manner of GB/T 9704—2012. */
    DOCX_OFFICIAL("docx-official", "docx", true),
    /** Word as a teacher prints it. */
    DOCX_TEACHING("docx", "docx", true),
    /** The same on pages that no program can upset. */
    PDF("pdf", "pdf", true),
    /** Slides with speaker notes. */
    SLIDES("pptx", "pptx", true),
    HTML("html", "html", false),
    MARKDOWN("markdown", "md", false),
    /** For students: numbered lines, room for notes, lines to write answers on. */
    HANDOUT_DOCX("handout", "docx", true),
    HANDOUT_PDF("handout-pdf", "pdf", true),
    /** Flash cards. */
    ANKI("anki", "apkg", true),
    TSV("tsv", "tsv", false);

    private final String key;
    private final String extension;
    private final boolean binary;

    LessonFormat(String key, String extension, boolean binary) {
        this.key = key;
        this.extension = extension;
        this.binary = binary;
    }

    /** How it is called on the command line and kept in preferences. */
    public String key() {
        return key;
    }

    /** Key of its name in the language of the reader. */
    public String textKey() {
        return "lesson.format." + key.replace('-', '_');
    }

    /** Of its files, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it makes no sense on a terminal. */
    public boolean isBinary() {
        return binary;
    }

    /** Whether sources can be cited in it; cards name them where they quote. */
    public boolean cites() {
        return !isCards();
    }

    /** Whether it can begin with a table of contents. */
    public boolean hasContents() {
        return this == DOCX_OFFICIAL || this == DOCX_TEACHING || this == PDF || this == HTML;
    }

    public boolean isHandout() {
        return this == HANDOUT_DOCX || this == HANDOUT_PDF;
    }

    public boolean isCards() {
        return this == ANKI || this == TSV;
    }

    /** By its key, or by an extension that only one has. */
    public static Optional<LessonFormat> named(String key) {
        return Arrays.stream(values())
                .filter(format -> format.key.equalsIgnoreCase(key))
                .findFirst()
                .or(() -> only(Arrays.stream(values())
                        .filter(format -> format.extension.equalsIgnoreCase(key))
                        .toList()));
    }

    private static Optional<LessonFormat> only(List<LessonFormat> found) {
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
