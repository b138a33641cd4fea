package org.yandu.ui.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Chronology;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.figures.Findings;
import org.yandu.ui.shell.Asking;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.wording.FigureListing.Narrowing;

/** Every figure and every date of the texts. Read once, kept until a text changes; narrowed and put in order aside. */
final class FiguresModel {

    /** A row in its sentence. */
    record InSentence(FigureRow row, String before, String after) {}

    private final Basis basis;
    private final Desk desk;
    private final Asking asking;
    private final Asking ordering;
    private final Asking sentence;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<ListedKind> kind = new SimpleObjectProperty<>(ListedKind.ALL);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.LIBRARY);
    private final ObservableList<FigureRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable InSentence> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Map<Narrowing, Long>> wider = new ReadOnlyObjectWrapper<>(Map.of());
    private List<FigureRow> all = List.of();
    private Comparator<FigureRow> order = FigureRow.BY_PLACE;
    private int read = -1;
    private boolean seen;

    FiguresModel(Basis basis) {
        this.basis = basis;
        this.desk = basis.desk();
        this.asking = new Asking(desk);
        this.ordering = new Asking(desk);
        this.sentence = new Asking(desk);
        filter.addListener(o -> show());
        kind.addListener(o -> show());
        scope.addListener(o -> show());
        basis.panesProperty().addListener(o -> {
            if (scope.get() != Scope.LIBRARY) {
                show();
            }
        });
        basis.textsProperty().addListener(o -> follow());
    }

    Desk desk() {
        return desk;
    }

    Asking asking() {
        return asking;
    }

    StringProperty filterProperty() {
        return filter;
    }

    ObjectProperty<ListedKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    ObservableList<FigureRow> rows() {
        return rows;
    }

    /** The row that was chosen last, in its sentence. */
    ReadOnlyObjectProperty<@Nullable InSentence> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void seen(boolean now) {
        seen = now;
        if (now) {
            follow();
        } else {
            asking.stop();
        }
    }

    void again() {
        read = -1;
        follow();
    }

    private void follow() {
        int texts = basis.textsProperty().get();
        if (!seen || texts == read || asking.isWorking() && texts == read) {
            return;
        }
        List<Document> documents = Chronology.of(desk.library().documents());
        asking.ask("job.wording.figures", gauge -> read(documents, gauge), found -> {
            all = found;
            read = texts;
            show();
        });
    }

    private List<FigureRow> read(List<Document> documents, Gauge gauge) {
        List<FigureRow> found = new ArrayList<>();
        int done = 0;
        for (Document document : documents) {
            if (gauge.isUnwanted()) {
                return List.of();
            }
            DocumentVersion version = basis.reader().apply(document);
            Teller teller = new Teller(document, version, basis);
            // The same few hundred places come again and again.
            Map<String, String> places = new HashMap<>();
            int order = done;
            Findings.of(version).forEach(finding -> {
                String place = teller.place(finding.span().start());
                found.add(new FigureRow(document, order, finding, places.computeIfAbsent(place, same -> same)));
            });
            gauge.at(++done, documents.size());
        }
        return found;
    }

    /** In which order they are listed. */
    void order(Comparator<FigureRow> other) {
        order = other;
        show();
    }

    private void show() {
        List<FigureRow> from = all;
        FigureListing wanted = new FigureListing(
                Folding.fold(filter.get().strip()),
                kind.get(),
                scope.get() == Scope.LIBRARY
                        ? null
                        : basis.documents(scope.get()).stream()
                                .map(Document::id)
                                .collect(Collectors.toSet()));
        Comparator<FigureRow> by = order;
        ordering.ask(
                "job.list",
                gauge -> {
                    List<FigureRow> listed = wanted.of(from, by);
                    return new Listed(listed, listed.isEmpty() ? wanted.wider(from) : Map.of());
                },
                found -> {
                    wider.set(found.wider());
                    rows.setAll(found.rows());
                });
    }

    private record Listed(List<FigureRow> rows, Map<Narrowing, Long> wider) {}

    /** Where nothing is listed: how many there would be without each condition that leaves some out. */
    ReadOnlyObjectProperty<Map<Narrowing, Long>> widerProperty() {
        return wider.getReadOnlyProperty();
    }

    void widen(Narrowing narrowing) {
        switch (narrowing) {
            case WORDS -> filter.set("");
            case KIND -> kind.set(ListedKind.ALL);
            case SCOPE -> scope.set(Scope.LIBRARY);
        }
    }

    /** Brings a row's place into view and tells its sentence. */
    void go(FigureRow row) {
        desk.goTo(row.document().id(), row.span());
        sentence.ask(
                "job.list",
                gauge -> {
                    DocumentVersion version = basis.reader().apply(row.document());
                    TextSpan whole =
                            Grain.SENTENCE.of(version, List.of(row.span())).getFirst();
                    return new InSentence(
                            row,
                            words(version, whole.start(), row.span().start()),
                            words(version, row.span().end(), whole.end()));
                },
                chosen::set);
    }

    private static String words(DocumentVersion version, int from, int to) {
        return from >= to ? "" : version.quote(new TextSpan(from, to)).replace("\n", "");
    }
}
