package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A page that lists papers and is none: column after column of a site is saved so. What its entries say of title, day and number is said
 * of them, never of the page; its own title is what stands above the first entry, if anything does.
 */
final class IndexPage {

    /** Two titles below each other are an article and the one it answers. */
    private static final int LEAST = 3;

    /** The rest are the name of the column and what leads to other pages. */
    private static final double MOST = 0.6;

    /** Somebody says something here; no entry of a list does. */
    private static final Pattern SENTENCE = Pattern.compile("[。!?;]\"?$|[。;].|,.*,.*,");

    private static final String DAY =
            "[\\[(]?(?:(?:19|20)\\d{2}\\s?[-./年]\\s?\\d{1,2}(?:\\s?[-./月]\\s?\\d{1,2}日?)?|\\d{2}-\\d{2})(?:\\s\\d{2}:\\d{2}(?::\\d{2})?)?[\\])]?";

    private static final Pattern DAY_LINE = Pattern.compile(DAY);

    /** Behind the title or in front of it; a label makes a fact of it. */
    private static final Pattern DATED = Pattern.compile("^[^:]{5,60}?\\s*" + DAY + "$|^" + DAY + "\\s+\\S[^:]{5,60}$");

    /** A title that says what paper it is. */
    private static final Pattern PAPER = Pattern.compile(
            "^(?:\\d{1,3}[.、]\\s?)?[^:|]{4,60}(?:通知|通告|公告|公示|通报|办法|措施|意见|决定|方案|规划|规定|细则|条例|批复|函|报告|纪要|解读)(?:\\([^()]{2,12}\\))?$");

    private static final Pattern TITLE = Pattern.compile("^[^:|]{6,60}$");

    private IndexPage() {}

    /** @param lines of the text, without noise */
    static boolean is(List<Line> lines) {
        return lines.size() >= LEAST && first(lines) >= 0;
    }

    /** The lines above the first entry, of which one may be the title of the page. */
    static List<Line> above(List<Line> lines) {
        return lines.subList(0, Math.max(0, first(lines)));
    }

    /** Of the first entry; -1 when the lines are not mostly entries. */
    private static int first(List<Line> lines) {
        if (lines.stream().anyMatch(line -> SENTENCE.matcher(line.folded()).find())) {
            return -1;
        }
        List<Integer> entries = IntStream.range(0, lines.size())
                .filter(line -> isEntry(lines, line))
                .boxed()
                .toList();
        long days = lines.stream().filter(IndexPage::isDay).count();
        boolean most = entries.size() >= LEAST && entries.size() >= (lines.size() - days) * MOST;
        return most ? entries.getFirst() : -1;
    }

    private static boolean isEntry(List<Line> lines, int at) {
        String folded = lines.get(at).folded();
        boolean dayBelow = at + 1 < lines.size() && isDay(lines.get(at + 1)) && !isDay(lines.get(at));
        return dayBelow && TITLE.matcher(folded).matches()
                || DATED.matcher(folded).matches()
                || PAPER.matcher(folded).matches();
    }

    private static boolean isDay(Line line) {
        return DAY_LINE.matcher(line.folded()).matches();
    }
}
