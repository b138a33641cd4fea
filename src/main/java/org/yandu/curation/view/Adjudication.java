package org.yandu.curation.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.CoderMark;
import org.yandu.annotation.Rejection;
import org.yandu.codebook.Code;
import org.yandu.document.TextSpan;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Marking;
import org.yandu.workspace.OpenDocument;

/**
 * Decides what a class does not agree on. What is accepted becomes a mark of the reference layer, what is turned down is kept as turned
 * down; deciding again takes the earlier decision's place. Each is one step; empty when nothing changes.
 */
public final class Adjudication {

    /** Coder of the reference layer; a name in the library, the same in every language of the window. */
    public static final String REFERENCE = "参考";

    private Adjudication() {}

    public static boolean isReference(Annotation mark) {
        return mark.coder().equals(REFERENCE);
    }

    public static boolean isReference(CoderMark mark) {
        return mark.coder().equals(REFERENCE);
    }

    static boolean isReference(Rejection rejection) {
        return rejection.coder().equals(REFERENCE);
    }

    /**
     * The passage belongs to the theme.
     *
     * @param rejections of this version
     */
    public static Optional<Change> accept(
            OpenDocument open, Collection<Rejection> rejections, Contested passage, Code code, Instant now) {
        List<Edit> edits = new ArrayList<>(unrejected(rejections, passage.span(), code));
        if (!isIn(open, passage.span(), code)) {
            edits.addAll(marked(open, passage.core(), List.of(code), now));
        }
        return named("change.adjudge_accept", code.name(), edits);
    }

    /**
     * It does not; also the reference loses it.
     *
     * @param rejections of this version
     */
    public static Optional<Change> reject(
            OpenDocument open, Collection<Rejection> rejections, Contested passage, Code code, Instant now) {
        List<Edit> edits = new ArrayList<>(unmarked(open, passage.span(), code, now));
        if (rejections.stream().noneMatch(no -> isAbout(no, passage.span(), code))) {
            edits.add(new Edit.OfRejection(
                    null,
                    new Rejection(
                            UUID.randomUUID().toString(),
                            open.document().id(),
                            open.version().id(),
                            Anchor.of(open.version(), passage.core()),
                            code.id(),
                            REFERENCE,
                            now)));
        }
        return named("change.adjudge_reject", code.name(), edits);
    }

    /**
     * One mark of the reference with several themes.
     *
     * @param codes those that the class gave the passage
     */
    public static Optional<Change> merge(
            OpenDocument open, Collection<Rejection> rejections, TextSpan passage, List<Code> codes, Instant now) {
        List<Edit> edits = new ArrayList<>();
        codes.forEach(code -> edits.addAll(unrejected(rejections, passage, code)));
        edits.addAll(marked(open, passage, codes, now));
        String names = String.join("、", codes.stream().map(Code::name).toList());
        return named("change.adjudge_merge", names, edits);
    }

    /**
     * Nothing is decided any more.
     *
     * @param rejections of this version
     */
    public static Optional<Change> reopen(
            OpenDocument open, Collection<Rejection> rejections, Contested passage, Code code, Instant now) {
        List<Edit> edits = new ArrayList<>(unmarked(open, passage.span(), code, now));
        edits.addAll(unrejected(rejections, passage.span(), code));
        return named("change.adjudge_reopen", code.name(), edits);
    }

    private static boolean isIn(OpenDocument open, TextSpan passage, Code code) {
        return open.markup().in(passage).stream()
                .anyMatch(mark -> isReference(mark)
                        && mark.codes().contains(code.id())
                        && mark.span().overlaps(passage));
    }

    private static List<Edit> marked(OpenDocument open, TextSpan passage, List<Code> codes, Instant now) {
        return Marking.annotate(open, passage, codes, "", REFERENCE, now)
                .flatMap(Marking.Wanted::change)
                .map(Change::edits)
                .orElse(List.of());
    }

    private static List<Edit> unrejected(Collection<Rejection> rejections, TextSpan passage, Code code) {
        return rejections.stream()
                .filter(no -> isAbout(no, passage, code))
                .map(no -> (Edit) new Edit.OfRejection(no, null))
                .toList();
    }

    private static boolean isAbout(Rejection no, TextSpan passage, Code code) {
        return isReference(no) && no.codeId().equals(code.id()) && no.span().overlaps(passage);
    }

    private static List<Edit> unmarked(OpenDocument open, TextSpan passage, Code code, Instant now) {
        List<Edit> edits = new ArrayList<>();
        for (Annotation mark : open.markup().in(passage)) {
            if (isReference(mark)
                    && mark.codes().contains(code.id())
                    && mark.span().overlaps(passage)) {
                Annotation without = mark.toggled(code.id(), now);
                edits.add(new Edit.OfAnnotation(mark, without.isBare() ? null : without));
            }
        }
        return edits;
    }

    private static Optional<Change> named(String key, String name, List<Edit> edits) {
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.of(key, List.of(name), edits));
    }
}
