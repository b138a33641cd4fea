package org.yandu.ui.reader;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.document.Blanks;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * How official papers are set (GB/T 9704-2012, 7.3.2 and 7.3.5): whom they address at the margin, who signs them and when at the right.
 *
 * @param addressed where the line begins that says whom a text is for; -1 when none does
 * @param signed where the lines begin that say who signs, and when
 */
record PaperForm(int addressed, Set<Integer> signed) {

    /** All districts, bureaus and companies of a city. */
    private static final int LONGEST_ADDRESS = 160;

    /** 中共某某市委组织部办公室 signs alone, others beside one another. */
    private static final int LONGEST_NAME = 30;

    /** Organs that sign one paper, one below the other. */
    private static final int NAMES = 8;

    /** Who signs: an organ, or somebody by a name of two to four characters, with the office in front or not. */
    private static final Pattern SIGNER = Pattern.compile(
            ".*(?:政府|委员会|代表大会|办公[厅室]|[委办局厅部院处室会署校司团社所科站队组馆庭行省市县区乡镇村]|大学|集团|中心|支部|街道|单位|合作社)(?:[（(][^（）()]*[）)])?|(?:.{2,14}[长记任席员授][\\s\\u3000]*)?\\p{IsHan}(?:[\\s\\u3000·]*\\p{IsHan}){1,3}");

    /** Below a date that has no name above it so much is no more of the text: （此件公开发布）, 抄送：……. */
    private static final int AFTERWARDS = 6;

    private static final int SENTENCE = 60;

    private static final Pattern DATE =
            Pattern.compile("(?:公元|中华民国|民国)?[\\d〇○零一二三四五六七八九十元]{1,4}年[\\d一二三四五六七八九十元正]{1,3}月[\\d一二三四五六七八九十]{1,3}日");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    private static final String STOPS = "。！？；：，、.!?;:,…";

    PaperForm {
        signed = Set.copyOf(signed);
    }

    /**
     * @param lines of the text as they are shown, from the first below its head
     * @param headings where headings begin: they neither address nor sign
     */
    static PaperForm of(DocumentVersion version, List<TextSpan> lines, Set<Integer> headings) {
        List<TextSpan> texts = lines.stream()
                .map(line -> Blanks.trimmed(version.text(), line))
                .filter(line -> !line.isEmpty()
                        && (line.length() > SENTENCE || !version.quote(line).isBlank()))
                .toList();
        Set<Integer> signed = new HashSet<>();
        for (int i = 0; i < texts.size(); i++) {
            if (isDate(version, texts.get(i))
                    && !headings.contains(texts.get(i).start())
                    && !isDayOf(version, texts, i)) {
                int from = names(version, texts, i, headings);
                if (from < i || isAtEnd(version, texts, i)) {
                    texts.subList(from, i + 1).forEach(line -> signed.add(line.start()));
                }
            }
        }
        boolean addressed = !texts.isEmpty()
                && !headings.contains(texts.getFirst().start())
                && isAddress(version.quote(texts.getFirst()).strip());
        return new PaperForm(addressed ? texts.getFirst().start() : -1, signed);
    }

    private static boolean isDate(DocumentVersion version, TextSpan line) {
        return line.length() <= LONGEST_NAME
                && DATE.matcher(BLANKS.matcher(version.quote(line)).replaceAll(""))
                        .matches();
    }

    /** A chronicle says the day and then, in a paragraph, what happened on it. */
    private static boolean isDayOf(DocumentVersion version, List<TextSpan> texts, int date) {
        return date + 1 < texts.size()
                && (texts.get(date + 1).length() >= SENTENCE || lastOf(version, texts.get(date + 1)) == '。');
    }

    /** The first of the names directly above a date; the date itself where none stands there. */
    private static int names(DocumentVersion version, List<TextSpan> texts, int date, Set<Integer> headings) {
        int from = date;
        while (from > 0 && date - from < NAMES && isName(version, texts.get(from - 1), headings)) {
            from--;
        }
        return from;
    }

    private static boolean isName(DocumentVersion version, TextSpan line, Set<Integer> headings) {
        String words = version.quote(line).strip();
        return !words.isEmpty()
                && words.length() <= LONGEST_NAME
                && !headings.contains(line.start())
                && !isDate(version, line)
                && words.chars().noneMatch(c -> STOPS.indexOf(c) >= 0 || c >= '0' && c <= '9')
                && SIGNER.matcher(words).matches();
    }

    /** And below a sentence: the day by which something is due stands below what it is. */
    private static boolean isAtEnd(DocumentVersion version, List<TextSpan> texts, int date) {
        return date > 0
                && "。！；".indexOf(lastOf(version, texts.get(date - 1))) >= 0
                && texts.size() - date <= AFTERWARDS
                && texts.subList(date + 1, texts.size()).stream().allMatch(line -> line.length() < SENTENCE);
    }

    private static char lastOf(DocumentVersion version, TextSpan line) {
        String words = version.quote(line).strip();
        return words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
    }

    /** 各县（市、区）人民政府，市政府各部门：, 同志们：; not what announces something in a sentence. */
    private static boolean isAddress(String words) {
        return words.length() <= LONGEST_ADDRESS
                && (words.endsWith("：") || words.endsWith(":"))
                && words.chars().noneMatch(c -> "。；;！!？?".indexOf(c) >= 0)
                && !words.contains("如下");
    }
}
