package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a text in Markdown: the one heading of the highest level, above all others and at the head. Where there are several,
 * they are its chapters; a line with # far below is somebody else's remark.
 */
final class MarkdownTitle {

    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s+(?=\\S)");

    /** Lines above it, such as a date or whose paper it is. */
    private static final int ABOVE = 3;

    private MarkdownTitle() {}

    /** @return index of its line; -1 when no line is marked so */
    static int at(List<Line> lines) {
        int highest = 1;
        int found = -1;
        for (int i = 0; i < lines.size(); i++) {
            int level = level(lines.get(i));
            if (level == 0) {
                continue;
            }
            if (found < 0 && level == highest && isNumber(lines.get(i))) {
                // What is called by it is marked one lower.
                highest++;
            } else if (found < 0 && level == highest) {
                found = i;
            } else if (found < 0 || level <= highest) {
                return -1;
            }
        }
        return found <= ABOVE + 2 * (highest - 1) ? found : -1;
    }

    private static int level(Line line) {
        Matcher heading = HEADING.matcher(line.folded());
        return heading.find() ? heading.group(1).length() : 0;
    }

    /** # 青政办[2024]6号 above ## 关于…的通知. */
    private static boolean isNumber(Line line) {
        String words = HEADING.matcher(line.folded()).replaceFirst("");
        return NumberFinder.isBracketedAlone(words);
    }
}
