package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A reader follows words through the readings, by key where there is one. */
class WordingJourneyTest extends Journey {

    private void fire(String id) {
        act(() -> ((ButtonBase) node(id)).fire());
        rest();
    }

    private TableView<?> names() {
        return (TableView<?>) node("wording-names-table");
    }

    @Test
    void fromAFewWordsInTheTextToAllTheirPlacesAndToTheNames() {
        start();
        openDocument(0, SOFT);
        drag(0, "软环境");
        press(KeyCode.SHORTCUT, KeyCode.T);
        rest();
        assertThat(((TextField) node("wording-term-field")).getText()).isEqualTo("软环境");
        assertThat(((ListView<?>) node("wording-documents")).getItems()).hasSize(1);
        ListView<?> places = (ListView<?>) node("wording-places");
        assertThat(places.getItems()).hasSizeGreaterThan(10);
        act(() -> places.requestFocus());
        press(KeyCode.END);
        int place = open(0).version().text().lastIndexOf("软环境");
        assertThat(pane(0).readingPlaceProperty().get()).isBetween(place - 400, place);

        // It goes into a lesson with its sentence, though the lessons have never been looked at.
        press(KeyCode.SHORTCUT, KeyCode.L);
        await(() -> opened.workspace().store().lessons().size() == 1);
        String lesson = opened.workspace().store().lessons().getFirst().id();
        await(() -> !opened.workspace()
                .store()
                .lesson(lesson)
                .orElseThrow()
                .blocks()
                .isEmpty());

        // The selection becomes a name with all its places and is chosen, and one undo takes it back.
        drag(0, "法治");
        press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        rest();
        await(() -> names().getSelectionModel().getSelectedItem() != null);
        rest();
        assertThat(((ListView<?>) node("wording-name-places")).getItems()).hasSizeGreaterThan(10);
        await(() -> !names().getItems().isEmpty());
        assertThat(((Label) node("wording-names-summary")).getText()).endsWith("个名称");
        int all = names().getItems().size();
        act(() -> {
            names().requestFocus();
            names().getSelectionModel().clearAndSelect(0);
        });
        press(KeyCode.DELETE);
        await(() -> names().getItems().size() == all - 1);
        press(KeyCode.SHORTCUT, KeyCode.Z);
        await(() -> names().getItems().size() == all);

        fire("wording-tab-SHARED");
        ListView<?> shared = (ListView<?>) node("wording-shared-rows");
        assertThat(shared.getItems()).isNotEmpty();
        act(() -> shared.requestFocus());
        press(KeyCode.DOWN);
        rest();
        assertThat(desk().panes()).hasSize(2);

        fire("wording-tab-FIGURES");
        await(() -> !((TableView<?>) node("wording-figures-table")).getItems().isEmpty());
    }
}
