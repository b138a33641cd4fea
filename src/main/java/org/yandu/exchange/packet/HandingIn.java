package org.yandu.exchange.packet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Memo;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.curation.view.Adjudication;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.packet.PacketFile.Wish;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/** What a student made for an assignment, as a small file without texts. */
public final class HandingIn {

    /** Remembered when something was handed in, so that the next file is later whatever the clock says. */
    private static final String LAST = "handedIn.";

    /** @param file to be written */
    public record Made(byte[] file, int annotations, int memos, int answers) {}

    private HandingIn() {}

    /** @throws ProblemException PACKET_NAME when the student has no name, or that of the instructor or of the reference */
    public static Made make(
            Workspace workspace, Assignment assignment, Student student, @Nullable Identity signer, Instant now) {
        if (!isName(student.name(), assignment)) {
            throw new ProblemException(Problem.of(Problem.Kind.PACKET_NAME, assignment.title(), student.name()));
        }
        Store store = workspace.store();
        List<Annotation> marks = new ArrayList<>();
        for (Assignment.Reading reading : assignment.readings()) {
            for (String coder : student.coders()) {
                marks.addAll(store.annotations(new AnnotationQuery(reading.documentId(), null, coder, null)));
            }
        }
        Codebook codebook = workspace.state().codebook();
        List<Memo> memos = store.memos().stream()
                .filter(memo -> student.coders().contains(memo.coder()))
                .filter(memo -> isAbout(memo, assignment, codebook, marks))
                .toList();
        List<Answer> answers = answers(store, assignment, student.coders());
        ReturnedJson.Made made = new ReturnedJson.Made(
                assignment.id(), student.name(), marks, memos, answers, codes(codebook, marks, memos));
        Map<String, DocumentVersion> versions = new HashMap<>();
        Instant when = later(store, assignment, now);
        byte[] file = PacketFile.write(
                new Wish(PacketKind.ANSWERS, when, signer, null),
                ReturnedJson.write(made, id -> versions.computeIfAbsent(id, store::version)));
        store.setPreference(LAST + assignment.id(), when.toString());
        return new Made(file, marks.size(), memos.size(), answers.size());
    }

    /** Whether this can be the name of a student: the instructor and the reference have theirs. */
    public static boolean isName(String name, Assignment assignment) {
        return !name.isBlank() && !name.equals(assignment.maker()) && !name.equals(Adjudication.REFERENCE);
    }

    /** To each question one: where two names that are one person have answered it, what was written last. */
    private static List<Answer> answers(Store store, Assignment assignment, List<String> coders) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        store.answers(assignment.id()).stream()
                .filter(answer -> coders.contains(answer.coder()) && !answer.isBare())
                .forEach(answer -> answers.merge(
                        answer.questionId(),
                        answer,
                        (one, other) -> other.modified().isAfter(one.modified()) ? other : one));
        return List.copyOf(answers.values());
    }

    /** About a reading, a theme of the codebook that was given out or one that this student has used. */
    private static boolean isAbout(Memo memo, Assignment assignment, Codebook codebook, List<Annotation> marks) {
        String id = memo.subject().idIfAny().orElse("");
        return switch (memo.subject().kind()) {
            case DOCUMENT -> assignment.holds(id);
            case CODE ->
                codebook.find(id)
                                .filter(code -> codebook.bookOf(code).equals(assignment.book()))
                                .isPresent()
                        || marks.stream().anyMatch(mark -> mark.codes().contains(id));
            case LESSON, LIBRARY -> false;
        };
    }

    /** When the assignment was handed in last from this library; empty when it was not. */
    public static java.util.Optional<Instant> last(Store store, Assignment assignment) {
        return store.preference(LAST + assignment.id()).map(Instant::parse);
    }

    private static Instant later(Store store, Assignment assignment, Instant now) {
        return last(store, assignment)
                .filter(before -> !before.isBefore(now))
                .map(before -> before.plusMillis(1))
                .orElse(now);
    }

    /** The themes that are used, in the order of the codebook, each behind the one it is nested in. */
    static List<Code> codes(Codebook codebook, List<Annotation> marks, List<Memo> memos) {
        Set<String> named = new LinkedHashSet<>();
        marks.forEach(mark -> named.addAll(mark.codes()));
        memos.stream()
                .filter(memo -> memo.subject().kind() == Memo.Kind.CODE)
                .forEach(memo -> memo.subject().idIfAny().ifPresent(named::add));
        Set<String> used = new LinkedHashSet<>();
        named.forEach(id -> codebook.path(id).forEach(code -> used.add(code.id())));
        return codebook.pick(used);
    }
}
