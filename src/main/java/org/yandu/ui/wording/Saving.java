package org.yandu.ui.wording;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.DrawingFile;
import org.yandu.exchange.out.TableFile;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.FileDialogs;
import org.yandu.ui.shell.Job;

/** Asks for a file and writes a table into it. */
final class Saving {

    private static final List<FileDialogs.Kind> TABLES =
            List.of(FileDialogs.Kind.of("wording.save.xlsx", "xlsx"), FileDialogs.Kind.of("wording.save.csv", "csv"));

    private static final List<FileDialogs.Kind> PICTURES =
            List.of(FileDialogs.Kind.of("map.save.pixels", "png"), FileDialogs.Kind.of("map.save.vector", "svg"));

    private final Desk desk;

    Saving(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param at in the window the question belongs to
     * @param nameKey of the name that is offered
     */
    void ask(Node at, String nameKey, Supplier<TableFile> table) {
        desk.files()
                .save(at.getScene().getWindow(), "wording.save", desk.texts().get(nameKey), TABLES)
                .ifPresent(file -> write(table.get(), file));
    }

    /**
     * Asks for a file and draws a picture into it.
     *
     * @param title what a picture is of, for whoever cannot see it
     */
    void askPicture(Node at, String nameKey, String title, Function<ShippedFaces, Drawing> picture) {
        desk.files()
                .save(
                        at.getScene().getWindow(),
                        "wording.save_picture",
                        desk.texts().get(nameKey),
                        PICTURES)
                .ifPresent(file -> draw(title, picture, file));
    }

    void draw(String title, Function<ShippedFaces, Drawing> picture, Path file) {
        desk.background()
                .read(
                        Job.named("job.export"),
                        () -> {
                            ShippedFaces faces = new ShippedFaces();
                            DrawingFile.write(picture.apply(faces), title, faces, file);
                            return file;
                        },
                        written -> desk.say("cli.export.written", written));
    }

    void write(TableFile table, Path file) {
        Job job = Job.cancellable("job.export");
        desk.background().read(job, () -> table.write(file, job::isCancelled), written -> {
            if (written) {
                desk.say("cli.export.written", file);
            }
        });
    }
}
