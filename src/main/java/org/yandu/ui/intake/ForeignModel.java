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
import org.yandu.exchange.bundle.Merging;
import org.yandu.exchange.foreign.ForeignFile;
import org.yandu.language.Texts;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;

/**
 * Files of marks that other programs have written: what they come to together is shown first, with what is wrong with any of them, and
 * taken in as one step when the reader says so. What comes meanwhile waits. For the JavaFX thread.
 */
final class ForeignModel {

    /**
     * Files as they are shown.
     *
     * @param summary how much is new; empty when none can be read
     * @param remarks what is wrong with files that cannot be read, and what was dropped or is doubtful in the others
     * @param nothing whether all of it is in the library, or none of it can be
     * @param taken whether it has come in
     */
    record Look(List<Path> files, String summary, List<String> remarks, boolean nothing, boolean taken) {

        Look {
            files = List.copyOf(files);
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

    /** To what waits, or away. */
    void next() {
        if (waiting.isEmpty()) {
            look.set(null);
            return;
        }
        List<Path> files = waiting.stream().distinct().toList();
        waiting.clear();
        busy.set(true);
        desk.background().read(Job.named("job.read_files"), () -> looked(files), found -> {
            busy.set(false);
            look.set(found);
        });
    }

    private Look looked(List<Path> files) {
        return shown(files, ForeignFile.plan(desk.workspace(), files, desk.texts(), Instant.now()), false);
    }

    private Look shown(List<Path> files, ForeignFile.Several several, boolean taken) {
        Texts texts = desk.texts();
        List<String> remarks = new ArrayList<>();
        several.refused().forEach((file, problem) -> {
            Object[] args = problem.args().toArray();
            String why = texts.get(problem.key(), args);
            remarks.add(files.size() == 1 ? why : texts.get("foreign.refused", file.getFileName(), why));
            remarks.add(texts.get(problem.key() + ".way", args));
        });
        Merging merging = several.merging();
        if (merging == null) {
            return new Look(files, "", remarks, true, false);
        }
        remarks.addAll(merging.tally().remarks(texts));
        return new Look(files, merging.tally().summary(texts), remarks, !taken && merging.isEmpty(), taken);
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
                            ForeignFile.Several several =
                                    ForeignFile.plan(desk.workspace(), before.files(), desk.texts(), Instant.now());
                            if (several.merging() != null) {
                                several.merging().carryOut();
                            }
                            return shown(before.files(), several, several.merging() != null);
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
