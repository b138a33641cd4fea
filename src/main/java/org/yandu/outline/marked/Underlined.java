package org.yandu.outline.marked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * Headings of Markdown that are drawn under: a row of = is # below the words, a row of - is ## (CommonMark 0.31, section 4.3). A single row of
 * dashes in a text without other signs is drawn by hand, to part two things.
 */
public final class Underlined {

    private static final Pattern ROW = Pattern.compile("\\n {0,3}(={2,}|-{3,})[ \\t]*(?=\\n|$)");

    /** 参会人员：张三 tells a fact, and what has gaps names the columns of a table that is drawn. */
    private static final Pattern NO_HEADING = Pattern.compile("\\t|^(?![第一二三四五六七八九十(\\d]).*(?: {2,}\\S|: ?\\S)");

    private static final int LONGEST = 60;

    private Underlined() {}

    /** @param candidates of a text, in its order; those of a line drawn under become headings of Markdown, and what has no number is added */
    public static void mark(CleanText text, Set<Integer> titles, List<Candidate> candidates) {
        Map<Integer, Integer> depths = depths(text, titles);
        boolean sure = depths.size() > 1
                || candidates.stream().anyMatch(each -> each.marker().style() == Style.MARKDOWN);
        if (depths.isEmpty() || !sure) {
            return;
        }
        List<Candidate> all = new ArrayList<>();
        int next = 0;
        for (int line = 0; line < text.lines.size(); line++) {
            @Nullable Integer depth = depths.get(line);
            boolean first = true;
            while (next < candidates.size() && candidates.get(next).line() == line) {
                Candidate candidate = candidates.get(next++);
                if (depth == null) {
                    all.add(candidate);
                } else if (first) {
                    all.add(whole(
                            text,
                            line,
                            candidate.marker().within(candidate.marker().start(), depth)));
                }
                first = false;
            }
            if (depth != null && first) {
                int start = text.lines.get(line).start();
                all.add(whole(
                        text, line, new Marker(Style.MARKDOWN, depth, Numeral.UNREADABLE, start, start, "", true)));
            }
        }
        candidates.clear();
        candidates.addAll(all);
    }

    private static Candidate whole(CleanText text, int line, Marker marker) {
        TextSpan span = text.lines.get(line);
        int title = CleanText.trimmed(text.folded, marker.end(), span.end()).start();
        return new Candidate(marker, line, title, span.end(), span.end(), Form.LINE, false, false);
    }

    /** A row stands directly below one line of words, and that below nothing. */
    private static Map<Integer, Integer> depths(CleanText text, Set<Integer> titles) {
        Map<Integer, Integer> depths = new HashMap<>();
        Matcher row = ROW.matcher(text.folded);
        int last = -1;
        while (row.find()) {
            int line = text.lines.isEmpty() ? -1 : text.lineAt(row.start());
            boolean again = line == last;
            last = line;
            boolean mayBe = line >= 0
                    && !again
                    && !titles.contains(line)
                    && text.lines.get(line).length() <= LONGEST
                    && text.folded.indexOf('\n', text.lines.get(line).end()) == row.start()
                    && !NO_HEADING.matcher(text.lines.get(line).in(text.folded)).find()
                    && isBegun(text.folded, text.lines.get(line).start())
                    && text.folded.charAt(text.lines.get(line).end() - 1) != '。'
                    && text.folded.charAt(text.lines.get(line).start()) != '#';
            if (mayBe) {
                depths.put(line, row.group(1).charAt(0) == '=' ? 1 : 2);
            }
        }
        return depths;
    }

    /** At the beginning of the text or below an empty line. */
    private static boolean isBegun(String folded, int start) {
        int end = folded.lastIndexOf('\n', start);
        return end <= 0
                || folded.substring(folded.lastIndexOf('\n', end - 1) + 1, end).isBlank();
    }
}
