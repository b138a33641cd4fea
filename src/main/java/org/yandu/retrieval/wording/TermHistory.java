package org.yandu.retrieval.wording;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.workspace.Places;

/**
 * Where and how often a term was used.
 *
 * @param uses the documents that have it, in the order of {@link org.yandu.retrieval.Chronology}
 * @param years all years with documents, used or not, ascending; what has no date comes last
 */
public record TermHistory(String term, List<Use> uses, List<Year> years) {

    /** Frequencies are told for this many characters. */
    private static final double PER = 10_000;

    /**
     * The places of one document.
     *
     * @param characters how long the document is, in code points
     * @param places in positions of the version's {@link org.yandu.document.SearchText}
     */
    public record Use(Document document, String versionId, int characters, Places places) {

        public int count() {
            return places.size();
        }

        /** Times in 10,000 characters. */
        public double frequency() {
            return TermHistory.frequency(count(), characters);
        }
    }

    /**
     * All documents of a year together.
     *
     * @param year such as 2018; {@code null} for those without a date
     * @param count how often the term stands in them
     * @param using how many of them use it
     */
    public record Year(@Nullable String year, int count, int using, int documents, long characters) {

        /** Times in 10,000 characters. */
        public double frequency() {
            return TermHistory.frequency(count, characters);
        }
    }

    public TermHistory {
        uses = List.copyOf(uses);
        years = List.copyOf(years);
    }

    private static double frequency(int count, long characters) {
        return characters == 0 ? 0 : count * PER / characters;
    }

    public int count() {
        return uses.stream().mapToInt(Use::count).sum();
    }

    /** The earliest document that has it. */
    public Optional<Use> first() {
        return uses.stream().findFirst();
    }
}
