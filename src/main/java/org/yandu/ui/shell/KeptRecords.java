package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;

/**
 * All records of one kind of which a library has few, such as memos: read once and then carried on by the changes that touch
 * them, so that no stroke of a key reads them again.
 */
public final class KeptRecords<R> {

    private final Class<R> kind;
    private final Function<R, String> id;
    private final ReadOnlyObjectWrapper<List<R>> all = new ReadOnlyObjectWrapper<>(List.of());
    /** What changed while the records were being read. */
    private final List<Change> meanwhile = new ArrayList<>();

    private final Awaited there;

    /** @param reader of them all, in the background */
    public KeptRecords(Desk desk, Class<R> kind, Function<R, String> id, Supplier<List<R>> reader) {
        this.kind = kind;
        this.id = id;
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && is.change().edits().stream().anyMatch(this::concerns)) {
                changed(is.change());
            }
        });
        this.there = new Awaited(
                () -> desk.background().read(Job.named("job.records"), reader::get, this::came, this::failed));
        there.ask();
    }

    private void came(List<R> records) {
        all.set(meanwhile.stream().reduce(records, this::carriedOn, (some, more) -> more));
        meanwhile.clear();
        there.came();
    }

    private void failed() {
        there.failed();
    }

    /** Runs it when they are there: now, or as soon as they have been read. */
    public void whenRead(Runnable then) {
        there.whenThere(then);
    }

    public List<R> all() {
        return all.get();
    }

    /** Another list whenever a record came, went or became another; empty until they are read. */
    public ReadOnlyObjectProperty<List<R>> allProperty() {
        return all.getReadOnlyProperty();
    }

    private boolean concerns(Edit edit) {
        return kind.isInstance(edit.before()) || kind.isInstance(edit.after());
    }

    private void changed(Change change) {
        if (there.isThere()) {
            all.set(carriedOn(all.get(), change));
        } else {
            meanwhile.add(change);
            there.ask();
        }
    }

    private List<R> carriedOn(List<R> records, Change change) {
        List<R> next = new ArrayList<>(records);
        for (Edit edit : change.edits()) {
            if (concerns(edit)) {
                // What was read may have the change in it already.
                drop(next, edit.before());
                drop(next, edit.after());
                if (kind.isInstance(edit.after())) {
                    next.add(kind.cast(edit.after()));
                }
            }
        }
        return List.copyOf(next);
    }

    private void drop(List<R> records, @Nullable Object record) {
        if (kind.isInstance(record)) {
            String gone = id.apply(kind.cast(record));
            records.removeIf(each -> id.apply(each).equals(gone));
        }
    }
}
