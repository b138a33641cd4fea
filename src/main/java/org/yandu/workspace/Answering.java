package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Answer.Cited;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Assignment;
import org.yandu.document.TextSpan;

/** How readers answer the questions of an assignment, as changes to be applied. Empty means that there is nothing to do. */
public final class Answering {

    private Answering() {}

    /**
     * Keeps what was written; strokes that follow each other closely are one step.
     *
     * @param kept as it is kept now, if it is
     * @param sheet to write on when nothing is kept
     */
    public static Optional<Change> write(@Nullable Answer kept, Answer sheet, String text, Instant now) {
        Answer before = kept == null ? sheet : kept;
        if (before.text().equals(text)) {
            return Optional.empty();
        }
        Answer after = before.written(text, now);
        // What has neither words nor passages is no answer any more.
        Answer left = after.isBare() ? null : after;
        return kept == null && left == null
                ? Optional.empty()
                : Optional.of(change("change.answer", kept, left).about("answer:" + sheet.id()));
    }

    /** Rests an answer on a passage; empty when it holds no word or is cited already. */
    public static Optional<Change> cite(
            @Nullable Answer kept, Answer sheet, OpenDocument open, TextSpan span, Instant now) {
        Answer before = kept == null ? sheet : kept;
        return Passages.tidy(open.version(), span)
                .map(tidy -> new Cited(open.document().id(), open.version().id(), Anchor.of(open.version(), tidy)))
                .filter(cited -> before.cites().stream().noneMatch(each -> isSame(each, cited)))
                .map(cited -> change("change.answer_cite", kept, before.citing(cited, now)));
    }

    private static boolean isSame(Cited one, Cited other) {
        return one.versionId().equals(other.versionId())
                && one.anchor().span().equals(other.anchor().span());
    }

    /** @param index among the cited passages */
    public static Change uncite(Answer kept, int index, Instant now) {
        Answer after = kept.without(index, now);
        return change("change.answer_uncite", kept, after.isBare() ? null : after);
    }

    /**
     * Keeps what an instructor writes about an answer; strokes that follow each other closely are one step.
     *
     * @param kept as it is kept now, if it is
     * @param sheet to write on when nothing is kept
     */
    public static Optional<Change> remark(@Nullable AnswerRemark kept, AnswerRemark sheet, String text, Instant now) {
        AnswerRemark before = kept == null ? sheet : kept;
        if (before.text().equals(text)) {
            return Optional.empty();
        }
        AnswerRemark after = text.isBlank() ? null : before.written(text, now);
        return kept == null && after == null
                ? Optional.empty()
                : Optional.of(Change.of(
                                "change.answer_remark",
                                List.of(before.student()),
                                List.of(new Edit.OfAnswerRemark(kept, after)))
                        .about("remark:" + sheet.id()));
    }

    /** Takes an assignment out of the library with all that hangs on it; its readings and what was marked on them stay. */
    public static Change remove(Store store, Assignment assignment) {
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.OfAssignment(assignment, null));
        store.answers(assignment.id()).forEach(answer -> edits.add(new Edit.OfAnswer(answer, null)));
        store.answerRemarks(assignment.id()).forEach(remark -> edits.add(new Edit.OfAnswerRemark(remark, null)));
        store.handIns(assignment.id()).forEach(handIn -> edits.add(new Edit.OfHandIn(handIn, null)));
        return Change.of("change.packet_remove", List.of(assignment.title()), edits);
    }

    private static Change change(String key, @Nullable Answer before, @Nullable Answer after) {
        return Change.of(key, List.of(), List.of(new Edit.OfAnswer(before, after)));
    }
}
