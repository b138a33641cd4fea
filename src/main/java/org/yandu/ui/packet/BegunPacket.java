package org.yandu.ui.packet;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Assignment;
import org.yandu.exchange.packet.Begun;
import org.yandu.ui.shell.Awaited;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Writing;
import org.yandu.workspace.Store;

/** Keeps a packet that is being put together with the library, so that neither a crash nor another window loses a word of it. */
final class BegunPacket {

    /** Preference. */
    private static final String KEY = "begun_packet";

    /** What keeping one is called. */
    private static final String KEEPING = "job.packet_keep";

    /** Who puts the packet together. */
    interface Sheet {
        Begun begun();

        /** @param before the assignment it is a newer edition of; {@code null} for a new one, and when that has gone */
        void resume(Begun begun, @Nullable Assignment before);
    }

    private final Desk desk;
    private final Sheet sheet;
    private final Awaited there = new Awaited(this::fetch);
    private @Nullable Writing<Begun> writing;

    BegunPacket(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    /** Does something when what was begun the last time is on the sheet again. */
    void whenRead(Runnable then) {
        there.whenThere(then);
    }

    private void fetch() {
        Store store = desk.workspace().store();
        Job job = Job.named("job.packet_read");
        Consumer<Optional<Found>> shown = found -> {
            found.ifPresent(each -> sheet.resume(each.begun(), each.before()));
            writing = new Writing<>(desk, sheet.begun(), Begun::equals, this::write);
            desk.onClosing(this::keep);
            there.came();
        };
        // A window before this one may still keep what was begun there; whatever else is written is not waited for.
        if (desk.background().isUnderWay(KEEPING)) {
            desk.background().write(job, () -> read(store), shown, there::failed);
        } else {
            desk.background().read(job, () -> read(store), shown, there::failed);
        }
    }

    private record Found(Begun begun, @Nullable Assignment before) {}

    private static Optional<Found> read(Store store) {
        return Begun.read(store.preference(KEY).orElse(""), store::version)
                .filter(begun -> !begun.isBlank())
                .map(begun -> {
                    String again = begun.again();
                    return new Found(
                            begun,
                            again == null ? null : store.assignment(again).orElse(null));
                });
    }

    /** Something on the sheet is other than it was. */
    void changed() {
        if (writing != null) {
            writing.write(sheet.begun());
        }
    }

    /** Now: the sheet goes away. */
    void keep() {
        if (writing != null) {
            writing.keep();
        }
    }

    private void write(Begun begun) {
        Store store = desk.workspace().store();
        desk.background()
                .write(
                        Job.named(KEEPING),
                        () -> {
                            store.keepWords(KEY, begun.isBlank() ? "" : begun.json(store::version));
                            return true;
                        },
                        done -> {});
    }
}
