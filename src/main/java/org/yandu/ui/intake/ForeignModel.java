package org.yandu.ui.intake;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.bundle.Merging;
import org.yandu.exchange.foreign.ForeignFile;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/**
 * Files of marks that another program has written, one after the other: what each comes to is shown first, and taken in when the reader
 * says so. For the JavaFX thread.
 */
final class ForeignModel {

    /**
     * A file as it is shown.
     *
     * @param summary how much is new; empty when it cannot be read
     * @param remarks what was dropped or is doubtful, or what is wrong with the file
     * @param nothing whether all of it is in the library, or none of it can be
     * @param taken whether it has come in
     */
    record Look(Path file, String summary, List<String> remarks, boolean nothing, boolean taken) {

        Look {
            remarks = List.copyOf(remarks);
        }
    }

    private final Desk desk;
    private final List<Path> waiting = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty busy = new SimpleBooleanProperty();

    ForeignModel(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    /** {@code null} when nothing is to be shown. */
    ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }

    void add(List<Path> files) {
        waiting.addAll(files);
        if (look.get() == null && !busy.get()) {
            next();
        }
    }

    /** To the next file, or away. */
    void next() {
        if (waiting.isEmpty()) {
            look.set(null);
            return;
        }
        Path file = waiting.removeFirst();
        busy.set(true);
        desk.background().read(Job.named("job.read_files"), () -> looked(file), found -> {
            busy.set(false);
            look.set(found);
        });
    }

    private Look looked(Path file) {
        try {
            Merging merging = ForeignFile.plan(desk.workspace(), file, desk.texts(), Instant.now());
            return shown(file, merging, merging.isEmpty(), false);
        } catch (ProblemException e) {
            return failed(file, e.problem());
        }
    }

    private Look shown(Path file, Merging merging, boolean nothing, boolean taken) {
        Texts texts = desk.texts();
        return new Look(file, merging.tally().summary(texts), merging.tally().remarks(texts), nothing, taken);
    }

    private Look failed(Path file, Problem problem) {
        Object[] args = problem.args().toArray();
        return new Look(
                file,
                "",
                List.of(desk.texts().get(problem.key(), args), desk.texts().get(problem.key() + ".way", args)),
                true,
                false);
    }

    /** Looked at anew while nobody else writes: the library may have changed since. */
    void takeIn() {
        Look before = look.get();
        if (before == null || before.nothing() || before.taken() || busy.get()) {
            return;
        }
        busy.set(true);
        desk.gate()
                .carryOut(
                        Job.named("job.take_in"),
                        () -> {
                            Merging merging =
                                    ForeignFile.plan(desk.workspace(), before.file(), desk.texts(), Instant.now());
                            merging.carryOut();
                            return shown(before.file(), merging, false, true);
                        },
                        after -> {
                            busy.set(false);
                            look.set(after);
                        },
                        () -> busy.set(false));
    }

    /** All that wait are let go. */
    void close() {
        waiting.clear();
        look.set(null);
    }
}
