package org.yandu.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;

/** Tells expected trouble of database and disk from mistakes of the program. */
final class Trouble {

    private Trouble() {}

    /** @return a {@link ProblemException} for what the reader can do something about; otherwise a bug, to be reported */
    static RuntimeException of(SQLException e, Path library) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new IllegalStateException(e);
        }
        if (hasNoRoom(sqlite)) {
            return problem(Kind.DISK_FULL, library, e);
        }
        // The low byte is the primary code; the higher ones only refine it.
        int primary = sqlite.getResultCode().code & 0xff;
        return switch (SQLiteErrorCode.getErrorCode(primary)) {
            case SQLITE_FULL -> problem(Kind.DISK_FULL, library, e);
            case SQLITE_CANTOPEN ->
                problem(new LibraryFolder(library).exists() ? Kind.DISK_FAILED : Kind.LIBRARY_GONE, library, e);
            case SQLITE_IOERR, SQLITE_PERM -> problem(Kind.DISK_FAILED, library, e);
            case SQLITE_CORRUPT, SQLITE_NOTADB -> problem(Kind.LIBRARY_DAMAGED, library, e);
            case SQLITE_BUSY, SQLITE_LOCKED -> problem(Kind.LIBRARY_LOCKED, library, e);
            case SQLITE_READONLY -> problem(Kind.LIBRARY_READ_ONLY, library, e);
            case SQLITE_CONSTRAINT -> new IllegalArgumentException("records would not fit together", e);
            default -> new IllegalStateException(e);
        };
    }

    /** Not even the few marks that readers leave beside the database have room; what is in it may be sound all the same. */
    static boolean hasNoRoom(SQLException e) {
        return e instanceof SQLiteException sqlite
                && (sqlite.getResultCode() == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE
                        || sqlite.getResultCode() == SQLiteErrorCode.SQLITE_FULL);
    }

    static RuntimeException of(IOException e, Path place) {
        // Java has no type for a full disk, nor for one that is protected; the wording is the C library's, or that of
        // Windows.
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        if (said.contains("no space left") || said.contains("not enough space") || said.contains("quota")) {
            return problem(Kind.DISK_FULL, place, e);
        }
        boolean refused = e instanceof AccessDeniedException
                || said.contains("read-only file system")
                || said.contains("write protected")
                || said.contains("operation not permitted");
        return problem(refused ? Kind.DISK_REFUSED : Kind.DISK_FAILED, place, e);
    }

    private static ProblemException problem(Kind kind, Path library, Exception cause) {
        return new ProblemException(Problem.of(kind, library), cause);
    }
}
