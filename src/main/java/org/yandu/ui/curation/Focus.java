package org.yandu.ui.curation;

import java.util.List;
import java.util.Optional;
import org.yandu.document.TextSpan;

/**
 * Passages that a number led to, one after another.
 *
 * @param spans in UTF-16 units, ascending
 * @param at which of them is looked at
 */
record Focus(List<TextSpan> spans, int at) {

    static final Focus NONE = new Focus(List.of(), 0);

    Focus {
        spans = List.copyOf(spans);
    }

    /** The next of the same, around; or the first of others. */
    Focus then(List<TextSpan> wanted) {
        return spans.equals(wanted) && !spans.isEmpty()
                ? new Focus(spans, (at + 1) % spans.size())
                : new Focus(wanted, 0);
    }

    Optional<TextSpan> current() {
        return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(at));
    }
}
