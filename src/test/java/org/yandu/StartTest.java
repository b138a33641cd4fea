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

    private static int start(Path out, Path err, String... args) throws IOException, InterruptedException {
        String libraries = Files.readString(Path.of("target/launch/lib.path")).strip();
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                "target/classes" + File.pathSeparator + libraries,
                "org.yandu.Main");
        process.command().addAll(List.of(args));
        process.environment().put("LC_ALL", "C");
        process.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process running = process.start();
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return running.exitValue();
    }
}
