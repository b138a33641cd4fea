package org.yandu.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Store;

/**
 * What there is of every student: as it is kept, with what this very merge has changed. Two assignments may share a reading. What a
 * student marked on it is shared too where both lie in one library of theirs; where each has one of its own, the file of the one says
 * nothing about the marks of the other, so that what is missing in it is kept.
 */
final class Past {

    private final Store store;
    private final Map<String, Map<String, HandIn>> handIns = new HashMap<>();
    private final Map<String, Map<String, List<Answer>>> answers = new HashMap<>();
    private final Map<String, Map<String, @Nullable Annotation>> marksNow = new HashMap<>();
    private final Map<String, Map<String, @Nullable Memo>> memosNow = new HashMap<>();
    private @Nullable Map<String, List<Memo>> memos;
    private @Nullable List<Assignment> given;

    Past(Store store) {
        this.store = store;
    }

    Optional<HandIn> handIn(String assignmentId, String coder) {
        return Optional.ofNullable(handIns.computeIfAbsent(
                        assignmentId,
                        id -> store.handIns(id).stream()
                                .collect(Collectors.toMap(HandIn::coder, each -> each, (one, other) -> one)))
                .get(coder));
    }

    /** @param isNew whether nothing of this student can be kept */
    StudentState.Before of(Assignment assignment, String coder, boolean isNew) {
        List<Annotation> marks = isNew
                ? List.of()
                : assignment.readings().stream()
                        .flatMap(reading ->
                                store
                                        .annotations(new AnnotationQuery(reading.documentId(), null, coder, null))
                                        .stream())
                        .toList();
        List<Annotation> now = over(marks, marksNow.get(coder), Annotation::id);
        now.removeIf(mark -> !assignment.holds(mark.documentId()));
        List<Memo> written = over(memos().getOrDefault(coder, List.of()), memosNow.get(coder), Memo::id);
        return new StudentState.Before(
                now, written, answers(assignment.id()).getOrDefault(coder, List.of()), elsewhere(assignment, coder));
    }

    /** The readings for which this student gave something back in another assignment too. */
    private Set<String> elsewhere(Assignment assignment, String coder) {
        List<Assignment> all = given;
        if (all == null) {
            all = store.assignments();
            given = all;
        }
        return all.stream()
                .filter(other -> !other.id().equals(assignment.id())
                        && handIn(other.id(), coder).isPresent())
                .flatMap(other -> other.readings().stream())
                .map(Assignment.Reading::documentId)
                .filter(assignment::holds)
                .collect(Collectors.toSet());
    }

    private Map<String, List<Answer>> answers(String assignmentId) {
        return answers.computeIfAbsent(
                assignmentId, id -> store.answers(id).stream().collect(Collectors.groupingBy(Answer::coder)));
    }

    private Map<String, List<Memo>> memos() {
        Map<String, List<Memo>> known = memos;
        if (known == null) {
            known = store.memos().stream().collect(Collectors.groupingBy(Memo::coder));
            memos = known;
        }
        return known;
    }

    private static <R> List<R> over(List<R> kept, @Nullable Map<String, @Nullable R> now, Function<R, String> id) {
        List<R> all = new ArrayList<>(kept);
        if (now != null) {
            all.removeIf(each -> now.containsKey(id.apply(each)));
            now.values().forEach(each -> {
                if (each != null) {
                    all.add(each);
                }
            });
        }
        return all;
    }

    void remember(String coder, List<Edit> edits) {
        for (Edit edit : edits) {
            if (edit instanceof Edit.OfAnnotation of) {
                marksNow.computeIfAbsent(coder, each -> new LinkedHashMap<>())
                        .put(id(of.before(), of.after(), Annotation::id), of.after());
            } else if (edit instanceof Edit.OfHandIn of && of.after() != null) {
                String assignment = of.after().assignmentId();
                handIn(assignment, coder);
                Objects.requireNonNull(handIns.get(assignment)).put(coder, of.after());
            } else if (edit instanceof Edit.OfMemo of) {
                memosNow.computeIfAbsent(coder, each -> new LinkedHashMap<>())
                        .put(id(of.before(), of.after(), Memo::id), of.after());
            }
        }
    }

    private static <R> String id(@Nullable R before, @Nullable R after, Function<R, String> id) {
        R record = after != null ? after : before;
        if (record == null) {
            throw new IllegalArgumentException("an edit of nothing");
        }
        return id.apply(record);
    }
}
