package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code packaging/install/Styles.java} makes of a style sheet: JavaFX alone writes the states of a selector in an order that Java draws by
 * lot at each start, so that two builds of one program differed.
 */
class StylesTest {

    private static final String SHEET = """
            .row:gamma:epsilon:alpha:zeta:beta:delta { -fx-opacity: 0.5; }
            .row:south:north .cell:west:east { -fx-text-fill: red; }
            """;

    @TempDir
    Path folder;

    @Test
    void statesOfASelectorAreWrittenInTheOrderOfTheirNames() throws Exception {
        Path sheet = Files.writeString(folder.resolve("a.css"), SHEET);
        Path made = folder.resolve("a.bss");

        made(sheet, made);

        String bytes = Files.readString(made, StandardCharsets.ISO_8859_1);
        List<String> names =
                List.of("alpha", "beta", "delta", "epsilon", "gamma", "zeta", "north", "south", "east", "west");
        assertThat(names.stream().map(bytes::indexOf)).doesNotContain(-1).isSorted();
        assertThat(selectors(Stylesheet.loadBinary(made.toUri().toURL())))
                .isEqualTo(selectors(new CssParser().parse(sheet.toUri().toURL())));
    }

    private static List<Object> selectors(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(Rule::getSelectors)
                .map(all -> (Object) List.copyOf(all))
                .toList();
    }

    private void made(Path sheet, Path made) throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("jdk.module.path"),
                        "packaging/install/Styles.java",
                        sheet.toString(),
                        made.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int ended = process.waitFor();
        assertThat(Files.readString(said)).isEmpty();
        assertThat(ended).isZero();
    }
}
