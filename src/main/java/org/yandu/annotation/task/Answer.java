package org.yandu.annotation.task;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.yandu.anchor.Anchor;
import org.yandu.document.Fingerprint;

/**
 * What one coder answers to one question.
 *
 * @param text Markdown
 * @param cites passages it rests on, in the coder's order
 */
public record Answer(
        String id,
        String assignmentId,
        String questionId,
        String coder,
        String text,
        List<Cited> cites,
        Instant created,
        Instant modified) {

    /** A passage of one version; its words are kept, so that the answer can be read without the text. */
    public record Cited(String documentId, String versionId, Anchor anchor) {}

    public Answer {
        cites = List.copyOf(cites);
    }

    /** Nothing written yet. The id is the same in every library: nobody has two answers to one question. */
    public static Answer blank(String assignmentId, String questionId, String coder, Instant now) {
        return new Answer(
                id(assignmentId, questionId, coder), assignmentId, questionId, coder, "", List.of(), now, now);
    }

    public static String id(String assignmentId, String questionId, String coder) {
        return Fingerprint.named("answer " + assignmentId + " " + questionId + " " + coder);
    }

    public boolean isBare() {
        return text.isBlank() && cites.isEmpty();
    }

    /** Whether something is written and enough is cited. */
    public boolean fulfils(Question question) {
        return !text.isBlank() && cites.size() >= question.mustCite();
    }

    public Answer written(String other, Instant now) {
        return new Answer(id, assignmentId, questionId, coder, other, cites, created, now);
    }

    public Answer citing(Cited passage, Instant now) {
        List<Cited> more = new ArrayList<>(cites);
        more.add(passage);
        return with(more, now);
    }

    /** @param index among the cited passages */
    public Answer without(int index, Instant now) {
        List<Cited> fewer = new ArrayList<>(cites);
        fewer.remove(index);
        return with(fewer, now);
    }

    public Answer with(List<Cited> other, Instant now) {
        return new Answer(id, assignmentId, questionId, coder, text, other, created, now);
    }
}
