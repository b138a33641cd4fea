package org.yandu.ui.wording;

import java.util.List;
import org.yandu.retrieval.wording.TermHistory.Use;

/**
 * How often a term stands in a document or in all of a year.
 *
 * @param label the document's title, or the year
 * @param note its date, or how many of its documents use the term
 * @param frequency times in 10,000 characters
 * @param uses where
 */
record Bar(String label, String note, int count, double frequency, List<Use> uses) {

    Bar {
        uses = List.copyOf(uses);
    }
}
