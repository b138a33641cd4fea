package org.yandu.anchor;

import java.util.List;

/**
 * A place in the new text where a passage may be.
 *
 * @param place in letters of the new text
 * @param kept share of the passage's letters that is there, from 0 to 1
 * @param score see {@link Likeness}
 * @param runs unbroken stretches of the old text, through the passage and a little beyond it, that stand there as they are
 */
record Candidate(Range place, double kept, double score, List<Range> runs) {

    boolean isSame(Range passage) {
        return kept == 1 && place.length() == passage.length();
    }
}
