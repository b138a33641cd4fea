package org.yandu.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
    private final Consumer<List<R>> shown;
    private List<R> all = List.of();
    /** What changed while the records were being read. */
    private final List<Change> meanwhile = new ArrayList<>();

    private boolean read;

    /** @param shown told of all records, whenever they are others */
    public KeptRecords(
            Desk desk, Class<R> kind, Function<R, String> id, Supplier<List<R>> reader, Consumer<List<R>> shown) {
        this.kind = kind;
        this.id = id;
        this.shown = shown;
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && is.change().edits().stream().anyMatch(this::concerns)) {
                changed(is.change());
            }
        });
        desk.background().read(Job.named("job.list"), reader::get, records -> {
            all = records;
            read = true;
            meanwhile.forEach(this::carryOn);
            shown.accept(all);
        });
    }

    public List<R> all() {
        return all;
    }

    private boolean concerns(Edit edit) {
        return kind.isInstance(edit.before()) || kind.isInstance(edit.after());
    }

    private void changed(Change change) {
        if (read) {
            carryOn(change);
            shown.accept(all);
        } else {
            meanwhile.add(change);
        }
    }

    private void carryOn(Change change) {
        List<R> next = new ArrayList<>(all);
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
        all = List.copyOf(next);
    }

    private void drop(List<R> records, @Nullable Object record) {
        if (kind.isInstance(record)) {
            String gone = id.apply(kind.cast(record));
            records.removeIf(each -> id.apply(each).equals(gone));
        }
    }
}
