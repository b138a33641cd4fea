package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.retrieval.Chronology;
import org.yandu.retrieval.TextHits;
import org.yandu.retrieval.wording.Neighbour;
import org.yandu.retrieval.wording.Neighbours;
import org.yandu.retrieval.wording.Tellings;
import org.yandu.retrieval.wording.Tellings.Telling;
import org.yandu.retrieval.wording.TermHistory;
import org.yandu.retrieval.wording.TermHistory.Use;
import org.yandu.retrieval.wording.TermTracker;
import org.yandu.retrieval.wording.Variant;
import org.yandu.retrieval.wording.Variants;
import org.yandu.ui.shell.Asking;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.Store;

/**
 * A term through documents and years. Its places come first, from the index; all forms of it follow when every text has been read, and
 * which of them count is the reader's to say.
 */
final class TermModel {

    /** What is seen of the term at the right. */
    enum Detail {
        PLACES,
        NEIGHBOURS,
        TELLINGS
    }

    private final Basis basis;
    private final Desk desk;
    private final Asking history;
    private final Asking forms;
    private final Asking around;
    private final Lines lines;
    private final ReadOnlyStringWrapper term = new ReadOnlyStringWrapper("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.LIBRARY);
    private final ObjectProperty<Detail> detail = new SimpleObjectProperty<>(Detail.PLACES);
    private final ObjectProperty<Tellings.Reach> reach = new SimpleObjectProperty<>(Tellings.Reach.CLAUSE);
    private final ReadOnlyObjectWrapper<@Nullable TermHistory> found = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper narrowed = new ReadOnlyStringWrapper("");
    private final ObservableList<Bar> documents = FXCollections.observableArrayList();
    private final ObservableList<Bar> years = FXCollections.observableArrayList();
    private final ObservableList<Tick> ticks = FXCollections.observableArrayList();
    private final ObservableList<Neighbour> neighbours = FXCollections.observableArrayList();
    private final ObservableList<Telling> tellings = FXCollections.observableArrayList();
    private List<Document> asked = List.of();
    private @Nullable Telling base;

    /** Of what the neighbours and tellings that are shown were worked out. */
    private @Nullable Object worked;

    TermModel(Basis basis) {
        this.basis = basis;
        this.desk = basis.desk();
        this.history = new Asking(desk);
        this.forms = new Asking(desk);
        this.around = new Asking(desk);
        this.lines = new Lines(desk);
        scope.addListener(o -> again());
        detail.addListener(o -> lookAround());
        reach.addListener(o -> {
            base = null;
            lookAround();
        });
        basis.textsProperty().addListener(o -> again());
        basis.panesProperty().addListener(o -> {
            // Going to a place must not change what is looked through while the reader looks through it.
            List<Document> now = basis.documents(scope.get());
            if (scope.get() != Scope.LIBRARY && !now.equals(asked)) {
                again();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    ReadOnlyStringProperty termProperty() {
        return term.getReadOnlyProperty();
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObjectProperty<Detail> detailProperty() {
        return detail;
    }

    ObjectProperty<Tellings.Reach> reachProperty() {
        return reach;
    }

    /** {@code null} until something was asked. */
    ReadOnlyObjectProperty<@Nullable TermHistory> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What the places are narrowed to, as it is called; empty when all are listed. */
    ReadOnlyStringProperty narrowedProperty() {
        return narrowed.getReadOnlyProperty();
    }

    ObservableList<Bar> documents() {
        return documents;
    }

    ObservableList<Bar> years() {
        return years;
    }

    ObservableList<Tick> ticks() {
        return ticks;
    }

    ObservableList<Neighbour> neighbours() {
        return neighbours;
    }

    /** The one the others are compared with comes first. */
    ObservableList<Telling> tellings() {
        return tellings;
    }

    Lines lines() {
        return lines;
    }

    /** All work that may take a while, in the order it is begun. */
    List<Asking> work() {
        return List.of(history, forms, around);
    }

    // ---- asking ----

    void track(String words) {
        term.set(words.strip());
        again();
    }

    void again() {
        history.stop();
        forms.stop();
        around.stop();
        ticks.clear();
        base = null;
        String words = term.get();
        if (words.isEmpty()) {
            show(null);
            return;
        }
        List<Document> wanted = basis.documents(scope.get());
        asked = wanted;
        history.ask("job.wording.term", gauge -> new TermTracker(desk.workspace()).track(words, wanted, gauge), all -> {
            show(all);
            variants(words, wanted);
        });
    }

    /** The texts that have it are read anew for its forms; all others for what is merely like it. */
    private void variants(String words, List<Document> wanted) {
        Function<Document, DocumentVersion> reader = basis.reader();
        forms.ask(
                "job.wording.forms",
                gauge -> Variants.of(words, wanted, reader, gauge),
                variants -> ticks.setAll(variants.stream().map(this::tick).toList()));
    }

    private Tick tick(Variant variant) {
        Tick tick = Tick.of(variant);
        tick.counted().addListener(o -> count());
        return tick;
    }

    private void count() {
        List<Variant> counted = ticks.stream()
                .filter(tick -> tick.counted().get())
                .map(Tick::variant)
                .toList();
        List<Document> wanted = basis.documents(scope.get());
        String words = term.get();
        base = null;
        history.ask(
                "job.wording.term",
                gauge -> new TermTracker(desk.workspace()).count(words, counted, wanted),
                this::show);
    }

    // ---- what was found ----

    private void show(@Nullable TermHistory all) {
        found.set(all);
        documents.setAll(
                all == null
                        ? List.of()
                        : all.uses().stream().map(TermModel::bar).toList());
        years.setAll(all == null ? List.of() : bars(all));
        worked = null;
        neighbours.clear();
        tellings.clear();
        showAll();
        lookAround();
    }

    private static Bar bar(Use use) {
        String date = use.document().header().date();
        return new Bar(use.document().title(), date == null ? "" : date, use.count(), use.frequency(), List.of(use));
    }

    private List<Bar> bars(TermHistory all) {
        Map<String, List<Use>> byYear = all.uses().stream()
                .collect(Collectors.groupingBy(
                        use -> String.valueOf(Chronology.year(use.document())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Bar> bars = new ArrayList<>();
        for (TermHistory.Year year : all.years()) {
            bars.add(new Bar(
                    year.year() == null ? desk.texts().get("wording.undated") : year.year(),
                    desk.texts().get("wording.year.documents", year.using(), year.documents()),
                    year.count(),
                    year.frequency(),
                    byYear.getOrDefault(String.valueOf(year.year()), List.of())));
        }
        return bars;
    }

    /** All places. */
    void showAll() {
        TermHistory all = found.get();
        narrowed.set("");
        lines.show(all == null ? List.of() : hits(all.uses()));
    }

    private static List<Supplier<TextHits>> hits(List<Use> uses) {
        List<Supplier<TextHits>> hits = new ArrayList<>();
        uses.forEach(use -> hits.add(() -> new TextHits(use.document(), use.versionId(), use.places())));
        return hits;
    }

    void narrow(Bar bar) {
        narrowed.set(bar.label());
        detail.set(Detail.PLACES);
        lines.show(hits(bar.uses()));
    }

    void narrow(Variant variant) {
        narrowed.set(variant.form());
        detail.set(Detail.PLACES);
        Map<Document, List<Variant.Place>> byDocument = variant.places().stream()
                .collect(Collectors.groupingBy(Variant.Place::document, LinkedHashMap::new, Collectors.toList()));
        Function<Document, DocumentVersion> reader = basis.reader();
        List<Supplier<TextHits>> hits = new ArrayList<>();
        byDocument.forEach((document, places) -> hits.add(() -> TextHits.at(
                document,
                reader.apply(document),
                places.stream().map(Variant.Place::span).toList())));
        lines.show(hits);
    }

    void narrow(Neighbour neighbour) {
        TermHistory all = found.get();
        if (all == null) {
            return;
        }
        narrowed.set(
                desk.texts().get(neighbour.left() ? "wording.beside.left" : "wording.beside.right", neighbour.word()));
        detail.set(Detail.PLACES);
        List<Supplier<TextHits>> hits = new ArrayList<>();
        for (Use use : all.uses()) {
            hits.add(() -> new TextHits(
                    use.document(),
                    use.versionId(),
                    Neighbours.beside(
                            use, SearchText.of(desk.workspace().store().version(use.versionId())), neighbour)));
        }
        lines.show(hits);
    }

    /** A long text is folded aside; who has asked for another term by then stays where he is. */
    void goToFirst() {
        TermHistory all = found.get();
        if (all != null) {
            Store store = desk.workspace().store();
            all.first()
                    .ifPresent(use -> desk.background()
                            .read(
                                    Job.named("job.wording.term"),
                                    () -> SearchText.of(store.version(use.versionId()))
                                            .toSource(
                                                    use.places().start(0),
                                                    use.places().end(0)),
                                    span -> {
                                        if (all.equals(found.get())) {
                                            desk.goTo(use.document().id(), span);
                                        }
                                    }));
        }
    }

    // ---- what stands around ----

    /** Compares the others with this one. */
    void compareWith(Telling telling) {
        base = telling;
        worked = null;
        lookAround();
    }

    void go(Telling telling) {
        desk.goTo(telling.document().id(), telling.span());
    }

    /** Worked out only for whoever looks. */
    void lookAround() {
        TermHistory all = found.get();
        Object wanted = List.of(detail.get(), reach.get());
        if (all == null || detail.get() == Detail.PLACES || wanted.equals(worked)) {
            return;
        }
        worked = wanted;
        Function<String, DocumentVersion> read = desk.workspace().store()::version;
        if (detail.get() == Detail.NEIGHBOURS) {
            around.ask("job.wording.around", gauge -> Neighbours.of(all, read, gauge), neighbours::setAll);
        } else {
            Tellings.Reach wide = reach.get();
            Telling compared = base;
            around.ask("job.wording.around", gauge -> Tellings.of(all, read, wide, compared, gauge), tellings::setAll);
        }
    }
}
