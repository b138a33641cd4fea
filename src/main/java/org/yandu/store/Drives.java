package org.yandu.store;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folders of Windows: a path says itself that it is on another machine, or begins with a drive of which the system knows without asking
 * anybody whether it is a share of one.
 *
 * @param kinds of a drive, written as {@code Z:\}, as GetDriveType says it
 */
record Drives(ToIntFunction<String> kinds) {

    /** DRIVE_REMOTE in winbase.h. */
    private static final int REMOTE = 4;

    /** DRIVE_UNKNOWN. */
    private static final int UNKNOWN = 0;

    /** {@code \\server\share}, also behind {@code \\?\UNC\}; not {@code \\?\C:} and {@code \\.\}, which are of this machine. */
    private static final Pattern OTHER_MACHINE =
            Pattern.compile("[\\\\/]{2}(?![?.][\\\\/]).*|[\\\\/]{2}[?][\\\\/]UNC[\\\\/].*");

    private static final Pattern DRIVE = Pattern.compile("(?:[\\\\/]{2}[?][\\\\/])?([A-Za-z]:).*");

    static Drives ofWindows() {
        return new Drives(Drives::kind);
    }

    /** @param folder absolute */
    boolean isNetwork(String folder) {
        if (OTHER_MACHINE.matcher(folder).matches()) {
            return true;
        }
        Matcher drive = DRIVE.matcher(folder);
        return drive.matches() && kinds.applyAsInt(drive.group(1).toUpperCase(Locale.ROOT) + "\\") == REMOTE;
    }

    /** By the name of the function: Java asks whoever holds the files instead, which is what must not be done. */
    private static int kind(String drive) {
        try (Arena arena = Arena.ofConfined()) {
            MethodHandle type = Linker.nativeLinker()
                    .downcallHandle(
                            SymbolLookup.libraryLookup("kernel32", arena).findOrThrow("GetDriveTypeW"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            return (int) type.invokeExact(arena.allocateFrom(drive, StandardCharsets.UTF_16LE));
        } catch (Throwable unknown) {
            // No such function, or none that Java may call: nothing is known of the drive then, and it is taken for one
            // of this machine.
            return UNKNOWN;
        }
    }
}
