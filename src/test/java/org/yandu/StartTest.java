package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process of its own, as {@code packaging/yandu} starts it for a short command: without JavaFX on any path. */
class StartTest {

    @TempDir
    Path folder;

    @Test
    void shortCommandsNeedNoJavaFxAndWriteUtf8UnderAnyLocale() throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = start(out, err, "text", "seeds/003_d5425ff96f23db4c.txt");

        assertThat(Files.readString(err, StandardCharsets.UTF_8)).isEmpty();
        assertThat(code).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("法治政府");
    }

    @Test
    void libraryCommandsNeedNoneEither() throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = start(
                out,
                err,
                "list",
                "--json",
                "--library",
                folder.resolve("library").toString());

        assertThat(code).as(Files.readString(err)).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8)).contains("\"title\"");
    }

    /** The window is drawn for nobody then: it stayed, for nobody could press one of the ways out. */
    @Test
    void aStartThatFailsWithoutADisplayEnds() throws Exception {
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Path library = Files.createDirectory(folder.resolve("library"));
        Files.writeString(library.resolve("library.db"), "这不是数据库".repeat(500));
        String window = Files.readString(Path.of("target/launch/fx.path")).strip();
        int code = start(
                List.of(
                        "--module-path",
                        window,
                        "--add-modules=javafx.controls",
                        "--enable-native-access=ALL-UNNAMED,javafx.graphics"),
                out,
                err,
                "--timings",
                "--library",
                library.toString());

        assertThat(Files.readString(err)).contains("损坏").doesNotContain("\tat ");
        assertThat(code).isEqualTo(4);
    }

    private static int start(Path out, Path err, String... args) throws IOException, InterruptedException {
        return start(List.of("--enable-native-access=ALL-UNNAMED"), out, err, args);
    }

    private static int start(List<String> java, Path out, Path err, String... args)
            throws IOException, InterruptedException {
        String libraries = Files.readString(Path.of("target/launch/lib.path")).strip();
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        process.command().addAll(java);
        process.command().addAll(List.of("-cp", "target/classes" + File.pathSeparator + libraries, "org.yandu.Main"));
        process.command().addAll(List.of(args));
        process.environment().put("LC_ALL", "C");
        process.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "YANDU_LANGUAGE"));
        process.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process running = process.start();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return running.exitValue();
    }
}
