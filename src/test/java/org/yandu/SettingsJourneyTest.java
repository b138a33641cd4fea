package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yandu.ui.keys.Keys;
import org.yandu.ui.shell.Panel;

/** A reader sets the program up as he likes it. */
class SettingsJourneyTest extends Journey {

    @BeforeEach
    void begin() {
        start();
        openDocument(0, SOFT);
    }

    private void chooseComment() {
        press(KeyCode.F1);
        act(() -> ((TextField) node("keys-filter")).setText("写批注"));
        ListView<?> keys = (ListView<?>) node("keys");
        act(() -> {
            keys.requestFocus();
            keys.getSelectionModel().select(0);
        });
        press(KeyCode.ENTER);
    }

    @Test
    void anotherKeyIsGivenAfterAskingAndIsKept() {
        chooseComment();
        // F11 shows nothing but the text: asked before it is taken away from that.
        press(KeyCode.F11);
        assertThat(isShown("keys-take")).isTrue();
        assertThat(node("side")).isNotNull();
        press(KeyCode.ESCAPE);
        chooseComment();
        press(KeyCode.K);
        press(KeyCode.ESCAPE);
        restart();
        assertThat(desk().keys().keyOf("key.comment", "M")).isEqualTo("K");
        drag(0, "提高依法行政水平");
        press(KeyCode.K);
        assertThat(stage.getScene().getFocusOwner()).isInstanceOf(TextArea.class);
    }

    @Test
    void aTypedKeyIsFoundFirstAndWithoutOneMarkingStandsFirst() {
        press(KeyCode.F1);
        ListView<?> keys = (ListView<?>) node("keys");
        assertThat(keys.getItems().getFirst().toString()).contains("key=1");
        act(() -> ((TextField) node("keys-filter")).setText("s"));
        assertThat(keys.getItems().getFirst().toString()).contains("key=S,");
    }

    /** A newcomer could not change Alt+H, nor the keys of lessons, and was not told why a key cannot be changed. */
    @Test
    void onlyNumberKeysOfThemesAndEnterInListsAreFixedAndSayWhy() {
        press(KeyCode.F1);
        ListView<?> keys = (ListView<?>) node("keys");
        assertThat(keys.getItems().stream().map(Object::toString).filter(line -> !line.contains("why=, ")))
                .allMatch(line -> line.contains("why=数字键属于各个主题") && line.contains("usual=1")
                        || line.contains("why=数字键属于各个主题") && line.contains("usual=Shift+1")
                        || line.contains("why=列表里的 Enter") && line.contains("usual=Enter"))
                .hasSize(6);
        for (String what : List.of("隐去姓名", "改环节名称", "上移", "移出所在环节", "改名")) {
            act(() -> ((TextField) node("keys-filter")).setText(what));
            assertThat(keys.getItems())
                    .as(what)
                    .isNotEmpty()
                    .allMatch(line -> line.toString().contains("why=, "));
        }
    }

    @Test
    void numberKeysAreGivenAtTheThemesAndTakenByThem() {
        chooseComment();
        press(KeyCode.DIGIT3);
        assertThat(node("keys-take").isVisible())
                .as("number keys are not taken from themes")
                .isFalse();
        assertThat(desk().keys().keyOf("key.comment", "M")).isEqualTo("M");
        press(KeyCode.ESCAPE);

        press(KeyCode.F1);
        act(() -> ((TextField) node("keys-filter")).setText("加上或去掉主题"));
        ListView<?> keys = (ListView<?>) node("keys");
        act(() -> {
            keys.requestFocus();
            keys.getSelectionModel().select(0);
        });
        press(KeyCode.ENTER);
        assertThat(isShown("settings")).isFalse();
        assertThat(isShown("codebook")).isTrue();
    }

    /** Pressed in two lists of two rooms: one that asked for the usual key by itself would not follow. */
    @Test
    void aKeyOfAllListsIsChangedForAllOfThem() {
        Keys.Binding remove = new Keys.Binding("keys.list_remove", "keys.lists", "keys.list_remove", "Delete");
        act(() -> desk().keys().set(remove, "Alt+X"));
        drag(0, "提高依法行政水平");
        press(KeyCode.B);
        String version = open(0).version().id();
        act(() -> desk().bring("side.bookmarks"));
        inList("bookmarks", KeyCode.DELETE);
        assertThat(opened.workspace().store().bookmarks(version)).hasSize(1);
        inList("bookmarks", KeyCode.ALT, KeyCode.X);
        assertThat(opened.workspace().store().bookmarks(version)).isEmpty();

        int documents = desk().library().documents().size();
        act(() -> desk().bring(Panel.DOCUMENTS));
        inList("documents", KeyCode.DELETE);
        assertThat(desk().library().documents()).hasSize(documents);
        inList("documents", KeyCode.ALT, KeyCode.X);
        assertThat(desk().library().documents()).hasSize(documents - 1);
    }

    private void inList(String id, KeyCode... keys) {
        ListView<?> list = (ListView<?>) node(id);
        act(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
        });
        press(keys);
    }

    @Test
    void theLanguageChangesWithoutARestartAndTheReaderStaysWhereHeIs() {
        scrollTo(0, "法治政府的机制改革");
        int place = pane(0).readingPlaceProperty().get();
        AtomicReference<WindowWiring.Opened> window = new AtomicReference<>(opened);
        act(() -> WindowWiring.follow(new LibraryWiring(), new WindowWiring.Where(null, null), window, background));
        act(() -> desk().calls().languages().wish(Locale.ENGLISH));
        await(() -> window.get() != opened);
        opened = window.get();
        rest();
        assertThat(desk().texts().locale()).isEqualTo(Locale.ENGLISH);
        assertThat(stage.getScene()).isSameAs(opened.window().scene());
        // The first line in view; where it is broken follows the width of the pane.
        assertThat(pane(0).readingPlaceProperty().get()).isBetween(place - 40, place + 40);
        assertThat(opened.workspace().store().preference("language")).contains("en");
    }

    @Test
    void onlyTheTextIsLeftAndEverythingComesBack() {
        assertThat(node("side")).isNotNull();
        press(KeyCode.F11);
        assertThat(node("side")).isNull();
        assertThat(stage.getScene().getRoot().getChildrenUnmodifiable())
                .filteredOn(Node::isVisible)
                .hasSize(1);
        press(KeyCode.F11);
        assertThat(stage.getScene().getRoot().getChildrenUnmodifiable())
                .filteredOn(Node::isVisible)
                .hasSize(3);
        assertThat(node("side")).isNotNull();
    }

    @Test
    void aSideThatWasPutAwayStaysAway() {
        press(KeyCode.F9);
        assertThat(node("side")).isNull();
        restart();
        assertThat(node("side")).isNull();
    }

    @Test
    void annotationsCarryTheNameThatWasGiven() {
        act(() -> desk().setCoder(" 王老师 "));
        restart();
        assertThat(desk().coder()).isEqualTo("王老师");
    }

    @Test
    void theSettingsDoNotOpenOverSomethingBegunAndGoWhenSomethingElseOpens() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(isShown("export")).isTrue();
        press(KeyCode.F1);
        assertThat(isShown("settings")).isFalse();
        press(KeyCode.ESCAPE);
        press(KeyCode.F1);
        assertThat(isShown("settings")).isTrue();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        assertThat(isShown("settings")).isFalse();
        assertThat(isShown("export")).isTrue();
    }

    @Test
    void theNameOneMarksWithIsSeenBelowAndChangedFromThere() {
        act(() -> desk().setCoder("王老师"));
        assertThat(((javafx.scene.control.Button) node("status-coder")).getText())
                .isEqualTo("署名 王老师");
        clickNode("status-coder");
        assertThat(stage.getScene().getFocusOwner()).isSameAs(node("settings-coder"));
        act(() -> ((TextField) node("settings-coder")).setText("李老师"));
        press(KeyCode.ESCAPE);
        assertThat(((javafx.scene.control.Button) node("status-coder")).getText())
                .isEqualTo("署名 李老师");
    }

    @Test
    void textsKeepTheirSharesWhenAWindowBecomesSmallerAndWhenTheReaderDrewThem() {
        act(() -> desk().setPaneCount(2));
        act(() -> stage.setWidth(980));
        assertThat(share()).isBetween(0.49, 0.51);
        act(() -> stage.setWidth(800));
        assertThat(share()).isBetween(0.49, 0.51);
        act(() -> ((javafx.scene.control.SplitPane) node("texts")).setDividerPositions(0.6));
        click(0, "习近平总书记历来重视");
        act(() -> stage.setWidth(980));
        assertThat(share()).isBetween(0.58, 0.62);
    }

    private double share() {
        return onFx(() -> ((javafx.scene.control.SplitPane) node("texts")).getDividerPositions()[0]);
    }

    @Test
    void moreTextsThanThereIsRoomForPutTheSidesAwayEvenWhenTheyWereBrought() {
        act(() -> desk().setPaneCount(1));
        press(KeyCode.SHIFT, KeyCode.F9);
        press(KeyCode.SHIFT, KeyCode.F9);
        assertThat(node("notes-side")).isNotNull();
        act(() -> desk().setPaneCount(3));
        assertThat(node("notes-side")).isNull();
        assertThat(node("side")).isNull();
        assertThat(((javafx.scene.control.SplitPane) node("texts")).getDividerPositions())
                .satisfies(at -> assertThat(at[0]).isBetween(0.3, 0.37))
                .satisfies(at -> assertThat(at[1]).isBetween(0.63, 0.7));
        act(() -> desk().setPaneCount(1));
        assertThat(node("notes-side")).isNotNull();
        // The last wish counts: brought after the texts, a side stays.
        act(() -> desk().setPaneCount(3));
        press(KeyCode.F9);
        assertThat(node("side")).isNotNull();
    }

    @Test
    void noKeyChangesTheLibraryBehindAnOpenSheetAndTheSheetFollowsTheKeysThatChangeTheLook() {
        drag(0, "提高依法行政水平");
        press(KeyCode.DIGIT1);
        press(KeyCode.ESCAPE);
        assertThat(marks(0)).hasSize(1);
        press(KeyCode.SHORTCUT, KeyCode.COMMA);
        assertThat(isShown("settings")).isTrue();
        act(() -> node("settings").requestFocus());
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(marks(0)).hasSize(1);
        press(KeyCode.SHORTCUT, KeyCode.D);
        assertThat(isShown("settings")).isTrue();
        assertThat(onFx(() -> ((javafx.scene.control.ToggleButton) node("paper-sepia")).isSelected()))
                .isTrue();
        press(KeyCode.ESCAPE);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(marks(0)).isEmpty();
    }
}
