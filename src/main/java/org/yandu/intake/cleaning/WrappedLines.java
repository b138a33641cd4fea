package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Finds out whether the lines of a text were wrapped at a fixed width, and then which line ends only wrap. A text not clearly
 * wrapped is left alone; so is every line end that may end a heading, an item, a row or a paragraph.
 */
final class WrappedLines {

    /** Fewer full lines show no width. */
    private static final int LINES = 5;

    /** Narrower than a newspaper column, lines are verse or a list; wider, they are paragraphs. */
    private static final double NARROWEST = 12;

    private static final double WIDEST = 90;

    /** A line is full when no more than this is free: a mark that may not begin a line, or a number, goes to the next. */
    private static final double FREE = 2.5;

    /** Of the longer lines that end in the midst of a sentence, so many are full, when the text is wrapped. */
    private static final double FULL = 0.8;

    /** And so many of all lines end in the midst of a sentence. */
    private static final double OPEN = 0.35;

    /** Lines up to this part of the width are headings, signatures and dates. */
    private static final double SHORT = 0.7;

    /** A list of titles may be as even as a column of prose, but has hardly a mark inside its lines. */
    private static final double PROSE = 0.5;

    /** After one of these a line may be over. A comma ends no paragraph. */
    private static final String CLOSING = "。！？；：!?;:…”’」』）)》】]|";

    private static final Pattern MARKED = Pattern.compile(
            "^(?:[\\[(]?[一二三四五六七八九十百]{1,4}[\\])、.,]|[\\[(]?\\d{1,3}[\\]).、](?!\\d)|[\\[(][a-z\\d]{1,3}[\\])]|第[一二三四五六七八九十百零\\d]{1,5}[编章节条款部分]"
                    + "|[①-⑳⑴-⑽]|[-*•·●■◆#>|]|图\\d|表\\d|附(?:件|录|表)|注:|[一二三四五六七八九十][是要]|问:|答:)");

    /** Rows of a table of contents or of a table. */
    private static final Pattern ROW = Pattern.compile("\\t|[.·…]{4,}|\\S\\s{3,}\\S|\\|");

    private WrappedLines() {}

    /** White space between lines that belong together, without what is noise already in between. */
    static List<TextSpan> gaps(String text, List<Line> all, List<Noise> noise) {
        List<Line> lines = Line.without(all, noise);
        double width = width(text, lines);
        List<TextSpan> gaps = new ArrayList<>();
        if (width == 0) {
            return gaps;
        }
        boolean indents = lines.stream().filter(line -> indent(text, line) >= 2).count() >= 2;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            if (goesOn(text, line, next, width, indents)) {
                blanks(text, line.end(), next.start(), noise, gaps);
            }
        }
        return gaps;
    }

    private static boolean goesOn(String text, Line line, Line next, double width, boolean indents) {
        // An empty line ends a paragraph, unless the end of a page made it.
        String between = text.substring(line.end(), next.start());
        boolean apart = between.isBlank() && between.indexOf('\n') != between.lastIndexOf('\n');
        boolean latin = isLatin(line.words().charAt(line.length() - 1))
                && isLatin(next.words().charAt(0));
        return !apart
                && !latin
                && room(text, line) >= width - FREE
                && (isOpen(line) || (indents && (room(text, next) >= width - FREE || !isOpen(next))))
                && !(indents && indent(text, next) >= 2)
                && !MARKED.matcher(next.folded()).find()
                && !ROW.matcher(line.folded()).find()
                && !ROW.matcher(next.folded()).find();
    }

    /** The width of the lines in Chinese characters; 0 when the text is not wrapped. */
    private static double width(String text, List<Line> lines) {
        List<Line> open = lines.stream()
                .filter(line -> isOpen(line) && !MARKED.matcher(line.folded()).find())
                .toList();
        double width = commonest(text, open);
        if (width < NARROWEST || width > WIDEST) {
            return 0;
        }
        long longer = lines.stream().filter(l -> room(text, l) > width + FREE).count();
        List<Line> full =
                open.stream().filter(l -> room(text, l) >= width - FREE).toList();
        // Headings, names and dates are open too, but short.
        long others = open.stream()
                .filter(l -> room(text, l) < width - FREE && room(text, l) > width * SHORT)
                .count();
        long prose = full.stream()
                .filter(l -> "，。、；".chars().anyMatch(c -> l.words().indexOf(c) >= 0))
                .count();
        boolean wrapped = full.size() >= Math.max(LINES, lines.size() * OPEN)
                && longer <= lines.size() * 0.02
                && others <= full.size() * (1 - FULL)
                && prose >= full.size() * PROSE;
        return wrapped ? width : 0;
    }

    /** The width near which most lines end. */
    private static double commonest(String text, List<Line> open) {
        Map<Integer, Integer> counts = new TreeMap<>();
        open.forEach(line -> counts.merge((int) Math.round(room(text, line)), 1, Integer::sum));
        int best = 0;
        int most = 0;
        for (int width : counts.keySet()) {
            int near = 0;
            for (int w = width - 2; w <= width; w++) {
                near += counts.getOrDefault(w, 0);
            }
            if (near >= most) {
                best = width;
                most = near;
            }
        }
        return best;
    }

    private static double room(String text, Line line) {
        return wide(line.words()) + indent(text, line);
    }

    /** Whether a line ends in the midst of a sentence. */
    private static boolean isOpen(Line line) {
        return CLOSING.indexOf(line.words().charAt(line.length() - 1)) < 0;
    }

    /** Between Latin words it is the line end that parts them, and nothing would be left in its place. */
    private static boolean isLatin(char c) {
        return c < 0x2000 && Character.isLetterOrDigit(c);
    }

    private static double indent(String text, Line line) {
        int from = text.lastIndexOf('\n', line.start() - 1) + 1;
        return from > line.start() ? 0 : wide(text.substring(from, line.start()));
    }

    /** In Chinese characters; a Latin letter takes half the room. */
    private static double wide(String words) {
        double wide = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            wide += c < 0x2000 ? 0.5 : Character.isLowSurrogate(c) ? 0 : 1;
        }
        return wide;
    }

    /** The white space from one offset to another, around the noise in it. */
    private static void blanks(String text, int from, int to, List<Noise> noise, List<TextSpan> gaps) {
        int at = from;
        for (Noise n : NoiseFinder.touching(noise, new TextSpan(from, to)).toList()) {
            if (n.span().start() >= from && n.span().end() <= to) {
                blank(text, at, n.span().start(), gaps);
                at = n.span().end();
            }
        }
        blank(text, at, to, gaps);
    }

    private static void blank(String text, int from, int to, List<TextSpan> gaps) {
        if (from < to && text.substring(from, to).isBlank()) {
            gaps.add(new TextSpan(from, to));
        }
    }
}
