package org.yandu.ui.maps;

import java.util.List;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.dates.DateMention;
import org.yandu.retrieval.marks.Retrieval;

/** Where a cell leads. */
sealed interface Lead {

    Lead NOWHERE = new Nowhere();

    record Nowhere() implements Lead {}

    /** To all its passages. */
    record Passages(Retrieval question) implements Lead {}

    /** To what might be marked with a theme nobody has marked. */
    record Suggested(String theme) implements Lead {}

    /** To a place in a text, in UTF-16 units. */
    record Place(String document, TextSpan span) implements Lead {}

    /** To the same map of one document. */
    record Into(String document) implements Lead {}

    /** To the dates it counts. */
    record Dates(List<Named> dates) implements Lead {
        public Dates {
            dates = List.copyOf(dates);
        }
    }

    /** A date with the document that names it. */
    record Named(String document, String title, DateMention date) {}
}
