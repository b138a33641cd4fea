package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.document.TextSpan;
import org.yandu.workspace.AnnotationQuery;

/** A student goes to a library of its own and back: what is marked stays where it was marked, also what was being written. */
@NullUnmarked
class LibrariesJourneyTest extends Journey {

    private final AtomicReference<WindowWiring.Opened> shown = new AtomicReference<>();

    private int marks() {
        return opened.workspace().store().count(AnnotationQuery.ALL);
    }

    private void mark(String words) {
        openDocument(0, SOFT);
        int at = open(0).version().text().indexOf(words);
        act(() -> {
            pane(0).focusText();
            pane(0).selectionProperty().set(new TextSpan(at, at + words.length()));
        });
        press(javafx.scene.input.KeyCode.DIGIT1);
    }

    private void go(Path library) {
        act(() -> desk().calls().libraries().wish(library));
        opened = shown.get();
        rest();
    }

    @Test
    void thereAndBack() {
        start();
        Path home = folder.resolve("library");
        Path other = folder.resolve("other");
        shown.set(opened);
        act(() -> WindowWiring.follow(new LibraryWiring(), new WindowWiring.Where(home, home), shown, background));
        mark("提高依法行政水平");
        assertThat(marks()).isEqualTo(1);

        go(other);
        assertThat(marks()).isZero();
        assertThat(desk().library().documents()).hasSize(5);
        mark("提高依法行政水平");
        mark("法治是最好的营商环境");
        assertThat(marks()).isEqualTo(2);

        go(Path.of(""));
        assertThat(marks()).isEqualTo(1);
        assertThat(pane(0).open().map(open -> open.document().title())).contains(SOFT);

        // one that cannot be opened, and the one that is open already
        go(folder.resolve("library").resolve("library.db"));
        assertThat(marks()).isEqualTo(1);
        go(home);
        assertThat(marks()).isEqualTo(1);
        assertThat(stage.isShowing()).isTrue();
    }

    /** As when a stick is pulled out: what is said, what is seen, and what is there when it is plugged in again. */
    @Test
    void takenAwayWhileOpen() throws IOException {
        start();
        mark("提高依法行政水平");
        Path away = folder.resolve("away");
        Files.move(folder.resolve("library"), away);

        mark("法治是最好的营商环境");
        mark("法治是最好的营商环境");

        VBox notices = (VBox) node("notices");
        assertThat(notices.getChildren()).hasSize(1);
        assertThat(notices.lookupAll(".label"))
                .anySatisfy(label -> assertThat(((Label) label).getText()).contains("文献库不在原处了"));
        assertThat(marks(0)).hasSize(1);
        assertThat(pane(0).seen().orElseThrow().markup().all()).hasSize(1);

        Files.move(away, folder.resolve("library"));
        mark("法治是最好的营商环境");
        restart();
        assertThat(marks()).isEqualTo(2);

        // Nor does it keep the window from closing.
        Files.move(folder.resolve("library"), away);
        stop();
    }
}
