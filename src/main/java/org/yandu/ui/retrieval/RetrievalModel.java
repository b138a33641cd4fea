package org.yandu.ui.retrieval;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.codebook.Code;
import org.yandu.retrieval.marks.FollowedMarks;
import org.yandu.retrieval.marks.Grouping;
import org.yandu.retrieval.marks.Grouping.By;
import org.yandu.retrieval.marks.Grouping.Group;
import org.yandu.retrieval.marks.Grouping.Order;
import org.yandu.retrieval.marks.Grouping.Shelf;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.retrieval.marks.Retriever;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.ExportWish;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.PassageClip;
import org.yandu.workspace.Change;
import org.yandu.workspace.LibraryState;
import org.yandu.workspace.MarkRow;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Recoding;
import org.yandu.workspace.Store;

/** What is asked of all annotations, what was found, and what can be done with it. */
final class RetrievalModel {

    /**
     * An answer.
     *
     * @param lines headings and marks in the order of the list
     * @param count how many annotations; one under two headings counts once
     * @param documents how many documents they are in
     */
    record Answer(List<Line> lines, List<MarkRow> marks, int count, int documents) {

        static final Answer NONE = new Answer(List.of(), List.of(), 0, 0);

        Answer {
            lines = List.copyOf(lines);
            marks = List.copyOf(marks);
        }
    }

    /** How an answer is put together. */
    record Arrangement(By by, Order order) {}

    private final Desk desk;
    private final Passages passages;
    private final ObjectProperty<Retrieval> retrieval = new SimpleObjectProperty<>(Retrieval.ALL);
    private final ObjectProperty<Arrangement> arrangement =
            new SimpleObjectProperty<>(new Arrangement(By.DOCUMENT, Order.PLACE));
    private final IntegerProperty context = new SimpleIntegerProperty(24);
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>(Answer.NONE);
    private final ReadOnlyObjectWrapper<List<String>> coders = new ReadOnlyObjectWrapper<>(List.of());
    private final AtomicInteger asked = new AtomicInteger();
    private final FollowedMarks marks = new FollowedMarks();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private @Nullable Retriever retriever;
    private boolean seen;

    RetrievalModel(Desk desk) {
        this.desk = desk;
        this.passages = new Passages(desk);
        retrieval.addListener((o, was, is) -> ask());
        arrangement.addListener((o, was, is) -> ask());
        desk.gate().lastChangeProperty().addListener((o, was, is) -> {
            if (is != null && seen) {
                marks.changed(is.change());
            }
            retriever = null;
            ask();
        });
    }

    Desk desk() {
        return desk;
    }

    Passages passages() {
        return passages;
    }

    ObjectProperty<Retrieval> retrievalProperty() {
        return retrieval;
    }

    void change(UnaryOperator<Retrieval> other) {
        retrieval.set(other.apply(retrieval.get()));
    }

    ObjectProperty<Arrangement> arrangementProperty() {
        return arrangement;
    }

    /** Characters shown on each side of a passage, 0 to {@link Passages#MOST_CONTEXT}. */
    IntegerProperty contextProperty() {
        return context;
    }

    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** Whether an answer is on its way. */
    ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Who has marked anything. */
    ReadOnlyObjectProperty<List<String>> codersProperty() {
        return coders.getReadOnlyProperty();
    }

    /** Somebody looks at the answer now, or nobody does; nothing is worked out for nobody. */
    void setSeen(boolean now) {
        if (now && !seen) {
            seen = true;
            ask();
        }
        seen = now;
        if (!now) {
            asked.incrementAndGet();
            retriever = null;
            marks.forget();
            passages.forget();
            answer.set(Answer.NONE);
            asking.set(false);
        }
    }

    private void ask() {
        int number = asked.incrementAndGet();
        if (!seen) {
            return;
        }
        Retriever known = retriever;
        Retrieval question = retrieval.get();
        Arrangement as = arrangement.get();
        LibraryState library = desk.library();
        asking.set(true);
        desk.background().read(Job.named("job.retrieve"), () -> work(known, question, as, library, number), worked -> {
            if (number == asked.get()) {
                if (worked.retriever() != known) {
                    passages.forget();
                }
                retriever = worked.retriever();
                coders.set(worked.retriever().coders());
                asking.set(false);
                answer.set(worked.answer());
            }
        });
    }

    private record Worked(Retriever retriever, Answer answer) {}

    /** @param known need not be made once more */
    private Worked work(
            @Nullable Retriever known, Retrieval question, Arrangement as, LibraryState library, int number) {
        Store store = desk.workspace().store();
        Retriever asking = known != null
                ? known
                : new Retriever(store, library.codebook(), ZoneId.systemDefault(), marks.now(store));
        List<MarkRow> found = asking.ask(question, id -> text(library, id), () -> number != asked.get());
        if (number != asked.get()) {
            return new Worked(asking, Answer.NONE);
        }
        List<Group> groups = Grouping.of(
                found,
                as.by(),
                as.order(),
                new Shelf(library.codebook(), Shelf.titles(library.documents()), id -> text(library, id)));
        return new Worked(asking, answer(Grouping.ordered(found, as.order()), groups));
    }

    private OpenDocument text(LibraryState library, String documentId) {
        return passages.text(
                documentId, library.document(documentId).orElseThrow().currentVersion());
    }

    private static Answer answer(List<MarkRow> found, List<Group> groups) {
        List<Line> lines = new ArrayList<>();
        for (Group group : groups) {
            if (group.kind() != By.NOTHING || group.depth() > 0) {
                lines.add(new Line.Heading(group, group.marks().isEmpty()));
            }
            group.marks().forEach(mark -> lines.add(new Line.Mark(mark)));
        }
        int documents = (int) found.stream().map(MarkRow::documentId).distinct().count();
        return new Answer(lines, found, found.size(), documents);
    }

    // ---- with what was found ----

    /** Those of these lines that are passages whose words have come. */
    List<PassageClip> clips(List<Line> chosen) {
        return chosen.stream()
                .filter(Line.Mark.class::isInstance)
                .flatMap(line -> passages.of(((Line.Mark) line).row()).stream())
                .map(shown -> PassageClip.of(shown.annotation()))
                .toList();
    }

    void goTo(MarkRow row) {
        passages.of(row).ifPresent(shown -> desk.goTo(shown.annotation()));
    }

    /** Puts a theme on all of these, in one step. */
    void add(List<MarkRow> rows, Code code) {
        recode(rows, annotations -> Recoding.add(annotations, code, now()));
    }

    void remove(List<MarkRow> rows, Code code) {
        recode(rows, annotations -> Recoding.remove(annotations, code, now()));
    }

    /** One theme in place of another. */
    void replace(List<MarkRow> rows, Code old, Code code) {
        recode(rows, annotations -> Recoding.replace(annotations, old, code, now()));
    }

    private static Instant now() {
        return Instant.now();
    }

    /** Of the annotations as they are when their turn has come. */
    private void recode(List<MarkRow> rows, Function<List<Annotation>, Optional<Change>> maker) {
        List<MarkRow> wanted = List.copyOf(rows);
        desk.gate().changeLibrary(workspace -> maker.apply(Passages.annotations(workspace.store(), wanted)));
    }

    /**
     * The passages found, as a file in whatever form.
     *
     * @param toPrint or on paper
     */
    void export(List<MarkRow> rows, boolean toPrint) {
        List<MarkRow> wanted = List.copyOf(rows);
        desk.background()
                .read(
                        Job.named("job.list"),
                        () -> Passages.annotations(desk.workspace().store(), wanted),
                        annotations -> desk.calls()
                                .exports()
                                .wish(new ExportWish.Passages(
                                        desk.texts().get("retrieval.export.title"),
                                        annotations,
                                        themes(),
                                        grouping(),
                                        toPrint)));
    }

    /** A file is grouped as the list is. */
    private org.yandu.exchange.out.Grouping grouping() {
        return switch (arrangement.get().by()) {
            case NOTHING -> org.yandu.exchange.out.Grouping.NONE;
            case DOCUMENT -> org.yandu.exchange.out.Grouping.DOCUMENT;
            case SECTION -> org.yandu.exchange.out.Grouping.SECTION;
            case THEME -> org.yandu.exchange.out.Grouping.THEME;
        };
    }

    private Set<String> themes() {
        return retrieval.get().themes().terms().stream()
                .filter(term -> term.role() != Role.NONE)
                .map(Term::codeId)
                .collect(Collectors.toSet());
    }
}
