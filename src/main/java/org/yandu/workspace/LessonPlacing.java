package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.Section;
import org.yandu.lesson.WholeLesson;

/**
 * Where things come to stand in a lesson that is seen as lines from top to bottom: headings, and under each its blocks. A line is named
 * by the id of its section or block. Empty means that there is nothing to do.
 */
public final class LessonPlacing {

    /** Where something is let go over a line. */
    public enum Side {
        BEFORE,
        /** Into a section; over a block the same as {@link #AFTER}. */
        INTO,
        AFTER
    }

    /** A place for a block. */
    private record Spot(String sectionId, int index) {}

    private LessonPlacing() {}

    /**
     * Puts things in behind a line, in their order: behind a block, or first under a heading that has the focus.
     *
     * @param lineId of a line; one that is not there means the end of what is to be taught, or else of the last section
     */
    public static Optional<Change> insert(WholeLesson whole, String lineId, Side side, List<Content> contents) {
        Optional<Spot> spot = spot(whole, lineId, side);
        if (spot.isEmpty() || contents.isEmpty()) {
            return Optional.empty();
        }
        String sectionId = spot.get().sectionId();
        List<Block> blocks = new ArrayList<>(whole.blocksOf(sectionId));
        int at = Math.clamp(spot.get().index(), 0, blocks.size());
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            edits.add(new Edit.OfBlock(
                    null,
                    new Block(
                            UUID.randomUUID().toString(), whole.lesson().id(), sectionId, at + i, contents.get(i))));
        }
        for (Block later : blocks.subList(at, blocks.size())) {
            int index = blocks.indexOf(later) + contents.size();
            if (later.position() != index) {
                edits.add(new Edit.OfBlock(later, later.at(sectionId, index)));
            }
        }
        return Optional.of(Change.of(LessonWriting.nameOfAdding(contents.getFirst()), List.of(), edits));
    }

    /** Where a block would come; a lesson without sections has no place. */
    private static Optional<Spot> spot(WholeLesson whole, String lineId, Side side) {
        Optional<Block> block = whole.block(lineId);
        if (block.isPresent()) {
            int at = whole.blocksOf(block.get().sectionId()).indexOf(block.get());
            return Optional.of(new Spot(block.get().sectionId(), side == Side.BEFORE ? at : at + 1));
        }
        List<Section> lines =
                whole.inOrder().stream().map(WholeLesson.Met::section).toList();
        Optional<Section> section = whole.section(lineId);
        if (section.isPresent() && side == Side.BEFORE) {
            int at = lines.indexOf(section.get());
            return at == 0
                    ? Optional.of(new Spot(lineId, 0))
                    : Optional.of(new Spot(lines.get(at - 1).id(), Integer.MAX_VALUE));
        }
        if (section.isPresent()) {
            return Optional.of(new Spot(lineId, side == Side.INTO ? Integer.MAX_VALUE : 0));
        }
        return lines.stream()
                .filter(each -> each.kind() == Section.Kind.POINTS)
                .findFirst()
                .or(() -> lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast()))
                .map(each -> new Spot(each.id(), Integer.MAX_VALUE));
    }

    /** A line that was carried to another line. */
    public static Optional<Change> drop(WholeLesson whole, String lineId, String onto, Side side) {
        if (lineId.equals(onto)) {
            return Optional.empty();
        }
        if (whole.block(lineId).isPresent()) {
            return dropBlock(whole, whole.block(lineId).get(), onto, side);
        }
        Optional<Section> section = whole.section(lineId);
        Optional<Section> target = whole.section(onto)
                .or(() -> whole.block(onto).flatMap(block -> whole.section(block.sectionId())));
        if (section.isEmpty() || target.isEmpty()) {
            return Optional.empty();
        }
        boolean overBlock = whole.section(onto).isEmpty();
        if (side == Side.INTO && !overBlock) {
            return LessonShaping.move(whole, section.get(), target.get().id(), Integer.MAX_VALUE);
        }
        List<Section> there = new ArrayList<>(whole.within(target.get().parent()));
        there.remove(section.get());
        int at = there.indexOf(target.get()) + (side == Side.BEFORE && !overBlock ? 0 : 1);
        return LessonShaping.move(whole, section.get(), target.get().parent(), at);
    }

    private static Optional<Change> dropBlock(WholeLesson whole, Block block, String onto, Side side) {
        return spot(whole, onto, side).flatMap(spot -> {
            List<Block> there = whole.blocksOf(spot.sectionId());
            int own = there.indexOf(block);
            // The moved one is not counted.
            int index = own >= 0 && own < spot.index() ? spot.index() - 1 : spot.index();
            return LessonWriting.move(whole, block.id(), spot.sectionId(), index);
        });
    }

    /** One line up or down: a block also into the section before or behind, a section among its siblings. */
    public static Optional<Change> shift(WholeLesson whole, String lineId, int by) {
        Optional<Section> section = whole.section(lineId);
        if (section.isPresent()) {
            return LessonShaping.shift(whole, section.get(), by);
        }
        return whole.block(lineId).flatMap(block -> {
            List<Block> there = whole.blocksOf(block.sectionId());
            int to = there.indexOf(block) + by;
            if (to >= 0 && to < there.size()) {
                return LessonWriting.move(whole, lineId, block.sectionId(), to);
            }
            List<Section> lines =
                    whole.inOrder().stream().map(WholeLesson.Met::section).toList();
            int next = lines.indexOf(whole.section(block.sectionId()).orElseThrow()) + by;
            return next < 0 || next >= lines.size()
                    ? Optional.empty()
                    : LessonWriting.move(
                            whole, lineId, lines.get(next).id(), by < 0 ? Integer.MAX_VALUE : 0);
        });
    }

    /** A section with what is in it, or a block. */
    public static Optional<Change> remove(WholeLesson whole, String lineId) {
        return whole.section(lineId)
                .map(section -> LessonShaping.remove(whole, section))
                .or(() -> LessonWriting.remove(whole, lineId));
    }
}
