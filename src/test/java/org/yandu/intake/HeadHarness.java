package org.yandu.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Header;

/** Reads the heads of documents of many layouts and counts, by field, what was found, missed and made up. */
@NullUnmarked
final class HeadHarness {

    static final List<String> FIELDS = List.of("title", "subtitle", "author", "issuer", "number", "date", "source");

    private final Map<String, int[]> counts = new LinkedHashMap<>();
    private final List<String> wrongs = new ArrayList<>();

    /** @param truth by field; what the text does not say is not in it */
    record Head(String name, Map<String, String> truth, String text) {}

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int INVENTED = 2;
    private static final int MISSED = 3;

    private HeadHarness() {
        FIELDS.forEach(field -> counts.put(field, new int[4]));
    }

    static HeadHarness measure(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(HeadHarness.class.getResourceAsStream(resource))) {
            return measure(in);
        }
    }

    /** Of a file that is no fixture. */
    static HeadHarness measure(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return measure(in);
        }
    }

    private static HeadHarness measure(InputStream in) throws IOException {
        HeadHarness harness = new HeadHarness();
        for (Head head : heads(new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
            Header header = Intake.read("文稿.txt", head.text.getBytes(StandardCharsets.UTF_8))
                    .header();
            Map<String, String> found = found(header);
            FIELDS.forEach(field -> harness.count(head, field, found.get(field)));
        }
        return harness;
    }

    /** Heads begin with === and a name, then one fact a line, then @@ and the text. */
    private static List<Head> heads(String all) {
        List<Head> heads = new ArrayList<>();
        for (String part : all.split("(?m)^=== ")) {
            if (!part.isBlank()) {
                int mark = part.indexOf("\n@@\n");
                String[] lines = part.substring(0, mark).split("\n");
                Map<String, String> truth = new HashMap<>();
                for (int i = 1; i < lines.length; i++) {
                    int colon = lines[i].indexOf(": ");
                    truth.put(lines[i].substring(0, colon), lines[i].substring(colon + 2));
                }
                heads.add(new Head(lines[0], truth, part.substring(mark + 4)));
            }
        }
        return heads;
    }

    private static Map<String, String> found(Header header) {
        Map<String, String> there = new HashMap<>();
        HeadFields.of(header).forEach((field, words) -> {
            boolean untitled = field.equals("title") && "文稿".equals(words);
            if (words != null && !untitled) {
                there.put(field, words);
            }
        });
        return there;
    }

    private void count(Head head, String field, @Nullable String found) {
        String truth = head.truth.get(field);
        if (truth == null && found == null) {
            return;
        }
        int kind =
                found == null ? MISSED : truth == null ? INVENTED : plain(truth).equals(plain(found)) ? RIGHT : WRONG;
        counts.get(field)[kind]++;
        if (kind != RIGHT) {
            wrongs.add("%s · %s: %s, not %s".formatted(head.name, field, found, truth));
        }
    }

    /** Spaces between names and brackets of numbers are a matter of setting. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\u3000]+", "").replace('，', '、').replace(',', '、');
    }

    double precision(String field) {
        int[] c = counts.get(field);
        int said = c[RIGHT] + c[WRONG] + c[INVENTED];
        return said == 0 ? 1 : (double) c[RIGHT] / said;
    }

    double recall(String field) {
        int[] c = counts.get(field);
        int there = c[RIGHT] + c[WRONG] + c[MISSED];
        return there == 0 ? 1 : (double) c[RIGHT] / there;
    }

    List<String> wrongs() {
        return wrongs;
    }

    void print(PrintStream out) {
        out.printf(
                "%-10s%10s%8s%7s%7s%10s%8s%n", "field", "precision", "recall", "right", "wrong", "made up", "missed");
        counts.forEach((field, c) -> out.printf(
                "%-10s%10.3f%8.3f%7d%7d%10d%8d%n",
                field, precision(field), recall(field), c[RIGHT], c[WRONG], c[INVENTED], c[MISSED]));
        wrongs.forEach(out::println);
    }
}
