package org.yandu.lesson;

/**
 * How the passages of a lesson are cited.
 *
 * @param edition of GB/T 7714
 * @param where the entries stand
 */
public record Citing(Edition edition, Where where) {

    public static final Citing USUAL = new Citing(Edition.GBT_2025, Where.FOOTNOTES);

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
}
