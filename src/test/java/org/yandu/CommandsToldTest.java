package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of the commands elsewhere is what the program has: README, user guide, manual page, completion. */
class CommandsToldTest extends CommandLineCase {

    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");
    /** Rows of the README: | `search 词… [--in 文献]` | …, and several forms of one command in one cell. */
    private static final Pattern README_ROW = Pattern.compile("^\\| (`.+`[^|`]*) \\| (.*) \\|$", Pattern.MULTILINE);

    private static final Pattern GUIDE_ROW =
            Pattern.compile("<tr><td><code>yandu ([^<]+)</code></td><td>(.*?)</td></tr>");

    /** All that can be carried out; a word that only has commands below it, such as packet, is none. */
    private List<String> commands() {
        List<String> all = yandu.run("completion", "--list").out().lines().toList();
        return all.stream()
                .filter(name -> all.stream().noneMatch(other -> other.startsWith(name + " ")))
                .toList();
    }

    private String help(String command, Locale language) {
        return yandu.run(language, (command + " --help").split(" ")).out();
    }

    @Test
    void everyCommandExplainsItselfInBothLanguages() {
        for (String command : commands()) {
            assertThat(help(command, Locale.SIMPLIFIED_CHINESE))
                    .startsWith("用法： yandu " + command)
                    .doesNotContain("cli.");
            assertThat(help(command, Locale.ENGLISH))
                    .startsWith("Usage: yandu " + command)
                    .doesNotContain("cli.");
        }
    }

    @Test
    void theReadmeTellsOfAllWithTheOptionsTheyHave() throws IOException {
        String table = Files.readString(Path.of("README.md"));
        table = table.substring(table.indexOf("| 命令 | 作用 |"), table.indexOf("## 资料包"));
        told(README_ROW.matcher(table));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void theGuideTellsOfAllWithTheOptionsTheyHave(String language) throws IOException {
        told(GUIDE_ROW.matcher(Files.readString(Path.of("packaging/guide", language + ".html"))));
    }

    /**
     * The first group names the command, or several, each with what stands behind it; what has no name goes on with the one before.
     * The options of the second group are those of one of them.
     */
    private void told(Matcher rows) {
        List<String> commands = commands();
        Set<String> told = new TreeSet<>();
        while (rows.find()) {
            List<String> here = new ArrayList<>();
            for (String form : rows.group(1).split("`", -1)) {
                named(commands, form).ifPresent(here::add);
                options(form)
                        .forEach(option -> assertThat(help(here.getLast(), Locale.ENGLISH))
                                .as("yandu " + here.getLast())
                                .contains(option));
            }
            options(rows.group(2))
                    .forEach(option -> assertThat(here)
                            .as(option)
                            .anyMatch(command -> help(command, Locale.ENGLISH).contains(option)));
            told.addAll(here);
        }
        assertThat(told).containsExactlyInAnyOrderElementsOf(commands);
    }

    private static List<String> options(String words) {
        return OPTION.matcher(words).results().map(MatchResult::group).toList();
    }

    private static java.util.Optional<String> named(List<String> commands, String form) {
        return commands.stream()
                .filter(name -> (form + " ").startsWith(name + " "))
                .findFirst();
    }

    @Test
    void completionKnowsAll() {
        String script = yandu.run("completion").out();
        for (String command : commands()) {
            assertThat(script)
                    .contains("function _picocli_yandu_"
                            + command.replace("-", "").replace(" ", "_") + "() {");
        }
    }

    /** Written by the script of the installers, from a program that says of itself only what it was asked. */
    @Test
    void theManualPageHasAll() throws Exception {
        Path list = write("list", String.join("\n", commands()) + "\n");
        Path program = write(
                "program",
                "#!/bin/sh\n[ \"$*\" = 'completion --list' ] && exec cat " + list + "\necho \"asked: $*\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Process manual = new ProcessBuilder(
                        "bash", "packaging/install/manual", program.toString(), "zh", "1", "2026-11-01")
                .redirectErrorStream(true)
                .start();
        String page = new String(manual.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(manual.waitFor()).as(page).isZero();
        for (String command : commands()) {
            assertThat(page)
                    .contains(".SS yandu " + command + "\n")
                    .contains("asked: \\-\\-language zh " + command.replace("-", "\\-") + " \\-\\-help");
        }
    }
}
