package org.yandu.ui.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.yandu.document.Document;
import org.yandu.document.Folding;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Bin;
import org.yandu.workspace.Bin.Item;
import org.yandu.workspace.Change;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.Removed;
import org.yandu.workspace.Restoring;
import org.yandu.workspace.Restoring.Restored;

/** What lies in the bin, narrowed as the reader wants, and the way out of it. Reads only while somebody looks. */
final class BinModel {

    private final Desk desk;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Subject> subject = new SimpleObjectProperty<>(Subject.ALL);
    private final ReadOnlyObjectWrapper<List<BinRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private List<BinRow> all = List.of();
    private boolean watched;
    private boolean stale = true;
    private boolean fetching;

    BinModel(Desk desk) {
        this.desk = desk;
        InvalidationListener narrowed = o -> narrow();
        words.addListener(narrowed);
        subject.addListener(narrowed);
        desk.gate().lastChangeProperty().addListener(o -> {
            stale = true;
            fetch();
        });
    }

    Desk desk() {
        return desk;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Subject> subjectProperty() {
        return subject;
    }

    /** Latest first. */
    ReadOnlyObjectProperty<List<BinRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    boolean isNarrowed() {
        return !words.get().isBlank() || subject.get() != Subject.ALL;
    }

    void watch(boolean looking) {
        watched = looking;
        fetch();
    }

    private void fetch() {
        if (!watched || fetching || !stale) {
            return;
        }
        fetching = true;
        stale = false;
        Map<String, String> titles = titles();
        desk.background().read(Job.named("job.list"), () -> read(titles), found -> {
            fetching = false;
            all = found;
            narrow();
            fetch();
        });
    }

    private Map<String, String> titles() {
        return desk.library().documents().stream().collect(Collectors.toMap(Document::id, Document::title));
    }

    private List<BinRow> read(Map<String, String> present) {
        Bin bin = Bin.of(desk.workspace().store());
        Map<String, String> titles = new HashMap<>(present);
        bin.items().stream()
                .flatMap(item -> Stream.concat(Stream.of(item.removed()), item.along().stream()))
                .filter(removed -> removed.kind() == RecordKind.DOCUMENT)
                .forEach(removed -> titles.putIfAbsent(removed.id(), removed.words()));
        List<BinRow> found = new ArrayList<>();
        for (Item item : bin.items()) {
            String document = item.removed().documentId();
            found.add(new BinRow(
                    item,
                    document == null || item.removed().kind() == RecordKind.DOCUMENT
                            ? ""
                            : titles.getOrDefault(document, ""),
                    bin.needed(item.removed())));
        }
        return found;
    }

    private void narrow() {
        String wanted = Folding.fold(words.get().strip());
        rows.set(all.stream()
                .filter(row -> subject.get().has(row.item().removed().kind()))
                .filter(row -> wanted.isEmpty() || Folding.fold(row.searched()).contains(wanted))
                .toList());
    }

    /** Brings things back as one change, and tells what else came with them. */
    void restore(List<Removed> things) {
        if (things.isEmpty()) {
            return;
        }
        AtomicReference<Restored> restored = new AtomicReference<>();
        desk.gate()
                .changeLibrary(
                        library -> {
                            Optional<Restored> made =
                                    Restoring.of(library.store(), library.state(), things, Instant.now());
                            made.ifPresent(restored::set);
                            return made.map(Restored::change);
                        },
                        () -> told(restored.get()));
    }

    private void told(Restored restored) {
        Change change = restored.change();
        new Touch(desk).show(change);
        if (restored.onOlderText() > 0) {
            desk.say("bin.restored_older", restored.records(), restored.onOlderText());
        } else if (restored.documents() + restored.themes() > 0) {
            desk.say("bin.restored_with", restored.records(), restored.documents(), restored.themes());
        } else {
            desk.say("bin.restored", restored.records());
        }
    }
}
