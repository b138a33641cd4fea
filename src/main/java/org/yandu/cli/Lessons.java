package org.yandu.cli;

import java.util.List;
import org.yandu.document.Problem;
import org.yandu.document.Problem.Kind;
import org.yandu.document.ProblemException;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.Store;

/** Finds a lesson that a reader names. */
final class Lessons {

    private Lessons() {}

    /**
     * By id, by exact title, by a beginning of the id that only one has.
     *
     * @throws ProblemException LESSON_UNKNOWN, also when several would fit
     */
    static WholeLesson named(Store store, String reference) {
        List<Lesson> all = store.lessons();
        // A template is saved under the title of its lesson, which is meant.
        List<Lesson> fitting = all.stream()
                .filter(each -> each.id().equals(reference)
                        || !each.template() && each.title().equals(reference))
                .toList();
        if (fitting.isEmpty() && !reference.isEmpty()) {
            fitting =
                    all.stream().filter(each -> each.id().startsWith(reference)).toList();
        }
        if (fitting.size() != 1) {
            throw new ProblemException(Problem.of(Kind.LESSON_UNKNOWN, reference));
        }
        return store.lesson(fitting.getFirst().id())
                .orElseThrow(() -> new ProblemException(Problem.of(Kind.LESSON_UNKNOWN, reference)));
    }
}
