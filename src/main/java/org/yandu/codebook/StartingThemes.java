package org.yandu.codebook;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The themes a new library starts with. They are the reader's to change from then on. */
public final class StartingThemes {

    private StartingThemes() {}

    /** In the order of their number keys, which start at 1. Ids are stable over all libraries. */
    public static List<Code> codes() {
        Properties texts = read();
        List<Code> codes = new ArrayList<>();
        for (String id : get(texts, "themes").split(" ")) {
            codes.add(code(texts, id, codes.size()));
        }
        return codes;
    }

    /**
     * What a theme means. One that still has the definition it came with and says nothing else comes from a library of the time when
     * the starting themes said no more: it means what it would mean today.
     */
    public static Meaning meant(Code code) {
        Meaning meaning = code.meaning();
        if (!meaning.when().isBlank() || !meaning.whenNot().isBlank()) {
            return meaning;
        }
        return codes().stream()
                .filter(each -> each.id().equals(code.id()) && each.definition().equals(code.definition()))
                .map(each -> new Meaning(
                        meaning.definition(),
                        each.meaning().when(),
                        each.meaning().whenNot(),
                        meaning.samples()))
                .findFirst()
                .orElse(meaning);
    }

    /** The codebook they stand in. */
    public static Book book() {
        return new Book(Book.FIRST, get(read(), "book.name"), "", 0);
    }

    private static Code code(Properties texts, String id, int position) {
        return new Code(
                id,
                get(texts, id + ".name"),
                get(texts, id + ".sign"),
                new Colour(get(texts, id + ".full"), get(texts, id + ".light"), get(texts, id + ".dark")),
                Pattern.valueOf(get(texts, id + ".pattern")),
                new Meaning(
                        get(texts, id + ".definition"),
                        get(texts, id + ".when"),
                        get(texts, id + ".whenNot"),
                        List.of()),
                position + 1,
                Code.Place.first(position),
                false);
    }

    private static String get(Properties texts, String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }

    private static Properties read() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(StartingThemes.class.getResourceAsStream("starting-themes.properties")),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
