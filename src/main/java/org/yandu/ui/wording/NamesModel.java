package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.retrieval.TextHits;
import org.yandu.retrieval.WorkedOut;
import org.yandu.retrieval.names.NameEntry;
import org.yandu.retrieval.names.NameEntry.InText;
import org.yandu.retrieval.names.NameEntry.Standing;
import org.yandu.retrieval.names.NameFacts;
import org.yandu.retrieval.names.NameForm;
import org.yandu.retrieval.names.NameIndex;
import org.yandu.retrieval.names.NameKeys;
import org.yandu.retrieval.names.NamesFound;
import org.yandu.retrieval.names.Rulings;
import org.yandu.ui.shell.Asking;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.wording.Listing.Narrowing;
import org.yandu.workspace.NameKind;
import org.yandu.workspace.NameRuling;

/**
 * The index of names. The texts are read once and the result is kept until one of them changes; what the reader says of names is heeded
 * without reading them again. The figures named with the names come afterwards.
 */
final class NamesModel {

    private final Basis basis;
    private final Desk desk;
    private final Asking asking;
    private final Asking facts;
    private final Asking ordering;
    private final WorkedOut<NameForm> memory;
    private final Lines lines;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable NameKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.LIBRARY);
    private final BooleanProperty doubtful = new SimpleBooleanProperty();
    private final BooleanProperty hidden = new SimpleBooleanProperty();
    private final ObservableList<NameEntry> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable NameFacts> known = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Narrowing, Integer>> wider = new ReadOnlyObjectWrapper<>(Map.of());
    private final ObjectProperty<@Nullable NameEntry> chosen = new SimpleObjectProperty<>();
    private @Nullable NameIndex index;
    private List<NameEntry> all = List.of();
    private List<NameRuling> rulings = List.of();
    private List<NameRuling> listedWith = List.of();
    private @Nullable Comparator<NameEntry> order;
    private int read = -1;
    private int heeded = -1;
    private boolean seen;

    /** Key of a name that is to be chosen as soon as it is listed; empty when none is awaited. */
    private String awaited = "";

    private Consumer<NameEntry> found = entry -> {};

    NamesModel(Basis basis) {
        this.basis = basis;
        this.desk = basis.desk();
        this.asking = new Asking(desk);
        this.facts = new Asking(desk);
        this.ordering = new Asking(desk);
        this.lines = new Lines(desk);
        this.memory = WorkedOut.in(desk.workspace().store(), new NamesFound(), desk.background()::keep);
        List.of(filter, kind, doubtful, hidden).forEach(each -> each.addListener(o -> show()));
        scope.addListener(o -> show());
        basis.panesProperty().addListener(o -> {
            if (scope.get() != Scope.LIBRARY) {
                show();
            }
        });
        basis.textsProperty().addListener(o -> follow());
        basis.rulingsProperty().addListener(o -> follow());
        chosen.addListener((o, was, is) -> listPlaces(is));
    }

    Desk desk() {
        return desk;
    }

    Asking asking() {
        return asking;
    }

    Asking factsAsking() {
        return facts;
    }

    Lines lines() {
        return lines;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /** {@code null} for all kinds. */
    ObjectProperty<@Nullable NameKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** Whether what is only perhaps a name is listed, too. */
    BooleanProperty doubtfulProperty() {
        return doubtful;
    }

    BooleanProperty hiddenProperty() {
        return hidden;
    }

    ObservableList<NameEntry> rows() {
        return rows;
    }

    /** {@code null} while they are being worked out. */
    ReadOnlyObjectProperty<@Nullable NameFacts> factsProperty() {
        return known.getReadOnlyProperty();
    }

    /** Whose places are listed. */
    ObjectProperty<@Nullable NameEntry> chosenProperty() {
        return chosen;
    }

    /** Nothing is worked out for nobody. */
    void seen(boolean now) {
        seen = now;
        if (now) {
            follow();
        } else {
            asking.stop();
            facts.stop();
        }
    }

    /** Whether the texts have been read, or the reader did not want to wait for it. */
    boolean isRead() {
        return index != null || asking.stoppedProperty().get();
    }

    void again() {
        read = -1;
        follow();
    }

    private void follow() {
        int texts = basis.textsProperty().get();
        int said = basis.rulingsProperty().get();
        if (!seen) {
            return;
        }
        if (texts == read && said == heeded && !all.isEmpty()) {
            if (!facts.isWorking()) {
                learn(all);
            }
            return;
        }
        NameIndex before = texts == read ? index : null;
        if (before == null) {
            known.set(null);
        }
        asking.ask(
                "job.wording.names",
                gauge -> {
                    List<NameRuling> now = desk.workspace().store().nameRulings();
                    Rulings heed = Rulings.of(now);
                    NameIndex found;
                    if (before == null) {
                        found = NameIndex.read(desk.library().documents(), basis.reader(), memory, heed, gauge);
                    } else {
                        found = before.lacks(heed) ? before.with(heed, basis.reader(), gauge) : before;
                    }
                    return new Found(found, found.entries(heed), now);
                },
                found -> came(found, texts, said));
    }

    private record Found(NameIndex index, List<NameEntry> entries, List<NameRuling> rulings) {}

    private void came(Found found, int texts, int said) {
        index = found.index();
        all = found.entries();
        rulings = found.rulings();
        read = texts;
        heeded = said;
        show();
        learn(found.entries());
    }

    /** Only of names that are new or have come to have other places. */
    private void learn(List<NameEntry> entries) {
        NameFacts before = known.get();
        List<NameEntry> lacking = before == null ? entries : before.lacking(entries);
        if (lacking.isEmpty()) {
            return;
        }
        facts.ask(
                "job.wording.figures",
                gauge -> {
                    NameFacts more = NameFacts.of(lacking, basis.reader(), basis::outline, gauge);
                    return before == null ? more : before.and(more);
                },
                known::set);
    }

    // ---- what is listed ----

    /** In which order they are listed; {@code null} for that of their first mention. */
    void order(@Nullable Comparator<NameEntry> other) {
        order = other;
        show();
    }

    /** A large library names tens of thousands: they are narrowed and put in order aside. */
    private void show() {
        List<NameEntry> from = all;
        Listing wanted = new Listing(
                NameKeys.of(filter.get().strip()),
                kind.get(),
                doubtful.get(),
                hidden.get(),
                scope.get() == Scope.LIBRARY
                        ? null
                        : basis.documents(scope.get()).stream()
                                .map(Document::id)
                                .collect(Collectors.toSet()));
        @Nullable Comparator<NameEntry> by = order;
        ordering.ask(
                "job.list",
                gauge -> {
                    List<NameEntry> listed = wanted.of(from, by);
                    return new Listed(listed, listed.isEmpty() ? wanted.wider(from) : Map.of());
                },
                found -> {
                    wider.set(found.wider());
                    list(found.rows());
                });
    }

    private record Listed(List<NameEntry> rows, Map<Narrowing, Integer> wider) {}

    /** Where nothing is listed: how many names there would be without each condition that leaves some out. */
    ReadOnlyObjectProperty<Map<Narrowing, Integer>> widerProperty() {
        return wider.getReadOnlyProperty();
    }

    void widen(Narrowing narrowing) {
        switch (narrowing) {
            case WORDS -> filter.set("");
            case KIND -> kind.set(null);
            case SCOPE -> scope.set(Scope.LIBRARY);
            case DOUBTFUL -> doubtful.set(true);
            case HIDDEN -> hidden.set(true);
        }
    }

    /** How many the reader has hidden, in all documents. */
    long hiddenCount() {
        return all.stream().filter(entry -> entry.standing() == Standing.HIDDEN).count();
    }

    /**
     * The one that was chosen stays so as long as it is listed. What the reader has merged stays chosen as what it is now, and when he has
     * hidden it the next one is, so that he goes on from there.
     */
    private void list(List<NameEntry> listed) {
        NameEntry before = chosen.get();
        int at = rows.indexOf(before);
        boolean ruled = before != null && !rulings.equals(listedWith);
        listedWith = rulings;
        rows.setAll(listed);
        NameEntry wanted = listed.stream()
                .filter(entry -> entry.key().equals(awaited))
                .findFirst()
                .orElse(null);
        if (wanted != null) {
            awaited = "";
            chosen.set(wanted);
            found.accept(wanted);
        } else {
            chosen.set(before == null ? null : same(before, ruled ? at : -1));
        }
    }

    /** Told of the awaited name when it is listed. */
    void onFound(Consumer<NameEntry> listener) {
        found = listener;
    }

    /** Chooses a name as soon as it is listed; what would leave it out is put aside. */
    void await(String name) {
        awaited = NameKeys.of(name);
        filter.set("");
        kind.set(null);
        scope.set(Scope.LIBRARY);
        show();
    }

    /** @param at where to go on when it is gone; -1 for nowhere */
    private @Nullable NameEntry same(NameEntry before, int at) {
        String key = Rulings.of(rulings).target(before.key());
        return rows.stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElse(at < 0 || rows.isEmpty() ? null : rows.get(Math.min(at, rows.size() - 1)));
    }

    private void listPlaces(@Nullable NameEntry entry) {
        List<Supplier<TextHits>> hits = new ArrayList<>();
        if (entry != null) {
            for (InText text : entry.texts()) {
                hits.add(() ->
                        TextHits.at(text.document(), desk.workspace().store().version(text.versionId()), text.spans()));
            }
        }
        lines.show(hits);
    }

    /** Names the reader has merged into one. */
    List<String> mergedInto(NameEntry entry) {
        Rulings now = Rulings.of(rulings);
        return rulings.stream()
                .filter(ruling -> ruling.target() != null && now.isOf(ruling.name(), entry.key()))
                .map(NameRuling::name)
                .collect(Collectors.toList());
    }

    /** Whether the reader has said anything of it that can be taken back. */
    boolean isRuled(NameEntry entry) {
        return entry.standing() != Standing.FOUND && entry.standing() != Standing.DOUBTFUL
                || !mergedInto(entry).isEmpty();
    }
}
