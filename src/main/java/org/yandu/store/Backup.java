package org.yandu.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A whole copy of a library, named after what it is.
 *
 * @param file {@code library-v007-20260301T080000000Z.db}
 * @param schema number of its layout
 * @param at when it was made, by the clock of that day
 */
public record Backup(Path file, int schema, Instant at) {

    /** Sorts by time and suits every file system. */
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

    /** In large or small letters: some file systems write all names in one of them. */
    private static final Pattern NAME =
            Pattern.compile("library-v(\\d{3,})-(\\d{8}T\\d{9}Z)\\.db", Pattern.CASE_INSENSITIVE);

    static String name(int schema, Instant at) {
        return "library-v%03d-%s.db".formatted(schema, STAMP.format(at));
    }

    /** Empty when the file has another name, such as one that is just being written. */
    public static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        return name.matches()
                ? Optional.of(new Backup(
                        file,
                        Integer.parseInt(name.group(1)),
                        STAMP.parse(name.group(2).toUpperCase(Locale.ROOT), Instant::from)))
                : Optional.empty();
    }

    /** Those of a library, the newest first. */
    public static List<Backup> all(LibraryFolder folder) {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.flatMap(file -> of(file).stream())
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw Trouble.of(e, folder.backups());
        }
    }
}
