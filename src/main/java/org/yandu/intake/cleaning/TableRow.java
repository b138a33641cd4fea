package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;

/** A row of a table of contents or of a table. */
final class TableRow {

    private static final Pattern ROW = Pattern.compile("\\t|[.·…]{4,}|\\S\\s{3,}\\S|\\|");

    /** Every row has one of these, a bar, a tab or three spaces. */
    private static final List<String> DOTS = List.of("..", "·", "…");

    private TableRow() {}

    static boolean is(String folded) {
        return (folded.indexOf('\t') >= 0
                        || folded.indexOf('|') >= 0
                        || folded.contains("   ")
                        || DOTS.stream().anyMatch(folded::contains))
                && ROW.matcher(folded).find();
    }
}
