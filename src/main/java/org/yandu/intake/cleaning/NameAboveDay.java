package org.yandu.intake.cleaning;

import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Whose post it is stands above the day as well: a longer line close above such a name is the title then. */
final class NameAboveDay {

    /** An account or whoever opens a thread is called by no more. */
    private static final int NAME = 8;

    /** Buttons may stand between the name and the title. */
    private static final int BETWEEN = 4;

    private NameAboveDay() {}

    /**
     * The line that is the title.
     *
     * @param named the line right above the day, or -1
     * @param length of a line, in characters
     * @param between whether a line may stand between a name and the title above it
     * @param above whether no title stands above a line, as above the way through the site
     * @param title whether a line may be a title
     */
    static int title(int named, IntUnaryOperator length, IntPredicate between, IntPredicate above, IntPredicate title) {
        if (named < 0 || length.applyAsInt(named) > NAME) {
            return named;
        }
        int at = named - 1;
        while (at >= 0 && named - at <= BETWEEN && between.test(at)) {
            if (above.test(at)) {
                return named;
            }
            at--;
        }
        boolean titled = at >= 0 && named - at <= BETWEEN && length.applyAsInt(at) > NAME && title.test(at);
        return titled ? at : named;
    }
}
