package org.yandu.ui.shell;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Pin;
import org.yandu.annotation.Relation;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.outline.Correction;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.RecordKind;
import org.yandu.workspace.Store;

/** Brings into view what undo or redo touched; where it was a place in a text, the text. */
record Touched(String documentId, TextSpan span) {

    /** Of what is shown otherwise or has no place. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    /** When a change touches several kinds of records, that with the lowest rank is shown. */
    private static int rank(RecordKind kind) {
        return switch (kind) {
            case ANNOTATION -> 0;
            case BOOKMARK -> 1;
            case RELATION -> 2;
            case MEMO -> 3;
            case PIN -> 4;
            case DOCUMENT,
                    VERSION,
                    CODE,
                    CORRECTION,
                    ARRANGEMENT,
                    TRANSFER,
                    BOOK,
                    SAVED_RETRIEVAL,
                    REJECTION,
                    NAME_RULING,
                    ASSIGNMENT,
                    ANSWER,
                    ANSWER_REMARK,
                    HAND_IN,
                    LESSON,
                    LESSON_SECTION,
                    LESSON_BLOCK,
                    SOURCE_FACTS -> NOWHERE;
        };
    }

    /** Whole documents that come or go are seen by themselves. */
    static void show(Desk desk, Change change) {
        List<Edit> edits = change.edits();
        if (edits.stream().anyMatch(Edit.OfDocument.class::isInstance)) {
            return;
        }
        Optional<Touched> place =
                edits.stream().flatMap(edit -> place(edit).stream()).findFirst();
        if (place.isPresent()) {
            desk.goTo(place.get().documentId(), place.get().span());
        } else if (edits.stream().anyMatch(Edit.OfCode.class::isInstance)
                && edits.stream().noneMatch(Edit.OfAnnotation.class::isInstance)) {
            desk.show(Panel.THEMES);
        } else {
            edits.stream()
                    .filter(edit -> rank(edit.kind()) < NOWHERE)
                    .min(Comparator.comparingInt(edit -> rank(edit.kind())))
                    .ifPresentOrElse(edit -> show(desk, edit), () -> showLesson(desk, edits));
        }
    }

    /** The lesson, at what was touched in it; one that has gone altogether is not looked for. */
    private static void showLesson(Desk desk, List<Edit> edits) {
        boolean gone = edits.stream().anyMatch(edit -> edit instanceof Edit.OfLesson of && of.after() == null);
        if (!gone) {
            edits.stream()
                    .map(Touched::lessonPart)
                    .filter(part -> !part.isEmpty())
                    .findFirst()
                    .ifPresent(desk.calls().lessons()::wish);
        }
    }

    /** What of a lesson is there after an edit, or where it was; empty when it is about something else. */
    private static String lessonPart(Edit edit) {
        Object there = edit.after() != null ? edit.after() : Objects.requireNonNull(edit.before());
        boolean isThere = edit.after() != null;
        return switch (there) {
            case Lesson lesson -> lesson.id();
            case Section section -> isThere ? section.id() : section.lessonId();
            case Block block -> isThere ? block.id() : block.sectionId();
            default -> "";
        };
    }

    private static void show(Desk desk, Edit edit) {
        Object after = edit.after();
        Object touched = after != null ? after : Objects.requireNonNull(edit.before());
        switch (touched) {
            case Annotation annotation -> show(desk, annotation, after != null);
            case Bookmark bookmark -> {
                if (desk.isCurrent(bookmark.documentId(), bookmark.versionId())) {
                    desk.goTo(bookmark.documentId(), bookmark.span());
                }
            }
            case Pin pin -> {
                if (desk.isCurrent(pin.documentId(), pin.versionId())) {
                    desk.goTo(pin.documentId(), pin.span());
                }
            }
            case Relation relation -> show(desk, relation);
            case Memo memo -> desk.calls().memos().wish(new MemoWish.Show(memo.id()));
            default -> throw new IllegalArgumentException(edit.toString());
        }
    }

    /** In another text than the current one its offsets say nothing, and nothing is shown. */
    private static void show(Desk desk, Annotation annotation, boolean isThere) {
        if (!desk.isCurrent(annotation.documentId(), annotation.versionId())) {
            return;
        }
        if (isThere) {
            desk.goTo(annotation);
        } else {
            desk.goTo(annotation.documentId(), annotation.span());
        }
    }

    /** One of its two passages, rather one that is on the desk. */
    private static void show(Desk desk, Relation relation) {
        List<String> ends = List.of(relation.from(), relation.to());
        Optional<Annotation> onDesk = Stream.concat(Stream.of(desk.focused()), desk.panes().stream())
                .flatMap(pane -> pane.open().stream())
                .flatMap(open -> ends.stream().flatMap(id -> open.markup().find(id).stream()))
                .findFirst();
        if (onDesk.isPresent()) {
            desk.goTo(onDesk.get());
        } else {
            Store store = desk.workspace().store();
            desk.background()
                    .read(
                            Job.named("job.find"),
                            () -> ends.stream()
                                    .flatMap(id -> store.annotation(id).stream())
                                    .findFirst(),
                            found -> found.ifPresent(desk::goTo));
        }
    }

    private static Optional<Touched> place(Edit edit) {
        if (edit instanceof Edit.OfCorrection of) {
            return Stream.of(of.after(), of.before())
                    .flatMap(Stream::ofNullable)
                    .map(Touched::of)
                    .findFirst();
        }
        if (edit instanceof Edit.OfVersion of && of.before() != null && of.after() != null) {
            return noise(of.before(), of.after());
        }
        return Optional.empty();
    }

    private static Touched of(Correction correction) {
        return new Touched(correction.documentId(), correction.span());
    }

    private static Optional<Touched> noise(DocumentVersion before, DocumentVersion after) {
        Set<Noise> changed = new HashSet<>(after.noise());
        before.noise().forEach(noise -> {
            if (!changed.remove(noise)) {
                changed.add(noise);
            }
        });
        @Nullable
        TextSpan first = changed.stream().map(Noise::span).sorted().findFirst().orElse(null);
        return Optional.ofNullable(first).map(span -> new Touched(before.documentId(), span));
    }
}
