package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.Section;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.LessonPlacing.Side;

/** Where things come to stand. A lesson is written as its lines: sections in capitals, blocks small, nesting by dots. */
@NullUnmarked
class LessonPlacingTest {

    /** A with a and b, in it B with c; behind both C. */
    private static final WholeLesson LESSON = new WholeLesson(
            Lesson.untimed("l", "课", Lesson.Kind.PLAN, false, Samples.NOW),
            List.of(section("A", null, 0), section("B", "A", 0), section("C", null, 1)),
            List.of(block("a", "A", 0), block("b", "A", 1), block("c", "B", 0)));

    private static Section section(String id, String parent, int position) {
        return new Section(id, "l", parent, position, Section.Kind.OWN, id, 0);
    }

    private static Block block(String id, String section, int position) {
        return new Block(id, "l", section, position, new Content.OwnText(id));
    }

    private static String lines(WholeLesson whole) {
        return whole.inOrder().stream()
                .map(met -> ".".repeat(met.depth())
                        + met.section().id()
                        + whole.blocksOf(met.section().id()).stream()
                                .map(each -> ((Content.OwnText) each.content()).markdown())
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }

    /** The lesson after a change, or as it was. */
    private static String after(Optional<Change> change) {
        Map<String, Section> sections = new TreeMap<>();
        Map<String, Block> blocks = new TreeMap<>();
        LESSON.sections().forEach(each -> sections.put(each.id(), each));
        LESSON.blocks().forEach(each -> blocks.put(each.id(), each));
        for (Edit edit : change.map(Change::edits).orElse(List.of())) {
            if (edit instanceof Edit.OfSection of) {
                Optional.ofNullable(of.before()).ifPresent(each -> sections.remove(each.id()));
                Optional.ofNullable(of.after()).ifPresent(each -> sections.put(each.id(), each));
            } else if (edit instanceof Edit.OfBlock of) {
                Optional.ofNullable(of.before()).ifPresent(each -> blocks.remove(each.id()));
                Optional.ofNullable(of.after()).ifPresent(each -> blocks.put(each.id(), each));
            }
        }
        return lines(new WholeLesson(LESSON.lesson(), List.copyOf(sections.values()), List.copyOf(blocks.values())));
    }

    private static String inserted(String line, Side side) {
        return after(
                LessonPlacing.insert(LESSON, line, side, List.of(new Content.OwnText("x"), new Content.OwnText("y"))));
    }

    private static String dropped(String line, String onto, Side side) {
        return after(LessonPlacing.drop(LESSON, line, onto, side));
    }

    @Test
    void asItIs() {
        assertThat(lines(LESSON)).isEqualTo("Aab .Bc C");
    }

    @Test
    void whatComesInStandsBehindTheLineOrWhereItIsLetGo() {
        assertThat(inserted("a", Side.AFTER)).isEqualTo("Aaxyb .Bc C");
        assertThat(inserted("a", Side.BEFORE)).isEqualTo("Axyab .Bc C");
        assertThat(inserted("A", Side.AFTER)).isEqualTo("Axyab .Bc C");
        assertThat(inserted("A", Side.INTO)).isEqualTo("Aabxy .Bc C");
        assertThat(inserted("C", Side.BEFORE)).isEqualTo("Aab .Bcxy C");
        assertThat(inserted("", Side.AFTER)).isEqualTo("Aab .Bc Cxy");
    }

    @Test
    void aBlockIsCarried() {
        assertThat(dropped("a", "b", Side.AFTER)).isEqualTo("Aba .Bc C");
        assertThat(dropped("b", "a", Side.BEFORE)).isEqualTo("Aba .Bc C");
        assertThat(dropped("a", "c", Side.AFTER)).isEqualTo("Ab .Bca C");
        assertThat(dropped("a", "C", Side.INTO)).isEqualTo("Ab .Bc Ca");
        assertThat(dropped("a", "a", Side.AFTER)).isEqualTo("Aab .Bc C");
    }

    @Test
    void aSectionIsCarriedWithAllInIt() {
        assertThat(dropped("B", "C", Side.AFTER)).isEqualTo("Aab C Bc");
        assertThat(dropped("B", "A", Side.BEFORE)).isEqualTo("Bc Aab C");
        assertThat(dropped("C", "A", Side.INTO)).isEqualTo("Aab .Bc .C");
        assertThat(dropped("C", "c", Side.AFTER)).isEqualTo("Aab .Bc .C");
        assertThat(dropped("A", "B", Side.INTO)).isEqualTo("Aab .Bc C");
    }

    @Test
    void aLineUpOrDown() {
        assertThat(after(LessonPlacing.shift(LESSON, "b", -1))).isEqualTo("Aba .Bc C");
        assertThat(after(LessonPlacing.shift(LESSON, "b", 1))).isEqualTo("Aa .Bbc C");
        assertThat(after(LessonPlacing.shift(LESSON, "c", -1))).isEqualTo("Aabc .B C");
        assertThat(after(LessonPlacing.shift(LESSON, "a", -1))).isEqualTo("Aab .Bc C");
        assertThat(after(LessonPlacing.shift(LESSON, "C", -1))).isEqualTo("C Aab .Bc");
    }

    @Test
    void aSectionGoesWithAllInIt() {
        assertThat(after(LessonPlacing.remove(LESSON, "A"))).isEqualTo("C");
        assertThat(after(LessonPlacing.remove(LESSON, "a"))).isEqualTo("Ab .Bc C");
    }
}
