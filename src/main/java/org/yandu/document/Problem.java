package org.yandu.document;

import java.util.List;

/**
 * Expected trouble: what happened, what is safe and what to do stand in the text bundles under {@link #key()}.
 *
 * @param args what the text names, such as a path
 */
public record Problem(Kind kind, List<String> args) {

    /** Every kind of expected trouble, by who has to do something about it. */
    public enum Kind {
        // the file
        FILE_MISSING,
        FILE_UNREADABLE,
        FILE_EMPTY,
        FILE_NOT_TEXT,
        FILE_DAMAGED,
        FILE_ENCRYPTED,
        /** Pictures of pages, without a text behind them. */
        FILE_NO_TEXT,
        FILE_TOO_LARGE,
        /** An archive whose entries name paths that could lead out of it. */
        FILE_UNSAFE,
        /** A text of which some bytes are in no encoding; it comes in all the same. */
        BYTES_UNREAD,
        /** Likewise, where the format says itself how it is encoded: no other encoding will help. */
        CHARACTERS_LOST,
        FILE_UNWRITABLE,
        FORMAT_UNSUPPORTED,
        ENCODING_UNKNOWN,
        SEED_MISSING,
        ORIGINAL_MISSING,
        // a packet
        PACKET_DAMAGED,
        /** Path tricks, bombs, wishes for hours of work. */
        PACKET_UNSAFE,
        /** Not as its hashes or its signature say. */
        PACKET_ALTERED,
        PACKET_NEWER,
        /** A passphrase is needed. */
        PACKET_LOCKED,
        PACKET_PASSPHRASE,
        /** Readings where answers were wanted, or the like. */
        PACKET_KIND,
        /** Given out by this very library. */
        PACKET_OWN,
        /** About an assignment this library does not know. */
        PACKET_FOREIGN,
        /** By another key than before. */
        PACKET_SIGNER,
        /** By somebody without a name, or with that of the instructor. */
        PACKET_NAME,
        // what was asked for
        DOCUMENT_UNKNOWN,
        DOCUMENT_AMBIGUOUS,
        LESSON_UNKNOWN,
        CODE_UNKNOWN,
        CODE_AMBIGUOUS,
        BOOK_UNKNOWN,
        BOOK_AMBIGUOUS,
        QUOTE_NOT_FOUND,
        QUOTE_AMBIGUOUS,
        RANGE_INVALID,
        // the window
        /** A display is named, and is not there or lets nobody in. */
        DISPLAY_SILENT,
        // the library
        LIBRARY_LOCKED,
        LIBRARY_READ_ONLY,
        LIBRARY_FOLDER_READ_ONLY,
        LIBRARY_DAMAGED,
        /** Damaged, and nothing is left that could be read, neither in it nor in its backups. */
        LIBRARY_LOST,
        LIBRARY_FOREIGN,
        LIBRARY_NEWER,
        LIBRARY_MIGRATION_FAILED,
        LIBRARY_CHANGED_ELSEWHERE,
        /** Where a library was to be made there is something already. */
        LIBRARY_EXISTS,
        /** Its folder was moved or removed while it was open. */
        LIBRARY_GONE,
        /** Its folder does not answer: the server of a network folder has gone. */
        LIBRARY_SILENT,
        /** The same while it was open, so that a step was not saved. */
        LIBRARY_STALLED,
        /** The same in the midst of a step, which waits. */
        LIBRARY_WAITING,
        /** The same while something is read, and nothing is to be saved. */
        LIBRARY_READING,
        DISK_FULL,
        /** The system lets nobody like this reader write there, or read. */
        DISK_REFUSED,
        DISK_FAILED
    }

    public Problem {
        args = List.copyOf(args);
    }

    public static Problem of(Kind kind, Object... args) {
        return new Problem(
                kind, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

    /** Key of the text; {@code .way} is appended for the way out. */
    public String key() {
        return "problem." + kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean isLibraryTrouble() {
        return kind.compareTo(Kind.LIBRARY_LOCKED) >= 0;
    }
}
