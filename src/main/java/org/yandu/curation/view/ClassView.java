package org.yandu.curation.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.yandu.annotation.CoderMark;
import org.yandu.annotation.Rejection;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.curation.agreement.ClassText;
import org.yandu.document.DocumentVersion;
import org.yandu.workspace.Store;
import org.yandu.workspace.Workspace;

/**
 * One text as a class has marked it.
 *
 * @param students whoever has given something back, by name, also those who have marked nothing here
 * @param marks of every student who has marked something, in text order
 * @param reference marks of the reference layer
 * @param text who marked what, in UTF-16 units
 * @param contested the most disputed first
 */
public record ClassView(
        List<String> students,
        Map<String, List<CoderMark>> marks,
        List<CoderMark> reference,
        ClassText text,
        List<Contested> contested) {

    public ClassView {
        students = List.copyOf(students);
        contested = List.copyOf(contested);
    }

    /** As the library stands now. */
    public static ClassView of(Workspace workspace, DocumentVersion version) {
        Store store = workspace.store();
        return of(
                version,
                workspace.coderMarks(version.documentId(), version.id()),
                students(store, version.documentId()),
                store.rejections(version.id()));
    }

    /**
     * Out of what is at hand.
     *
     * @param all marks of this version, by anybody, in text order
     * @param rejections of this version, by anybody
     */
    public static ClassView of(
            DocumentVersion version, List<CoderMark> all, List<String> students, Collection<Rejection> rejections) {
        Map<String, List<CoderMark>> marks = new TreeMap<>();
        List<CoderMark> reference = new ArrayList<>();
        Set<String> wanted = Set.copyOf(students);
        for (CoderMark mark : all) {
            if (wanted.contains(mark.coder())) {
                marks.computeIfAbsent(mark.coder(), name -> new ArrayList<>()).add(mark);
            } else if (Adjudication.isReference(mark)) {
                reference.add(mark);
            }
        }
        ClassText text = new ClassText(
                version.text().length(),
                new int[] {0},
                marks.values().stream()
                        .flatMap(List::stream)
                        .map(ClassText.Mark::of)
                        .toList());
        Decided decided = new Decided(
                reference, rejections.stream().filter(Adjudication::isReference).toList());
        List<Contested> contested = new ArrayList<>(Disputes.of(version, text, decided));
        contested.sort(Comparator.comparingDouble(Contested::disagreement)
                .reversed()
                .thenComparing(Contested::span)
                .thenComparing(Contested::code));
        return new ClassView(students, marks, reference, text, contested);
    }

    /** Whoever gave back work on this text; where nobody gave back any, whoever has marked anything in the library. */
    public static List<String> students(Store store, String documentId) {
        return students(store, assignment -> assignment.holds(documentId));
    }

    /** Whoever gave back work; where nobody did, whoever has marked anything in the library. */
    public static List<String> students(Store store) {
        return students(store, assignment -> true);
    }

    private static List<String> students(Store store, Predicate<Assignment> wanted) {
        Set<String> names = new TreeSet<>();
        for (Assignment assignment : store.assignments()) {
            if (assignment.role() == Assignment.Role.GIVEN && wanted.test(assignment)) {
                store.handIns(assignment.id()).stream().map(HandIn::coder).forEach(names::add);
            }
        }
        if (names.isEmpty()) {
            names.addAll(store.coders());
        }
        names.remove(Adjudication.REFERENCE);
        return List.copyOf(names);
    }

    public List<CoderMark> marksOf(String student) {
        return marks.getOrDefault(student, List.of());
    }

    /** Of the students, those who have marked nothing in this text. */
    public List<String> silent() {
        return students.stream().filter(name -> !marks.containsKey(name)).toList();
    }

    /** How many of the contested passages are decided. */
    public int decided() {
        return (int) contested.stream()
                .filter(each -> each.state() != Contested.State.OPEN)
                .count();
    }
}
