package org.yandu.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;

/** Which files a reader means by the paths he names. */
public final class FileList {

    private static final Set<String> SYSTEM = Set.of("thumbs.db", "desktop.ini", "__macosx");

    private FileList() {}

    /**
     * Files as they are named, existing or not; of a folder the files in it, sorted by name so that they arrive in the same order
     * everywhere. Hidden files are passed over, what office programs leave beside an open file and what systems put into every folder:
     * nobody means them.
     *
     * @param recursive the folders in a folder as well
     * @throws ProblemException FILE_UNREADABLE for a folder that cannot be listed
     */
    public static List<Path> of(Collection<Path> paths, boolean recursive) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(in(path, recursive));
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private static List<Path> in(Path folder, boolean recursive) {
        try (Stream<Path> found = Files.walk(folder, recursive ? Integer.MAX_VALUE : 1)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> !hidden(folder.relativize(file)))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNREADABLE, folder), e);
        }
    }

    private static boolean hidden(Path below) {
        for (Path part : below) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$") || SYSTEM.contains(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
