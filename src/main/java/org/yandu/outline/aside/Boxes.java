package org.yandu.outline.aside;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.CleanText;

/** Finds 专栏1, the boxes of plans: what they list and tabulate is numbered for itself and divides nothing. */
public final class Boxes {

    private static final Pattern CAPTION = Pattern.compile("专栏 ?(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?: .*|[:].*|$)");

    /** What may stand in a box: a numbered line, a bullet, a row. */
    private static final Pattern LISTED =
            Pattern.compile("(?:[0-9]{1,2}[.、]|\\([0-9]{1,2}\\)|[①-⑳]|[-—●■◆·]|[^\\t]*\\t).*");

    private static final Pattern BRACKETED = Pattern.compile("\\([一二三四五六七八九十]{1,3}\\).*");

    private Boxes() {}

    /** Indices of the lines of all boxes, their captions included. */
    public static Set<Integer> lines(CleanText text) {
        Set<Integer> lines = new HashSet<>();
        boolean inside = false;
        int counted = -1;
        for (int i = 0; i < text.lines.size(); i++) {
            TextSpan line = text.lines.get(i);
            boolean caption = text.folded.startsWith("专栏", line.start()) && matches(CAPTION, text, line);
            boolean bracketed = matches(BRACKETED, text, line);
            counted = caption ? 0 : counted >= 0 && bracketed ? counted + 1 : -1;
            boolean listed = matches(LISTED, text, line) || (counted > 0 && goesOn(text, i, counted));
            inside = caption || (inside && listed);
            if (inside) {
                lines.add(i);
            }
        }
        return lines;
    }

    /** （一）国家实验室。… line by line from the first, with nothing between: headings have text below them. */
    private static boolean goesOn(CleanText text, int line, int ordinal) {
        return ordinal > 1
                || (text.folded.startsWith("(一)", text.lines.get(line).start())
                        && line + 1 < text.lines.size()
                        && text.folded.startsWith(
                                "(二)", text.lines.get(line + 1).start()));
    }

    private static boolean matches(Pattern pattern, CleanText text, TextSpan line) {
        return pattern.matcher(text.folded).region(line.start(), line.end()).matches();
    }
}
