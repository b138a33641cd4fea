package org.yandu.intake;

import java.nio.file.Path;

/** Turns a file into a text with header and noise. */
public final class Intake {

    private Intake() {}

    /** @throws org.yandu.document.ProblemException when it is missing, unreadable, empty or not text */
    public static Reading read(Path file) {
        throw new UnsupportedOperationException("being built");
    }

    /** @param name of the file, for format and title when the text names none */
    public static Reading read(String name, byte[] bytes) {
        throw new UnsupportedOperationException("being built");
    }
}
