package org.yandu.intake.cleaning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How much room the lines of a text take, in Chinese characters; a Latin letter takes half of one. */
final class LineRoom {

    /** A line is full when no more than this is free: a mark that may not begin a line, or a number, goes to the next. */
    static final double FREE = 2.5;

    private static final double BLANK = 0.5;

    /** Line ends below a line where there is an empty one below each. */
    private static final int SPREAD = 2;

    private static final double NEARLY_ALL = 0.9;

    private static final int FEWEST_SPREAD = 12;

    private static final double SENTENCES = 0.2;

    /** The last line of a paragraph is rarely so near the full number of characters. */
    private static final int NEAR = 3;

    /** After one of these a line may be over. A comma ends no paragraph. */
    private static final String CLOSING = "。！？；：!?;:…”’」』”’）)》】]|";

    /** Of those, what also closes a name or a word within a sentence. */
    private static final String CLOSED = "》）)”’」』";

    /** A full stop between digits or after a Chinese word is none. */
    private static final String LATIN_CLOSING = ".\"'";

    private final List<Line> lines;

    /** Of each line: asked for some ten times of every line. */
    private final double[] indents;

    /** In Chinese characters, or as many as there are: as it was found that lines are cut. */
    private double[] rooms;

    private final double[] wide;

    /** Characters in front of the words of a line, and of all of it. */
    private final int[] lengths;

    private final boolean[] apart;

    private final boolean spread;

    private double free = FREE;

    /** @param lines without noise */
    LineRoom(String text, List<Line> lines) {
        this.lines = lines;
        this.indents = new double[lines.size()];
        this.wide = new double[lines.size()];
        this.rooms = wide;
        this.lengths = new int[lines.size()];
        this.apart = new boolean[lines.size()];
        int[] all = new int[lines.size()];
        for (int i = 0; i < rooms.length; i++) {
            Line line = lines.get(i);
            int from = line.start();
            while (from > 0 && text.charAt(from - 1) != '\n') {
                from--;
            }
            indents[i] = wide(text, from, line.start());
            wide[i] = wide(line.words(), 0, line.words().length()) + indents[i];
            lengths[i] = text.codePointCount(from, line.end());
            int ends = i + 1 < rooms.length
                    ? ends(text, line.end(), lines.get(i + 1).start())
                    : 0;
            apart[i] = ends > 1;
            all[i] = ends;
        }
        spread = isSpread(all);
        for (int i = 0; spread && i < rooms.length; i++) {
            apart[i] = all[i] > SPREAD;
        }
    }

    /** Whether a line has exactly one empty line below it, but for a few. */
    private static boolean isSpread(int[] ends) {
        long once = IntStream.of(ends).filter(each -> each == SPREAD).count();
        return ends.length >= FEWEST_SPREAD && once >= (ends.length - 1) * NEARLY_ALL;
    }

    /** Whether below every line there is an empty one, so that it parts nothing: where lines are cut at a width, that has to be seen by more. */
    boolean isSpread() {
        return spread;
    }

    static double of(String words) {
        return wide(words, 0, words.length());
    }

    double of(int i) {
        return rooms[i];
    }

    /**
     * Reckons with the number of characters instead of their room: a program that wraps text it does not look at counts a digit like a character.
     *
     * @return the number that the long lines ending in the midst of a sentence have in common, though their room differs; 0 when they have none
     */
    int countCharacters() {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] open = IntStream.range(0, lengths.length).filter(this::isOpen).toArray();
        IntStream.of(open).forEach(i -> counts.merge(lengths[i], 1, Integer::sum));
        int most = counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
        long near = IntStream.of(open).filter(i -> lengths[i] > most - NEAR).count();
        double narrowest = IntStream.of(open)
                .filter(i -> lengths[i] == most)
                .mapToDouble(i -> wide[i])
                .min()
                .orElse(most);
        if (counts.getOrDefault(most, 0) < near * NEARLY_ALL || narrowest > most - 1) {
            return 0;
        }
        rooms = IntStream.of(lengths).asDoubleStream().toArray();
        free = 0;
        return most;
    }

    /** Whether sentences end in the lines, for items of a list may be as long as one another, too. */
    boolean holdsSentences() {
        long stops = lines.stream()
                .mapToLong(line -> line.words().chars().filter(c -> c == '。').count())
                .sum();
        return stops >= lines.size() * SENTENCES;
    }

    /** Reckons with the room of the characters. */
    void measure() {
        rooms = wide;
        free = FREE;
    }

    /** Lines that are set otherwise than they are counted here leave more room, or less. */
    void leave(double room) {
        free = room;
    }

    /** Whether no more would have gone on a line: one more character, or the first word of the next line where that is a Latin one. */
    boolean isFull(int i, double width) {
        if (rooms[i] >= width - free) {
            return true;
        }
        String word = i + 1 < lines.size() && !apart[i]
                ? WesternText.firstWord(lines.get(i + 1).words())
                : "";
        return !word.isEmpty() && rooms[i] + BLANK + wide(word, 0, word.length()) > width;
    }

    /** Whether a line ends in the midst of a sentence. */
    boolean isOpen(int i) {
        String words = lines.get(i).words();
        char last = words.charAt(words.length() - 1);
        if (last == '.' && isNumber(i)) {
            return true;
        }
        boolean latin = words.length() > 1 && WesternText.isWestern(words.charAt(words.length() - 2));
        return CLOSING.indexOf(last) < 0 && !(latin && LATIN_CLOSING.indexOf(last) >= 0);
    }

    /** Whether a number goes on below: 增长38. and 6%, 全市计划招募21 and 0人. */
    boolean isNumber(int i) {
        if (i + 1 >= lines.size() || apart[i]) {
            return false;
        }
        String words = lines.get(i).words();
        int last = words.length() - 1;
        int digit = last > 0 && words.charAt(last) == '.' ? last - 1 : last;
        String below = lines.get(i + 1).words();
        char next = below.charAt(0);
        boolean fraction = next == '.' && below.length() > 1 && LineChars.isDigit(below.charAt(1));
        return LineChars.isDigit(words.charAt(digit))
                && (LineChars.isDigit(next) || digit == last && (next == '%' || fraction));
    }

    /**
     * Whether a line ends with what is closed in the midst of a sentence, 将《规划》 and below it 确定的内容…: no sentence ends there, and no
     * number or name of a part stands in front that such words could be the title of.
     */
    boolean closesWithin(int i, boolean marked) {
        String words = lines.get(i).words();
        int last = words.length() - 1;
        return last > 1
                && CLOSED.indexOf(words.charAt(last)) >= 0
                && "。！？!?…；".indexOf(words.charAt(last - 1)) < 0
                && (!marked || words.indexOf('。') >= 0 || words.indexOf('，') >= 0);
    }

    /** An empty line ends a paragraph, unless the end of a page made it. */
    boolean isApart(int i) {
        return apart[i];
    }

    double indent(int i) {
        return indents[i];
    }

    /** The line ends from one offset to another, 0 where anything else stands there. */
    private static int ends(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\n') {
                ends++;
            } else if (!Character.isWhitespace(text.charAt(i))) {
                return 0;
            }
        }
        return ends;
    }

    private static double wide(String words, int from, int to) {
        double wide = 0;
        for (int i = from; i < to; i++) {
            char c = words.charAt(i);
            wide += WesternText.isWestern(c) ? 0.5 : Character.isLowSurrogate(c) ? 0 : 1;
        }
        return wide;
    }
}
