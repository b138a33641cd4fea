package org.yandu.lesson;

/**
 * How the passages of a lesson are cited.
 *
 * @param edition of GB/T 7714
 * @param where the entries stand
 * @param repeats how a source is cited that has been cited before
 */
public record Citing(Edition edition, Where where, Repeats repeats) {

    public static final Citing USUAL = new Citing(Edition.GBT_2025, Where.FOOTNOTES);

    /** With what is usual for a source that is cited again. */
    public Citing(Edition edition, Where where) {
        this(edition, where, Repeats.SHORT);
    }

    /** GB/T 7714. */
    public enum Edition {
        GBT_2015,
        GBT_2025
    }

    /** Where the entries stand. */
    public enum Where {
        FOOTNOTES,
        ENDNOTES,
        BRACKETS
    }

    /**
     * How a source is cited again. {@link #SHORT} is usual: it can be read by itself, wherever its words are moved to afterwards.
     *
     * <p>In a list of references at the end there is one entry for a source, with its places beside the numbers in the text
     * (GB/T 7714—2015, 10.1.3: [1]260), unless everything is to be said each time.
     */
    public enum Repeats {
        /** 责任者. 题名: 位置. */
        SHORT,
        /** 同①: 位置. */
        SAME,
        /** Everything once more. */
        FULL
    }
}
