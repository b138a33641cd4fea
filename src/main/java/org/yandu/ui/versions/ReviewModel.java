package org.yandu.ui.versions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Grade;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.codebook.Code;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.ui.shell.Jump;
import org.yandu.ui.shell.PaneModel;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Review;
import org.yandu.workspace.Store;
import org.yandu.workspace.Versioning;

/** What became of the annotations when the text of a pane came, and the reader's answers. */
final class ReviewModel {

    /** What needs an answer comes first. */
    static final List<Grade> ORDER = List.of(Grade.DOUBTFUL, Grade.ORPHAN, Grade.EDITED, Grade.MOVED, Grade.EXACT);

    private final Desk desk;
    private final PaneModel pane;
    private final ReadOnlyObjectWrapper<List<ReviewRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> lost = new ReadOnlyObjectWrapper<>(List.of());
    private final Map<String, DocumentVersion> olderTexts = new HashMap<>();
    private @Nullable String shown;
    /** Id of the document that is shown. */
    private @Nullable String subject;

    private int asked;
    private int answered;
    private Runnable wanted = () -> {};

    ReviewModel(Desk desk, PaneModel pane) {
        this.desk = desk;
        this.pane = pane;
        pane.openProperty().subscribe(open -> load());
        desk.gate().lastChangeProperty().addListener(o -> load());
    }

    /** In the order of {@link #ORDER}, within a grade in that of the older text. */
    ReadOnlyObjectProperty<List<ReviewRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Words of headings of the text before this one that are not set in it, and have no row. */
    ReadOnlyObjectProperty<List<String>> lostProperty() {
        return lost.getReadOnlyProperty();
    }

    /** Words of headings that wait for an answer, or cannot be asked about. */
    List<String> lostHeadings() {
        return Stream.concat(
                        rows.get().stream()
                                .filter(row -> row.subject() instanceof ReviewRow.Heading && row.isWaiting())
                                .map(row -> row.from()
                                        .quote(row.transfer().before())
                                        .strip()),
                        lost.get().stream())
                .distinct()
                .toList();
    }

    /** How many annotations came with each grade. */
    Map<Grade, Integer> counts() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        rows.get().stream()
                .filter(row -> row.subject() instanceof ReviewRow.Mark)
                .forEach(row -> counts.merge(row.transfer().grade(), 1, Integer::sum));
        return counts;
    }

    int waiting() {
        return (int) rows.get().stream().filter(ReviewRow::isWaiting).count();
    }

    /** Whether the reader has answered about any that was put to him. */
    boolean isBegun() {
        return rows.get().stream().anyMatch(ReviewRow::isAnswered);
    }

    /** Whether there was something to answer, and all of it has been. */
    boolean isLookedThrough() {
        return waiting() == 0 && isBegun();
    }

    List<Code> themes(ReviewRow row) {
        return row.subject() instanceof ReviewRow.Mark mark
                ? desk.library().codebook().pick(mark.annotation().codes())
                : List.of();
    }

    // ---- reading ----

    private void load() {
        int mine = ++asked;
        OpenDocument open = pane.open().filter(OpenDocument::isCurrent).orElse(null);
        String now = pane.open().map(each -> each.document().id()).orElse(null);
        if (!Objects.equals(now, subject)) {
            // Whoever waited for another text waits no more.
            subject = now;
            wanted = () -> {};
        }
        if (open == null) {
            shown = null;
            rows.set(List.of());
            lost.set(List.of());
            answered = mine;
            return;
        }
        if (!open.version().id().equals(shown)) {
            shown = open.version().id();
            olderTexts.clear();
            rows.set(List.of());
            lost.set(List.of());
            desk.background().read(Job.named("job.review"), () -> lost(open), words -> {
                if (open.version().id().equals(shown)) {
                    lost.set(words);
                }
            });
        }
        Map<String, DocumentVersion> known = Map.copyOf(olderTexts);
        desk.background().read(Job.named("job.review"), () -> read(open, known), found -> {
            if (mine == asked) {
                found.forEach(row -> olderTexts.put(row.from().id(), row.from()));
                if (!found.equals(rows.get())) {
                    rows.set(found);
                }
                answered = mine;
                Runnable next = wanted;
                wanted = () -> {};
                next.run();
            }
        });
    }

    /** Runs it when the rows are those of the text that is shown: now, or as soon as they have been read. */
    void whenRead(Runnable then) {
        if (answered == asked) {
            then.run();
        } else {
            wanted = then;
        }
    }

    private List<String> lost(OpenDocument open) {
        Store store = desk.workspace().store();
        List<DocumentVersion> versions = store.versions(open.document().id());
        int at = versions.stream()
                .map(DocumentVersion::id)
                .toList()
                .indexOf(open.version().id());
        // What did not come along was told when the newest text came; one that is returned to was made from another.
        if (at <= 0 || at + 1 < versions.size()) {
            return List.of();
        }
        Set<String> set = open.shaping().corrections().stream()
                .map(correction -> open.version().quote(correction.span()).strip())
                .collect(Collectors.toSet());
        Set<String> asked = store.transfers(open.version().id()).stream()
                .flatMap(transfer -> Review.heading(store, transfer)
                        .map(heading -> store.version(heading.versionId()).quote(heading.span()))
                        .stream())
                .map(String::strip)
                .collect(Collectors.toSet());
        return Versioning.lost(store, versions.get(at - 1), open.version()).stream()
                .filter(words -> !set.contains(words) && !asked.contains(words))
                .toList();
    }

    private List<ReviewRow> read(OpenDocument open, Map<String, DocumentVersion> known) {
        Store store = desk.workspace().store();
        List<Transfer> transfers = store.transfers(open.version().id());
        if (transfers.isEmpty()) {
            return List.of();
        }
        Map<String, Annotation> annotations = new HashMap<>();
        store.annotations(AnnotationQuery.of(open.document().id())).forEach(a -> annotations.put(a.id(), a));
        Map<String, DocumentVersion> versions = new HashMap<>(known);
        List<ReviewRow> found = new ArrayList<>();
        for (Grade grade : ORDER) {
            for (Transfer transfer : transfers) {
                if (transfer.grade() == grade) {
                    // What was deleted since needs no answer.
                    subject(transfer, annotations, open).ifPresent(subject -> {
                        DocumentVersion from = versions.computeIfAbsent(transfer.fromVersion(), store::version);
                        found.add(new ReviewRow(transfer, subject, from, open.version()));
                    });
                }
            }
        }
        return List.copyOf(found);
    }

    private Optional<ReviewRow.Subject> subject(
            Transfer transfer, Map<String, Annotation> annotations, OpenDocument open) {
        Annotation annotation = annotations.get(transfer.annotationId());
        if (annotation != null) {
            return Optional.of(new ReviewRow.Mark(annotation));
        }
        return Review.heading(desk.workspace().store(), transfer)
                .map(set -> new ReviewRow.Heading(
                        set, Review.isHeadingThere(transfer, open.shaping().corrections())));
    }

    // ---- answers ----

    /**
     * It belongs where it is or is suggested to be. Without a suggestion the reader is asked to select its words and to say so: what is still
     * selected from before may be out of sight.
     */
    void accept(ReviewRow row) {
        TextSpan place = row.place();
        if (place != null && !place.isEmpty()) {
            accept(row, place);
        } else {
            desk.say("versions.select_words");
        }
    }

    /** It belongs on the words that are selected in the pane. */
    void acceptAtSelection(ReviewRow row) {
        TextSpan selection = pane.selectionProperty().get();
        if (selection == null) {
            // Where it stood is where to look for it.
            show(row);
            desk.say("versions.select_first");
        } else {
            accept(row, selection);
        }
    }

    private void accept(ReviewRow row, TextSpan place) {
        switch (row.subject()) {
            case ReviewRow.Mark mark ->
                answer(row, mark, (transfer, now) -> Review.accept(transfer, now, row.to(), place, Instant.now()));
            case ReviewRow.Heading heading ->
                answer(
                        row,
                        (transfer, open) -> Review.acceptHeading(
                                transfer, heading.set(), open.shaping().corrections(), row.to(), place));
        }
    }

    /** It does not belong there. */
    void reject(ReviewRow row) {
        switch (row.subject()) {
            case ReviewRow.Mark mark ->
                answer(
                        row,
                        mark,
                        (transfer, now) -> isRejected(transfer)
                                ? Optional.empty()
                                : Optional.of(Review.reject(transfer, now, row.from())));
            case ReviewRow.Heading ignored ->
                answer(
                        row,
                        (transfer, open) -> isRejected(transfer)
                                ? Optional.empty()
                                : Optional.of(Review.rejectHeading(
                                        transfer, open.shaping().corrections())));
        }
    }

    private static boolean isRejected(Transfer transfer) {
        return transfer.decision() == Transfer.Decision.REJECTED;
    }

    private void answer(ReviewRow row, ReviewRow.Mark mark, BiFunction<Transfer, Annotation, Optional<Change>> maker) {
        String id = mark.annotation().id();
        answer(row, (transfer, open) -> {
            Optional<Annotation> annotation = open.markup()
                    .find(id)
                    .or(() -> desk.workspace().store().annotations(AnnotationQuery.of(transfer.documentId())).stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst());
            return annotation.flatMap(now -> maker.apply(transfer, now));
        });
    }

    /** From what is kept when its turn has come, for two quick keys are two answers. */
    private void answer(ReviewRow row, BiFunction<Transfer, OpenDocument, Optional<Change>> maker) {
        desk.gate().change(row.transfer().documentId(), open -> {
            Store store = desk.workspace().store();
            Optional<Transfer> transfer = store.transfers(row.to().id()).stream()
                    .filter(each -> each.id().equals(row.transfer().id()))
                    .findFirst();
            boolean current = open.version().id().equals(row.to().id());
            Optional<Change> change = current ? transfer.flatMap(now -> maker.apply(now, open)) : Optional.empty();
            // What is offered is so no more; the next one that waits is shown when the answer is kept.
            change.ifPresent(answer -> desk.background().onFx(this::leave));
            return change;
        });
    }

    /** Nothing is looked at any more. */
    void leave() {
        pane.pointedProperty().set(null);
    }

    /** Brings the place of a row into view; one that is only offered is shown, for there is no mark on it. */
    void show(ReviewRow row) {
        TextSpan place = row.place();
        pane.pointedProperty().set(row.isThere() || place == null || place.isEmpty() ? null : place);
        pane.focusedMarkProperty()
                .set(
                        row.isThere() && row.subject() instanceof ReviewRow.Mark mark
                                ? mark.annotation().id()
                                : null);
        if (place != null) {
            int end = Math.max(
                    place.end(), Math.min(place.start() + 1, row.to().text().length()));
            pane.jump(Jump.to(new TextSpan(Math.min(place.start(), end), end)));
        }
    }
}
