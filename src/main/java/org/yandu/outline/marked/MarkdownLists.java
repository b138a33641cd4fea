package org.yandu.outline.marked;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** So many of the headings have a blank line behind them. */
    private static final double SHARE = 0.8;

    private MarkdownLists() {}

    /** Indices of their lines. */
    public static Set<Integer> lines(CleanText text, List<Candidate> candidates) {
        Set<Integer> lines = new HashSet<>();
        if (!isParted(text, candidates)) {
            return lines;
        }
        Map<Integer, Candidate> items = new HashMap<>();
        candidates.stream().filter(each -> isItem(text, each)).forEach(each -> items.putIfAbsent(each.line(), each));
        for (Candidate first : items.values()) {
            int end = first.line() + 1;
            while (first.marker().ordinal() == 1 && isTight(text, end) && goesOn(first, items.get(end), end)) {
                end++;
            }
            for (int line = first.line(); end - first.line() >= FEWEST && line < end; line++) {
                lines.add(line);
            }
        }
        return lines;
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

    private static boolean goesOn(Candidate first, @Nullable Candidate next, int line) {
        return next != null && next.marker().ordinal() == line - first.line() + 1;
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
