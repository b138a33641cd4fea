package org.yandu.exchange.packet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.Assignment;
import org.yandu.curation.view.Adjudication;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.Coder;
import org.yandu.workspace.Store;

/**
 * Who hands in. The name an instructor knows is seldom the one a computer calls its user by, and a name in the settings may have been
 * changed on the way: what one person made may stand under several.
 *
 * @param name that goes with the file
 * @param coders the names in this library under which it was made
 */
public record Student(String name, List<String> coders) {

    /** Followed by the coder of this library: the name, then the other coders, each in a line. */
    private static final String KEPT = "handedInAs.";

    /** What stands in this library under one name and belongs to an assignment. */
    public record Part(String coder, int marks, int answers) {}

    public Student {
        name = name.strip();
        coders = List.copyOf(coders);
    }

    /** Who marks here hands in under the name he has here. */
    public static Student of(String coder) {
        return new Student(coder, List.of(coder));
    }

    /** As he handed in last from this library; the first time under the name he has given himself, and without one if he has not. */
    public static Student known(Store store, String coder) {
        List<String> lines = store.preference(KEPT + coder)
                .map(kept -> kept.lines().toList())
                .orElse(List.of());
        if (lines.isEmpty()) {
            boolean given = Coder.given(store).filter(coder::equals).isPresent();
            return new Student(given ? coder : "", List.of(coder));
        }
        Set<String> coders = new LinkedHashSet<>(List.of(coder));
        coders.addAll(lines.subList(1, lines.size()));
        return new Student(lines.getFirst(), List.copyOf(coders));
    }

    /** Keeps it for the next time. */
    public void keep(Store store, String coder) {
        List<String> lines = new ArrayList<>(List.of(name));
        coders.stream().filter(each -> !each.equals(coder)).forEach(lines::add);
        store.setPreference(KEPT + coder, String.join("\n", lines));
    }

    /** Whatever was made here for an assignment by others than the instructor, the one who marks here first. */
    public static List<Part> parts(Store store, Assignment assignment, String coder) {
        Set<String> names = new LinkedHashSet<>(List.of(coder));
        store.coders().stream()
                .filter(each -> !each.equals(assignment.maker()) && !each.equals(Adjudication.REFERENCE))
                .forEach(names::add);
        List<Answer> answers = store.answers(assignment.id());
        answers.stream().map(Answer::coder).forEach(names::add);
        return names.stream()
                .map(name -> part(store, assignment, answers, name))
                .filter(part -> part.coder().equals(coder) || part.marks() + part.answers() > 0)
                .toList();
    }

    private static Part part(Store store, Assignment assignment, List<Answer> answers, String name) {
        int marks = 0;
        for (Assignment.Reading reading : assignment.readings()) {
            marks += store.count(new AnnotationQuery(reading.documentId(), null, name, null));
        }
        return new Part(name, marks, (int) answers.stream()
                .filter(answer -> answer.coder().equals(name) && !answer.isBare())
                .count());
    }
}
