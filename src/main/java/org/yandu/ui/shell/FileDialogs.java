package org.yandu.ui.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Asks the reader for files and folders. A question begins in the folder where the last one of its direction ended, in this library
 * and over restarts; the first begins where the reader's documents lie. For the JavaFX thread.
 */
public final class FileDialogs {

    /** Preferences: where files were read from last, and where they were written to. */
    static final String FROM = "files.from";

    static final String TO = "files.to";

    private final Desk desk;

    FileDialogs(Desk desk) {
        this.desk = desk;
    }

    /**
     * Files of one kind.
     *
     * @param textKey of its name
     * @param extensions without the dot; of none, any file
     */
    public record Kind(String textKey, List<String> extensions) {

        public Kind {
            extensions = List.copyOf(extensions);
        }

        public static Kind of(String textKey, String... extensions) {
            return new Kind(textKey, List.of(extensions));
        }

        /** File names are told apart by case on some systems. */
        private List<String> patterns() {
            return extensions.isEmpty()
                    ? List.of("*")
                    : extensions.stream()
                            .flatMap(each -> Stream.of("*." + each, "*." + each.toUpperCase(Locale.ROOT)))
                            .distinct()
                            .toList();
        }

        private boolean isOf(String fileName) {
            return extensions.stream()
                    .anyMatch(each -> fileName.toLowerCase(Locale.ROOT).endsWith("." + each.toLowerCase(Locale.ROOT)));
        }
    }

    /** A file to be read. */
    public Optional<Path> open(@Nullable Window over, String titleKey, List<Kind> kinds) {
        return chosen(FROM, chooser(titleKey, FROM, kinds).showOpenDialog(over));
    }

    /** Files to be read. */
    public List<Path> openSeveral(@Nullable Window over, String titleKey, List<Kind> kinds) {
        List<File> files = chooser(titleKey, FROM, kinds).showOpenMultipleDialog(over);
        return Stream.ofNullable(files)
                .flatMap(List::stream)
                .flatMap(file -> chosen(FROM, file).stream())
                .toList();
    }

    /** A folder to be read. */
    public Optional<Path> openFolder(@Nullable Window over, String titleKey) {
        return folder(over, titleKey, FROM);
    }

    /** A folder to be written into. */
    public Optional<Path> saveFolder(@Nullable Window over, String titleKey) {
        return folder(over, titleKey, TO);
    }

    /**
     * A file to be written. Its extension is that of one of the kinds, see {@link #named}.
     *
     * @param name that is offered, without extension
     * @param kinds at least one; the first is offered
     */
    public Optional<Path> save(@Nullable Window over, String titleKey, String name, List<Kind> kinds) {
        FileChooser chooser = chooser(titleKey, TO, kinds);
        chooser.setInitialFileName(name + "." + kinds.getFirst().extensions().getFirst());
        File file = chooser.showSaveDialog(over);
        int at = chooser.getExtensionFilters().indexOf(chooser.getSelectedExtensionFilter());
        Kind wanted = kinds.get(Math.max(0, at));
        return chosen(TO, file).map(path -> named(path, wanted, kinds));
    }

    /**
     * The file as it is to be called: as the reader wrote it when that names one of the kinds; otherwise, since some systems leave the
     * extension out, with that of the kind that was chosen. Nobody was asked about a file of that name, so none is overwritten.
     */
    static Path named(Path file, Kind wanted, List<Kind> kinds) {
        String name = file.getFileName().toString();
        if (kinds.stream().anyMatch(kind -> kind.isOf(name))) {
            return file;
        }
        String extension = "." + wanted.extensions().getFirst();
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> file.resolveSibling(name + (i == 1 ? "" : " (" + i + ")") + extension))
                .filter(Files::notExists)
                .findFirst()
                .orElseThrow();
    }

    private Optional<Path> folder(@Nullable Window over, String titleKey, String direction) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(desk.texts().get(titleKey));
        chooser.setInitialDirectory(begin(direction).toFile());
        Optional<Path> folder = Optional.ofNullable(chooser.showDialog(over)).map(File::toPath);
        folder.ifPresent(path -> keep(direction, path));
        return folder;
    }

    private FileChooser chooser(String titleKey, String direction, List<Kind> kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().get(titleKey));
        chooser.setInitialDirectory(begin(direction).toFile());
        kinds.forEach(kind -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(desk.texts().get(kind.textKey()), kind.patterns())));
        return chooser;
    }

    private Optional<Path> chosen(String direction, @Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::toAbsolutePath).map(Path::getParent).ifPresent(folder -> keep(direction, folder));
        return path;
    }

    private void keep(String direction, Path folder) {
        desk.remember(direction, folder.toAbsolutePath().toString());
    }

    private Path begin(String direction) {
        return desk.workspace()
                .store()
                .preference(direction)
                .flatMap(kept -> FolderAnswer.there(kept, Files::isDirectory))
                .orElseGet(DocumentsFolder::usual);
    }
}
