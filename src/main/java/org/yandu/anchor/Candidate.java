package org.yandu.anchor;

/**
 * A place in the new text where a passage may be.
 *
 * @param place in letters of the new text
 * @param kept share of the passage's letters that is there, from 0 to 1
 * @param score see {@link Likeness}
 * @param compared whether comparing the two texts led there, and not a search for the words
 */
record Candidate(Range place, double kept, double score, boolean compared) {

    boolean isSame(Range passage) {
        return kept == 1 && place.length() == passage.length();
    }
}
