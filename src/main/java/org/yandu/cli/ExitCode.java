package org.yandu.cli;

import org.yandu.document.Problem;

/** What a script learns from how a command ended. Part of the stable face. */
final class ExitCode {

    static final int DONE = 0;
    static final int NOTHING_FOUND = 1;
    static final int USAGE = 2;
    static final int BAD_INPUT = 3;
    static final int LIBRARY_TROUBLE = 4;
    /** The program could not be started, as {@code packaging/yandu} says it as well; sysexits.h calls it EX_UNAVAILABLE. */
    static final int NOT_STARTED = 69;
    /** A mistake of the program itself; sysexits.h calls it EX_SOFTWARE. */
    static final int BUG = 70;

    private ExitCode() {}

    static int of(Problem problem) {
        if (problem.isLibraryTrouble()) {
            return LIBRARY_TROUBLE;
        }
        return switch (problem.kind()) {
            case DOCUMENT_UNKNOWN, CODE_UNKNOWN, BOOK_UNKNOWN, LESSON_UNKNOWN, QUOTE_NOT_FOUND -> NOTHING_FOUND;
            case DISPLAY_SILENT -> NOT_STARTED;
            default -> BAD_INPUT;
        };
    }
}
