package org.yandu.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.TextSpan;

class PanesTest {

    @TempDir
    Path folder;

    /** What somebody goes to from a list must not take away what is opened beside it, as long as there is room. */
    @Test
    void aPlaceIsShownWhereItsTextIsOpenThenInAnEmptyPaneThenInTheFocusedOne() {
        try (Study study = new Study(folder, "a", "甲。", "b", "乙。", "c", "丙。")) {
            Desk desk = study.desk();
            desk.spread(2);
            desk.open(desk.panes().getFirst(), "a");
            desk.goTo("b", new TextSpan(0, 1));
            assertThat(desk.panes())
                    .extracting(pane -> pane.open().orElseThrow().document().id())
                    .containsExactly("a", "b");
            assertThat(desk.focused()).isSameAs(desk.panes().get(1));
            desk.goTo("a", new TextSpan(0, 1));
            assertThat(desk.focused()).isSameAs(desk.panes().getFirst());
            desk.goTo("c", new TextSpan(0, 1));
            assertThat(desk.panes())
                    .extracting(pane -> pane.open().orElseThrow().document().id())
                    .containsExactly("c", "b");
        }
    }

    /** A list may name what an undo has taken away meanwhile; the text that is read stays. */
    @Test
    void whatIsNoLongerInTheLibraryIsSaidAndTakesNothingAway() {
        try (Study study = new Study(folder, "a", "甲。")) {
            Desk desk = study.desk();
            List<String> said = new ArrayList<>();
            desk.calls().messages().listen(said::add);
            desk.open(desk.focused(), "a");
            desk.goTo("gone", new TextSpan(0, 1));
            assertThat(said).containsExactly(desk.texts().get("desk.gone"));
            assertThat(desk.focused().open().orElseThrow().document().id()).isEqualTo("a");
            assertThat(desk.focused().wanted()).contains("a");
        }
    }

    /** Whoever counts the panes that are laid out waited for ever for one that was given another text, or none. */
    @Test
    void whoeverOpensHearsInAnyCaseWhatBecameOfIt() {
        List<Runnable> readers = new ArrayList<>();
        try (Study study = new Study(folder, Background.instant(readers::add), "a", "甲。", "b", "乙。")) {
            Desk desk = study.desk();
            desk.background().onFailure(failure -> {});
            List<String> heard = new ArrayList<>();
            desk.open(desk.focused(), "a", () -> heard.add("a"), () -> heard.add("a not"));
            desk.open(desk.focused(), "b", () -> heard.add("b"), () -> heard.add("b not"));
            desk.open(desk.focused(), "gone", () -> heard.add("gone"), () -> heard.add("gone not"));
            List.copyOf(readers).forEach(Runnable::run);
            assertThat(heard).containsExactly("a not", "b not", "gone not");
            desk.open(desk.focused(), "b", () -> heard.add("b"), () -> heard.add("b not"));
            readers.getLast().run();
            assertThat(heard).last().isEqualTo("b");
        }
    }
}
