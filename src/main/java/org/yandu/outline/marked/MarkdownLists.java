package org.yandu.outline.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Style;

/** 1. 打开页面 and 2. 点击按钮 line by line, in a Markdown text whose headings have their signs and blank lines around them: steps of a list. */
public final class MarkdownLists {

    /** A longer one is a paragraph that a number begins. */
    private static final int LONGEST = 80;

    private static final int FEWEST = 2;

    /** Blanks before what belongs to an item. */
    private static final int INDENT = 2;

    /** So many of the headings have a blank line behind them. */
    private static final double SHARE = 0.8;

    /** A text with so many lists writes lists, also where one has a single item. */
    private static final int MANY = 3;

    /** 1. **提高效率**：…… and 1. **主题一致：** ……, whose label is bold and whose text goes on in the line. */
    private static final Pattern LABELLED = Pattern.compile("\\. +\\*\\*[^*\\n]{1,40}(?:\\*\\* ?:|:\\*\\*)");

    /** 1. **团队协作**, and bullets set in below it. */
    private static final Pattern PARENT = Pattern.compile("\\. +\\*\\*[^*\\n]{1,40}\\*\\*:? *\\n[ \\t]{2,}[-*+] ");

    private MarkdownLists() {}

    /** Indices of their lines. */
    public static Set<Integer> lines(CleanText text, List<Candidate> candidates) {
        Set<Integer> lines = new HashSet<>();
        candidates.stream().filter(each -> follows(PARENT, text, each)).forEach(each -> lines.add(each.line()));
        if (count(candidates) < FEWEST) {
            return lines;
        }
        lists(text, candidates.stream().filter(each -> follows(LABELLED, text, each)), lines);
        if (!isParted(text, candidates)) {
            return lines;
        }
        List<Candidate> items =
                candidates.stream().filter(each -> isItem(text, each)).toList();
        int lists = lists(text, items.stream(), lines);
        long listed = items.stream().filter(each -> lines.contains(each.line())).count();
        if (lists >= MANY && listed * 2 > items.size()) {
            items.forEach(each -> lines.add(each.line()));
        }
        return lines;
    }

    /** @return how many lists there are, whose lines are added */
    private static int lists(CleanText text, Stream<Candidate> candidates, Set<Integer> lines) {
        Map<Integer, Candidate> items = new HashMap<>();
        candidates.forEach(each -> items.putIfAbsent(each.line(), each));
        int lists = 0;
        for (Candidate first : items.values()) {
            if (first.marker().ordinal() != 1) {
                continue;
            }
            List<Integer> list = new ArrayList<>(List.of(first.line()));
            int next = behind(text, first.line());
            while (isTight(text, next) && goesOn(items.get(next), list.size() + 1)) {
                list.add(next);
                next = behind(text, next);
            }
            if (list.size() >= FEWEST) {
                lists++;
                lines.addAll(list);
            }
        }
        return lists;
    }

    private static boolean follows(Pattern pattern, CleanText text, Candidate candidate) {
        return candidate.marker().style() == Style.ARABIC
                && !candidate.inside()
                && pattern.matcher(text.folded)
                        .region(candidate.marker().end() - 1, text.folded.length())
                        .lookingAt();
    }

    private static long count(List<Candidate> candidates) {
        return candidates.stream()
                .filter(each -> each.marker().style() == Style.MARKDOWN)
                .count();
    }

    private static boolean isParted(CleanText text, List<Candidate> candidates) {
        List<Candidate> headings = candidates.stream()
                .filter(each -> each.marker().style() == Style.MARKDOWN)
                .toList();
        long parted = headings.stream()
                .filter(each -> !isTight(text, each.line() + 1))
                .count();
        return headings.size() >= FEWEST && parted >= headings.size() * SHARE;
    }

    private static boolean isItem(CleanText text, Candidate candidate) {
        return candidate.marker().style() == Style.ARABIC
                && !candidate.inside()
                && candidate.form() != Form.RUN_IN
                && text.folded.startsWith(". ", candidate.marker().end() - 1)
                && text.lines.get(candidate.line()).length() <= LONGEST;
    }

    private static boolean goesOn(@Nullable Candidate next, int ordinal) {
        return next != null && next.marker().ordinal() == ordinal;
    }

    /** The line behind an item and what is set in below it. */
    private static int behind(CleanText text, int item) {
        int next = item + 1;
        while (isTight(text, next) && setIn(text, next) >= setIn(text, item) + INDENT) {
            next++;
        }
        return next;
    }

    /** How far a line is set in, in blanks: a whole list may be, too. */
    private static int setIn(CleanText text, int line) {
        int start = text.lines.get(line).start();
        int begin = text.text.lastIndexOf('\n', start) + 1;
        String blanks = text.text.substring(begin, start);
        return blanks.length() + (int) blanks.chars().filter(c -> c == '\t').count();
    }

    /** Whether no blank line stands above it. */
    private static boolean isTight(CleanText text, int line) {
        if (line >= text.lines.size()) {
            return false;
        }
        int above = text.lines.get(line - 1).end();
        return text.text
                        .substring(above, text.lines.get(line).start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                == 1;
    }
}
