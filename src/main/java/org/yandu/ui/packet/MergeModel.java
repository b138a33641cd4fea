package org.yandu.ui.packet;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.curation.Fate;
import org.yandu.curation.Merge;
import org.yandu.exchange.packet.Gathering;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/** What students gave back, merged as one step, and what became of every file. */
final class MergeModel {

    private final Desk desk;
    private final ObservableList<Fate> fates = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Job> working = new ReadOnlyObjectWrapper<>();
    private final Set<String> accepted = new HashSet<>();
    private List<Path> paths = List.of();

    MergeModel(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    ObservableList<Fate> fates() {
        return fates;
    }

    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** {@code null} when nothing is under way. */
    ReadOnlyObjectProperty<@Nullable Job> workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Files and folders. */
    void merge(List<Path> from) {
        paths = List.copyOf(from);
        accepted.clear();
        run();
    }

    /** The same person with another key. */
    void accept(Fate fate) {
        if (fate.signer() != null) {
            accepted.add(fate.signer());
            run();
        }
    }

    private void run() {
        if (!desk.gate().canWrite()) {
            desk.say("desk.read_only");
            return;
        }
        Job job = Job.cancellable("job.packet_merge");
        working.set(job);
        fates.clear();
        shown.set(true);
        Merge.Settings settings =
                new Merge.Settings(Set.copyOf(accepted), desk.texts().get("packet.own_themes"), Instant.now());
        // On the writer's thread as a whole: what is compared must be what is changed.
        desk.gate()
                .carryOut(
                        job,
                        () -> merged(job, settings),
                        done -> {
                            working.set(null);
                            fates.setAll(done);
                        },
                        () -> {
                            working.set(null);
                            shown.set(false);
                        });
    }

    private List<Fate> merged(Job job, Merge.Settings settings) {
        try {
            Merge.Result result = Gathering.of(
                    desk.workspace(), Gathering.files(paths), settings, (done, all, name) -> goesOn(job, 0, done, all));
            result.change().ifPresent(change -> {
                int all = change.edits().size();
                desk.workspace().apply(change, done -> goesOn(job, 1, done, all));
            });
            return result.fates();
        } catch (CancellationException stopped) {
            return List.of();
        }
    }

    /** @param half 0 while reading and comparing, 1 while writing, which takes about as long */
    private boolean goesOn(Job job, int half, int done, int all) {
        desk.background().onFx(() -> job.progress().set((half + (double) done / Math.max(1, all)) / 2));
        return !job.isCancelled();
    }

    /** Ends what is under way, also while it is being written; nothing is changed then. */
    void stop() {
        Job job = working.get();
        if (job != null) {
            job.cancel();
        }
    }

    /** The class whose work has come in, at a document of theirs. */
    void seeClass() {
        close();
        desk.calls()
                .classes()
                .wish(desk.focused().open().map(open -> open.document().id()).orElse(""));
    }

    void close() {
        stop();
        shown.set(false);
    }
}
