package org.yandu.ui.search;

import org.yandu.retrieval.HitLines.Line;
import org.yandu.retrieval.Kwic;
import org.yandu.retrieval.RemarkSearcher.Remark;

/** A row of the list of what was found. */
sealed interface SearchRow {

    /** A document and how many hits there are in it. */
    record OfDocument(String title, int count) implements SearchRow {}

    /** A section of the document above it; a nameless one is what stands before the first heading. */
    record OfSection(String name, int count) implements SearchRow {}

    /**
     * A hit in a text.
     *
     * @param title of its document where no row above says it; otherwise empty
     */
    record OfHit(Line line, String title) implements SearchRow {}

    /** A hit in what a reader wrote. */
    record OfRemark(Remark remark, Kwic kwic, String title) implements SearchRow {}

    /** Whether it can be gone to. */
    default boolean isHit() {
        return this instanceof OfHit || this instanceof OfRemark;
    }
}
