package org.yandu.outline;

import java.util.List;
import org.yandu.outline.numbers.Marker;

/** Writes places as they are cited: 三（二）1第4段, 第二章第十二条. Always Chinese, since they cite the text. */
final class PlaceNames {

    /** A heading without a number is named by its words, but not by a whole sentence. */
    private static final int WORDS = 12;

    /** Where title, byline and number stand, before anything that is counted. */
    static final String HEAD = "文首";

    private PlaceNames() {}

    /** How a heading is called by itself. */
    static String label(Marker marker, String title) {
        String label = marker.label();
        if (label.isEmpty()) {
            String words = title.codePointCount(0, title.length()) <= WORDS
                    ? title
                    : title.substring(0, title.offsetByCodePoints(0, WORDS)) + "…";
            return "“" + words + "”";
        }
        return label;
    }

    /**
     * @param outer the place of the heading above, empty at the top
     * @param label how this one is called by itself
     */
    static String join(String outer, String label, boolean decimal) {
        if (!decimal) {
            return outer + label;
        }
        // 1.2 already names the 1 above it; §1 names nothing.
        int dot = label.lastIndexOf('.');
        if (dot < 0) {
            return outer + label;
        }
        String above = label.substring(0, dot);
        return outer.endsWith(above) ? outer.substring(0, outer.length() - above.length()) + label : outer + label;
    }

    /** @param paragraph counted from 1; 0 names the heading itself */
    static String at(List<OutlineNode> headings, int paragraph) {
        String place = headings.isEmpty() ? "" : headings.getLast().place();
        return paragraph == 0 ? place : place + "第" + paragraph + "段";
    }
}
