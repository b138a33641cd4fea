package org.yandu.retrieval.names;

import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;
import org.yandu.workspace.NameKind;

/**
 * Names that are no Chinese words: numbers of papers and of lines one calls, versions, and Latin brands. One pass over the text; what each
 * looks like in full is only asked where it may stand.
 */
final class NumberFinder {

    /** A paper is called by its number as well as by its title: 国办发〔2019〕35号, in whatever brackets; 国务院令第471号. */
    private static final Pattern PAPER =
            Pattern.compile("(?<![\\p{IsHan}])[\\p{IsHan}]{2,8}(?:[\\[〔【(]\\d{4}[\\]〕】)]第?|令第)\\d{1,4}号");

    /** The longest numbers of papers. */
    private static final int LONGEST_PAPER = 24;

    /** 12345市民服务热线, “96611”投诉热线, 1999市民专线; a year in front of another thing is none. */
    private static final Pattern LINE = Pattern.compile("(?:“\\d{3,6}”|1\\d{2,4}|9\\d{4,5}|400-?\\d{3}-?\\d{4})"
            + "[\\p{IsHan}]{0,8}?(?:热线|专线|电话中心|服务平台|平台|服务电话)(?:服务)?(?:中心|平台)?"
            + "|“\\d{3,6}”(?:政策|工程|机制|模式|行动|工作法|计划)");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d\\p{IsHan}*平台");

    /** 拨打12345. */
    private static final Pattern NUMBER = Pattern.compile("(?:12|96)\\d{3}(?!\\d)");

    /** Lines of trains. */
    private static final Pattern ROUTE = Pattern.compile("(?:捷运|轻轨|地铁)[\\p{IsHan}\\d]{1,4}?线");

    /** YouBike: words of the language have no capitals within. */
    private static final Pattern CAMEL = Pattern.compile("[A-Z]?[a-z]+[A-Z][a-z]+");

    private static final int SHORTEST_BRAND = 5;

    private final Script script;
    private final String chars;
    private final Candidates candidates;

    private NumberFinder(Script script, Candidates candidates) {
        this.script = script;
        this.chars = script.chars();
        this.candidates = candidates;
    }

    static void find(Script script, Candidates candidates) {
        NumberFinder finder = new NumberFinder(script, candidates);
        Kind before = Kind.OTHER;
        for (int at = 0; at < finder.chars.length(); at++) {
            Kind kind = Kind.of(finder.chars.charAt(at));
            if (kind == Kind.DIGIT && before != Kind.DIGIT) {
                finder.digits(at);
            } else if (kind == Kind.LATIN && before != Kind.LATIN) {
                finder.latin(at);
            } else if (before == Kind.DIGIT && finder.chars.charAt(at) == '号') {
                finder.paper(at + 1);
            } else if (kind == Kind.RAIL) {
                finder.add(ROUTE, at, NameKind.OTHER, NameFinder.SURE);
            }
            before = kind;
        }
    }

    private enum Kind {
        DIGIT,
        LATIN,
        RAIL,
        OTHER;

        static Kind of(char c) {
            if (c >= '0' && c <= '9') {
                return DIGIT;
            }
            if (c >= 'a' && c <= 'z') {
                return LATIN;
            }
            return c == '捷' || c == '轻' || c == '地' ? RAIL : OTHER;
        }
    }

    private void add(Pattern pattern, int at, NameKind kind, double score) {
        Matcher found = pattern.matcher(chars).region(at, chars.length()).useTransparentBounds(true);
        if (found.lookingAt() && !YEAR.matcher(found.group()).matches()) {
            candidates.add(
                    script.words(found.start(), found.end()),
                    kind,
                    score,
                    EnumSet.of(Evidence.ENDING, Evidence.NUMBERS));
        }
    }

    private void paper(int end) {
        int from = Math.max(0, end - LONGEST_PAPER);
        Matcher paper = PAPER.matcher(chars).region(from, end).useTransparentBounds(true);
        while (paper.find()) {
            if (paper.end() == end) {
                candidates.add(script.words(paper.start(), end), NameKind.LAW, 0.9, EnumSet.of(Evidence.ENDING));
            }
        }
    }

    private void digits(int at) {
        boolean quoted = at > 0 && chars.charAt(at - 1) == '“';
        boolean decimal = at > 0 && chars.charAt(at - 1) == '.';
        if (decimal) {
            return;
        }
        add(LINE, quoted ? at - 1 : at, NameKind.SYSTEM, 0.7);
        if (quoted || chars.startsWith("拨打", at - 2)) {
            add(NUMBER, at, NameKind.SYSTEM, 0.7);
        }
        if (chars.startsWith(".0", at + 1)) {
            version(at);
        }
    }

    /** 长照2.0; 城市大脑2.0 is found without its number, and 1.0亿 is an amount. */
    private void version(int at) {
        int end = at + 3;
        boolean ends = end == chars.length() || "、,。;)”的版及和与\n".indexOf(chars.charAt(end)) >= 0;
        int start = at;
        List<Word> words = ends ? Lexicon.ours().cut(chars, Math.max(0, at - 8), at) : List.of();
        for (int i = words.size() - 1; i >= 0 && isPart(words.get(i)); i--) {
            start = words.get(i).start();
        }
        boolean bare = start < at && !words.getLast().isHead();
        if (bare && at - start >= 2 && at - start < 8) {
            candidates.add(script.words(start, end), NameKind.OTHER, NameFinder.SURE, EnumSet.of(Evidence.NUMBERS));
        }
    }

    private boolean isPart(Word word) {
        boolean deed = word.is(Sort.ACT) || word.is(Sort.VERB);
        return !deed && !word.parts() && Character.isIdeographic(chars.charAt(word.start()));
    }

    private void latin(int at) {
        int end = at;
        while (end < chars.length() && Kind.of(chars.charAt(end)) == Kind.LATIN) {
            end++;
        }
        String words = end - at < SHORTEST_BRAND ? "" : script.words(at, end);
        if (CAMEL.matcher(words).matches()) {
            candidates.add(words, NameKind.OTHER, NameFinder.SURE, EnumSet.of(Evidence.NAMED));
        }
    }
}
