package org.yandu.ui.shell;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the window is divided, kept with the library.
 *
 * @param frame of the window on the screen; {@code null} before it was ever shown
 */
public record Layout(Part left, Part right, @Nullable Frame frame) {

    /** As on the first day: what there is room for is open. */
    public static final Layout DEFAULT = new Layout(Part.BY_ROOM, Part.BY_ROOM, null);

    /** Whether a side is open: as there is room, or as the reader said. */
    public enum State {
        BY_ROOM,
        OPEN,
        AWAY
    }

    /**
     * One side.
     *
     * @param width in px; 0 for the usual one
     * @param panel id of the one in front, or empty
     */
    public record Part(State state, double width, String panel) {

        static final Part BY_ROOM = new Part(State.BY_ROOM, 0, "");

        private String format() {
            return state + " " + Math.round(width) + " " + panel;
        }

        private static Part parse(String remembered) {
            String[] parts = remembered.split(" ", 3);
            return new Part(State.valueOf(parts[0]), Double.parseDouble(parts[1]), parts[2]);
        }
    }

    /** In px of the screen. */
    public record Frame(double x, double y, double width, double height, boolean maximized) {

        private String format() {
            return Math.round(x) + " " + Math.round(y) + " " + Math.round(width) + " " + Math.round(height) + " "
                    + maximized;
        }

        private static Frame parse(String remembered) {
            String[] parts = remembered.split(" ", -1);
            return new Frame(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Boolean.parseBoolean(parts[4]));
        }
    }

    /** For remembering; {@link #parse} reads it back. */
    public String format() {
        return "left=" + left.format() + "\nright=" + right.format() + "\n"
                + (frame == null ? "" : "frame=" + frame.format() + "\n");
    }

    /** What {@link #format} wrote; what cannot be read is as on the first day. */
    public static Layout parse(String remembered) {
        Map<String, String> lines = remembered
                .lines()
                .filter(line -> line.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('=')),
                        line -> line.substring(line.indexOf('=') + 1),
                        (one, other) -> other));
        return new Layout(
                read(lines, "left", Part::parse).orElse(Part.BY_ROOM),
                read(lines, "right", Part::parse).orElse(Part.BY_ROOM),
                read(lines, "frame", Frame::parse).orElse(null));
    }

    private static <T> Optional<T> read(Map<String, String> lines, String key, Function<String, T> parser) {
        String line = lines.get(key);
        try {
            return line == null ? Optional.empty() : Optional.of(parser.apply(line));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }
}
