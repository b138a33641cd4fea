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

    /** Words of headings that the reader had set in the text before this one, and that are not set in it. */
    ReadOnlyObjectProperty<List<String>> lostProperty() {
        return lost.getReadOnlyProperty();
    }

    Map<Grade, Integer> counts() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        rows.get().forEach(row -> counts.merge(row.transfer().grade(), 1, Integer::sum));
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
        return desk.library().codebook().pick(row.annotation().codes());
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
        return Versioning.lost(store, versions.get(at - 1), open.version()).stream()
                .filter(words -> !set.contains(words))
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
                Annotation annotation = annotations.get(transfer.annotationId());
                // One that was deleted since needs no answer.
                if (transfer.grade() == grade && annotation != null) {
                    DocumentVersion from = versions.computeIfAbsent(transfer.fromVersion(), store::version);
                    found.add(new ReviewRow(transfer, annotation, from, open.version()));
                }
            }
        }
        return List.copyOf(found);
    }

    // ---- answers ----

    /** It belongs where it is or is suggested to be; without a suggestion, where the reader has selected words. */
    void accept(ReviewRow row) {
        TextSpan place = row.place();
        if (place != null && !place.isEmpty()) {
            accept(row, place);
        } else {
            acceptAtSelection(row);
        }
    }

    /** It belongs on the words that are selected in the pane. */
    void acceptAtSelection(ReviewRow row) {
        TextSpan selection = pane.selectionProperty().get();
        if (selection == null) {
            desk.say("versions.select_first");
        } else {
            accept(row, selection);
        }
    }

    private void accept(ReviewRow row, TextSpan place) {
        answer(row, (transfer, annotation) -> Review.accept(transfer, annotation, row.to(), place, Instant.now()));
    }

    /** It does not belong there. */
    void reject(ReviewRow row) {
        answer(
                row,
                (transfer, annotation) -> transfer.decision() == Transfer.Decision.REJECTED
                        ? Optional.empty()
                        : Optional.of(Review.reject(transfer, annotation, row.from())));
    }

    /** From what is kept when its turn has come, for two quick keys are two answers. */
    private void answer(ReviewRow row, BiFunction<Transfer, Annotation, Optional<Change>> maker) {
        desk.gate().change(row.transfer().documentId(), open -> {
            Store store = desk.workspace().store();
            Optional<Transfer> transfer = store.transfers(row.to().id()).stream()
                    .filter(each -> each.id().equals(row.transfer().id()))
                    .findFirst();
            Optional<Annotation> annotation = open.markup()
                    .find(row.annotation().id())
                    .or(() -> store
                            .annotations(AnnotationQuery.of(row.transfer().documentId()))
                            .stream()
                            .filter(each -> each.id().equals(row.annotation().id()))
                            .findFirst());
            boolean current = open.version().id().equals(row.to().id());
            return current && transfer.isPresent() && annotation.isPresent()
                    ? maker.apply(transfer.get(), annotation.get())
                    : Optional.empty();
        });
    }

    /** Brings the place of a row into view. */
    void show(ReviewRow row) {
        TextSpan place = row.place();
        pane.focusedMarkProperty().set(row.isThere() ? row.annotation().id() : null);
        if (place != null) {
            int end = Math.max(
                    place.end(), Math.min(place.start() + 1, row.to().text().length()));
            pane.jump(Jump.to(new TextSpan(Math.min(place.start(), end), end)));
        }
    }
}
