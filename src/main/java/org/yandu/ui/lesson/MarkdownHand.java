package org.yandu.ui.lesson;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the buttons over an editor do to Markdown. */
final class MarkdownHand {

    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)]");

    /** @param caret where one writes on; {@code anchor} where the selection begins */
    record Written(String text, int anchor, int caret) {}

    private MarkdownHand() {}

    /** Puts marks around what is selected, or takes them away when they stand there. */
    static Written around(String text, int from, int to, String mark) {
        int width = mark.length();
        boolean there = from >= width && text.startsWith(mark, from - width) && text.startsWith(mark, to);
        if (there) {
            String without = text.substring(0, from - width) + text.substring(from, to) + text.substring(to + width);
            return new Written(without, from - width, to - width);
        }
        String with = text.substring(0, from) + mark + text.substring(from, to) + mark + text.substring(to);
        return new Written(with, from + width, to + width);
    }

    /** Begins every line that is selected with a mark, or takes it away when all have it. */
    static Written lines(String text, int from, int to, String mark) {
        int start = text.lastIndexOf('\n', from - 1) + 1;
        int end = text.indexOf('\n', to);
        end = end < 0 ? text.length() : end;
        String[] lines = text.substring(start, end).split("\n", -1);
        boolean all = true;
        for (String line : lines) {
            all &= line.startsWith(mark);
        }
        StringBuilder made = new StringBuilder();
        for (String line : lines) {
            made.append(made.isEmpty() ? "" : "\n").append(all ? line.substring(mark.length()) : mark + line);
        }
        String whole = text.substring(0, start) + made + text.substring(end);
        int caret = start + made.length();
        return new Written(whole, caret, caret);
    }

    /** A footnote where the caret is, with its text to be written at the end. */
    static Written note(String text, int at) {
        int number = 1;
        Matcher others = NOTE.matcher(text);
        while (others.find()) {
            number = Math.max(number, Integer.parseInt(others.group(1)) + 1);
        }
        String mark = "[^" + number + "]";
        String body = text.substring(0, at) + mark + text.substring(at);
        String whole = body.stripTrailing() + "\n\n" + mark + ": ";
        return new Written(whole, whole.length(), whole.length());
    }
}
