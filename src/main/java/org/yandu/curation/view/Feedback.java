package org.yandu.curation.view;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.CoderMark;
import org.yandu.curation.agreement.ClassText;
import org.yandu.curation.agreement.Grain;
import org.yandu.curation.agreement.Pair;
import org.yandu.workspace.OpenDocument;

/**
 * What one student made of one text, against the reference and with what the instructor wrote there.
 *
 * @param themes in the order of their ids; those that the student or the reference has used
 * @param untold marks of the student without a theme
 * @param agreement with the reference, by paragraph; undefined without one
 */
public record Feedback(OpenDocument open, List<Theme> themes, List<Marked> untold, Pair agreement) {

    /**
     * A passage and what was written about it.
     *
     * @param mark of the student; where he has none, of the reference
     * @param comments of the instructor on words of this passage, and the reference's own
     */
    public record Marked(Annotation mark, List<String> comments) {
        public Marked {
            comments = List.copyOf(comments);
        }
    }

    /**
     * A theme.
     *
     * @param code its id
     * @param same passages of the student that share words with one of the reference
     * @param missed passages of the reference that share none with one of the student
     * @param other passages of the student that share none with one of the reference
     */
    public record Theme(String code, List<Marked> same, List<Marked> missed, List<Marked> other) {
        public Theme {
            same = List.copyOf(same);
            missed = List.copyOf(missed);
            other = List.copyOf(other);
        }
    }

    public Feedback {
        themes = List.copyOf(themes);
        untold = List.copyOf(untold);
    }

    /** Whether there is anything to say. */
    public boolean isEmpty() {
        return themes.isEmpty() && untold.isEmpty();
    }

    /** @param instructor name of the coder whose comments are handed on */
    public static Feedback of(OpenDocument open, String student, String instructor) {
        List<Annotation> all = open.markup().all();
        List<Annotation> own =
                all.stream().filter(mark -> mark.coder().equals(student)).toList();
        List<Annotation> reference =
                all.stream().filter(Adjudication::isReference).toList();
        TreeSet<String> codes = new TreeSet<>();
        own.forEach(mark -> codes.addAll(mark.codes()));
        reference.forEach(mark -> codes.addAll(mark.codes()));
        List<Theme> themes = new ArrayList<>();
        for (String code : codes) {
            List<Annotation> his = with(own, code);
            List<Annotation> wanted = with(reference, code);
            themes.add(new Theme(
                    code,
                    marked(
                            open,
                            instructor,
                            his.stream().filter(mark -> meets(mark, wanted)).toList()),
                    marked(
                            open,
                            instructor,
                            wanted.stream().filter(mark -> !meets(mark, his)).toList()),
                    marked(
                            open,
                            instructor,
                            his.stream().filter(mark -> !meets(mark, wanted)).toList())));
        }
        List<Marked> untold = marked(
                open,
                instructor,
                own.stream().filter(mark -> mark.codes().isEmpty()).toList());
        return new Feedback(open, themes, untold, agreement(open, student, own, reference, codes));
    }

    private static List<Annotation> with(List<Annotation> marks, String code) {
        return marks.stream().filter(mark -> mark.codes().contains(code)).toList();
    }

    private static boolean meets(Annotation mark, List<Annotation> others) {
        return others.stream().anyMatch(other -> other.span().overlaps(mark.span()));
    }

    private static List<Marked> marked(OpenDocument open, String instructor, List<Annotation> marks) {
        return marks.stream()
                .map(mark -> new Marked(
                        mark,
                        open.markup().in(mark.span()).stream()
                                .filter(other -> other.coder().equals(instructor) || Adjudication.isReference(other))
                                .map(Annotation::comment)
                                .filter(comment -> !comment.isBlank())
                                .distinct()
                                .toList()))
                .toList();
    }

    private static Pair agreement(
            OpenDocument open,
            String student,
            List<Annotation> own,
            List<Annotation> reference,
            TreeSet<String> codes) {
        List<ClassText.Mark> both = new ArrayList<>();
        own.forEach(mark -> both.add(ClassText.Mark.of(open.version(), CoderMark.of(mark))));
        reference.forEach(mark -> both.add(ClassText.Mark.of(open.version(), CoderMark.of(mark))));
        return reference.isEmpty() || own.isEmpty()
                ? Pair.NONE
                : Pair.of(ClassText.of(open.version(), both), student, Adjudication.REFERENCE, codes, Grain.PARAGRAPH);
    }
}
