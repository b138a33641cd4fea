package org.yandu.curation.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.workspace.Store;

/**
 * What every student answered to the questions about a text.
 *
 * @param rows one for each student, in the order of the class
 * @param remarks what instructors wrote about the answers, in the order it was begun
 */
public record AnswerTable(List<Asked> questions, List<Row> rows, List<AnswerRemark> remarks) {

    /** Nobody was asked anything. */
    public static final AnswerTable NONE = new AnswerTable(List.of(), List.of(), List.of());

    /**
     * A question of an assignment.
     *
     * @param title of the assignment: a text may be in several
     * @param number it has there, from 1
     */
    public record Asked(String assignmentId, String title, Question question, int number) {}

    /** @param answers for each question the answer; {@code null} where there is none */
    public record Row(String student, List<@Nullable Answer> answers) {}

    /** How far an answer has come. */
    public enum State {
        NONE,
        /** Something is written, but less is cited than was asked for, or the other way round. */
        SHORT,
        DONE
    }

    public AnswerTable {
        questions = List.copyOf(questions);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    /** What instructors wrote about one student's answer to one question. */
    public List<AnswerRemark> remarksOn(Asked asked, String student) {
        return remarks.stream()
                .filter(each -> each.student().equals(student)
                        && each.questionId().equals(asked.question().id())
                        && each.assignmentId().equals(asked.assignmentId()))
                .toList();
    }

    /** Whether the questions come from more than one assignment, so that a number alone does not say which is meant. */
    public boolean isOfSeveral() {
        return questions.stream().map(Asked::assignmentId).distinct().count() > 1;
    }

    public static State state(Question question, @Nullable Answer answer) {
        return answer == null || answer.isBare() ? State.NONE : answer.fulfils(question) ? State.DONE : State.SHORT;
    }

    /** Questions that are about this text or about all readings of an assignment it belongs to. */
    public static AnswerTable of(Store store, String documentId, List<String> students) {
        List<Asked> asked = new ArrayList<>();
        Map<String, Answer> answers = new HashMap<>();
        List<AnswerRemark> remarks = new ArrayList<>();
        List<Assignment> assignments = new ArrayList<>(store.assignments());
        // In the order of the course.
        assignments.sort(Comparator.comparing(Assignment::made));
        for (Assignment assignment : assignments) {
            if (assignment.role() == Assignment.Role.GIVEN && assignment.holds(documentId)) {
                assignment.questions().stream()
                        .filter(question -> isAbout(question, documentId))
                        .forEach(question -> asked.add(new Asked(
                                assignment.id(),
                                assignment.title(),
                                question,
                                assignment.questions().indexOf(question) + 1)));
                store.answers(assignment.id()).forEach(answer -> answers.put(answer.id(), answer));
                remarks.addAll(store.answerRemarks(assignment.id()));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (String student : students) {
            List<@Nullable Answer> own = new ArrayList<>();
            asked.forEach(each -> own.add(
                    answers.get(Answer.id(each.assignmentId(), each.question().id(), student))));
            rows.add(new Row(student, own));
        }
        return new AnswerTable(asked, rows, remarks);
    }

    private static boolean isAbout(Question question, String documentId) {
        return question.targets().isEmpty()
                || question.targets().stream()
                        .anyMatch(target -> target.documentId().equals(documentId));
    }
}
