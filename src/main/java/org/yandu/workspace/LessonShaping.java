package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.lesson.Section;
import org.yandu.lesson.WholeLesson;

/** What a teacher does to the sections of a lesson, as changes to be applied. Empty means that there is nothing to do. */
public final class LessonShaping {

    private LessonShaping() {}

    /**
     * A new section.
     *
     * @param after the section it comes after, as its sibling; {@code null} for the last one at the top
     */
    public static Change add(WholeLesson whole, @Nullable Section after, Section.Kind kind, String title) {
        String parent = after == null ? null : after.parent();
        Section section =
                new Section(UUID.randomUUID().toString(), whole.lesson().id(), parent, 0, kind, title, 0);
        List<Section> siblings = new ArrayList<>(whole.within(parent));
        int at = after == null ? siblings.size() : siblings.indexOf(after) + 1;
        siblings.add(at, section);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.OfSection(null, section.at(parent, at)));
        siblings.remove(section);
        List<Section> others = new ArrayList<>(siblings);
        for (int i = 0; i < others.size(); i++) {
            place(edits, others.get(i), parent, i < at ? i : i + 1);
        }
        return Change.of("change.lesson_section_add", List.of(), edits);
    }

    /** With the sections in it and all that stands in them. */
    public static Change remove(WholeLesson whole, Section section) {
        List<Edit> edits = new ArrayList<>();
        for (Section each : whole.withAll(section)) {
            edits.add(new Edit.OfSection(each, null));
            whole.blocksOf(each.id()).forEach(block -> edits.add(new Edit.OfBlock(block, null)));
        }
        List<Section> siblings = new ArrayList<>(whole.within(section.parent()));
        siblings.remove(section);
        number(edits, siblings, section.parent());
        return Change.of("change.lesson_section_remove", List.of(), edits);
    }

    /** Says something else about a section: title, minutes or kind. Strokes that follow each other are one step. */
    public static Optional<Change> describe(Section before, Section after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        String key = before.minutes() != after.minutes()
                ? "change.lesson_minutes"
                : before.kind() != after.kind() ? "change.lesson_section_kind" : "change.lesson_section_title";
        return Optional.of(Change.of(key, List.of(), List.of(new Edit.OfSection(before, after)))
                .about(key + ":" + before.id()));
    }

    /**
     * Moves a section with all in it.
     *
     * @param parent the section it will be in; {@code null} for the top. Nothing moves into itself.
     * @param index among its siblings there, the moved one not counted
     */
    public static Optional<Change> move(WholeLesson whole, Section section, @Nullable String parent, int index) {
        if (whole.withAll(section).stream().anyMatch(each -> each.id().equals(parent))) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        List<Section> there = new ArrayList<>(whole.within(parent));
        there.remove(section);
        there.add(Math.clamp(index, 0, there.size()), section);
        number(edits, there, parent);
        if (whole.within(parent).stream().noneMatch(section::equals)) {
            List<Section> left = new ArrayList<>(whole.within(section.parent()));
            left.remove(section);
            number(edits, left, section.parent());
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of("change.lesson_section_move", List.of(), edits));
    }

    /** One place up or down among its siblings. */
    public static Optional<Change> shift(WholeLesson whole, Section section, int by) {
        int at = whole.within(section.parent()).indexOf(section) + by;
        return at < 0 || at >= whole.within(section.parent()).size()
                ? Optional.empty()
                : move(whole, section, section.parent(), at);
    }

    /** Into the section before it. */
    public static Optional<Change> deepen(WholeLesson whole, Section section) {
        List<Section> siblings = whole.within(section.parent());
        int at = siblings.indexOf(section);
        return at <= 0
                ? Optional.empty()
                : move(whole, section, siblings.get(at - 1).id(), Integer.MAX_VALUE);
    }

    /** Out of the section it is in, behind it. */
    public static Optional<Change> lift(WholeLesson whole, Section section) {
        return Optional.ofNullable(section.parent())
                .flatMap(whole::section)
                .flatMap(parent -> move(
                        whole,
                        section,
                        parent.parent(),
                        whole.within(parent.parent()).indexOf(parent) + 1));
    }

    private static void number(List<Edit> edits, List<Section> siblings, @Nullable String parent) {
        for (int i = 0; i < siblings.size(); i++) {
            place(edits, siblings.get(i), parent, i);
        }
    }

    private static void place(List<Edit> edits, Section section, @Nullable String parent, int position) {
        Section placed = section.at(parent, position);
        if (!placed.equals(section)) {
            edits.add(new Edit.OfSection(section, placed));
        }
    }
}
