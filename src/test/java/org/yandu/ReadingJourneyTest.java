package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.language.Texts;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.parts.Appearance;
import org.yandu.ui.shell.SaveState;
import org.yandu.workspace.Workspace;

class ReadingJourneyTest extends Journey {

    @Test
    void theFirstStartShowsTwoReadingsSideBySideWithTheOutlineOfTheOneInFocus() {
        start();
        assertThat(desk().library().documents()).hasSize(5);
        assertThat(desk().panes()).hasSize(2).allMatch(pane -> pane.open().isPresent());
        assertThat(open(0).document().title()).isEqualTo(SOFT);
        TreeView<?> outline = (TreeView<?>) node("outline");
        assertThat(outline.getRoot().getChildren()).hasSize(3);
    }

    @Test
    void aClickInTheOutlineLeadsToTheSectionAndScrollingLeadsTheOutline() {
        start();
        act(() -> desk().setPaneCount(1));
        TreeView<OutlineNode> outline = outline();
        onFx(() -> {
            outline.getSelectionModel()
                    .select(outline.getRoot().getChildren().get(1).getChildren().get(7));
            return true;
        });
        rest();
        await(() -> pane(0).readingPlaceProperty().get() > 1000);
        assertThat(((Label) node("pane-place")).getText()).startsWith("二");
        scrollTo(0, "加强信用建设,政府应起到率先示范作用");
        await(() -> {
            OutlineNode chosen = outline.getSelectionModel().getSelectedItem().getValue();
            return chosen.place().startsWith("三");
        });
    }

    @SuppressWarnings("unchecked")
    private TreeView<OutlineNode> outline() {
        return (TreeView<OutlineNode>) node("outline");
    }

    @Test
    void readingPlacesPanesAndPaperComeBackAfterARestart() {
        start();
        scrollTo(0, "加强重点领域、新兴领域立法");
        scrollTo(1, "党的十九大强调");
        int first = pane(0).readingPlaceProperty().get();
        int second = pane(1).readingPlaceProperty().get();
        act(() -> desk().lookProperty().set(desk().look().with(Appearance.SEPIA)));
        restart();
        assertThat(desk().look().appearance()).isEqualTo(Appearance.SEPIA);
        assertThat(desk().panes()).hasSize(2);
        await(() -> Math.abs(pane(0).readingPlaceProperty().get() - first) < 60);
        await(() -> Math.abs(pane(1).readingPlaceProperty().get() - second) < 60);
    }

    @Test
    void largerTextKeepsThePlace() {
        start();
        scrollTo(0, "加强重点领域、新兴领域立法");
        int place = pane(0).readingPlaceProperty().get();
        for (int i = 0; i < 3; i++) {
            press(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        assertThat(desk().look().size()).isEqualTo(20);
        await(() -> Math.abs(pane(0).readingPlaceProperty().get() - place) < 60);
    }

    @Test
    void theListOfAnnotationsIsNarrowedAndLeadsToThePlace() {
        start();
        act(() -> desk().setPaneCount(1));
        drag(0, "强化信用监管");
        press(KeyCode.DIGIT1);
        drag(0, "习近平总书记历来重视软环境建设");
        press(KeyCode.DIGIT2);
        ListView<?> list = (ListView<?>) node("annotations");
        assertThat(list.getItems()).hasSize(2);
        act(() -> ((TextField) node("notes-words")).setText("軟環境"));
        assertThat(list.getItems()).hasSize(1);
        act(() -> ((TextField) node("notes-words")).setText(""));
        act(() -> desk().themeFilterProperty()
                .set(desk().library().codebook().byKey(1).orElseThrow().id()));
        assertThat(list.getItems()).hasSize(1);
        press(KeyCode.ESCAPE);
        robot.clickOn(list.lookup(".annotation-card"));
        rest();
        await(() -> pane(0).readingPlaceProperty().get() > 1000);
        assertThat(pane(0).focusedMark()).isPresent();
    }

    @Test
    void aCommentIsWrittenBesideTheText() {
        start();
        act(() -> desk().setPaneCount(1));
        drag(0, "习近平总书记历来重视软环境建设");
        press(KeyCode.M);
        act(() -> ((TextArea) node("comment")).setText("为什么是“历来”？"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(marks(0)).extracting(mark -> mark.comment()).containsExactly("为什么是“历来”？");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(marks(0)).isEmpty();
    }

    @Test
    void anotherProgramMayWriteWhileThisOneReads() {
        start();
        act(() -> desk().setPaneCount(1));
        WindowWiring.Opened writing = opened;
        Workspace reading = new LibraryWiring().open(folder.resolve("library"), false, problem -> {}, Progress.NONE);
        org.yandu.ui.shell.Background first = background;
        javafx.stage.Stage firstStage = stage;
        show(reading, Locale.SIMPLIFIED_CHINESE);
        assertThat(desk().gate().savedProperty().get()).isEqualTo(SaveState.READ_ONLY);
        act(() -> pane(0).selectionProperty().set(new org.yandu.document.TextSpan(200, 220)));
        act(() -> area(0).requestFocus());
        press(KeyCode.DIGIT1);
        assertThat(marks(0)).isEmpty();
        stop();
        background = first;
        stage = firstStage;
        opened = writing;
    }

    @Test
    void theEnglishInterfaceIsEnglishAllOver() {
        start(Locale.ENGLISH);
        act(() -> desk().setPaneCount(1));
        List<String> words = new ArrayList<>();
        onFx(() -> collect(opened.window().root(), words));
        assertThat(words).contains("This document", "All documents", "Outline");
        assertThat(words).doesNotContain("本篇", "大纲", "文献");
    }

    private static boolean collect(Node node, List<String> words) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            words.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
        return true;
    }

    /** Within a paragraph that is taller than the window, one long way was lost: the place stayed out of view. */
    @Test
    void everyPlaceOfAWallOfTextIsReachedFromFarAway() {
        start();
        String walls = ("　　" + "推进信用建设和机关效能建设，完善基层治理服务群众的制度。".repeat(180) + "\n").repeat(12);
        String wall = alone(walls);
        int length = open(0).version().text().length();
        for (int place = 400; place < length - 10; place += 2_957) {
            jump(wall, 0);
            jump(wall, place);
            assertThat(place - pane(0).readingPlaceProperty().get())
                    .as("place %d", place)
                    .isBetween(0, 900);
        }
    }

    /** Where the room above a heading lay at the top, the place that is read stayed where it had been before the jump. */
    @Test
    void amongHeadingsTheLineBelowTheirRoomIsRead() {
        start();
        StringBuilder headings = new StringBuilder();
        for (String tens : List.of("", "十", "二十", "三十", "四十")) {
            for (String ones : "一二三四五六七八九".split("")) {
                headings.append(tens).append(ones).append("、信用建设之").append(tens).append(ones);
                headings.append("\n　　" + "推进信用建设和机关效能建设，完善服务群众的制度。".repeat(3) + "\n");
            }
        }
        String headed = alone(headings.toString());
        int place = open(0).version().text().length() / 2;
        for (int i = 0; i < 12; i++) {
            double height = 700 + 9 * i;
            act(() -> stage.setHeight(height));
            jump(headed, 0);
            jump(headed, place);
            assertThat(place - pane(0).readingPlaceProperty().get())
                    .as("height %.0f", height)
                    .isBetween(0, 900);
        }
    }

    /** Takes a text in and shows it in the only pane. */
    private String alone(String words) {
        String id = String.valueOf(new Importer(opened.workspace(), Clock.systemUTC(), Texts.of(Locale.CHINESE))
                .take(List.of(Source.bytes("长文.txt", words.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .getFirst()
                .document());
        act(() -> {
            desk().setPaneCount(1);
            desk().open(pane(0), id);
        });
        return id;
    }

    private void jump(String id, int place) {
        act(() -> desk().goTo(id, new TextSpan(place, place + 1)));
        act(() -> {});
    }
}
