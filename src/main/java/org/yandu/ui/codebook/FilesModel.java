package org.yandu.ui.codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Book;
import org.yandu.codebook.Codebook;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.codebooks.CodebookFormat;
import org.yandu.exchange.codebooks.CodebookPlan;
import org.yandu.exchange.codebooks.ThemeFile;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Shelving;

/** Codebooks into files and out of them; what comes in is first shown. */
final class FilesModel {

    private final Desk desk;
    private final ReadOnlyObjectWrapper<@Nullable CodebookPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Book> target = new SimpleObjectProperty<>();
    private @Nullable ThemeFile file;
    private List<Book> targets = List.of();

    FilesModel(Desk desk) {
        this.desk = desk;
        target.addListener((o, was, is) -> reckon());
    }

    /** What taking the file in would do; {@code null} while there is none. */
    ReadOnlyObjectProperty<@Nullable CodebookPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** Where the themes go. */
    ObjectProperty<@Nullable Book> targetProperty() {
        return target;
    }

    /** The codebooks there are, and last a new one, called after the file. */
    List<Book> targets() {
        return targets;
    }

    boolean isNew(Book book) {
        return desk.library().codebook().book(book.id()).isEmpty();
    }

    void read(Path path) {
        desk.background().read(Job.named("job.themes"), () -> ThemeFile.read(path), read -> {
            file = read;
            Codebook codebook = desk.library().codebook();
            String name = read.name().isBlank() ? stem(path) : read.name();
            Book fresh = Shelving.draft(codebook, name, read.note());
            targets = java.util.stream.Stream.concat(codebook.books().stream(), java.util.stream.Stream.of(fresh))
                    .toList();
            target.set(null);
            target.set(codebook.book(desk.shelf().book()).orElse(fresh));
        });
    }

    private static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void reckon() {
        ThemeFile read = file;
        Book book = target.get();
        if (read != null && book != null) {
            desk.background()
                    .read(
                            Job.named("job.themes"),
                            () -> CodebookPlan.of(desk.library().codebook(), book, read),
                            made -> {
                                if (read == file && book.equals(target.get())) {
                                    plan.set(made);
                                }
                            });
        }
    }

    void take() {
        ThemeFile read = file;
        Book book = target.get();
        if (read != null && book != null) {
            desk.gate()
                    .changeLibrary(
                            workspace -> CodebookPlan.of(workspace.state().codebook(), book, read)
                                    .change());
            desk.shelf().take(book.id());
        }
        close();
    }

    void close() {
        file = null;
        plan.set(null);
    }

    /** Writes the codebook that is worked with; the format is that of the name's end, JSON without one. */
    void write(Path path) {
        Codebook codebook = desk.library().codebook();
        Optional<CodebookFormat> named = CodebookFormat.of(path.toString());
        CodebookFormat format = named.orElse(CodebookFormat.JSON);
        Path whole = named.isPresent() ? path : path.resolveSibling(path.getFileName() + "." + format.extension());
        Book book = codebook.book(desk.shelf().book())
                .orElseGet(() -> new Book(desk.shelf().book(), desk.texts().get("side.themes"), "", 0));
        desk.background()
                .read(
                        Job.named("job.themes"),
                        () -> written(whole, format.write(codebook, book, desk.texts())),
                        done -> desk.say("codebook.written", done));
    }

    private static Path written(Path path, byte[] bytes) {
        try {
            return Files.write(path, bytes);
        } catch (IOException e) {
            throw new ProblemException(Problem.of(Problem.Kind.FILE_UNWRITABLE, path), e);
        }
    }
}
