package org.yandu.retrieval.wording;

import java.util.List;
import org.yandu.anchor.TextDiff;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;

/**
 * A form in which a term comes.
 *
 * @param form as it stands at most of its places
 * @param distance characters by which its letters differ; 0 unless it is {@link Kind#NEAR}
 * @param places in the order of {@link org.yandu.retrieval.Chronology}, then of the text
 */
public record Variant(String form, Kind kind, int distance, List<Place> places) {

    /** How it differs from the term that was asked for. */
    public enum Kind {
        /** Not at all, or by its script. */
        SAME,
        /** By quotation marks. */
        MARKED,
        /** By what goes with it. */
        LONGER,
        /** By some characters. */
        NEAR
    }

    /**
     * Where it stands.
     *
     * @param span in UTF-16 units, with what goes with the term
     * @param start of the term alone, in positions of the version's {@link org.yandu.document.SearchText}, as {@code end}
     */
    public record Place(Document document, String versionId, TextSpan span, int start, int end) {}

    public Variant {
        places = List.copyOf(places);
    }

    /** How many documents use it. */
    public long documents() {
        return places.stream().map(place -> place.document().id()).distinct().count();
    }

    /** What was changed from the term to this form. */
    public List<TextDiff.Piece> difference(String term) {
        return TextDiff.between(term, form);
    }
}
