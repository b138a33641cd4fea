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

    /** What a paper says in points, and the papers it lists. */
    private static final Pattern NUMBERED =
            Pattern.compile("^(?:\\d{1,3}[.、]|[一二三四五六七八九十]{1,3}[、.]|\\([一二三四五六七八九十\\d]{1,3}\\))");

    /** Whoever issued a paper stands in its last lines. */
    private static final int CLOSING = 4;

    /** How an entry says when it was put there, if it does. */
    private enum Form {
        DAY_BELOW,
        DAY_BESIDE,
        NO_DAY,
        /** No entry. */
        NONE
    }

    private IndexPage() {}

    /** @param lines of the text, without noise */
    static boolean is(List<Line> lines) {
        return lines.size() >= LEAST && first(lines) >= 0;
    }

    /** The lines above the first entry, of which one may be the title of the page. */
    static List<Line> above(List<Line> lines) {
        return lines.subList(0, Math.max(0, first(lines)));
    }

    /** Of the first entry; -1 when the lines are not mostly entries, or are those of a paper that lists others. */
    private static int first(List<Line> lines) {
        if (lines.stream().anyMatch(line -> SENTENCE.matcher(line.folded()).find())) {
            return -1;
        }
        List<Form> forms = IntStream.range(0, lines.size())
                .mapToObj(line -> form(lines, line))
                .toList();
        List<Integer> entries = IntStream.range(0, lines.size())
                .filter(line -> forms.get(line) != Form.NONE && !isAlone(lines, forms, line))
                .boxed()
                .toList();
        long days = lines.stream().filter(IndexPage::isDay).count();
        boolean most = entries.size() >= LEAST && entries.size() >= (lines.size() - days) * MOST;
        return most && !isPaper(lines, entries, forms) ? entries.getFirst() : -1;
    }

    private static Form form(List<Line> lines, int at) {
        String folded = lines.get(at).folded();
        if (at + 1 < lines.size()
                && isDay(lines.get(at + 1))
                && !isDay(lines.get(at))
                && TITLE.matcher(folded).matches()) {
            return Form.DAY_BELOW;
        }
        if (DATED.matcher(folded).matches()) {
            return Form.DAY_BESIDE;
        }
        return PAPER.matcher(folded).matches() ? Form.NO_DAY : Form.NONE;
    }

    /** Whether the first line is above the entries: it has its day elsewhere than they, or is longer than all where none has one. */
    private static boolean isAlone(List<Line> lines, List<Form> forms, int at) {
        Form form = forms.getFirst();
        int length = lines.getFirst().length();
        return at == 0
                && IntStream.range(1, lines.size())
                        .filter(line -> forms.get(line) == form)
                        .noneMatch(
                                line -> form != Form.NO_DAY || lines.get(line).length() >= length);
    }

    /** Whether a number, an organ or a day of its own, or points make a paper of it; each entry of a list has its own, or none has. */
    private static boolean isPaper(List<Line> lines, List<Integer> entries, List<Form> forms) {
        boolean dated =
                entries.stream().filter(line -> forms.get(line) != Form.NO_DAY).count() >= LEAST;
        long points = entries.stream()
                .filter(line -> NUMBERED.matcher(lines.get(line).folded()).find())
                .count();
        boolean ownDay = forms.getFirst() == Form.DAY_BELOW && entries.getFirst() > 0;
        long numbers = lines.stream()
                .filter(line -> NumberFinder.whole(line) != null && NumberFinder.isBracketed(line))
                .count();
        // 石湾区人民政府文件 by itself is the name of a column as well.
        Letterhead letterhead = Letterhead.of(HeaderFinder.head(lines));
        boolean headed = letterhead.number() != null || letterhead.bulletin() != null;
        return ownDay || numbers == 1 || !dated && (isSigned(lines) || headed || points > entries.size() / 2);
    }

    private static boolean isSigned(List<Line> lines) {
        return IntStream.range(Math.max(1, lines.size() - CLOSING), lines.size())
                .anyMatch(at -> IssuerFinder.dated(lines.get(at)) != null
                        || isDay(lines.get(at)) && IssuerFinder.isOrgan(lines.get(at - 1)));
    }

    private static boolean isDay(Line line) {
        return DAY_LINE.matcher(line.folded()).matches();
    }
}
