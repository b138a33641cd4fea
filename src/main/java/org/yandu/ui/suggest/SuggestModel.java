package org.yandu.ui.suggest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.document.Document;
import org.yandu.retrieval.Grain;
import org.yandu.retrieval.suggest.Deciding;
import org.yandu.retrieval.suggest.Knowledge;
import org.yandu.retrieval.suggest.Suggestion;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.Change;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;

/** What is suggested, and what the reader does about it. */
final class SuggestModel {

    enum State {
        NO_DOCUMENT,
        NO_THEME,
        WORKING,
        STOPPED,
        FOUND,
        NOTHING
    }

    private final Desk desk;
    private final ObjectProperty<Question> question =
            new SimpleObjectProperty<>(new Question(null, Scope.DOCUMENT, Grain.PARAGRAPH));
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_DOCUMENT);
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Suggestion> chosen = new SimpleObjectProperty<>();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final Said said = new Said();
    private final AtomicInteger asked = new AtomicInteger();
    private Map<String, List<Suggestion>> found = new LinkedHashMap<>();
    private @Nullable Knowledge knowledge;
    private @Nullable Job job;
    private List<String> documents = List.of();
    private boolean seen;

    SuggestModel(Desk desk) {
        this.desk = desk;
        question.addListener((o, was, is) -> {
            if (!Objects.equals(was.theme(), is.theme())) {
                knowledge = null;
            }
            ask();
        });
        desk.openProperty().subscribe((was, is) -> followDocument());
        desk.shelf().bookProperty().addListener((o, was, is) -> learnAnew());
        desk.gate().lastChangeProperty().addListener((o, was, is) -> follow(is));
        chosen.addListener((o, was, is) -> outline());
    }

    Desk desk() {
        return desk;
    }

    ObjectProperty<Question> questionProperty() {
        return question;
    }

    void change(UnaryOperator<Question> other) {
        question.set(other.apply(question.get()));
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Themes, sections and suggestions in the order of the list. */
    ObservableList<Row> rows() {
        return rows;
    }

    /** The one that is looked at. */
    ObjectProperty<@Nullable Suggestion> chosenProperty() {
        return chosen;
    }

    /** What the reader has said since the last learning. */
    ReadOnlyIntegerProperty sinceProperty() {
        return said.countProperty();
    }

    /** How far what is being worked out has come, from 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What was learned from; empty while nothing is known. */
    Optional<Knowledge> knowledge() {
        return Optional.ofNullable(knowledge);
    }

    int count() {
        return (int) rows.stream().filter(Row.Passage.class::isInstance).count();
    }

    /** Somebody looks now, or nobody does; nothing is worked out for nobody. */
    void setSeen(boolean now) {
        boolean before = seen;
        seen = now;
        if (now && !before) {
            ask();
        } else if (!now) {
            stop();
            chosen.set(null);
            desk.panes().forEach(pane -> pane.suggestedProperty().set(null));
        }
    }

    boolean isSeen() {
        return seen;
    }

    /** The themes that are asked for. */
    List<Code> codes() {
        String theme = question.get().theme();
        return desk.shelf().themes().stream()
                .filter(code -> theme == null || code.id().equals(theme))
                .toList();
    }

    // ---- asking ----

    void learnAnew() {
        knowledge = null;
        ask();
    }

    /** Cancels what is being worked out. */
    void stop() {
        asked.incrementAndGet();
        Job running = job;
        if (running != null) {
            running.cancel();
            job = null;
        }
        if (state.get() == State.WORKING) {
            state.set(State.STOPPED);
        }
    }

    private void followDocument() {
        if (question.get().scope() != Scope.LIBRARY && !wanted().equals(documents)) {
            ask();
        } else {
            outline();
        }
    }

    private List<String> wanted() {
        return switch (question.get().scope()) {
            case DOCUMENT ->
                desk.focused().open().map(o -> o.document().id()).stream().toList();
            case OPEN ->
                desk.panes().stream()
                        .flatMap(pane -> pane.open().stream())
                        .map(o -> o.document().id())
                        .distinct()
                        .toList();
            case LIBRARY ->
                desk.library().documents().stream().map(Document::id).toList();
        };
    }

    private void ask() {
        stop();
        int number = asked.get();
        documents = wanted();
        List<Code> codes = codes();
        if (!seen) {
            return;
        }
        if (documents.isEmpty() || codes.isEmpty()) {
            found = new LinkedHashMap<>();
            show(codes.isEmpty() ? State.NO_THEME : State.NO_DOCUMENT);
            return;
        }
        Job mine = Job.cancellable("job.suggest");
        job = mine;
        progress.set(0);
        state.set(State.WORKING);
        List<Document> asking = documents.stream()
                .flatMap(id -> desk.library().document(id).stream())
                .toList();
        Knowledge known = knowledge;
        Asking work = new Asking(
                desk.workspace(),
                codes,
                question.get(),
                () -> number != asked.get() || mine.isCancelled(),
                share -> desk.background().onFx(() -> {
                    mine.progress().set(share);
                    if (number == asked.get()) {
                        progress.set(share);
                    }
                }));
        desk.background().read(mine, () -> work.ask(known, asking), answer -> take(number, answer), () -> {
            if (number == asked.get()) {
                state.set(State.STOPPED);
            }
        });
    }

    private void take(int number, Asking.Answer answer) {
        if (number != asked.get()) {
            return;
        }
        job = null;
        if (!answer.whole()) {
            state.set(State.STOPPED);
            return;
        }
        if (knowledge != answer.knowledge()) {
            said.clear();
        }
        knowledge = answer.knowledge();
        found = answer.found();
        show(found.isEmpty() ? State.NOTHING : State.FOUND);
    }

    private void show(State now) {
        Suggestion before = chosen.get();
        // Rows made anew are selected by nobody: what is chosen has to be chosen anew.
        chosen.set(null);
        rows.setAll(Rows.of(desk, codes(), found, question.get().scope() != Scope.DOCUMENT));
        state.set(now);
        chosen.set(passages().contains(before) ? before : null);
    }

    List<Suggestion> passages() {
        return rows.stream()
                .filter(Row.Passage.class::isInstance)
                .map(row -> ((Row.Passage) row).suggestion())
                .toList();
    }

    // ---- after a change ----

    /** Looks again at the documents that a change touched, with what is known already. */
    private void follow(@Nullable ChangeApplied applied) {
        if (applied == null || !seen) {
            knowledge = seen ? knowledge : null;
            return;
        }
        Set<String> touched = new LinkedHashSet<>();
        boolean themes = false;
        for (Edit edit : applied.change().edits()) {
            themes |= edit instanceof Edit.OfCode || edit instanceof Edit.OfBook || edit instanceof Edit.OfDocument;
            Touched.document(edit).ifPresent(touched::add);
        }
        Knowledge known = knowledge;
        if (themes || known == null) {
            learnAnew();
            return;
        }
        touched.retainAll(Set.copyOf(documents));
        said.heed(applied.change(), touched.size());
        if (!touched.isEmpty() && job == null) {
            again(touched, known);
        } else if (!touched.isEmpty()) {
            ask();
        }
    }

    private void again(Set<String> touched, Knowledge known) {
        int number = asked.get();
        Asking work = new Asking(desk.workspace(), codes(), question.get(), () -> false, share -> {});
        List<Document> asking = touched.stream()
                .flatMap(id -> desk.library().document(id).stream())
                .toList();
        desk.background().read(Job.named("job.suggest"), () -> work.ask(known, asking), answer -> {
            if (number == asked.get()) {
                Map<String, List<Suggestion>> next = new LinkedHashMap<>();
                for (String id : documents) {
                    List<Suggestion> here =
                            touched.contains(id) ? answer.found().get(id) : found.get(id);
                    if (here != null) {
                        next.put(id, here);
                    }
                }
                found = next;
                show(found.isEmpty() ? State.NOTHING : State.FOUND);
            }
        });
    }

    // ---- deciding ----

    void go(Suggestion suggestion) {
        chosen.set(suggestion);
        desk.goTo(suggestion.documentId(), suggestion.span());
    }

    /** Chosen, and brought into view where its text lies open: going through a list opens no other texts. */
    void look(Suggestion suggestion) {
        boolean open = desk.panes().stream()
                .flatMap(pane -> pane.open().stream())
                .anyMatch(each -> each.version().id().equals(suggestion.versionId()));
        if (open) {
            go(suggestion);
        } else {
            chosen.set(suggestion);
        }
    }

    /** The passage is marked with the theme; the next one is looked at, and gone to when that is wanted. */
    void accept(Suggestion suggestion, boolean on) {
        decide(suggestion, on, (open, code) -> Deciding.accept(open, suggestion, code, desk.coder(), Instant.now()));
    }

    void reject(Suggestion suggestion) {
        decide(suggestion, false, (open, code) -> Deciding.reject(open, suggestion, code, desk.coder(), Instant.now()));
    }

    private interface Maker {
        Optional<Change> make(OpenDocument open, Code code);
    }

    private void decide(Suggestion suggestion, boolean on, Maker maker) {
        Optional<Code> code = desk.library().codebook().find(suggestion.codeId());
        if (code.isEmpty()) {
            return;
        }
        desk.gate().change(suggestion.documentId(), open -> maker.make(open, code.get()));
        if (!desk.gate().canWrite()) {
            return;
        }
        List<Suggestion> all = passages();
        int at = all.indexOf(suggestion);
        List<Suggestion> rest = new ArrayList<>(all);
        rest.remove(suggestion);
        // At once, so that quick keys do not meet what is decided already; the change itself confirms it.
        found.computeIfPresent(suggestion.documentId(), (id, here) -> {
            List<Suggestion> left = new ArrayList<>(here);
            left.remove(suggestion);
            return left.isEmpty() ? null : left;
        });
        Suggestion next = rest.isEmpty() ? null : rest.get(Math.clamp(at, 0, rest.size() - 1));
        show(found.isEmpty() ? State.NOTHING : State.FOUND);
        chosen.set(next);
        if (on && next != null) {
            go(next);
        }
    }

    /** Puts the light frame around the chosen passage where its text is shown. */
    private void outline() {
        Suggestion now = seen ? chosen.get() : null;
        for (PaneModel pane : desk.panes()) {
            boolean here = now != null
                    && pane.open()
                            .filter(o -> o.version().id().equals(now.versionId()))
                            .isPresent();
            pane.suggestedProperty().set(here && now != null ? now.span() : null);
        }
    }
}
