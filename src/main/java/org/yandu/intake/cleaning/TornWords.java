package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/**
 * Blanks within the words of running text, 积分 的有 效性, as they come of a page whose letters were set apart, or where each line end of a
 * fixed width became a blank. A word that is cut by one proves that the text has such blanks; then one beside a word that ends or begins no
 * clause, and one where a line was full, is no more meant than that. All others stay: before them a heading may have run in.
 */
final class TornWords {

    /** Two words cut may be chance in a long text: so many of all blanks within clauses cut one. */
    private static final double CUT = 0.25;

    /** One word cut shows no habit. */
    private static final int FEWEST = 2;

    /** A shorter line is a name or a title, which its author may have set wide. */
    private static final int SHORTEST = 12;

    /** So many blanks with lines of one width between them show that they were line ends. */
    private static final int FEWEST_FULL = 4;

    private static final double NARROWEST = 12;

    private static final double WIDEST = 60;

    /** Where letters are narrow, a line of the same width has a few more of them. */
    private static final int LONGER = 6;

    /** More blanks than these are looked at no longer: a table of thousands of rows has them. */
    private static final int MOST = 5000;

    /** A number takes no more. */
    private static final int MARKED = 20;

    /** What ends a clause in front of a blank, so that it may be meant; half and full width alike. */
    private static final String CLAUSE = "。！？；：!?;:\n";

    private static final String COMMAS = "，、,";

    /** Ends no clause: what belongs to it comes behind. */
    private static final String LEADS = "的和与及或对以将把从向由被使为而且其各该";

    /** Begins no clause. */
    private static final String FOLLOWS = "的了着们和与及或等之性者";

    private static final Pattern NAMES = Pattern.compile("记者|通讯员|作者|编辑|摄影|出席|列席|参加|主持");

    private static final Pattern MARKER = Pattern.compile(
            "^[\\[(]?(?:第?[一二三四五六七八九十百零\\d]{1,5}[\\])、.编章节条款项]|[①-⑳•·*-])|第[一二三四五六七八九十百零\\d]{1,5}[编章节条款项]$|[年月日]$");

    /**
     * @param cut whether it cuts a word
     * @param full whether a line of the width of its paragraph ended there, or it is within a sentence of a paragraph that still has its lines
     * @param apart whether what it parts may be a title and what follows, or stands in a title
     */
    private record Gap(Line line, int at, boolean cut, boolean full, boolean apart) {}

    private TornWords() {}

    /** @param lines that are not noise as a whole */
    static List<TextSpan> gaps(List<Line> lines) {
        List<Gap> gaps = new ArrayList<>();
        for (int i = 0; i < lines.size() && gaps.size() < MOST; i++) {
            Line line = lines.get(i);
            if (line.length() >= SHORTEST && line.words().indexOf(' ') > 0 && isProse(lines, i)) {
                boolean below = i > 0 && goesOn(lines.get(i - 1), line);
                of(line, below, below || i + 1 < lines.size() && goesOn(line, lines.get(i + 1)), gaps);
            }
        }
        long cut = gaps.stream().filter(Gap::cut).count();
        boolean torn = cut >= FEWEST && cut >= gaps.size() * CUT;
        return gaps.stream()
                .filter(gap -> gap.cut && (torn || !gap.apart) || torn && (gap.full || isBound(gap)))
                .map(gap -> new TextSpan(gap.line.start() + gap.at, gap.line.start() + gap.at + 1))
                .toList();
    }

    /** Whether sentences stand there: the marks of one are in the line, or in that above where it is a line of a paragraph. */
    private static boolean isProse(List<Line> lines, int i) {
        return isMarked(lines.get(i)) || i > 0 && goesOn(lines.get(i - 1), lines.get(i));
    }

    private static boolean isMarked(Line line) {
        return line.folded().indexOf(',') >= 0 || line.folded().indexOf('。') >= 0;
    }

    /** Whether a line goes on with the sentence above it, as no title does that stands above a paragraph in one line. */
    private static boolean goesOn(Line above, Line line) {
        String words = above.words();
        return line.start() - above.end() == 1
                && isMarked(above)
                && line.length() <= above.length() + LONGER
                && CLAUSE.indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static void of(Line line, boolean below, boolean wrapped, List<Gap> gaps) {
        String words = line.words();
        Set<Integer> ends = lineEnds(words);
        Matcher names = NAMES.matcher(words);
        int name = names.find() ? names.start() : words.length();
        int named = -1;
        boolean titled = false;
        int sentence = 0;
        int clause = 0;
        boolean first = !below;
        // A page may be one line of millions of characters: what stands before a blank is known on the way to it.
        for (int at = 1; at + 1 < words.length() && gaps.size() < MOST; at++) {
            char c = words.charAt(at);
            while (name < at && names.end() <= at) {
                named = name;
                name = names.find() ? names.start() : words.length();
            }
            titled = words.charAt(at - 1) == '《' || titled && words.charAt(at - 1) != '》';
            if (CLAUSE.indexOf(c) >= 0) {
                sentence = at + 1;
                clause = at + 1;
                first = true;
            } else if (COMMAS.indexOf(c) >= 0) {
                clause = at + 1;
                first = false;
            }
            if (c == ' ' && isBetween(words, at) && named < clause) {
                boolean cut = CutWords.joins(line.folded(), at, at + 1) && !isLone(words, at);
                boolean marked = isMarker(line.folded(), sentence, at);
                boolean full = ends.contains(at) || wrapped && !first;
                gaps.add(new Gap(line, at, cut, full && !marked, first || titled));
            }
        }
    }

    /** Between two Chinese characters, or a comma and one, and no other blank beside it. */
    private static boolean isBetween(String words, int at) {
        char before = words.charAt(at - 1);
        return (Character.isIdeographic(before) || COMMAS.indexOf(before) >= 0)
                && Character.isIdeographic(words.charAt(at + 1));
    }

    /** 张 三 and 总 则 are set wide: a character that stands alone between blanks is no rest of a word. */
    private static boolean isLone(String words, int at) {
        boolean before = at < 2 || words.charAt(at - 2) == ' ';
        boolean behind = at + 2 >= words.length() || words.charAt(at + 2) == ' ';
        return before || behind;
    }

    /** Whether a sentence begins with a number, or ends with one so far. */
    private static boolean isMarker(String folded, int from, int to) {
        String begin = folded.substring(from, Math.min(to, from + MARKED));
        String end = folded.substring(Math.max(from, to - MARKED), to);
        return MARKER.matcher((to - from > MARKED ? begin + "\0" + end : begin).strip())
                .find();
    }

    /** Whether the words on one side of it end or begin no clause. */
    private static boolean isBound(Gap gap) {
        String words = gap.line.words();
        return LEADS.indexOf(words.charAt(gap.at - 1)) >= 0
                || FOLLOWS.indexOf(words.charAt(gap.at + 1)) >= 0
                || COMMAS.indexOf(words.charAt(gap.at - 1)) >= 0;
    }

    /** The blanks of a paragraph that were the ends of its lines: as wide as most others from the one before. */
    private static Set<Integer> lineEnds(String words) {
        List<Integer> all = new ArrayList<>();
        List<Double> wide = new ArrayList<>();
        int last = -1;
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            // Beside a figure or a Latin word it may be its author's.
            boolean beside = at == 0
                    || at + 1 == words.length()
                    || WesternText.isWestern(words.charAt(at - 1))
                    || WesternText.isWestern(words.charAt(at + 1));
            if (!beside) {
                all.add(at);
                wide.add(LineRoom.of(words.substring(last + 1, at)));
                last = at;
            }
        }
        List<Double> sorted = wide.stream().sorted().toList();
        if (sorted.size() < FEWEST_FULL) {
            return Set.of();
        }
        double middle = sorted.get(sorted.size() / 2);
        Set<Integer> full = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (Math.abs(wide.get(i) - middle) <= LineRoom.FREE) {
                full.add(all.get(i));
            }
        }
        boolean likely = middle >= NARROWEST && middle <= WIDEST;
        return likely && full.size() >= FEWEST_FULL && full.size() * 2 > all.size() ? full : Set.of();
    }
}
