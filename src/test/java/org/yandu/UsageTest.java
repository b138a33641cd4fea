package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.Terminal.Result;

/** How commands are used: help, wrong use, options before and behind. */
class UsageTest extends CommandLineCase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list",
                "import",
                "outline",
                "text",
                "versions",
                "reanchor",
                "codes",
                "annotate",
                "annotations",
                "tour",
                "completion"
            })
    void everyCommandExplainsItselfInBothLanguages(String command) {
        assertThat(yandu.run(command, "--help").out())
                .startsWith("用法")
                .contains("选项")
                .doesNotContain("cli.");
        assertThat(yandu.run(Locale.ENGLISH, command, "--help").out())
                .startsWith("Usage: yandu " + command)
                .contains("Options:")
                .doesNotContain("cli.");
        assertThat(yandu.run("--language", "en", command, "-h").out()).startsWith("Usage");
        assertThat(yandu.library()).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown",
                "list --unknown",
                "text",
                "import",
                "annotate x --quote a --range 1:2 --code c",
                "annotate x --code c",
                "annotate x --quote a",
                "tour",
                "list --library"
            })
    void wrongUseIsExplained(String line) {
        Result result = yandu.run(line.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("--help").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "", "english", "--json"})
    void aLanguageThatIsNotThereIsRefused(String name) {
        Result result = yandu.run("--language", name, "list");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("zh").contains("en");
        assertThat(yandu.library()).doesNotExist();
    }

    @Test
    void theLibraryMayBeNamedBehindTheCommand() {
        Path other = folder.resolve("另一个");
        Result result = yandu.runBare(Locale.SIMPLIFIED_CHINESE, "list", "--json", "--library", other.toString());
        assertThat(result.json()).hasSize(5);
        assertThat(other.resolve("library.db")).exists();
    }

    @Test
    void completionKnowsTheCommands() {
        assertThat(yandu.run("completion").out()).contains("annotations").contains("--recursive");
    }

    @Test
    void version() {
        assertThat(yandu.run("--version").out()).startsWith("研读 ").doesNotContain("$");
    }
}
