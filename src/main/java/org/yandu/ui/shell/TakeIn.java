package org.yandu.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.Importer;
import org.yandu.exchange.Outcome;
import org.yandu.exchange.Plan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.Source;

/** Takes readings in, from the file dialog or dropped onto the window, and tells what became of every file. */
final class TakeIn {

    private final Desk desk;
    private final Notices notices;
    private final Importer importer;

    TakeIn(Desk desk, Notices notices, Importer importer) {
        this.desk = desk;
        this.notices = notices;
        this.importer = importer;
    }

    void ask(Scene scene) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().get("take_in.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(desk.texts().get("take_in.files"), "*.txt", "*.md", "*.text"));
        List<File> chosen = chooser.showOpenMultipleDialog(scene.getWindow());
        if (chosen != null) {
            take(chosen.stream().map(File::toPath).toList());
        }
    }

    /** Files dropped anywhere on the window are taken in. */
    void accept(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && desk.gate().canWrite()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
        });
        scene.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            event.setDropCompleted(!files.isEmpty());
            take(files.stream().map(File::toPath).toList());
        });
    }

    void take(List<Path> files) {
        Job job = Job.cancellable("job.take_in");
        Progress progress = (done, all, name) -> {
            desk.background().onFx(() -> job.progress().set((double) done / all));
            return !job.isCancelled();
        };
        List<Source> sources =
                files.stream().map(file -> Source.file(file, null)).toList();
        desk.background().read(job, () -> planned(sources, progress), plan -> {
            if (plan != null) {
                desk.background().write(Job.named("job.take_in"), () -> carriedOut(plan), this::report);
            }
        });
    }

    private List<Outcome> carriedOut(Plan plan) {
        try (plan) {
            return importer.carryOut(plan);
        }
    }

    /** {@code null} when the reader stopped it; nothing was changed then. */
    private @Nullable Plan planned(List<Source> sources, Progress progress) {
        try {
            return importer.plan(sources, progress);
        } catch (CancellationException stopped) {
            return null;
        }
    }

    private void report(List<Outcome> outcomes) {
        List<Outcome> added = with(outcomes, Outcome.Status.IMPORTED);
        List<Outcome> known = with(outcomes, Outcome.Status.DUPLICATE);
        for (Outcome outcome : with(outcomes, Outcome.Status.FAILED)) {
            if (outcome.problem() != null) {
                notices.tell(outcome.problem());
            }
        }
        if (!added.isEmpty() || !known.isEmpty()) {
            notices.inform(
                    added.isEmpty()
                            ? desk.texts().get("take_in.nothing")
                            : desk.texts().get("take_in.done", added.size()),
                    known.isEmpty() ? "" : desk.texts().get("take_in.way.duplicate", known.size()));
        }
        added.stream()
                .map(Outcome::document)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(id -> desk.open(desk.focused(), id));
    }

    private static List<Outcome> with(List<Outcome> outcomes, Outcome.Status status) {
        return outcomes.stream().filter(outcome -> outcome.status() == status).toList();
    }
}
