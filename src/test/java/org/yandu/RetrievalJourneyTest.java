package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Annotation;
import org.yandu.retrieval.marks.Retrieval;
import org.yandu.workspace.AnnotationQuery;

/** A reader asks all annotations of the library and works with what was found. */
class RetrievalJourneyTest extends Journey {

    @BeforeEach
    void mark() {
        start();
        openDocument(0, SOFT);
        drag(0, "法治政府的机制改革");
        press(KeyCode.DIGIT3);
        drag(0, "政府的机制");
        press(KeyCode.DIGIT2);
        drag(0, "社会信用体系");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.R);
    }

    private ListView<?> list() {
        return (ListView<?>) node("retrieval-list");
    }

    private String count() {
        return ((Label) node("retrieval-count")).getText();
    }

    private void want(String role, String theme) {
        act(() -> ((ToggleButton) role(role, theme)).fire());
    }

    private Node role(String role, String theme) {
        return node("role-" + role + "-" + theme);
    }

    private List<Annotation> marks() {
        return opened.workspace().store().annotations(AnnotationQuery.ALL);
    }

    @Test
    void twoThemesThatOverlapAreFoundAndOneIsTakenOffBothInOneStep() {
        assertThat(count()).contains("3");
        want("ALL", "theme-law");
        want("ALL", "theme-efficiency");
        assertThat(count()).contains("2");
        want("ALL", "theme-efficiency");
        assertThat(count()).contains("1");
        want("NONE", "theme-efficiency");
        assertThat(count()).contains("0");
    }

    @Test
    void sectionsWithoutAMarkAreSeenAndAClickOnAPassageGoesThere() {
        act(() -> ((MenuButton) node("retrieval-order"))
                .getItems().stream()
                        .filter(item -> "retrieval-SECTION".equals(item.getId()))
                        .forEach(MenuItem::fire));
        assertThat(list().getItems().size()).isGreaterThan(10);
        act(() -> ((TextField) node("retrieval-words")).setText("信用"));
        await(() -> count().contains("1"));
        act(() -> pane(0).returnTo(0));
        int row = 0;
        while (!list().getItems().get(row).toString().startsWith("Mark")) {
            row++;
        }
        int chosen = row;
        act(() -> {
            list().requestFocus();
            list().scrollTo(chosen);
            list().getSelectionModel().select(chosen);
        });
        press(KeyCode.ENTER);
        assertThat(pane(0).focusedMark().orElseThrow().anchor().quote().exact()).isEqualTo("社会信用体系");
    }

    @Test
    void aQuestionIsKeptAndAskedAgain() {
        want("ANY", "theme-credit");
        act(() -> ((TextField) field()).setText("信用的"));
        act(() -> ((javafx.scene.control.Button) keep()).fire());
        assertThat(opened.workspace().store().savedRetrievals())
                .singleElement()
                .satisfies(kept -> assertThat(kept.name()).isEqualTo("信用的"));
        // In the field it would take back what was typed there.
        act(() -> list().requestFocus());
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(opened.workspace().store().savedRetrievals()).isEmpty();
        assertThat(marks()).hasSize(3);
    }

    private Node keep() {
        return row().lookup("#retrieval-keep");
    }

    private Node field() {
        return row().lookup("#retrieval-name");
    }

    private Node row() {
        var menu = (javafx.scene.control.MenuButton) node("retrieval-kept");
        return ((javafx.scene.control.CustomMenuItem) menu.getItems().getLast()).getContent();
    }

    @Test
    void theNameOfAQuestionIsTypedAsSoonAsTheMenuIsOpen() {
        want("ANY", "theme-credit");
        robot.clickOn(node("retrieval-kept"));
        rest();
        robot.write("xinyong");
        press(KeyCode.ENTER);
        assertThat(opened.workspace().store().savedRetrievals())
                .singleElement()
                .satisfies(kept -> assertThat(kept.name()).isEqualTo("xinyong"));
    }

    /** A map led to no passage, and the reader asked something else: the first of that was chosen as if the map had led there. */
    @Test
    void onlyWhatAnotherRoomAskedIsChosenAtOnce() {
        act(() -> desk().calls().questions().wish(Retrieval.ALL.withWords("没有这几个字")));
        await(() -> count().contains("0"));
        act(() -> ((TextField) node("retrieval-words")).setText("信用"));
        await(() -> count().contains("1"));
        assertThat(onFx(() -> list().getSelectionModel().getSelectedItems().size()))
                .isZero();
        act(() -> desk().calls().questions().wish(Retrieval.ALL.withWords("政府")));
        await(() -> count().contains("2"));
        assertThat(onFx(() -> list().getSelectionModel().getSelectedItems().size()))
                .isOne();
        // The same once more, from which the reader has gone.
        act(() -> list().getSelectionModel().clearSelection());
        act(() -> desk().calls().questions().wish(Retrieval.ALL.withWords("政府")));
        assertThat(onFx(() -> list().getSelectionModel().getSelectedItems().size()))
                .isOne();
    }
}
