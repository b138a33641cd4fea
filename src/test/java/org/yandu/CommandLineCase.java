package org.yandu;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A terminal on a library of its own, and what the tests of the command line ask of it. */
abstract class CommandLineCase {

    static final String HANGZHOU = "seeds/000_9ac79440601f8240.txt";
    static final String REPORT = "seeds/003_d5425ff96f23db4c.txt";

    @TempDir
    Path folder;

    Terminal yandu = new Terminal(Path.of(""));

    @BeforeEach
    void openTerminal() {
        yandu = new Terminal(folder.resolve("library"));
    }

    String title(int document) {
        return yandu.run("list", "--json").json().get(document).get("title").stringValue();
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }

    static String s(Path path) {
        return path.toString();
    }

    static String cut(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    static List<String> keys(JsonNode node) {
        return List.copyOf(node.propertyNames());
    }

    static List<String> texts(JsonNode rows, String key) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.get(key).stringValue()));
        return texts;
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.stringValue()));
        return texts;
    }
}
