package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Flag;
import org.yandu.document.TextSpan;

/** Selecting and marking without a mouse, and with one where it knows Chinese. */
class SelectingJourneyTest extends Journey {

    private static final String SENTENCE = "习近平总书记历来重视软环境建设与经济发展的密切关系。";

    @BeforeEach
    void open() {
        start();
        openDocument(0, SOFT);
        act(() -> desk().setPaneCount(1));
    }

    private String selected() {
        return Optional.ofNullable(pane(0).selectionProperty().get())
                .map(span -> span.in(open(0).version().text()))
                .orElse("");
    }

    private List<String> quotes() {
        return marks(0).stream().map(mark -> mark.anchor().quote().exact()).toList();
    }

    private List<Bookmark> bookmarks() {
        return desk().workspace().store().bookmarks(open(0).version().id());
    }

    private String status(String id) {
        return ((Label) node(id)).getText();
    }

    /** The caret before these words, as by many arrow keys. */
    private void caretAt(String words) {
        scrollTo(0, words);
        act(() -> {
            area(0).requestFocus();
            area(0).moveTo(area(0).getText().indexOf(words));
        });
    }

    @Test
    void growingMarkingStarringSplittingJoiningAndUndoingAllByKeyboardAlone() {
        press(KeyCode.F6);
        press(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(onFx(() -> area(0).isFocused())).isTrue();
        caretAt("历来重视软环境建设与经济");
        press(KeyCode.E);
        assertThat(selected()).isEqualTo("历来");
        press(KeyCode.E);
        assertThat(SENTENCE).startsWith(selected());
        press(KeyCode.E);
        assertThat(selected()).isEqualTo(SENTENCE);
        press(KeyCode.E);
        assertThat(selected()).startsWith(SENTENCE).hasSizeGreaterThan(SENTENCE.length());
        press(KeyCode.SHIFT, KeyCode.E);
        assertThat(selected()).isEqualTo(SENTENCE);
        press(KeyCode.T);
        assertThat(selected()).isEqualTo(SENTENCE.substring(0, SENTENCE.length() - 1));
        press(KeyCode.SHIFT, KeyCode.E);
        assertThat(selected()).as("the way back").isNotEqualTo(SENTENCE).startsWith("习近平");
        press(KeyCode.E);
        press(KeyCode.T);
        press(KeyCode.DIGIT1);
        press(KeyCode.S);
        press(KeyCode.Q);
        assertThat(marks(0)).hasSize(1);
        assertThat(marks(0).getFirst().flags()).containsExactlyInAnyOrder(Flag.STAR, Flag.QUESTION);

        press(KeyCode.ESCAPE);
        caretAt("软环境建设与经济");
        press(KeyCode.LEFT);
        press(KeyCode.RIGHT);
        press(KeyCode.SHIFT, KeyCode.J);
        assertThat(quotes()).containsExactly("习近平总书记历来重视", "软环境建设与经济发展的密切关系");
        press(KeyCode.J);
        assertThat(quotes()).containsExactly(SENTENCE.substring(0, SENTENCE.length() - 1));
        press(KeyCode.B);
        assertThat(bookmarks()).hasSize(1);
        assertThat(bookmarks().getFirst().anchor().quote().exact()).isEqualTo(SENTENCE);

        for (int i = 0; i < 6; i++) {
            press(KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(marks(0)).isEmpty();
        assertThat(bookmarks()).isEmpty();
        for (int i = 0; i < 6; i++) {
            press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        }
        assertThat(quotes()).containsExactly(SENTENCE.substring(0, SENTENCE.length() - 1));
        assertThat(bookmarks()).hasSize(1);
    }

    @Test
    void theSameThemeOnPassagesThatMeetIsOfferedAsOneAndJoinedInOneStep() {
        drag(0, "习近平总书记历来重视软环境");
        press(KeyCode.DIGIT3);
        assertThat(isShown("join-offer")).isFalse();
        drag(0, "软环境建设与经济");
        press(KeyCode.DIGIT3);
        assertThat(marks(0)).hasSize(2);
        assertThat(isShown("join-offer")).isTrue();
        press(KeyCode.J);
        assertThat(quotes()).containsExactly("习近平总书记历来重视软环境建设与经济");
        assertThat(isShown("join-offer")).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks(0)).hasSize(2);
        assertThat(isShown("join-offer")).isFalse();
    }

    @Test
    void aPenMarksWhateverIsSelectedUntilEscape() {
        click(0, "习近平总书记历来重视软环境");
        press(KeyCode.SHIFT, KeyCode.DIGIT2);
        assertThat(status("status-pen")).contains("机关效能");
        drag(0, "历来重视软环境");
        assertThat(quotes()).containsExactly("历来重视软环境");
        assertThat(selected()).isEmpty();
        assertThat(isShown("mark-palette")).isFalse();

        caretAt("经济发展的密切关系");
        for (int i = 0; i < 3; i++) {
            robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).release(KeyCode.RIGHT);
        }
        robot.release(KeyCode.SHIFT);
        rest();
        assertThat(marks(0)).hasSize(2);

        caretAt("按照“八八战略”加强");
        press(KeyCode.E);
        int one = marks(0).size();
        press(KeyCode.E);
        assertThat(marks(0)).hasSize(one);
        press(KeyCode.ESCAPE);
        assertThat(isShown("status-pen")).isFalse();
        drag(0, "习近平总书记");
        assertThat(marks(0)).hasSize(one);
    }

    @Test
    void aThirdClickWithThePenMakesTheMarkLargerAndIsTheSameStep() {
        click(0, "习近平总书记历来重视软环境");
        press(KeyCode.SHIFT, KeyCode.DIGIT2);
        clicks("经济发展的密切", 2);
        assertThat(quotes()).containsExactly("经济");
        clicks("经济发展的密切", 3);
        assertThat(quotes()).containsExactly(SENTENCE);
        assertThat(isShown("join-offer")).isFalse();
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks(0)).isEmpty();
    }

    /** Its two handles cover all of it. */
    @Test
    void severalClicksOnAShortMarkSelectAsElsewhere() {
        drag(0, "重视");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        click(0, "重视");
        clicks(node("mark-handle-start"), "重视", 3);
        assertThat(selected()).isEqualTo(SENTENCE);
        press(KeyCode.DIGIT3);
        assertThat(quotes()).contains("重视", SENTENCE);
    }

    @Test
    void theEraserRubsOffOnlyWhatIsSelected() {
        drag(0, "习近平总书记历来重视软环境");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        press(KeyCode.SHIFT, KeyCode.P);
        drag(0, "历来重视");
        assertThat(quotes()).containsExactly("习近平总书记", "软环境");
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(quotes()).containsExactly("习近平总书记历来重视软环境");
    }

    /** The control keeps its caret before the last character of a line; that character could not be selected with the mouse. */
    @Test
    void theLastCharacterOfALineIsReachedFromBothSides() {
        scrollTo(0, SENTENCE);
        int first = shown(0, SENTENCE);
        int last = first;
        while (edge(0, last + 1, false).getY() < edge(0, first, false).getY() + 5) {
            last++;
        }
        String line = onFx(() -> area(0).getText()).substring(first, last + 1);
        robot.drag(edge(0, first, false)).dropTo(edge(0, last, true));
        rest();
        assertThat(selected()).isEqualTo(line);
        robot.drag(edge(0, last, true).add(20, 0)).dropTo(edge(0, first, false));
        rest();
        assertThat(selected()).isEqualTo(line);
    }

    @Test
    void twoClicksTheWordThreeTheSentenceFourTheParagraph() {
        scrollTo(0, "总书记历来重视");
        // How many clicks are one is a matter of the platform and of time: on a slow machine two clicks of a robot are
        // no double click.
        clicks("经济发展的密切", 2);
        assertThat(selected()).isEqualTo("经济");
        clicks("经济发展的密切", 3);
        assertThat(selected()).isEqualTo(SENTENCE);
        clicks("经济发展的密切", 4);
        assertThat(selected()).startsWith(SENTENCE).hasSizeGreaterThan(SENTENCE.length());
    }

    /** As many clicks as the platform would count. */
    private void clicks(String words, int count) {
        clicks(area(0), words, count);
    }

    /** @param under what the mouse is over */
    private void clicks(Node under, String words, int count) {
        javafx.geometry.Point2D screen = at(0, shown(0, words));
        act(() -> {
            for (var type : List.of(
                    javafx.scene.input.MouseEvent.MOUSE_PRESSED, javafx.scene.input.MouseEvent.MOUSE_RELEASED)) {
                javafx.geometry.Point2D local = under.localToScene(under.screenToLocal(screen));
                javafx.event.Event.fireEvent(
                        under,
                        new javafx.scene.input.MouseEvent(
                                type,
                                local.getX(),
                                local.getY(),
                                screen.getX(),
                                screen.getY(),
                                MouseButton.PRIMARY,
                                count,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                false,
                                false,
                                true,
                                null));
            }
        });
    }

    @Test
    void markToMarkByKeyAndTheScreenReaderIsToldWhatIsThere() {
        drag(0, "习近平总书记历来重视软环境");
        press(KeyCode.DIGIT1);
        drag(0, "按照“八八战略”加强");
        press(KeyCode.DIGIT3);
        press(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.HOME);
        press(KeyCode.CLOSE_BRACKET);
        Annotation first = pane(0).focusedMark().orElseThrow();
        press(KeyCode.CLOSE_BRACKET);
        Annotation second = pane(0).focusedMark().orElseThrow();
        assertThat(first.span().start()).isLessThan(second.span().start());
        press(KeyCode.OPEN_BRACKET);
        assertThat(pane(0).focusedMark()).contains(first);
        press(KeyCode.RIGHT);
        String help = onFx(() -> (String) area(0).queryAccessibleAttribute(AccessibleAttribute.HELP));
        String theme =
                desk().library().codebook().pick(first.codes()).getFirst().name();
        assertThat(help).isEqualTo("标注：" + theme);
        assertThat(status("status-message")).contains(theme);
        String paragraph = onFx(() -> (String) area(0).queryAccessibleAttribute(AccessibleAttribute.TEXT));
        int caret = onFx(() -> (Integer) area(0).queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET));
        assertThat(paragraph.substring(caret - 1))
                .startsWith(first.anchor().quote().exact());
        // A number key now acts on the mark the caret is in.
        press(KeyCode.DIGIT4);
        assertThat(open(0).markup().find(first.id()).orElseThrow().codes()).hasSize(2);
    }

    @Test
    void aMarkGrowsAndShrinksByUnitsAtTheCaret() {
        drag(0, "历来重视");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        click(0, "来重视软环境建设");
        press(KeyCode.ALT, KeyCode.UP);
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(quotes().getFirst().length()).isGreaterThan(10);
        press(KeyCode.ALT, KeyCode.DOWN);
        assertThat(quotes().getFirst().length()).isGreaterThan(3);
    }

    @Test
    void withoutACaretTheArrowsScrollAndTabLeavesTheText() {
        click(0, "习近平总书记历来重视软环境");
        int caret = pane(0).caretProperty().get();
        press(KeyCode.F7);
        press(KeyCode.PAGE_DOWN);
        assertThat(pane(0).caretProperty().get()).isEqualTo(caret);
        assertThat(pane(0).readingPlaceProperty().get()).isGreaterThan(0);
        press(KeyCode.F7);
        press(KeyCode.TAB);
        assertThat(onFx(() -> area(0).isFocused())).isFalse();
    }

    @Test
    void theEndsOfAMarkAreDraggedAcrossParagraphsAndPastTheEdge() {
        drag(0, "习近平总书记历来重视");
        press(KeyCode.DIGIT1);
        drag(0, "总书记历来");
        press(KeyCode.DIGIT3);
        press(KeyCode.ESCAPE);
        click(0, "习近平总书记历来重视");
        TextSpan before = pane(0).focusedMark().orElseThrow().span();
        int last = onFx(() -> area(0).lastVisibleParToAllParIndex());
        robot.drag(node("mark-handle-end"));
        javafx.geometry.Bounds bounds = onFx(() -> area(0).localToScreen(area(0).getBoundsInLocal()));
        robot.moveTo(bounds.getCenterX(), bounds.getMaxY() + 20);
        await(() -> area(0).lastVisibleParToAllParIndex() > last);
        robot.drop();
        rest();
        TextSpan after = pane(0).focusedMark().orElseThrow().span();
        assertThat(after.start()).isEqualTo(before.start());
        assertThat(after.in(open(0).version().text())).contains("\n").hasSizeGreaterThan(300);
        assertThat(marks(0)).hasSize(2);
    }

    @Test
    void aNewSelectionMayBeginWithinTheOld() {
        drag(0, "习近平总书记历来重视软环境");
        drag(0, "历来重视软环境建设");
        assertThat(selected()).isEqualTo("历来重视软环境建设");
    }
}
