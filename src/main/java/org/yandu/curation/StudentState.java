package org.yandu.curation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Found;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.codebook.Code;
import org.yandu.curation.Fate.Counts;
import org.yandu.curation.Fate.Lost;
import org.yandu.curation.Returned.Mark;
import org.yandu.curation.Returned.Reply;
import org.yandu.curation.Returned.Spot;
import org.yandu.document.Fingerprint;
import org.yandu.workspace.Edit;

/** Makes of one returned file what it comes to in this library, and the edits from what there was of its student. */
final class StudentState {

    /**
     * What there is of a student, on the readings of one assignment.
     *
     * @param elsewhere readings that belong to another assignment too, for which the student gave something back: what is missing in
     *     this file may belong to that one
     */
    record Before(List<Annotation> marks, List<Memo> memos, List<Answer> answers, Set<String> elsewhere) {}

    private final Assignment assignment;
    private final Returned returned;
    private final Placing placing;
    private final ReturnedThemes themes;

    private final List<Edit> edits = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();
    private final Map<String, Annotation> marks = new LinkedHashMap<>();
    private final List<Transfer> transfers = new ArrayList<>();
    private final int[] counted = new int[4];
    private int carried;
    private int doubtful;

    StudentState(Assignment assignment, Returned returned, Placing placing, ReturnedThemes themes) {
        this.assignment = assignment;
        this.returned = returned;
        this.placing = placing;
        this.themes = themes;
    }

    /** @param before what there is of this student already */
    void work(Before before, Map<String, Transfer> asked) {
        Map<String, Code> described =
                returned.codes().stream().collect(Collectors.toMap(Code::id, code -> code, (one, other) -> one));
        for (Mark mark : returned.marks()) {
            take(mark, described);
        }
        Map<String, Annotation> there = byId(before.marks(), Annotation::id);
        there.values()
                .removeIf(mark -> before.elsewhere().contains(mark.documentId()) && !marks.containsKey(mark.id()));
        compare(there, marks, Edit.OfAnnotation::new, counted);
        for (Transfer transfer : transfers) {
            Transfer old = asked.get(transfer.id());
            if (old == null) {
                edits.add(new Edit.OfTransfer(null, transfer));
            }
        }
        memos(before, described);
        answers(before.answers());
    }

    private void take(Mark mark, Map<String, Code> described) {
        Placed placed = place(mark.spot(), mark.comment());
        List<String> codes = themes.translate(mark.codes(), described);
        if (placed == null
                || (codes.isEmpty() && mark.comment().isBlank() && mark.flags().isEmpty())) {
            return;
        }
        String id = id("annotation", mark.id());
        marks.put(
                id,
                new Annotation(
                        id,
                        mark.spot().documentId(),
                        placed.versionId(),
                        placed.anchor(),
                        codes,
                        mark.comment(),
                        coder(),
                        mark.created(),
                        mark.modified(),
                        mark.flags()));
        Found found = placed.carried();
        if (found != null) {
            carry(id, mark.spot(), placed, found);
        }
    }

    private void carry(String id, Spot spot, Placed placed, Found found) {
        if (found.grade().isPlaced()) {
            carried++;
        } else {
            doubtful++;
        }
        // A text this library does not have cannot be shown beside the new place.
        if (placed.before() != null) {
            String shown = placing.shown(spot.documentId()).orElseThrow().id();
            Transfer transfer = new Transfer(
                    Fingerprint.named("transfer " + id + " " + shown),
                    id,
                    spot.documentId(),
                    spot.versionId(),
                    shown,
                    found.grade(),
                    found.score(),
                    found.reason(),
                    placed.before(),
                    found.span(),
                    Transfer.Decision.OPEN);
            transfers.add(transfer.isWaiting() ? transfer : transfer.decided(Transfer.Decision.ACCEPTED));
        }
    }

    /** Of everything in it only what is about the readings: what else a student writes is none of the instructor's business. */
    private @Nullable Placed place(Spot spot, String comment) {
        Placed placed =
                assignment.holds(spot.documentId()) ? placing.place(spot).orElse(null) : null;
        if (placed == null) {
            lost.add(new Lost(spot.documentId(), spot.quote(), comment));
        }
        return placed;
    }

    private void memos(Before before, Map<String, Code> described) {
        Map<String, Memo> now = new LinkedHashMap<>();
        for (Memo memo : returned.memos()) {
            Memo.Subject subject = subject(memo.subject(), described);
            if (subject != null) {
                String id = id("memo", memo.id());
                now.put(id, new Memo(id, subject, memo.title(), memo.text(), coder(), memo.created(), memo.modified()));
            }
        }
        Map<String, Memo> there = byId(
                before.memos().stream()
                        .filter(memo -> isAbout(memo.subject())
                                || memo.subject().kind() == Memo.Kind.CODE
                                        && themes.hold(memo.subject().idIfAny().orElse("")))
                        .toList(),
                Memo::id);
        there.values()
                .removeIf(memo -> !now.containsKey(memo.id()) && mayBeOfAnother(memo.subject(), before.elsewhere()));
        compare(there, now, Edit.OfMemo::new, new int[3]);
    }

    private static boolean mayBeOfAnother(Memo.Subject subject, Set<String> elsewhere) {
        return subject.kind() == Memo.Kind.CODE
                ? !elsewhere.isEmpty()
                : subject.idIfAny().filter(elsewhere::contains).isPresent();
    }

    /** What a memo is about in this library; {@code null} when that is none of the instructor's business. */
    private Memo.@Nullable Subject subject(Memo.Subject subject, Map<String, Code> described) {
        if (subject.kind() == Memo.Kind.CODE) {
            List<String> here = themes.translate(subject.idIfAny().stream().toList(), described);
            return here.isEmpty() ? null : new Memo.Subject(Memo.Kind.CODE, here.getFirst());
        }
        return isAbout(subject) ? subject : null;
    }

    private boolean isAbout(Memo.Subject subject) {
        return subject.kind() == Memo.Kind.DOCUMENT
                && subject.idIfAny().filter(assignment::holds).isPresent();
    }

    private void answers(List<Answer> before) {
        Map<String, Answer> now = new LinkedHashMap<>();
        for (Reply reply : returned.replies()) {
            if (assignment.question(reply.questionId()).isPresent()) {
                Answer answer = answer(reply);
                now.put(answer.id(), answer);
            }
        }
        int[] changes = new int[3];
        compare(byId(before, Answer::id), now, Edit.OfAnswer::new, changes);
        counted[3] = changes[0] + changes[1] + changes[2];
    }

    private Answer answer(Reply reply) {
        List<Answer.Cited> cites = new ArrayList<>();
        for (Spot spot : reply.cites()) {
            Placed placed = place(spot, reply.text());
            if (placed != null) {
                cites.add(new Answer.Cited(spot.documentId(), placed.versionId(), placed.anchor()));
            }
        }
        return new Answer(
                Answer.id(assignment.id(), reply.questionId(), coder()),
                assignment.id(),
                reply.questionId(),
                coder(),
                reply.text(),
                cites,
                reply.created(),
                reply.modified());
    }

    /** @param changes gets how many were added, changed, removed */
    private <R> void compare(
            Map<String, R> before,
            Map<String, R> after,
            BiFunction<@Nullable R, @Nullable R, Edit> edit,
            int[] changes) {
        Set<String> all = new HashSet<>(before.keySet());
        after.forEach((id, now) -> {
            R old = before.get(id);
            all.remove(id);
            if (old == null) {
                changes[0]++;
                edits.add(edit.apply(null, now));
            } else if (!old.equals(now)) {
                changes[1]++;
                edits.add(edit.apply(old, now));
            }
        });
        for (Map.Entry<String, R> gone : before.entrySet()) {
            if (all.contains(gone.getKey())) {
                changes[2]++;
                edits.add(edit.apply(gone.getValue(), null));
            }
        }
    }

    private static <R> Map<String, R> byId(List<R> records, Function<R, String> id) {
        Map<String, R> all = new LinkedHashMap<>();
        records.forEach(each -> all.put(id.apply(each), each));
        return all;
    }

    private String coder() {
        return returned.sender().coder();
    }

    /** Made of the student's name: whatever id a file claims, it cannot be that of somebody else's annotation. */
    private String id(String kind, String theirs) {
        return Fingerprint.named("returned " + kind + " " + coder() + " " + theirs);
    }

    List<Edit> edits() {
        return edits;
    }

    Fate fate(Fate.Status status) {
        return new Fate(
                returned.sender().file(),
                coder(),
                returned.sender().signer(),
                status,
                null,
                new Counts(counted[0], counted[1], counted[2], counted[3], carried, doubtful),
                lost);
    }
}
