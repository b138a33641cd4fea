package org.yandu.retrieval.marks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Flag;

/**
 * What is asked of the annotations of a library; conditions that are not set let everything through.
 *
 * @param words in passage or comment, compared after folding
 */
public record Retrieval(Themes themes, Scope scope, Made made, Set<Flag> flags, String words) {

    public static final Retrieval ALL = new Retrieval(Themes.ALL, Scope.ALL, Made.ALL, Set.of(), "");

    /**
     * Where.
     *
     * @param documents ids; none for all
     * @param section place name of a heading, such as 三（二）, that governs it; {@code null} for all. Counts in each of the documents
     */
    public record Scope(List<String> documents, @Nullable String section) {

        public static final Scope ALL = new Scope(List.of(), null);

        public Scope {
            documents = List.copyOf(documents);
        }
    }

    /**
     * By whom and when.
     *
     * @param coders names; none for all
     * @param from first day, where the program runs; {@code null} for any
     * @param to last day
     */
    public record Made(
            List<String> coders,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public static final Made ALL = new Made(List.of(), null, null);

        public Made {
            coders = List.copyOf(coders);
        }
    }

    public Retrieval {
        flags = Set.copyOf(flags);
        words = words.strip();
    }

    public Retrieval with(Themes other) {
        return new Retrieval(other, scope, made, flags, words);
    }

    public Retrieval with(Scope other) {
        return new Retrieval(themes, other, made, flags, words);
    }

    public Retrieval with(Made other) {
        return new Retrieval(themes, scope, other, flags, words);
    }

    public Retrieval with(Set<Flag> other) {
        return new Retrieval(themes, scope, made, other, words);
    }

    public Retrieval withWords(String other) {
        return new Retrieval(themes, scope, made, flags, other);
    }
}
