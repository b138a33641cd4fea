package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.TextSpan;

/**
 * Finds the blanks of a text that has one between every two characters, as some programs leave it that read a page character by
 * character. Whether it has is decided for the text as a whole; a line set wide in a text that is not, or a list of names, is its author's.
 */
final class SpacedText {

    /** A wider gap between two characters is no program's. */
    private static final int WIDEST = 3;

    /** A line with fewer places where two Chinese characters meet may be a name or a title. */
    private static final int LONG = 12;

    /** Of the places where two Chinese characters meet, so many have the gap in a line that is spaced. */
    private static final double THROUGHOUT = 0.9;

    /** So many of the text's Chinese characters stand in such lines; the frame of a site around it may be as long as a short notice. */
    private static final double MOST = 0.5;

    private static final int FEWEST = 60;

    /** A short paper is known by its headings, too, which are spaced like its only paragraph. */
    private static final int FEWEST_OF_ALL = 20;

    private static final double NEARLY_ALL = 0.75;

    /** 关于 法治 建设 情况 的 报告 in such a text: a title that was spaced word by word. */
    private static final int WORDS = 3;

    /** One of these stands in a line of running text, and in no list of names. */
    private static final String MARKS = "，。；：,;:";

    private static final int LATIN = 0x250;

    private final String text;

    /** Blanks from one character to the next. */
    private final int gap;

    /** Whether letters and digits are apart as well. */
    private final boolean single;

    private SpacedText(String text, int gap, boolean single) {
        this.text = text;
        this.gap = gap;
        this.single = single;
    }

    /** @return in text order; empty when the text is not spaced throughout */
    static List<TextSpan> blanks(String text) {
        int gap = gap(text);
        if (gap == 0) {
            return List.of();
        }
        int all = 0;
        int spaced = 0;
        int brief = 0;
        Counts latin = new Counts();
        for (TextSpan line : lines(text)) {
            Counts han = count(text, line, gap, true);
            all += han.together + han.apart;
            if (han.together + han.apart >= LONG && han.isSpaced() && isRunning(text, line)) {
                spaced += han.together + han.apart;
                latin.add(count(text, line, gap, false));
            } else if (han.apart > 0 && han.isSpaced()) {
                brief += han.apart;
            }
        }
        boolean most = spaced >= FEWEST && spaced >= all * MOST;
        boolean nearlyAll = spaced >= FEWEST_OF_ALL && spaced + brief >= all * NEARLY_ALL;
        if (!most && !nearlyAll) {
            return List.of();
        }
        return new SpacedText(text, gap, latin.apart > latin.together).all();
    }

    private List<TextSpan> all() {
        List<TextSpan> blanks = new ArrayList<>();
        for (TextSpan line : lines(text)) {
            Counts han = count(text, line, gap, true);
            Counts said = han.together + han.apart > 0 || !single ? han : count(text, line, gap, false);
            if (said.apart > 0 && said.isSpaced() || isOfWords(line, han)) {
                blanks(line, blanks);
            }
        }
        return blanks;
    }

    /** Whether its words are apart by the same gap; those of a list of names are two or three characters, and by a wider one. */
    private boolean isOfWords(TextSpan line, Counts han) {
        if (han.apart < WORDS || han.together + han.apart < LONG) {
            return false;
        }
        int at = next(text, line.start(), line.end());
        while (at < line.end()) {
            int to = next(text, at + 1, line.end());
            if (to < line.end() && to - at - 1 > gap) {
                return false;
            }
            at = to;
        }
        return true;
    }

    private void blanks(TextSpan line, List<TextSpan> blanks) {
        int at = next(text, line.start(), line.end());
        while (at < line.end()) {
            int to = next(text, at + 1, line.end());
            int wide = to - at - 1;
            if (to < line.end() && wide > 0 && !isBetweenWords(at, to)) {
                // A blank that was there before has a gap on either side of it.
                int meant = wide <= gap ? 0 : Math.max(1, (wide - gap) / (1 + gap));
                int before = (wide - meant + 1) / 2;
                int behind = wide - meant - before;
                blanks.add(new TextSpan(at + 1, at + 1 + before));
                if (behind > 0) {
                    blanks.add(new TextSpan(to - behind, to));
                }
            }
            at = to;
        }
    }

    /** API server has its blank; A P I is a word whose letters are apart. */
    private boolean isBetweenWords(int at, int to) {
        if (text.charAt(at) >= LATIN || text.charAt(to) >= LATIN) {
            return false;
        }
        boolean lone =
                (at == 0 || isApart(text.charAt(at - 1))) && (to + 1 == text.length() || isApart(text.charAt(to + 1)));
        return !single || !lone;
    }

    private static boolean isApart(char c) {
        return c == '\n' || isBlank(c) || c >= LATIN;
    }

    /** The commonest gap between two Chinese characters, in blanks; 0 when most have none. */
    private static int gap(String text) {
        int[] gaps = new int[WIDEST + 1];
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                continue;
            }
            if (last >= 0 && i - last - 1 <= WIDEST && isHan(c) && isHan(text.charAt(last)) && !isPair(text, last)) {
                gaps[i - last - 1]++;
            }
            last = i;
        }
        int best = 0;
        for (int i = 1; i < gaps.length; i++) {
            best = gaps[i] > gaps[best] ? i : best;
        }
        return best;
    }

    /** Places where two characters meet in a line: how many have at least the gap between them. */
    private static final class Counts {
        private int together;
        private int apart;

        void add(Counts other) {
            together += other.together;
            apart += other.apart;
        }

        boolean isSpaced() {
            return apart >= THROUGHOUT * (together + apart);
        }
    }

    /** @param han whether to count places between two Chinese characters, or between two Latin letters or digits */
    private static Counts count(String text, TextSpan line, int gap, boolean han) {
        Counts counts = new Counts();
        int at = next(text, line.start(), line.end());
        while (at < line.end()) {
            int to = next(text, at + 1, line.end());
            boolean alike = to < line.end()
                    && !isPair(text, at)
                    && (han
                            ? isHan(text.charAt(at)) && isHan(text.charAt(to))
                            : isWord(text.charAt(at)) && isWord(text.charAt(to)));
            if (alike && to - at - 1 >= gap) {
                counts.apart++;
            } else if (alike) {
                counts.together++;
            }
            at = to;
        }
        return counts;
    }

    private static boolean isRunning(String text, TextSpan line) {
        return text.substring(line.start(), line.end()).chars().anyMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** The next character from a place on that is no blank. */
    private static int next(String text, int from, int end) {
        int at = from;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static List<TextSpan> lines(String text) {
        List<TextSpan> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            int until = end < 0 ? text.length() : end;
            lines.add(new TextSpan(from, until));
            from = until + 1;
        }
        return lines;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at));
    }

    private static boolean isHan(char c) {
        return Character.isIdeographic(c) || Character.isSurrogate(c);
    }

    private static boolean isWord(char c) {
        return c < LATIN && Character.isLetterOrDigit(c);
    }

    /** A tab parts the cells of a row. */
    private static boolean isBlank(char c) {
        return c == ' ' || Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029';
    }
}
