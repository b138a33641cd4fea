package org.yandu.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How characters are read, without tones, ü as v: 重 is {@code zhong} and {@code chong}. From the table of houbb/pinyin, which is read as
 * data on first use and stays in memory, about 4 MB.
 */
public final class Pinyin {

    private Pinyin() {}

    /** The table, read when somebody asks for it. */
    private static final class Table {
        static final Map<Integer, List<String>> READINGS = read();
    }

    /** All readings of a character, the usual first; empty when it has none. */
    public static List<String> of(int character) {
        return Table.READINGS.getOrDefault(character, List.of());
    }

    private static Map<Integer, List<String>> read() {
        Map<Integer, List<String>> readings = new HashMap<>(60_000);
        Map<String, String> plain = new HashMap<>(2_000);
        try (InputStream in = Objects.requireNonNull(Pinyin.class.getResourceAsStream("/pinyin_dict_char.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (colon > 0) {
                    readings.put(
                            line.codePointAt(0),
                            Arrays.stream(line.substring(colon + 1).split(","))
                                    .map(read -> plain.computeIfAbsent(read, Pinyin::plain))
                                    .filter(read -> !read.isEmpty())
                                    .distinct()
                                    .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return readings;
    }

    private static String plain(String toned) {
        return Normalizer.normalize(toned.strip(), Normalizer.Form.NFD)
                .replace("u\u0308", "v")
                .replaceAll("[^a-z]", "");
    }
}
