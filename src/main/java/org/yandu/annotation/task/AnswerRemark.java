package org.yandu.annotation.task;

import java.time.Instant;
import org.yandu.document.Fingerprint;

/**
 * What an instructor writes about what a student answered, or did not answer. It hangs on question and student and not on the answer, so
 * that it stays when the student gives back a later file.
 *
 * @param student whose answer it is about
 * @param coder who wrote it
 * @param text Markdown
 */
public record AnswerRemark(
        String id,
        String assignmentId,
        String questionId,
        String student,
        String coder,
        String text,
        Instant created,
        Instant modified) {

    /** Nothing written yet. The id is the same in every library: nobody writes two about one answer. */
    public static AnswerRemark blank(
            String assignmentId, String questionId, String student, String coder, Instant now) {
        String id =
                Fingerprint.named("answer remark " + assignmentId + " " + questionId + " " + student + " by " + coder);
        return new AnswerRemark(id, assignmentId, questionId, student, coder, "", now, now);
    }

    public AnswerRemark written(String other, Instant now) {
        return new AnswerRemark(id, assignmentId, questionId, student, coder, other, created, now);
    }
}
