package org.yandu.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yandu.lesson.Block;
import org.yandu.lesson.Section;
import org.yandu.lesson.WholeLesson;

/** A line of a lesson as it is shown from top to bottom. */
sealed interface Row {

    String id();

    /** How far it is set in. */
    int depth();

    /** Id of the section it stands in or is. */
    String sectionId();

    /**
     * @param minutes with the sections in it
     * @param before minutes that have gone by when it begins
     * @param blocks how many stand in it and in the sections in it
     * @param folded whether what stands in it is not shown
     */
    record OfSection(Section section, int depth, int minutes, int before, int blocks, boolean folded) implements Row {
        @Override
        public String id() {
            return section.id();
        }

        @Override
        public String sectionId() {
            return section.id();
        }
    }

    record OfBlock(Block block, int depth) implements Row {
        @Override
        public String id() {
            return block.id();
        }

        @Override
        public String sectionId() {
            return block.sectionId();
        }
    }

    /** @param folded ids of sections whose insides are not shown */
    static List<Row> of(WholeLesson whole, Set<String> folded) {
        List<Row> rows = new ArrayList<>();
        int hiddenBelow = Integer.MAX_VALUE;
        for (WholeLesson.Met met : whole.inOrder()) {
            if (met.depth() > hiddenBelow) {
                continue;
            }
            Section section = met.section();
            boolean shut = folded.contains(section.id());
            hiddenBelow = shut ? met.depth() : Integer.MAX_VALUE;
            List<Block> blocks = whole.blocksOf(section.id());
            int all = whole.withAll(section).stream()
                    .mapToInt(each -> whole.blocksOf(each.id()).size())
                    .sum();
            rows.add(new OfSection(
                    section, met.depth(), whole.minutes(section), whole.minutesBefore(section), all, shut));
            if (!shut) {
                blocks.forEach(block -> rows.add(new OfBlock(block, met.depth())));
            }
        }
        return rows;
    }
}
