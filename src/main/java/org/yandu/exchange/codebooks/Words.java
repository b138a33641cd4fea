package org.yandu.exchange.codebooks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.yandu.codebook.Pattern;
import org.yandu.document.Folding;

/** What people and programs call the columns and values of a table of themes. */
final class Words {

    private static final Map<String, String> COLUMNS = read("column.");

    private static final Map<String, String> VALUES = read("value.");

    private Words() {}

    /** Name of the column, such as {@code whenNot}. */
    static Optional<String> column(String heading) {
        return Optional.ofNullable(COLUMNS.get(folded(heading)));
    }

    static Optional<Pattern> pattern(String word) {
        String meant = Objects.requireNonNullElse(VALUES.get(folded(word)), word);
        for (Pattern pattern : Pattern.values()) {
            if (pattern.name().equalsIgnoreCase(meant.strip())) {
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    static boolean isYes(String word) {
        return "yes".equals(VALUES.get(folded(word)));
    }

    private static String folded(String word) {
        return Folding.fold(word.replaceAll("[\\s_()（）:：/-]", "")).toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> read(String kind) {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(
                        Words.class.getResourceAsStream("/org/yandu/exchange/codebook-words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> meant = new HashMap<>();
        words.stringPropertyNames().stream()
                .filter(name -> name.startsWith(kind))
                .forEach(name -> {
                    for (String word : words.getProperty(name).split(" ")) {
                        meant.putIfAbsent(folded(word), name.substring(kind.length()));
                    }
                });
        return meant;
    }
}
