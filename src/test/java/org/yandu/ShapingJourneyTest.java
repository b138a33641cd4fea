package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.annotation.Annotation;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.Jump;
import org.yandu.workspace.AnnotationQuery;
import org.yandu.workspace.OpenDocument;

/** What a reader says about the shape of a text: noise, headings, order. */
class ShapingJourneyTest extends Journey {

    static final String TORN = "改革开放40年:社会治理改革的杭州实践与经验";

    @BeforeEach
    void open() {
        start();
        act(() -> desk().setPaneCount(1));
    }

    private String quote(int mark) {
        return marks(0).get(mark).anchor().quote().exact();
    }

    @SuppressWarnings("unchecked")
    private TreeView<OutlineNode> outline() {
        return (TreeView<OutlineNode>) node("outline");
    }

    /** Titles of the headings as the outline shows them. */
    private List<String> titles() {
        return onFx(() -> outline().getRoot().getChildren().stream()
                .map(TreeItem::getValue)
                .map(OutlineNode::title)
                .toList());
    }

    private long signs() {
        return onFx(() -> outline().lookupAll(".outline-sign").stream()
                .filter(Node::isVisible)
                .count());
    }

    private Optional<OutlineNode> heading(String title) {
        return open(0).outline().nodes().filter(n -> n.title().equals(title)).findFirst();
    }

    private void choose(String title) {
        act(() -> choose(outline(), outline().getRoot(), title));
        act(() -> outline().requestFocus());
    }

    private static void choose(TreeView<OutlineNode> tree, TreeItem<OutlineNode> item, String title) {
        for (TreeItem<OutlineNode> child : item.getChildren()) {
            if (child.getValue().title().equals(title)) {
                tree.getSelectionModel().select(child);
            }
            choose(tree, child, title);
        }
    }

    private List<Annotation> found(String words) {
        return opened.workspace().store().annotations(new AnnotationQuery(null, null, null, words));
    }

    /** It vanished, and the status line went on saying that what is not text had been hidden. */
    @Test
    void whatIsMarkedWhileNoiseIsHiddenIsSaid() {
        openDocument(0, SOFT);
        act(() -> desk().lookProperty().set(desk().look().withNoiseHidden(true)));
        drag(0, "历来重视软环境建设");
        press(KeyCode.N);
        assertThat(((Labeled) node("status-message")).getText()).contains("历来重视软环境建设");
        assertThat(onFx(() -> area(0).getText())).doesNotContain("历来重视软环境建设");
    }

    @Test
    void wordsMarkedAsNoiseAreNoLongerQuotedUntilThatIsUndone() {
        openDocument(0, SOFT);
        drag(0, "历来重视软环境建设");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        drag(0, "重视软");
        press(KeyCode.N);
        assertThat(quote(0)).isEqualTo("历来环境建设");
        assertThat(open(0).version().quote(marks(0).getFirst().span())).isEqualTo("历来环境建设");
        assertThat(found("历来环境")).hasSize(1);
        assertThat(found("重视软")).isEmpty();

        click(0, "软环境建设与经济");
        assertThat(node("noise-kind")).isNotNull();
        clickNode("noise-restore");
        assertThat(quote(0)).isEqualTo("历来重视软环境建设");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(quote(0)).isEqualTo("历来环境建设");
        restart();
        assertThat(quote(0)).isEqualTo("历来环境建设");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(quote(0)).isEqualTo("历来重视软环境建设");
        assertThat(open(0).version().noise()).noneMatch(noise -> noise.kind() == Noise.Kind.MARKED);
    }

    /** The text cannot be scrolled so far that it is on the first line: the heading that is there was chosen instead, and keys acted on it. */
    @Test
    void aHeadingNearTheEndStaysChosen() {
        openDocument(0, SOFT);
        OutlineNode last = open(0).outline()
                .nodes()
                .filter(OutlineNode::isHeading)
                .reduce((one, next) -> next)
                .orElseThrow();
        choose(last.title());
        await(() -> pane(0).placeProperty().get() == last.span().start());
        assertThat(onFx(() -> outline().getSelectionModel().getSelectedItem().getValue()))
                .isEqualTo(last);
    }

    @Test
    void noiseUnderTheCaretIsTextAgainByOneKey() {
        openDocument(0, TORN);
        long before = open(0).version().noise().size();
        click(0, "凤凰彩票");
        press(KeyCode.ESCAPE);
        press(KeyCode.N);
        assertThat(open(0).version().noise()).hasSize((int) before - 1);
    }

    @Test
    void whatIsSaidAboutHeadingsSurvivesReopeningTheLibrary() {
        openDocument(0, SOFT);
        OutlineNode first = open(0).outline().roots().getFirst();
        OutlineNode below = first.children().getFirst();
        choose(below.title());
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(heading(below.title()).orElseThrow().level()).isEqualTo(below.level() - 1);
        OutlineNode second = first.children().get(1);
        choose(second.title());
        press(KeyCode.F2);
        robot.write("另起的名字");
        press(KeyCode.ENTER);
        assertThat(heading("另起的名字")).isPresent();
        OutlineNode third = first.children().get(2);
        choose(third.title());
        press(KeyCode.DELETE);
        assertThat(heading(third.title())).isEmpty();
        String line = "习近平总书记历来重视软环境建设与经济发展的密切关系";
        drag(0, line);
        press(KeyCode.H);
        assertThat(heading(line)).isPresent();

        restart();
        assertThat(heading(below.title()).orElseThrow().level()).isEqualTo(below.level() - 1);
        assertThat(heading("另起的名字")).isPresent();
        assertThat(heading(third.title())).isEmpty();
        assertThat(heading(line)).isPresent();
        for (int i = 0; i < 4; i++) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(open(0).shaping().corrections()).isEmpty();
        assertThat(heading(third.title())).isPresent();
    }

    @SuppressWarnings("unchecked")
    private ListView<Object> order() {
        return (ListView<Object>) node("order-list");
    }

    private List<Object> rows() {
        return onFx(() -> List.copyOf(order().getItems()));
    }

    /** Middle of a line of the proposal on the screen. */
    private Point2D row(int index) {
        return onFx(() -> order().lookupAll(".order-cell").stream()
                .map(ListCell.class::cast)
                .filter(cell -> cell.getIndex() == index)
                .map(cell -> cell.localToScreen(cell.getWidth() / 2, cell.getHeight() / 2))
                .findFirst()
                .orElseThrow());
    }

    private List<Integer> levels() {
        return open(0).outline()
                .nodes()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::level)
                .toList();
    }

    /** Its brothers had come under it, and went down with it. */
    @Test
    void whatGoesUpAndDownAgainLeavesTheOthersAsTheyWere() {
        openDocument(0, SOFT);
        List<Integer> before = levels();
        String title = open(0).outline().roots().getFirst().children().get(1).title();
        for (List<KeyCode> there :
                List.of(List.of(KeyCode.LEFT, KeyCode.RIGHT), List.of(KeyCode.RIGHT, KeyCode.LEFT))) {
            choose(title);
            press(KeyCode.ALT, there.getFirst());
            assertThat(levels()).isNotEqualTo(before);
            choose(title);
            press(KeyCode.ALT, there.getLast());
            assertThat(levels()).isEqualTo(before);
        }
        choose(open(0).outline().roots().getFirst().children().getFirst().title());
        press(KeyCode.ALT, KeyCode.RIGHT);
        assertThat(levels()).isEqualTo(before); // it is the first of its chapter
    }

    /** The notice stood in the outline only, where a reader of the text did not see it. */
    @Test
    void aTornTextSaysSoOverItsLinesUntilItIsToldNotTo() {
        openDocument(0, TORN);
        clickNode("pane-disorder-look");
        assertThat(rows()).hasSizeGreaterThan(8);
        clickNode("pane-disorder-no-more");
        assertThat(onFx(() -> node("pane-disorder").isVisible())).isFalse();
    }

    /** The picture lay over the button and the words were cut: with two panes beside each other and a long heading. */
    @Test
    void whatIsSaidOverATextIsWholeOrASignHoweverNarrowThePaneIs() {
        openDocument(0, TORN);
        for (int panes = 1; panes <= 3; panes++) {
            int count = panes;
            act(() -> desk().setPaneCount(count));
            for (int width : new int[] {1270, 1120, 1000, 900}) {
                act(() -> stage.setWidth(width));
                rest();
                onFx(() -> area(0).getScene().getRoot().lookupAll("#pane-disorder").stream()
                        .filter(Node::isVisible)
                        .map(HBox.class::cast)
                        .peek(line -> assertThat(side(line))
                                .as("%d, %d", count, width)
                                .isEmpty())
                        .count());
            }
        }
    }

    /** With both sides brought back beside two panes the head was wider than its pane: its title was cut, and the place. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theHeadKeepsToItsPaneWhereTheReaderInsistsOnBothSides(String language) {
        stop();
        start(Locale.of(language));
        openDocument(0, TORN);
        clickNode("order-propose");
        clickNode("order-keep");
        for (int panes = 1; panes <= 3; panes++) {
            int count = panes;
            act(() -> desk().setPaneCount(count));
            openDocument(count - 1, TORN);
            insistOn("notes-side", KeyCode.SHIFT, KeyCode.F9);
            insistOn("side", KeyCode.F9);
            insistOn("notes-side", KeyCode.SHIFT, KeyCode.F9);
            assertThat(List.of(node("side"), node("notes-side"))).doesNotContainNull();
            for (int place : new int[] {0, 1500, 4000}) {
                act(() -> desk().panes().forEach(pane -> pane.jump(Jump.back(place))));
                assertThat(outOfHeads()).as("%d panes, at %d", count, place).isEmpty();
            }
        }
    }

    private void insistOn(String side, KeyCode... keys) {
        if (node(side) == null) {
            press(keys);
        }
    }

    /** What stands in a head and is cut by the pane, or lies over what stands before it. */
    private List<String> outOfHeads() {
        return onFx(() -> opened.window().root().lookupAll(".reader-pane").stream()
                .flatMap(pane -> ((Parent) pane.lookup(".pane-header"))
                        .getChildrenUnmodifiable().stream()
                                .map(HBox.class::cast)
                                .flatMap(line -> outOf(pane, line).stream()))
                .toList());
    }

    private static List<String> outOf(Node pane, HBox line) {
        Node seen = pane;
        while (seen.getClip() == null) {
            seen = seen.getParent();
        }
        Bounds room = seen.localToScene(seen.getClip().getBoundsInParent());
        List<String> wrong = new ArrayList<>();
        double end = room.getMinX();
        for (Node part : line.getChildren()) {
            if (part.isVisible() && part.isManaged()) {
                Bounds place = part.localToScene(part.getLayoutBounds());
                if (place.getMinX() < end || place.getMaxX() > room.getMaxX()) {
                    wrong.add(part + " " + place.getMinX() + "-" + place.getMaxX() + " beside " + end + ", " + room);
                }
                end = place.getMaxX() - 1;
            }
        }
        return wrong;
    }

    /** What is cut, and what lies over what stands before it. */
    private static List<String> side(HBox line) {
        List<String> wrong = new ArrayList<>();
        double end = -1;
        for (Node part : line.getChildren()) {
            if (part.isVisible()) {
                Labeled words = (Labeled) part;
                Bounds place = part.localToScene(part.getLayoutBounds());
                if (place.getMinX() < end || words.getWidth() < words.prefWidth(-1) - 1) {
                    wrong.add(words.getText());
                }
                end = place.getMaxX() - 1;
            }
        }
        Bounds head = line.getParent().localToScene(line.getParent().getLayoutBounds());
        return end > head.getMaxX() ? List.of("out of the pane") : wrong;
    }

    /**
     * <pre>
     * text    …… 第二 第一 …… 第五 第三 第四 ……
     * read    …… 第一 …… 第二 …… 第三 …… 第四 …… 第五 ……
     * </pre>
     */
    @Test
    void aTornTextIsReadInOrderAndMarkedWhereItsWordsReallyStand() {
        openDocument(0, TORN);
        assertThat(signs()).isEqualTo(5);
        clickNode("order-propose");
        assertThat(rows()).hasSizeGreaterThan(8);
        List<Object> proposed = rows();
        // Onto the lower half of the heading below the next: behind it.
        robot.drag(row(0)).dropTo(new Point2D(row(2).getX(), row(2).getY() + 6));
        rest();
        assertThat(rows().indexOf(proposed.getFirst())).isNegative(); // it says now who moved it
        assertThat(rows().subList(0, 2)).isEqualTo(proposed.subList(1, 3));
        press(KeyCode.ALT, KeyCode.UP);
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(rows().subList(1, rows().size())).isEqualTo(proposed.subList(1, proposed.size()));
        clickNode("order-keep");

        assertThat(open(0).arrangement()).isPresent();
        assertThat(isShown("order-arranged")).isTrue();
        assertThat(signs()).isZero(); // nothing about the headings needs a look any more
        String shown = onFx(() -> area(0).getText());
        assertThat(shown.indexOf("第一,以提高")).isLessThan(shown.indexOf("第二,以党委"));
        assertThat(shown.indexOf("第四,以加强")).isLessThan(shown.indexOf("第五,以“互联网+"));
        assertThat(titles().getFirst()).startsWith("以提高人民群众满意度");

        String words = "把人民群众最关注、反映最强烈的";
        drag(0, words);
        press(KeyCode.DIGIT1);
        OpenDocument arranged = open(0);
        TextSpan span = marks(0).getFirst().span();
        assertThat(span.in(arranged.version().text())).isEqualTo(words);

        clickNode("order-original");
        assertThat(open(0).arrangement()).isEmpty();
        assertThat(marks(0).getFirst().span()).isEqualTo(span);
        String original = onFx(() -> area(0).getText());
        assertThat(original.indexOf("第二,以党委")).isLessThan(original.indexOf("第一,以提高"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open(0).arrangement()).isPresent();
        restart();
        assertThat(open(0).arrangement()).isPresent();
        assertThat(titles().getFirst()).startsWith("以提高人民群众满意度");
    }

    /**
     * <pre>
     * proposed  第一 a b 第二 c … 第五
     * moved     第二 c … 第一 a b …
     * </pre>
     */
    @Test
    void aHeadingIsMovedWithWhatBelongsToItAndBack() {
        openDocument(0, TORN);
        clickNode("order-propose");
        List<Object> proposed = rows();
        List<Integer> headings = onFx(() -> order().lookupAll(".order-cell:heading").stream()
                .map(ListCell.class::cast)
                .map(ListCell::getIndex)
                .sorted()
                .toList());
        int first = headings.get(0);
        int second = headings.get(1);
        act(() -> order().getSelectionModel().select(first));
        act(() -> order().requestFocus());

        press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(rows().indexOf(proposed.get(second))).isEqualTo(first);
        List<Object> whole = proposed.subList(first, second);
        int now = rows().indexOf(proposed.get(first));
        assertThat(rows().subList(now, now + whole.size())).isEqualTo(whole);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rows()).isEqualTo(proposed);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(rows().indexOf(proposed.get(first))).isEqualTo(now);
        clickNode("order-keep");

        String shown = onFx(() -> area(0).getText());
        assertThat(shown.indexOf("第二,以党委")).isLessThan(shown.indexOf("第一,以提高"));
        assertThat(shown.indexOf("第一,以提高")).isLessThan(shown.indexOf("第三,以城乡"));
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(open(0).arrangement()).isEmpty();
    }
}
