package org.yandu.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Files in the hands of the system: opened by the program it has for them, or shown in their folder. */
public final class Outdoors {

    private Outdoors() {}

    /** @return whether the system has taken it; what it does with it is not known */
    public static boolean open(Path file) {
        return start(opening(System.getProperty("os.name", ""), file));
    }

    /** As {@link #open}. */
    public static boolean show(Path file) {
        return start(showing(System.getProperty("os.name", ""), file));
    }

    static List<String> opening(String system, Path file) {
        return switch (kind(system)) {
            case WINDOWS -> List.of("explorer.exe", file.toString());
            case MAC -> List.of("open", file.toString());
            case OTHER -> List.of("xdg-open", file.toString());
        };
    }

    static List<String> showing(String system, Path file) {
        return switch (kind(system)) {
            case WINDOWS -> List.of("explorer.exe", "/select,", file.toString());
            case MAC -> List.of("open", "-R", file.toString());
            case OTHER ->
                List.of(
                        "xdg-open",
                        Objects.requireNonNullElse(
                                        file.toAbsolutePath().normalize().getParent(), file)
                                .toString());
        };
    }

    private enum Kind {
        WINDOWS,
        MAC,
        OTHER
    }

    private static Kind kind(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("windows") ? Kind.WINDOWS : name.contains("mac") ? Kind.MAC : Kind.OTHER;
    }

    /** Without a shell, so that no name of a file can be taken for a command. */
    private static boolean start(List<String> command) {
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException none) {
            return false;
        }
    }
}
