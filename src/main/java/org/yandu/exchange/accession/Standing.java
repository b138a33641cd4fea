package org.yandu.exchange.accession;

import org.jspecify.annotations.Nullable;
import org.yandu.exchange.accession.Kin.Same;

/**
 * How a file stands to those it comes in with, and what follows from that.
 *
 * @param twin what the reader calls the file above that has the same text in the same format
 * @param same whose words it has, in the library or above
 * @param alike what the reader calls a file above of the same title or file name that has most of its words and is another document all
 *     the same; {@code null} when there is none
 * @param destination what it becomes when it is taken in; never {@link Destination#FOUND_OUT}
 */
public record Standing(
        @Nullable String twin,
        @Nullable Same same,
        @Nullable String alike,
        Destination destination) {

    public static final Standing ALONE = new Standing(null, null, null, Destination.OWN);
}
