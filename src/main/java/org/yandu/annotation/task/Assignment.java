package org.yandu.annotation.task;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Readings with questions, as they were given to a class.
 *
 * @param note what the class is to do, in Markdown; may be empty
 * @param maker name of the instructor
 * @param signer fingerprint of the instructor's key; {@code null} when it was not signed
 * @param made when it was given out; a later one with the same id takes its place
 * @param book id of the codebook to work with
 * @param seal hash of the key, see {@link Keys}; with the instructor the salt and a blank before it; {@code null} when there is no key
 */
public record Assignment(
        String id,
        String title,
        String note,
        String maker,
        @Nullable String signer,
        Instant made,
        Role role,
        String book,
        List<Reading> readings,
        List<Question> questions,
        @Nullable String seal) {

    /** On which side this library is. */
    public enum Role {
        /** Of the instructor who made it. */
        GIVEN,
        /** Of a student who opened it. */
        RECEIVED
    }

    /** A text to read. */
    public record Reading(String documentId, String versionId) {}

    public Assignment {
        readings = List.copyOf(readings);
        questions = List.copyOf(questions);
    }

    public Optional<Question> question(String questionId) {
        return questions.stream().filter(each -> each.id().equals(questionId)).findFirst();
    }

    public boolean holds(String documentId) {
        return readings.stream().anyMatch(each -> each.documentId().equals(documentId));
    }

    /** Whether answers to compare with are here. */
    public boolean hasKey() {
        return questions.stream().anyMatch(each -> !each.key().isEmpty());
    }

    public Assignment withQuestions(List<Question> other) {
        return new Assignment(id, title, note, maker, signer, made, role, book, readings, other, seal);
    }

    /**
     * Questions for a newer edition: one with the same words is the same question, so that its answers stay; without any, those that were
     * asked.
     */
    public List<Question> asking(List<Question> others) {
        return others.isEmpty()
                ? questions
                : others.stream()
                        .map(other -> questions.stream()
                                .filter(each -> each.text().equals(other.text()))
                                .findFirst()
                                .map(each -> other.as(each.id()))
                                .orElse(other))
                        .toList();
    }

    public Assignment as(Role other) {
        return new Assignment(id, title, note, maker, signer, made, other, book, readings, questions, seal);
    }

    public Assignment sealed(@Nullable String otherSeal) {
        return new Assignment(id, title, note, maker, signer, made, role, book, readings, questions, otherSeal);
    }
}
