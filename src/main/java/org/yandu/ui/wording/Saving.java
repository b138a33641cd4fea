package org.yandu.ui.wording;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.yandu.exchange.drawing.Drawing;
import org.yandu.exchange.drawing.DrawingFile;
import org.yandu.exchange.out.TableFile;
import org.yandu.exchange.paper.ShippedFaces;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/** Asks for a file and writes a table into it. */
final class Saving {

    private final Desk desk;

    Saving(Desk desk) {
        this.desk = desk;
    }

    /**
     * @param at in the window the question belongs to
     * @param nameKey of the name that is offered
     */
    void ask(Node at, String nameKey, Supplier<TableFile> table) {
        Texts texts = desk.texts();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("wording.save"));
        FileChooser.ExtensionFilter sheet = new FileChooser.ExtensionFilter(texts.get("wording.save.xlsx"), "*.xlsx");
        FileChooser.ExtensionFilter plain = new FileChooser.ExtensionFilter(texts.get("wording.save.csv"), "*.csv");
        chooser.getExtensionFilters().setAll(sheet, plain);
        chooser.setInitialFileName(texts.get(nameKey));
        File chosen = chooser.showSaveDialog(at.getScene().getWindow());
        if (chosen != null) {
            String extension = chooser.getSelectedExtensionFilter() == plain ? ".csv" : ".xlsx";
            String name = chosen.getName();
            Path file =
                    TableFile.isForm(name) ? chosen.toPath() : chosen.toPath().resolveSibling(name + extension);
            write(table.get(), file);
        }
    }

    /**
     * Asks for a file and draws a picture into it.
     *
     * @param title what a picture is of, for whoever cannot see it
     */
    void askPicture(Node at, String nameKey, String title, Function<ShippedFaces, Drawing> picture) {
        Texts texts = desk.texts();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("wording.save_picture"));
        FileChooser.ExtensionFilter svg = new FileChooser.ExtensionFilter(texts.get("map.save.vector"), "*.svg");
        FileChooser.ExtensionFilter png = new FileChooser.ExtensionFilter(texts.get("map.save.pixels"), "*.png");
        chooser.getExtensionFilters().setAll(png, svg);
        chooser.setInitialFileName(texts.get(nameKey));
        File chosen = chooser.showSaveDialog(at.getScene().getWindow());
        if (chosen != null) {
            Path file = chosen.toPath();
            String extension = chooser.getSelectedExtensionFilter() == svg ? ".svg" : ".png";
            draw(title, picture, DrawingFile.isForm(file) ? file : file.resolveSibling(chosen.getName() + extension));
        }
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
