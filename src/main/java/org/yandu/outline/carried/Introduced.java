package org.yandu.outline.carried;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.head.BrokenTitle;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.numbers.Style;
import org.yandu.outline.runs.Ground;

/**
 * A charter or a regulation behind what introduces it, as a page or a paper prints it: 《条例》全文如下。 and below it its title, alone on a line
 * and directly above its first chapter or article, or 《条例》 on a page whose own title is another. That title heads it, though nothing hands it
 * on.
 */
final class Introduced {

    private static final int LONGEST = 50;

    private static final int SHORTEST = 4;

    /** Its history over so many lines, and the day. */
    private static final int HISTORY = 4;

    private static final Pattern ASIDE =
            Pattern.compile("\\(.*\\)|\\(?(?:\\d{4}|[〇零一二三四五六七八九○]{4}) ?年[^。,]{2,40}|目录|.{0,30}(?:通过|发布|公布|修订)\\)?");

    private static final Pattern ANNOUNCED = Pattern.compile("(?:全文|原文|内容)(?:刊发|公布|发布)?如下[。:]?$");

    private Introduced() {}

    /**
     * @param found in text order
     * @param front lines of the head
     * @param taken lines that are something else
     * @param contents lines of tables of contents
     * @param own key of the title of the text
     * @return one title, or none
     */
    static List<Heading> title(
            CleanText text,
            List<Heading> found,
            Set<Integer> front,
            Set<Integer> taken,
            Set<Integer> contents,
            String own) {
        Map<Integer, Candidate> headings = new HashMap<>();
        found.forEach(heading -> headings.putIfAbsent(heading.candidate().line(), heading.candidate()));
        @Nullable
        Candidate first = found.stream()
                .map(Heading::candidate)
                .filter(candidate -> candidate.marker().style().isStructural()
                        || candidate.marker().style() == Style.HAN)
                .findFirst()
                .orElse(null);
        if (first == null || first.inside() || first.marker().ordinal() > 1) {
            return List.of();
        }
        int line = first.line() - 1;
        int history = HISTORY;
        while (line > 0 && (contents.contains(line) || (history > 0 && isAside(text, line)))) {
            history -= contents.contains(line) ? 0 : 1;
            line--;
        }
        boolean title = line > 0
                && !front.contains(line)
                && !taken.contains(line)
                && !headings.containsKey(line)
                && isTitle(text, line)
                && !Carried.key(text.lines.get(line).in(text.folded)).equals(own)
                && (first.marker().style() == Style.HAN
                        ? isAnnounced(text, line)
                        : isQuoted(text, line) || isIntroduced(text, line, front));
        return title ? List.of(Carried.heading(text, line)) : List.of();
    }

    private static boolean isAside(CleanText text, int line) {
        return ASIDE.matcher(text.lines.get(line).in(text.folded)).matches();
    }

    private static boolean isTitle(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        String words = span.in(text.folded);
        return span.length() >= SHORTEST
                && span.length() <= LONGEST
                && "。:;,".indexOf(words.charAt(words.length() - 1)) < 0
                && BrokenTitle.isNamed(words);
    }

    /** 《意见》全文如下： above the title of an opinion, whose 一、 could be that of what hands it on. */
    private static boolean isAnnounced(CleanText text, int line) {
        return ANNOUNCED.matcher(text.lines.get(line - 1).in(text.folded)).find();
    }

    /** 《工作条例》 below 每周一学: a page that says nothing but what is to be read. */
    private static boolean isQuoted(CleanText text, int line) {
        String words = text.lines.get(line).in(text.folded);
        return words.startsWith("《") && words.indexOf('》') == words.length() - 1;
    }

    /** Whether something is said above it that is no list of names. */
    private static boolean isIntroduced(CleanText text, int line, Set<Integer> front) {
        for (int i = 0; i < line; i++) {
            if (!front.contains(i)
                    && Ground.isSentence(text, i)
                    && text.folded.charAt(text.lines.get(i).end() - 1) == '。') {
                return true;
            }
        }
        return false;
    }
}
