package org.yandu.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a person's documents lie. */
final class DocumentsFolder {

    private static final String KEY = "XDG_DOCUMENTS_DIR=";

    private DocumentsFolder() {}

    static Path usual() {
        return of(Path.of(System.getProperty("user.home")), System.getenv());
    }

    /**
     * As the desktop says (freedesktop.org, xdg-user-dirs: {@code user-dirs.dirs} in the configuration folder), for in a Chinese one
     * the folder is called 文档; else {@code Documents}; else the home folder.
     */
    static Path of(Path home, Map<String, String> environment) {
        Path configuration = path(environment.get("XDG_CONFIG_HOME")).orElse(home.resolve(".config"));
        return Stream.concat(
                        said(configuration.resolve("user-dirs.dirs"), home).stream(),
                        Stream.of(home.resolve("Documents"), home))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(home);
    }

    private static Optional<Path> said(Path file, Path home) {
        return lines(file).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(KEY))
                .map(line -> line.substring(KEY.length()).replace("\"", ""))
                .map(said -> said.replaceFirst("^\\$HOME", java.util.regex.Matcher.quoteReplacement(home.toString())))
                .flatMap(said -> path(said).stream())
                .findFirst();
    }

    private static Optional<Path> path(@Nullable String said) {
        try {
            return Optional.ofNullable(said).filter(each -> !each.isBlank()).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** None when there is no such file, or none that can be read. */
    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            return List.of();
        }
    }
}
