package org.yandu.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A lesson with all that stands in it.
 *
 * @param sections in no particular order
 * @param blocks in no particular order
 */
public record WholeLesson(Lesson lesson, List<Section> sections, List<Block> blocks) {

    public WholeLesson {
        sections = List.copyOf(sections);
        blocks = List.copyOf(blocks);
    }

    /** A section as it is met when the lesson is read from top to bottom. */
    public record Met(Section section, int depth) {}

    public Optional<Section> section(String id) {
        return sections.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public Optional<Block> block(String id) {
        return blocks.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /**
     * The sections within one, in their order.
     *
     * @param parent {@code null} for those at the top. A section whose parent is not there stands at the top as well.
     */
    public List<Section> within(@Nullable String parent) {
        return sections.stream()
                .filter(each -> {
                    String of = each.parent();
                    String shown = of != null && section(of).isEmpty() ? null : of;
                    return parent == null ? shown == null : parent.equals(shown);
                })
                .sorted(Comparator.comparingInt(Section::position).thenComparing(Section::id))
                .toList();
    }

    /** What stands in a section itself, in its order. */
    public List<Block> blocksOf(String sectionId) {
        return blocks.stream()
                .filter(each -> each.sectionId().equals(sectionId))
                .sorted(Comparator.comparingInt(Block::position).thenComparing(Block::id))
                .toList();
    }

    /** All sections from top to bottom. */
    public List<Met> inOrder() {
        List<Met> met = new ArrayList<>();
        meet(null, 0, met);
        return met;
    }

    private void meet(@Nullable String parent, int depth, List<Met> met) {
        for (Section each : within(parent)) {
            met.add(new Met(each, depth));
            meet(each.id(), depth + 1, met);
        }
    }

    /** All blocks from top to bottom. */
    public List<Block> blocksInOrder() {
        return inOrder().stream()
                .flatMap(met -> blocksOf(met.section().id()).stream())
                .toList();
    }

    /** A section and all sections in it, from top to bottom. */
    public List<Section> withAll(Section section) {
        List<Met> met = new ArrayList<>();
        meet(section.id(), 0, met);
        List<Section> all = new ArrayList<>(List.of(section));
        met.forEach(each -> all.add(each.section()));
        return all;
    }

    /** Minutes of a section with the sections in it. */
    public int minutes(Section section) {
        return withAll(section).stream().mapToInt(Section::minutes).sum();
    }

    /** Whether nobody has put anything into a section or those in it: no words, no passage, no question, no time. */
    public boolean isEmpty(Section section) {
        return minutes(section) == 0
                && withAll(section).stream()
                        .flatMap(each -> blocksOf(each.id()).stream())
                        .allMatch(block -> block.content() instanceof Content.OwnText own
                                && own.markdown().isBlank());
    }

    public int minutes() {
        return sections.stream().mapToInt(Section::minutes).sum();
    }

    /** Minutes that have gone by when a section begins. */
    public int minutesBefore(Section section) {
        int gone = 0;
        for (Met met : inOrder()) {
            if (met.section().id().equals(section.id())) {
                break;
            }
            gone += met.section().minutes();
        }
        return gone;
    }
}
