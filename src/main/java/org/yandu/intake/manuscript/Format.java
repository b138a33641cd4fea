package org.yandu.intake.manuscript;

import org.yandu.document.ProblemException;

/** One file format. Adding one: write it, and name it in {@link Formats}. */
public interface Format {

    /** Short lower-case name, such as {@code docx}. */
    String name(FileBytes file);

    /** Whether these bytes are of this format. The content decides; the name only where content cannot. */
    boolean claims(FileBytes file);

    /**
     * @throws ProblemException FILE_EMPTY, FILE_DAMAGED, FILE_ENCRYPTED, FILE_NO_TEXT, FILE_TOO_LARGE; nothing else may come out of
     *     here, whatever the bytes are
     */
    Manuscript read(FileBytes file);
}
