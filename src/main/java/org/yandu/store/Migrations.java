package org.yandu.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The steps from an empty database to the present schema, read when they are wanted: most databases that are opened have run all. */
final class Migrations {

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
            "013_sources_cited_again.sql",
            "014_worked_out.sql");

    private final List<Supplier<String>> scripts;

    private Migrations(List<Supplier<String>> scripts) {
        this.scripts = scripts;
    }

    static Migrations ours() {
        return new Migrations(
                NAMES.stream().<Supplier<String>>map(name -> () -> read(name)).toList());
    }

    /** How many of ours there are, without reading them. */
    static int count() {
        return NAMES.size();
    }

    /** SQL that makes schema {@code number + 1} of schema {@code number}, which is what {@code user_version} says. */
    String script(int number) {
        return scripts.get(number).get();
    }

    /** Of the program of tomorrow. */
    Migrations and(String script) {
        List<Supplier<String>> more = new ArrayList<>(scripts);
        more.add(() -> script);
        return new Migrations(more);
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
