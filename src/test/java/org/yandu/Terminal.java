package org.yandu;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs command lines over a real library, as a terminal would, and keeps what they print. */
record Terminal(Path library) {

    /**
     * What a command line left behind.
     *
     * @param out standard output
     * @param err standard error
     */
    record Result(int code, String out, String err) {

        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    Result run(String... args) {
        return run(Locale.SIMPLIFIED_CHINESE, args);
    }

    Result run(Locale language, String... args) {
        List<String> all = new ArrayList<>(List.of("--library", library.toString()));
        all.addAll(List.of(args));
        return runBare(language, all.toArray(String[]::new));
    }

    /** Without naming the library. */
    Result runBare(Locale language, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Wiring()
                .commandLine(
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8))
                .run(language, args);
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
