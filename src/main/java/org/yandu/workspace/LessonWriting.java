package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.lesson.Block;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Templates;
import org.yandu.lesson.WholeLesson;

/** What a teacher does to a lesson and what stands in its sections, as changes to be applied. Empty means that there is nothing to do. */
public final class LessonWriting {

    private LessonWriting() {}

    // ---- lessons ----

    /** A lesson that is new: see {@link Templates}. */
    public static Change begin(WholeLesson whole) {
        return Change.of(
                whole.lesson().template() ? "change.lesson_template" : "change.lesson",
                List.of(whole.lesson().title()),
                all(whole, true));
    }

    /** A lesson of a kind, with the sections that belong to it. */
    public static WholeLesson blank(Lesson.Kind kind, String title, Instant now) {
        return Templates.begin(Lesson.untimed(fresh(), title, kind, false, now));
    }

    /** A lesson after a pattern or another lesson, or a pattern after a lesson. */
    public static WholeLesson copy(WholeLesson from, String title, boolean template, Instant now) {
        Lesson old = from.lesson();
        return Templates.copy(
                from,
                new Lesson(fresh(), title, old.kind(), template, old.planned(), old.citing(), now, now));
    }

    /** The title while it is typed. */
    public static Optional<Change> title(WholeLesson whole, String title, Instant now) {
        Lesson lesson = whole.lesson();
        return lesson.title().equals(title)
                ? Optional.empty()
                : Optional.of(Change.of(
                                "change.lesson_title",
                                List.of(),
                                List.of(new Edit.OfLesson(lesson, lesson.titled(title, now))))
                        .about("lesson title:" + lesson.id()));
    }

    public static Optional<Change> cite(WholeLesson whole, Citing citing, Instant now) {
        Lesson lesson = whole.lesson();
        return lesson.citing().equals(citing)
                ? Optional.empty()
                : Optional.of(Change.of(
                        "change.lesson_citing",
                        List.of(),
                        List.of(new Edit.OfLesson(lesson, lesson.citing(citing, now)))));
    }

    /** How many minutes there are. */
    public static Optional<Change> plan(WholeLesson whole, int minutes, Instant now) {
        Lesson lesson = whole.lesson();
        return lesson.planned() == minutes
                ? Optional.empty()
                : Optional.of(Change.of(
                                "change.lesson_planned",
                                List.of(),
                                List.of(new Edit.OfLesson(lesson, lesson.within(minutes, now))))
                        .about("lesson planned:" + lesson.id()));
    }

    /** Into the bin, with all that stands in it. */
    public static Change remove(WholeLesson whole) {
        return Change.of("change.lesson_remove", List.of(whole.lesson().title()), all(whole, false));
    }

    private static List<Edit> all(WholeLesson whole, boolean come) {
        List<Edit> edits = new ArrayList<>();
        edits.add(come ? new Edit.OfLesson(null, whole.lesson()) : new Edit.OfLesson(whole.lesson(), null));
        whole.sections()
                .forEach(each -> edits.add(come ? new Edit.OfSection(null, each) : new Edit.OfSection(each, null)));
        whole.blocks().forEach(each -> edits.add(come ? new Edit.OfBlock(null, each) : new Edit.OfBlock(each, null)));
        return edits;
    }

    // ---- blocks ----

    /**
     * Puts something into a section.
     *
     * @param index among the blocks of the section; beyond the last, at the end
     */
    public static Optional<Change> add(WholeLesson whole, String sectionId, int index, Content content) {
        if (whole.section(sectionId).isEmpty()) {
            return Optional.empty();
        }
        Block block = new Block(fresh(), whole.lesson().id(), sectionId, 0, content);
        List<Block> blocks = new ArrayList<>(whole.blocksOf(sectionId));
        blocks.add(Math.clamp(index, 0, blocks.size()), block);
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block each = blocks.get(i);
            if (each == block) {
                edits.addFirst(new Edit.OfBlock(null, each.at(sectionId, i)));
            } else if (each.position() != i) {
                edits.add(new Edit.OfBlock(each, each.at(sectionId, i)));
            }
        }
        return Optional.of(Change.of(
                nameOfAdding(content), List.of(), edits));
    }

    static String nameOfAdding(Content content) {
        return switch (content) {
            case Content.OwnText own -> "change.lesson_text_add";
            case Content.Passage passage -> "change.lesson_quote";
            case Content.Ask ask -> "change.lesson_ask";
        };
    }

    /** What stands in a block, while it is written; strokes that follow each other are one step. */
    public static Optional<Change> write(WholeLesson whole, String blockId, Content content) {
        return whole.block(blockId)
                .filter(block -> !block.content().equals(content))
                .map(block -> Change.of(
                                content instanceof Content.Passage ? "change.lesson_shorten" : "change.lesson_write",
                                List.of(),
                                List.of(new Edit.OfBlock(block, block.with(content))))
                        .about("lesson block:" + blockId))
                // To shorten in two places is two steps.
                .map(change -> content instanceof Content.Passage ? new Change(change.name(), change.edits()) : change);
    }

    public static Optional<Change> remove(WholeLesson whole, String blockId) {
        return whole.block(blockId).map(block -> {
            List<Edit> edits = new ArrayList<>();
            edits.add(new Edit.OfBlock(block, null));
            List<Block> others = new ArrayList<>(whole.blocksOf(block.sectionId()));
            others.remove(block);
            edits.addAll(numbered(others, block.sectionId()));
            return Change.of("change.lesson_block_remove", List.of(), edits);
        });
    }

    /**
     * Moves a block.
     *
     * @param index among the blocks of the section it moves to, the moved one not counted
     */
    public static Optional<Change> move(WholeLesson whole, String blockId, String sectionId, int index) {
        Optional<Block> block = whole.block(blockId);
        if (block.isEmpty() || whole.section(sectionId).isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        Block moved = block.get();
        List<Block> there = new ArrayList<>(whole.blocksOf(sectionId));
        there.remove(moved);
        there.add(Math.clamp(index, 0, there.size()), moved);
        edits.addAll(numbered(there, sectionId));
        if (!moved.sectionId().equals(sectionId)) {
            List<Block> left = new ArrayList<>(whole.blocksOf(moved.sectionId()));
            left.remove(moved);
            edits.addAll(numbered(left, moved.sectionId()));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(Change.of("change.lesson_move", List.of(), edits));
    }

    private static List<Edit> numbered(List<Block> blocks, String sectionId) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block each = blocks.get(i);
            if (each.position() != i || !each.sectionId().equals(sectionId)) {
                edits.add(new Edit.OfBlock(each, each.at(sectionId, i)));
            }
        }
        return edits;
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }
}
