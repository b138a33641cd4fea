package org.yandu.exchange.paper;

/**
 * How a document is set.
 *
 * @param colour whether there is any; patterns and signs are there in either case
 * @param comments whether comments stand in the margin
 */
public record PaperOptions(boolean colour, boolean comments, Numbers numbers) {

    public static final PaperOptions USUAL = new PaperOptions(true, true, Numbers.PARAGRAPHS);

    /** What stands in the outer margin to find a place by. */
    public enum Numbers {
        NONE,
        /** As places name them: counted anew under every heading. */
        PARAGRAPHS,
        /** Every fifth line of a page. */
        LINES
    }
}
