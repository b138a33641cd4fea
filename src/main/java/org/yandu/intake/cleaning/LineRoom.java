package org.yandu.intake.cleaning;

import java.util.List;

/**
 * How much room the lines of a text take, in Chinese characters; a Latin letter takes half of one.
 *
 * @param lines without noise
 */
record LineRoom(String text, List<Line> lines) {

    /** A line is full when no more than this is free: a mark that may not begin a line, or a number, goes to the next. */
    static final double FREE = 2.5;

    private static final double BLANK = 0.5;

    /** After one of these a line may be over. A comma ends no paragraph. */
    private static final String CLOSING = "。！？；：!?;:…”’」』”’）)》】]|";

    /** A full stop between digits or after a Chinese word is none. */
    private static final String LATIN_CLOSING = ".\"'";

    double of(int i) {
        return wide(lines.get(i).words()) + indent(i);
    }

    /** Whether no more would have gone on a line: one more character, or the first word of the next line where that is a Latin one. */
    boolean isFull(int i, double width) {
        double room = of(i);
        String word = i + 1 < lines.size() && !isApart(i)
                ? WesternText.firstWord(lines.get(i + 1).words())
                : "";
        return room >= width - FREE || (!word.isEmpty() && room + BLANK + wide(word) > width);
    }

    /** Whether a line ends in the midst of a sentence. */
    boolean isOpen(int i) {
        String words = lines.get(i).words();
        char last = words.charAt(words.length() - 1);
        boolean latin = words.length() > 1 && WesternText.isWestern(words.charAt(words.length() - 2));
        return CLOSING.indexOf(last) < 0 && !(latin && LATIN_CLOSING.indexOf(last) >= 0);
    }

    /** An empty line ends a paragraph, unless the end of a page made it. */
    boolean isApart(int i) {
        String between = text.substring(lines.get(i).end(), lines.get(i + 1).start());
        return between.isBlank() && between.indexOf('\n') != between.lastIndexOf('\n');
    }

    double indent(int i) {
        int start = lines.get(i).start();
        int from = text.lastIndexOf('\n', start - 1) + 1;
        return from > start ? 0 : wide(text.substring(from, start));
    }

    private static double wide(String words) {
        double wide = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            wide += WesternText.isWestern(c) ? 0.5 : Character.isLowSurrogate(c) ? 0 : 1;
        }
        return wide;
    }
}
