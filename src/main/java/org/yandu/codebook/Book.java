package org.yandu.codebook;

/**
 * One of the codebooks of a library: readers keep several and work with one at a time.
 *
 * @param note what it is for, or empty
 * @param position among the codebooks, from 0
 */
public record Book(String id, String name, String note, int position) {

    /** The one a library starts with; themes that name no codebook belong to it. */
    public static final String FIRST = "themes";

    public Book {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a codebook without a name");
        }
    }
}
