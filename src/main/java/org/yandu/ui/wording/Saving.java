package org.yandu.ui.wording;

import java.io.File;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.yandu.exchange.out.TableFile;
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

    void write(TableFile table, Path file) {
        Job job = Job.cancellable("job.export");
        desk.background().read(job, () -> table.write(file, job::isCancelled), written -> {
            if (written) {
                desk.say("cli.export.written", file);
            }
        });
    }
}
