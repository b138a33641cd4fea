package org.yandu.bench;

/**
 * What a figure should be.
 *
 * @param share of the sorted samples that is looked at: 0.5 is the median
 * @param limit which it must stay below, or above where more is better
 */
public record Goal(double share, double limit, boolean moreIsBetter) {

    /** Measured to be seen, not to be judged. */
    public static final Goal NONE = new Goal(0.5, 0, false);

    public static Goal median(double limit) {
        return new Goal(0.5, limit, false);
    }

    public static Goal most(double limit) {
        return new Goal(1, limit, false);
    }

    /** The 95th percentile. */
    public static Goal usually(double limit) {
        return new Goal(0.95, limit, false);
    }

    public static Goal atLeast(double limit) {
        return new Goal(0.5, limit, true);
    }

    boolean isNone() {
        return limit == 0;
    }

    String words() {
        if (isNone()) {
            return "";
        }
        String which = share == 0.5 ? "" : share == 1 ? "max " : "95 % ";
        return which + (moreIsBetter ? "≥ " : "< ") + Figure.shown(limit);
    }
}
