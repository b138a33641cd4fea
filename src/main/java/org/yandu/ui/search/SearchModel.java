package org.yandu.ui.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.HitLines.Line;
import org.yandu.retrieval.RemarkSearcher.Remark;
import org.yandu.retrieval.TextHits;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.MemoWish;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;

/** What is looked for and what was found. For the JavaFX thread. */
final class SearchModel {

    /** Hits that are read at once: more than a screen shows. */
    static final int PAGE = 200;

    private final Desk desk;
    private final SearchAnswers answers;
    private final Reliefs easier;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.LIBRARY);
    private final BooleanProperty bare = new SimpleBooleanProperty();
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.TEXT);
    private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<SearchState> state = new ReadOnlyObjectWrapper<>(SearchState.IDLE);
    private final ReadOnlyObjectWrapper<List<TextHits>> found = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Relief>> reliefs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper easing = new ReadOnlyBooleanWrapper();
    private final IntegerProperty chosen = new SimpleIntegerProperty(-1);
    private @Nullable RowPages loader;
    private @Nullable Job job;
    private int asked;
    private boolean loading;

    SearchModel(Desk desk) {
        this.desk = desk;
        this.answers = new SearchAnswers(desk.workspace(), desk.texts());
        this.easier = new Reliefs(desk.workspace(), answers, desk.texts());
        words.addListener(o -> search());
        scope.addListener(o -> search());
        bare.addListener(o -> search());
        order.addListener(o -> search());
        desk.openProperty().subscribe(this::otherDocument);
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && touches(is.change())) {
                search();
            }
        });
    }

    Desk desk() {
        return desk;
    }

    StringProperty wordsProperty() {
        return words;
    }

    ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** Whether punctuation does not count. */
    BooleanProperty bareProperty() {
        return bare;
    }

    ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** What has been read of the list so far; see {@link #more}. */
    ObservableList<SearchRow> rows() {
        return rows;
    }

    ReadOnlyObjectProperty<SearchState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** All hits in texts, whether their lines have been read or not. */
    ReadOnlyObjectProperty<List<TextHits>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What would find something, where nothing was found; comes after that is known. */
    ReadOnlyObjectProperty<List<Relief>> reliefsProperty() {
        return reliefs.getReadOnlyProperty();
    }

    /** Whether that is being found out. */
    ReadOnlyBooleanProperty easingProperty() {
        return easing.getReadOnlyProperty();
    }

    void take(Relief relief) {
        switch (relief) {
            case Relief.Without less -> words.set(less.condition().without());
            case Relief.Wider wider -> scope.set(Scope.LIBRARY);
            case Relief.Bare less -> bare.set(true);
        }
    }

    /** Index of the row that was gone to last; -1 for none. */
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /** Nothing is looked for any more. */
    void clear() {
        words.set("");
    }

    private void search() {
        int number = ++asked;
        if (job != null) {
            job.cancel();
            job = null;
        }
        loading = false;
        if (words.get().isBlank()) {
            show(new SearchAnswers.Answer(SearchState.IDLE, List.of(), List.of(), null));
            return;
        }
        Job mine = Job.cancellable("job.search");
        job = mine;
        if (state.get().kind() == SearchState.Kind.IDLE) {
            state.set(SearchState.SEARCHING);
        }
        SearchAnswers.Question question =
                new SearchAnswers.Question(words.get(), scope.get(), documents(), !bare.get(), order.get());
        desk.background().read(mine, () -> answers.ask(question, mine::isCancelled), answer -> {
            if (number == asked) {
                job = null;
                show(answer);
                if (answer.state().foundNothing()) {
                    ease(question, number);
                }
            }
        });
    }

    private void ease(SearchAnswers.Question question, int number) {
        Job mine = Job.cancellable("job.search");
        job = mine;
        easing.set(true);
        Consumer<List<Relief>> then = found -> {
            if (number == asked) {
                job = null;
                reliefs.set(found);
                easing.set(false);
            }
        };
        desk.background().read(mine, () -> easier.of(question, mine::isCancelled), then, () -> then.accept(List.of()));
    }

    /** Which documents are looked through. */
    private Predicate<String> documents() {
        if (scope.get() == Scope.LIBRARY || scope.get() == Scope.REMARKS) {
            return id -> true;
        }
        Set<String> ids = new HashSet<>();
        List<PaneModel> panes = scope.get() == Scope.OPEN ? desk.panes() : List.of(desk.focused());
        panes.forEach(
                pane -> pane.open().ifPresent(open -> ids.add(open.document().id())));
        return ids::contains;
    }

    private void show(SearchAnswers.Answer answer) {
        loader = answer.loader();
        chosen.set(-1);
        reliefs.set(List.of());
        easing.set(false);
        rows.setAll(answer.rows());
        found.set(answer.found());
        state.set(answer.state());
    }

    /** Reads on when the reader comes to the end of what has been read. */
    void more() {
        RowPages from = loader;
        if (from == null || loading || !from.hasMore()) {
            return;
        }
        loading = true;
        int number = asked;
        Job mine = Job.cancellable("job.search");
        job = mine;
        desk.background().read(mine, () -> from.next(PAGE, mine::isCancelled), next -> {
            if (number == asked) {
                loading = false;
                rows.addAll(next);
            }
        });
    }

    // ---- going there ----

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    private void step(int by) {
        int from = chosen.get();
        if (from < 0 && by > 0) {
            from = beforeReadingPlace();
        }
        int at = from + by;
        while (at >= 0 && at < rows.size() && !rows.get(at).isHit()) {
            at += by;
        }
        if (at >= 0 && at < rows.size()) {
            go(at);
            if (at + PAGE / 2 > rows.size()) {
                more();
            }
        } else if (!rows.isEmpty()) {
            desk.say(by > 0 ? "search.last" : "search.first");
        }
    }

    /** The first step leads to what comes next in the text that is being read, when it is among what was found. */
    private int beforeReadingPlace() {
        PaneModel pane = desk.focused();
        int place = pane.readingPlaceProperty().get();
        for (int i = 0; i < rows.size() && order.get() == Order.TEXT; i++) {
            if (rows.get(i) instanceof SearchRow.OfHit hit
                    && pane.shows(hit.line().documentId())
                    && hit.line().span().start() >= place) {
                return i - 1;
            }
        }
        return -1;
    }

    /** Shows a row's place in the text. */
    void go(int index) {
        SearchRow row = rows.get(index);
        if (row.isHit()) {
            chosen.set(index);
        }
        if (row instanceof SearchRow.OfHit hit) {
            Line line = hit.line();
            desk.goTo(line.documentId(), line.span());
        } else if (row instanceof SearchRow.OfRemark of) {
            go(of.remark());
        }
    }

    private void go(Remark remark) {
        switch (remark) {
            case Remark.OnPassage on -> desk.goTo(on.annotation());
            case Remark.InMemo in -> {
                in.memo()
                        .subject()
                        .idIfAny()
                        .flatMap(id -> desk.library().document(id))
                        .ifPresent(document -> desk.open(desk.focused(), document.id()));
                desk.calls().memos().wish(new MemoWish.Show(in.memo().id()));
            }
        }
    }

    /** The hit that was gone to last, when it is one in a text. */
    Optional<Line> current() {
        int at = chosen.get();
        return at >= 0 && at < rows.size() && rows.get(at) instanceof SearchRow.OfHit hit
                ? Optional.of(hit.line())
                : Optional.empty();
    }

    // ---- keeping up ----

    private @Nullable String searchedDocument;

    private void otherDocument(org.yandu.workspace.@Nullable OpenDocument open) {
        String id = open == null ? null : open.document().id();
        boolean other = !java.util.Objects.equals(id, searchedDocument);
        searchedDocument = id;
        if (other
                && (scope.get() == Scope.DOCUMENT || scope.get() == Scope.OPEN)
                && !words.get().isBlank()) {
            search();
        }
    }

    /** Whether a change may have made another answer of it. */
    private boolean touches(Change change) {
        return !words.get().isBlank()
                && change.edits().stream()
                        .anyMatch(edit -> edit instanceof Edit.OfDocument
                                || edit instanceof Edit.OfVersion
                                || scope.get() == Scope.REMARKS);
    }
}
