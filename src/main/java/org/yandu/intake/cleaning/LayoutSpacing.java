package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * White space and line ends that a page or a PDF put into running words: 优 化 营 商, a single space in the middle of a sentence,
 * and lines wrapped at a fixed width. Wherever white space may mean something it stays. Of a text that is spaced throughout only the
 * words are seen here, see {@link SpacedText}.
 */
final class LayoutSpacing {

    private static final String UNIT = "[\\p{IsHan}，。、；：（）《》“”]";

    /** 优 化 营 商 环: so many single characters behind the first, with the same space between them, are a word set wide. */
    private static final int FEWEST = 4;

    private static final Pattern FIRST = Pattern.compile("(?<!\\p{IsHan})" + UNIT + "(?= {1,2}" + UNIT + ")");

    /** One at a time: a pattern for the whole run would need as deep a stack as a line is long. */
    private static final Pattern NEXT = Pattern.compile(" {1,2}" + UNIT);

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** One space with at least three Chinese characters on either side. */
    private static final Pattern ODD = Pattern.compile("(?<=[\\p{IsHan}，、；]{3}) (?=\\p{IsHan}{3})");

    /** Such a space is odd only in a line that is a paragraph. */
    private static final int PARAGRAPH = 60;

    /** And this far into a sentence: at its beginning stand markers, run-in headings and names of speakers. */
    private static final int BEGINNING = 20;

    /** Paragraphs with more of them are lists, or a wall whose line ends became spaces. */
    private static final int MOST = 3;

    /** A heading that ran into its text, or a marker of any kind, just before the space. */
    private static final Pattern MARKER = Pattern.compile("第[一二三四五六七八九十百零\\d]{1,5}[编章节条款]$|[一二三四五六七八九十][是要]$|[年月日]$");

    private LayoutSpacing() {}

    /**
     * @param lines that are not noise as a whole
     * @param noise found before; in text order, not overlapping
     */
    static List<Noise> find(String text, List<Line> lines, List<Noise> noise) {
        List<Noise> own = new ArrayList<>();
        for (Line line : lines) {
            // A title or a name set wide stands alone on its line, and is left as its author set it.
            if (line.length() > PARAGRAPH && line.words().indexOf(' ') >= 0) {
                spaced(line, own);
                odd(line, own);
            }
        }
        for (TextSpan gap : TornWords.gaps(lines)) {
            add(gap, own);
        }
        for (TextSpan gap : WrappedLines.gaps(text, lines, noise)) {
            add(gap, own);
        }
        return own;
    }

    private static void spaced(Line line, List<Noise> own) {
        Matcher first = FIRST.matcher(line.words());
        int from = 0;
        while (first.find(from)) {
            List<TextSpan> spaces = spaces(line, first.end());
            from = spaces.isEmpty() ? first.end() : spaces.getLast().end() - line.start();
            if (spaces.size() >= FEWEST) {
                spaces.forEach(space -> add(space, own));
            }
        }
    }

    /** Those between single characters, from the end of the first one on. */
    private static List<TextSpan> spaces(Line line, int from) {
        List<TextSpan> spaces = new ArrayList<>();
        Matcher next = NEXT.matcher(line.words()).region(from, line.length());
        int at = from;
        while (next.lookingAt()) {
            at = next.end();
            int space = line.words().charAt(next.start() + 1) == ' ' ? 2 : 1;
            spaces.add(new TextSpan(line.start() + next.start(), line.start() + next.start() + space));
            next.region(at, line.length());
        }
        boolean word = HAN.matcher(line.words()).region(at, line.length()).lookingAt();
        // The last begins a word of several.
        return word && !spaces.isEmpty() ? spaces.subList(0, spaces.size() - 1) : spaces;
    }

    private static void odd(Line line, List<Noise> own) {
        if (line.folded().indexOf('。') < 0) {
            return;
        }
        List<TextSpan> spaces = new ArrayList<>();
        Matcher m = ODD.matcher(line.words());
        while (m.find()) {
            if (isOdd(line, m.start())) {
                spaces.add(new TextSpan(line.start() + m.start(), line.start() + m.end()));
            }
        }
        if (spaces.size() <= MOST) {
            spaces.forEach(space -> add(space, own));
        }
    }

    /** In the midst of a clause that is long on both sides, with no other space in it. */
    private static boolean isOdd(Line line, int at) {
        String words = line.words();
        int from = at;
        while (from > 0 && "。！？；：".indexOf(words.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at + 1;
        while (to < words.length() && "。！？；：".indexOf(words.charAt(to)) < 0) {
            to++;
        }
        String before = words.substring(from, at);
        String after = words.substring(at + 1, to);
        boolean ends = to < words.length() && "。；".indexOf(words.charAt(to)) >= 0;
        // Before the space a heading that ran in may stand; it is short and hardly ever has a comma.
        return ends
                && before.length() > BEGINNING
                && before.indexOf('，') >= 0
                && after.length() >= 4
                && before.chars().noneMatch(Character::isSpaceChar)
                && after.chars().noneMatch(Character::isSpaceChar)
                && before.lastIndexOf('《') <= before.lastIndexOf('》')
                && !MARKER.matcher(before).find();
    }

    private static void add(TextSpan span, List<Noise> own) {
        own.add(noise(span));
    }

    static Noise noise(TextSpan span) {
        return new Noise(span, Noise.Kind.SPACING, "noise.spacing");
    }
}
