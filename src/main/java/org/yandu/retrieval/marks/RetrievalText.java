package org.yandu.retrieval.marks;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Flag;
import org.yandu.retrieval.marks.Themes.Role;
import org.yandu.retrieval.marks.Themes.Term;
import org.yandu.retrieval.marks.Themes.Together;

/**
 * A {@link Retrieval} as text, for keeping: one condition a line, a word and what belongs to it. Lines of later programs are passed
 * over.
 */
public final class RetrievalText {

    private final List<Term> terms = new ArrayList<>();
    private final List<String> documents = new ArrayList<>();
    private final List<String> coders = new ArrayList<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private Together together = Together.OVERLAPPING;
    private int distance;
    private @Nullable String section;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private String words = "";

    private RetrievalText() {}

    public static String write(Retrieval retrieval) {
        List<String> lines = new ArrayList<>();
        retrieval
                .themes()
                .terms()
                .forEach(term -> lines.add(
                        "theme " + term.role() + " " + (term.withSubthemes() ? "with " : "without ") + term.codeId()));
        lines.add("together " + retrieval.themes().together() + " "
                + retrieval.themes().distance());
        retrieval.scope().documents().forEach(id -> lines.add("document " + id));
        add(lines, "section ", retrieval.scope().section());
        retrieval.made().coders().forEach(coder -> lines.add("coder " + coder));
        add(lines, "from ", retrieval.made().from());
        add(lines, "to ", retrieval.made().to());
        retrieval.flags().stream().sorted().forEach(flag -> lines.add("flag " + flag));
        add(
                lines,
                "words ",
                retrieval.words().isEmpty() ? null : retrieval.words().replaceAll("\\R", " "));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String word, @Nullable Object value) {
        if (value != null) {
            lines.add(word + value);
        }
    }

    /** What {@link #write} wrote. */
    public static Retrieval read(String text) {
        RetrievalText read = new RetrievalText();
        text.lines().forEach(line -> {
            int gap = line.indexOf(' ');
            if (gap > 0) {
                try {
                    read.line(line.substring(0, gap), line.substring(gap + 1));
                } catch (IllegalArgumentException | DateTimeParseException | ArrayIndexOutOfBoundsException unknown) {
                    // Of a later program: its other conditions still hold.
                }
            }
        });
        return new Retrieval(
                new Themes(read.terms, read.together, read.distance),
                new Retrieval.Scope(read.documents, read.section),
                new Retrieval.Made(read.coders, read.from, read.to),
                read.flags,
                read.words);
    }

    private void line(String word, String value) {
        switch (word) {
            case "theme" -> {
                String[] parts = value.split(" ", 3);
                terms.add(new Term(parts[2], parts[1].equals("with"), Role.valueOf(parts[0])));
            }
            case "together" -> {
                String[] parts = value.split(" ", 2);
                together = Together.valueOf(parts[0]);
                distance = Math.max(0, Integer.parseInt(parts[1]));
            }
            case "document" -> documents.add(value);
            case "section" -> section = value;
            case "coder" -> coders.add(value);
            case "from" -> from = LocalDate.parse(value);
            case "to" -> to = LocalDate.parse(value);
            case "flag" -> flags.add(Flag.valueOf(value));
            case "words" -> words = value;
            default -> {
                // Of a later program.
            }
        }
    }
}
