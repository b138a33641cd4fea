package org.yandu.ui.wording;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.HitCoding;
import org.yandu.retrieval.wording.Shared;
import org.yandu.retrieval.wording.SharedFinder;
import org.yandu.ui.parts.DiffRun;
import org.yandu.ui.shell.Asking;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.OpenDocument;

/** What one document shares with others: those that lie open beside it, unless the reader chooses others. */
final class SharedModel {

    /** Which passages are listed. */
    enum Show {
        ALL,
        EXACT,
        NEAR;

        String textKey() {
            return "wording.shared.show." + name().toLowerCase(Locale.ROOT);
        }

        boolean has(Shared.Grade grade) {
            return this == ALL || (grade == Shared.Grade.EXACT) == (this == EXACT);
        }
    }

    /** One side of a passage. */
    record Side(Document document, String versionId, TextSpan span, String words, String place) {}

    /**
     * The same or something like it in another text.
     *
     * @param differing how it is said there, against the formula as it is listed; empty where it is the same
     */
    record Far(Side side, Shared.Grade grade, List<DiffRun> differing) {}

    /**
     * A formula with all its places.
     *
     * @param places in the text that is compared, in its order; never empty
     * @param far in the others, text by text, each in its order; never empty
     * @param letters without punctuation
     */
    record Row(List<Side> places, List<Far> far, int letters) {
        Row {
            places = List.copyOf(places);
            far = List.copyOf(far);
        }

        Side here() {
            return places.getFirst();
        }

        /** Only what is the same, or only what is near; empty when nothing of that kind is left. */
        Optional<Row> only(Show show) {
            List<Far> left = far.stream().filter(each -> show.has(each.grade())).toList();
            return left.isEmpty() ? Optional.empty() : Optional.of(new Row(places, left, letters));
        }

        Stream<Side> sides() {
            return Stream.concat(places.stream(), far.stream().map(Far::side));
        }
    }

    /** What is compared; the others may be none. */
    record Question(@Nullable Document base, List<Document> others) {
        Question {
            others = List.copyOf(others);
        }
    }

    private final Basis basis;
    private final Desk desk;
    private final Asking asking;
    private final ReadOnlyObjectWrapper<Question> question = new ReadOnlyObjectWrapper<>(new Question(null, List.of()));
    private final IntegerProperty shortest = new SimpleIntegerProperty(SharedFinder.USUAL);
    private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private List<Row> all = List.of();
    private boolean seen;
    private boolean byHand;

    /** Whether the reader has gone to a passage of the list. */
    private boolean followed;

    private @Nullable Object answered;

    private final Standing standing = new Standing();

    /** What was framed here, and where. */
    private final Map<PaneModel, TextSpan> framed = new HashMap<>();

    SharedModel(Basis basis) {
        this.basis = basis;
        this.desk = basis.desk();
        this.asking = new Asking(desk);
        shortest.addListener(o -> ask());
        show.addListener((o, was, is) -> list(all));
        basis.textsProperty().addListener(o -> {
            answered = null;
            follow();
        });
        basis.panesProperty().addListener(o -> follow());
    }

    Desk desk() {
        return desk;
    }

    Asking asking() {
        return asking;
    }

    ReadOnlyObjectProperty<Question> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Letters of the shortest passage that is listed. */
    IntegerProperty shortestProperty() {
        return shortest;
    }

    ObjectProperty<Show> showProperty() {
        return show;
    }

    ObservableList<Row> rows() {
        return rows;
    }

    private void list(List<Row> found) {
        all = found;
        rows.setAll(found.stream().flatMap(row -> row.only(show.get()).stream()).toList());
    }

    /** Nothing is compared for nobody, and nothing is framed for a list that has gone. */
    void seen(boolean now) {
        seen = now;
        if (now) {
            follow();
        } else {
            letGo();
        }
    }

    // ---- what is compared ----

    private void follow() {
        if (!seen) {
            return;
        }
        Question now = question.get();
        if (!byHand) {
            if (!(followed && isWithin(now))) {
                followed = false;
                question.set(besideEachOther());
            }
        } else {
            List<Document> there = desk.library().documents();
            Document base = now.base();
            Question left = new Question(
                    base == null ? null : desk.library().document(base.id()).orElse(null),
                    there.stream()
                            .filter(document -> now.others().stream()
                                    .anyMatch(other -> other.id().equals(document.id())))
                            .toList());
            question.set(left);
        }
        ask();
    }

    /** Whether nothing lies open but what is compared: going from passage to passage must not change the list. */
    private boolean isWithin(Question now) {
        Document base = now.base();
        List<Document> open = open();
        return base != null
                && open.contains(base)
                && open.stream()
                        .allMatch(each -> each.equals(base) || now.others().contains(each));
    }

    private List<Document> open() {
        return desk.panes().stream()
                .flatMap(pane -> pane.open().stream())
                .map(OpenDocument::document)
                .distinct()
                .toList();
    }

    /** The one in focus with those beside it; alone it is compared with all others. */
    private Question besideEachOther() {
        List<Document> open = open();
        if (open.isEmpty()) {
            return new Question(null, List.of());
        }
        Document before = question.get().base();
        // Going from pane to pane must not turn the comparison round.
        Document base =
                before != null && open.stream().anyMatch(each -> each.id().equals(before.id()))
                        ? open.stream()
                                .filter(each -> each.id().equals(before.id()))
                                .findFirst()
                                .orElse(before)
                        : open.getFirst();
        List<Document> others = open.size() > 1 ? open : desk.library().documents();
        return new Question(
                base,
                others.stream().filter(each -> !each.id().equals(base.id())).toList());
    }

    /** From now on these, until the reader goes back to what lies open. */
    void choose(@Nullable Document base, List<Document> others) {
        byHand = true;
        question.set(new Question(
                base,
                others.stream()
                        .filter(each -> base == null || !each.id().equals(base.id()))
                        .toList()));
        ask();
    }

    void chooseOpen() {
        byHand = false;
        followed = false;
        follow();
    }

    boolean isByHand() {
        return byHand;
    }

    void again() {
        answered = null;
        ask();
    }

    private void ask() {
        Question wanted = question.get();
        Object key = List.of(wanted, shortest.get());
        if (!seen || key.equals(answered)) {
            return;
        }
        answered = key;
        Document base = wanted.base();
        if (base == null || wanted.others().isEmpty()) {
            asking.stop();
            list(List.of());
            return;
        }
        int least = shortest.get();
        // What was found for another question does not stand under this one.
        list(List.of());
        asking.ask("job.wording.shared", gauge -> compare(base, wanted.others(), least, gauge), this::list);
    }

    private List<Row> compare(Document base, List<Document> others, int least, Gauge gauge) {
        Function<Document, DocumentVersion> reader = basis.reader();
        DocumentVersion here = reader.apply(base);
        SharedFinder finder = new SharedFinder(here, least);
        Formulas formulas = new Formulas(new Teller(base, here, basis));
        int done = 0;
        for (Document other : others) {
            if (gauge.isUnwanted()) {
                return List.of();
            }
            DocumentVersion there = reader.apply(other);
            Teller far = new Teller(other, there, basis);
            finder.with(there).forEach(shared -> formulas.add(shared, far));
            gauge.at(++done, others.size());
        }
        return formulas.rows();
    }

    // ---- what is done with it ----

    /** Shows a formula where it stands first in both; the list keeps the focus. */
    void go(Row row) {
        go(row.here(), row.far().getFirst().side());
    }

    /** Brings both places into view, side by side, and frames them until others are. */
    void go(Side one, Side other) {
        followed = true;
        standing.at(new Standing.Stand(one, other));
        letGo();
        if (desk.panes().size() < 2) {
            desk.setPaneCount(2);
        }
        PaneModel here = pane(one.document(), null);
        PaneModel there = pane(other.document(), here);
        bring(here, one);
        bring(there, other);
    }

    /** Shows the next place of a formula in the other texts, or the one before. */
    void turn(Row row, int way) {
        go(standing.next(row, way));
    }

    /** Shows another place of a formula; the other side stays where it is. */
    void goOn(Row row, Side side) {
        go(standing.with(row, side));
    }

    Standing standing() {
        return standing;
    }

    private void go(Standing.Stand stand) {
        go(stand.here(), stand.there());
    }

    /** Frames nothing any more; what somebody else points at stays framed. */
    void letGo() {
        framed.forEach((pane, span) -> {
            if (span.equals(pane.pointedProperty().get())) {
                pane.pointedProperty().set(null);
            }
        });
        framed.clear();
    }

    private void bring(PaneModel pane, Side side) {
        desk.open(pane, side.document().id(), () -> {
            framed.put(pane, side.span());
            pane.point(Jump.to(side.span()));
        });
    }

    private PaneModel pane(Document document, @Nullable PaneModel taken) {
        return desk.panes().stream()
                .filter(pane -> pane != taken && pane.shows(document.id()))
                .findFirst()
                .orElseGet(() -> desk.panes().stream()
                        .filter(pane -> pane != taken)
                        .filter(pane -> taken != null || rows.isEmpty() || !showsOther(pane))
                        .findFirst()
                        .orElse(desk.focused()));
    }

    /** Whether a pane shows one of the documents that are compared with, and had better keep it. */
    private boolean showsOther(PaneModel pane) {
        return question.get().others().stream().anyMatch(other -> pane.shows(other.id()));
    }

    /** A theme wherever some formulae stand, in one step. */
    void code(List<Row> chosen, Code theme) {
        List<HitCoding.Passage> passages = chosen.stream()
                .flatMap(Row::sides)
                .distinct()
                .map(side -> new HitCoding.Passage(side.document().id(), side.versionId(), side.span(), side.words()))
                .toList();
        desk.gate()
                .changeLibrary(workspace -> HitCoding.change(
                                workspace, passages, new HitCoding.Hand(theme, desk.coder(), Instant.now()), Gauge.NONE)
                        .change());
    }
}
