package org.yandu.retrieval.parallel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.yandu.document.SearchText;

/**
 * The fields that government papers speak of, each with words that speak of it: what one report calls 脱贫 stands in the next under
 * 乡村振兴, and no counting in two short texts finds that out. The words were written down from the genre, as offices file their papers
 * by subject. A field is one more thing that a stretch has or has not, weighed by its rarity like any pair of characters, so a field
 * that both texts speak of everywhere tells nothing.
 */
final class Fields {

    /** Stands before the number of a field, where a pair of characters would stand. */
    private static final char SIGN = '#';

    private static final List<String> NONE = List.of();

    /** No word is longer, in UTF-16 units; none of those written down has a character beyond the first plane. */
    private static final int LONGEST = 8;

    private static final Map<String, List<String>> KEYS = read();

    private Fields() {}

    /** Whether what counts as a pair is a field. */
    static boolean is(String pair) {
        return pair.charAt(0) == SIGN;
    }

    /** How often each field is spoken of in a folded text. */
    static Map<String, Integer> in(String folded) {
        Map<String, Integer> found = new HashMap<>();
        find(folded, (word, keys) -> keys.forEach(key -> found.merge(key, 1, Integer::sum)));
        return found;
    }

    /** The words of a folded text that speak of each field, the first first. */
    static Map<String, List<String>> words(String folded) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        find(folded, (word, keys) -> {
            for (String key : keys) {
                List<String> words = found.computeIfAbsent(key, none -> new ArrayList<>());
                if (!words.contains(word)) {
                    words.add(word);
                }
            }
        });
        return found;
    }

    /** At each place the longest word; what lies within it is not counted again. */
    private static void find(String folded, BiConsumer<String, List<String>> found) {
        for (int at = 0; at + 1 < folded.length(); at++) {
            for (int end = Math.min(folded.length(), at + LONGEST); end > at + 1; end--) {
                String word = folded.substring(at, end);
                List<String> keys = KEYS.getOrDefault(word, NONE);
                if (!keys.isEmpty()) {
                    found.accept(word, keys);
                    at = end - 1;
                    break;
                }
            }
        }
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> keys = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Fields.class.getResourceAsStream("fields.txt")), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line :
                    lines.lines().filter(each -> !each.startsWith(SIGN + " ")).toList()) {
                String key = SIGN + Integer.toString(number++);
                for (String word : line.split(" ")) {
                    keys.computeIfAbsent(SearchText.of(word, List.of()).folded(), none -> new ArrayList<>())
                            .add(key);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(keys);
    }
}
