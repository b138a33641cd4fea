package org.yandu.anchor;

import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * Where a passage of one version is in another.
 *
 * @param span in UTF-16 units of the other version: the place when {@link Grade#isPlaced() placed}, else a place to suggest,
 *     or none; an empty one is the spot where the passage stood
 * @param score from 0 to 1, how much of the passage and its surroundings is there
 * @param reason key of the text that says why
 */
public record Found(Grade grade, @Nullable TextSpan span, double score, String reason) {

    /** Every key begins with this; kept in one place so that {@link Reanchoring} reads as what it decides. */
    static final String SAME = "anchor.reason.same";

    static final String FORM = "anchor.reason.form";
    static final String AROUND = "anchor.reason.around";
    public static final String MOVED = "anchor.reason.moved";
    static final String EDITED = "anchor.reason.edited";
    static final String MOVED_EDITED = "anchor.reason.moved_edited";
    static final String TWINS = "anchor.reason.twins";
    static final String SHORT = "anchor.reason.short";
    static final String UNSURE = "anchor.reason.unsure";
    static final String PART = "anchor.reason.part";
    static final String GONE = "anchor.reason.gone";

    /** The same words stand somewhere, and nothing says that they are the same passage. */
    public static final String ELSEWHERE = "anchor.reason.elsewhere";

    static final String NOISE = "anchor.reason.noise";

    /** It is put back where it came from; said by whoever knows where that was. */
    public static final String BACK = "anchor.reason.back";

    /** The same bytes of the same file, read in another encoding. */
    static final String READ_OTHERWISE = "anchor.reason.read_otherwise";

    static final String MISMATCH = "anchor.reason.mismatch";

    /** Whether its place is known from the bytes, so that its words say nothing about it. */
    public boolean isReadOtherwise() {
        return reason.equals(READ_OTHERWISE);
    }
}
