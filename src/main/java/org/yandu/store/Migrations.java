package org.yandu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The steps from an empty database to the present schema.
 *
 * @param scripts SQL; the schema's number ({@code user_version}) is how many of them were run
 */
record Migrations(List<String> scripts) {

    /** Listed, because resources inside a jar cannot be. */
    private static final List<String> NAMES = List.of(
            "001_first_library.sql",
            "002_whole_readings.sql",
            "003_marking_up.sql",
            "004_search.sql",
            "005_side_by_side.sql",
            "006_lessons.sql",
            "007_packets.sql",
            "008_pins.sql",
            "009_curation.sql",
            "010_lesson_templates.sql",
            "011_remarks_and_books.sql",
            "012_passages_by_words.sql",
            "013_sources_cited_again.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    static Migrations ours() {
        return new Migrations(NAMES.stream().map(Migrations::read).toList());
    }

    /** How many of ours there are, without reading them. */
    static int count() {
        return NAMES.size();
    }

    int latest() {
        return scripts.size();
    }

    private static String read(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
