package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Puts line ends back into a page that was saved without them, menu, article and links in one line with blanks between: whoever reads lines
 * reads its pieces then. Each takes the place of a blank, so that places in the text stay what they are. A text without a page around it is left
 * alone, however long its lines are.
 *
 * @param text with line ends for some of its blanks, as long as it was
 * @param around what stands around the articles in such lines, in text order
 * @param title that a page says twice, in the name of its window and above its article; {@code null} where none does
 */
record LostEnds(String text, List<Noise> around, @Nullable TextSpan title) {

    /** A shorter line is a row of links or a paragraph, which others know. */
    private static final int WALL = 200;

    LostEnds {
        around = List.copyOf(around);
    }

    static LostEnds of(String text) {
        StringBuilder out = null;
        List<Noise> around = new ArrayList<>();
        TextSpan title = null;
        int from = 0;
        while (from < text.length()) {
            int lineEnd = text.indexOf('\n', from);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            PageWall wall = mayBeWall(text, from, end) ? PageWall.of(text.substring(from, end), from) : null;
            if (wall != null) {
                out = out == null ? new StringBuilder(text) : out;
                for (int at : wall.ends()) {
                    out.setCharAt(at, '\n');
                }
                around.addAll(wall.around());
                title = title == null ? wall.title() : title;
            }
            from = end + 1;
        }
        return new LostEnds(out == null ? text : out.toString(), around, title);
    }

    /** Whether a line has so many gaps as a page has; hardly a paragraph has. */
    private static boolean mayBeWall(String text, int from, int end) {
        int gaps = 0;
        for (int i = from + 1; end - from >= WALL && i < end && gaps < PageWall.PIECES; i++) {
            gaps += WallPieces.isBlank(text.charAt(i)) && !WallPieces.isBlank(text.charAt(i - 1)) ? 1 : 0;
        }
        return gaps == PageWall.PIECES;
    }
}
