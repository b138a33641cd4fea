package org.yandu.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

/**
 * Something that is quoted in a text.
 *
 * @param at without the quotation marks, in UTF-16 units of that text
 */
public record Quoted(TextSpan at, String words) {

    /**
     * Fewer letters are a term in quotation marks (“三农”) and no quotation: they stand in hundreds of texts, and to be told so helps
     * nobody.
     */
    public static final int SHORTEST = 6;

    /** Where somebody is said to have said it, four letters are a quotation: 他强调“依法治市”. */
    private static final int SHORTEST_SAID = 4;

    /** Fewer letters, and no punctuation between them, may be a name as well as a sentence. */
    private static final int LONGEST_TERM = 9;

    /** What stands before the mark: a colon, or a verb of saying. 称 and 为 are not among them: they give names (简称“三农”). */
    private static final Pattern SAID =
            Pattern.compile("[：:]$|(说|說|道|指出|强调|強調|提出|写|寫|认为|認為|讲|講|表示|要求|主张|主張|告诫|告誡|言|曰|云)(过|過|到|的是)?[,，：:]?$");

    /** —— 《题名》三（二）: where it is from, as it stands below a quotation. */
    private static final Pattern SOURCE = Pattern.compile("^[>\\s]*(——|—|--)\\s*《[^》]+》.*", Pattern.DOTALL);

    /** What stands between quotation marks, the outermost only, and in paragraphs of Markdown that begin with {@code >}; in order. */
    public static List<Quoted> in(String text) {
        return in(text, List.of());
    }

    /**
     * The same, and what is known to be quoted.
     *
     * @param known stretches, in UTF-16 units; each of their lines is a quotation
     */
    public static List<Quoted> in(String text, List<TextSpan> known) {
        List<Quoted> found = new ArrayList<>();
        known.forEach(span -> lines(text, span, found));
        blocks(text, found);
        marked(text, new TextSpan(0, text.length()), found);
        found.sort(Comparator.comparing(Quoted::at));
        return found;
    }

    /** What stands between quotation marks within a stretch of a text, in UTF-16 units. */
    public static List<Quoted> within(String text, TextSpan span) {
        List<Quoted> found = new ArrayList<>();
        marked(text, span, found);
        return found;
    }

    /** How many letters and figures it has. */
    public long letters() {
        return letters(words);
    }

    /**
     * Whether it may be a name in quotation marks (“数字经济第一城”) as well as something that is quoted: short, without punctuation, and
     * nobody is said to have said it.
     *
     * @param text it stands in
     */
    public boolean isTerm(String text) {
        int mark = at.start() - 1;
        return mark >= 0
                && QuotationMarks.isMark(text.charAt(mark))
                && letters() <= LONGEST_TERM
                && words.codePoints().noneMatch(SearchText::isPunctuation)
                && !isSaid(text, at.start());
    }

    /** @param start of the words, behind the mark */
    private static boolean isSaid(String text, int start) {
        int mark = start - 1;
        return mark > 0
                && QuotationMarks.isMark(text.charAt(mark))
                && SAID.matcher(text.substring(Math.max(0, mark - 6), mark).stripTrailing())
                        .find();
    }

    private static long letters(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !SearchText.isPunctuation(c))
                .count();
    }

    private static void marked(String text, TextSpan span, List<Quoted> found) {
        for (TextSpan at : QuotationMarks.within(text, span)) {
            add(text, at, found);
        }
    }

    private static void lines(String text, TextSpan span, List<Quoted> found) {
        for (int line = span.start(); line < span.end(); ) {
            int until = text.indexOf('\n', line);
            until = until < 0 || until > span.end() ? span.end() : until;
            if (until > line) {
                add(text, CitedBehind.without(text, new TextSpan(line, until)), found);
            }
            line = until + 1;
        }
    }

    private static void blocks(String text, List<Quoted> found) {
        int start = -1;
        int end = -1;
        for (int line = 0; line <= text.length(); ) {
            int until = text.indexOf('\n', line);
            until = until < 0 ? text.length() : until;
            boolean quoted = text.startsWith(">", line)
                    && !text.substring(line + 1, until).isBlank();
            if (quoted) {
                start = start < 0 ? line + 1 : start;
                end = until;
            }
            if (start >= 0 && (!quoted || until == text.length())) {
                add(text, CitedBehind.without(text, new TextSpan(start, end)), found);
                start = -1;
            }
            line = until + 1;
        }
    }

    private static void add(String text, TextSpan at, List<Quoted> found) {
        if (SOURCE.matcher(at.in(text)).matches()) {
            return;
        }
        String words = at.in(text).replaceAll("(?m)^\\s*>\\s?", "").strip();
        if (letters(words) >= (isSaid(text, at.start()) ? SHORTEST_SAID : SHORTEST)
                && found.stream().noneMatch(other -> other.at().contains(at))) {
            found.add(new Quoted(at, words));
        }
    }
}
