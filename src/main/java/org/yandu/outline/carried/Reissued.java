package org.yandu.outline.carried;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.ShortLines;

/**
 * A rule that a decision changes and prints again below: its title, alone on a line, is that of a text of its own with divisions of
 * its own.
 */
public final class Reissued {

    private static final Pattern NAMED = Pattern.compile("《([^《》\\n]{4,40})》");

    /** Surer than other lines without a number, since a number follows. */
    private static final double CONFIDENCE = 0.75;

    private Reissued() {}

    /**
     * @param found in text order
     * @param front lines of the head
     * @return with the titles of what is printed again
     */
    public static List<Heading> with(CleanText text, List<Heading> found, Set<Integer> front) {
        if (found.isEmpty() || text.folded.indexOf('《') < 0) {
            return found;
        }
        Map<Integer, Candidate> headings = new HashMap<>();
        found.forEach(heading -> headings.putIfAbsent(heading.candidate().line(), heading.candidate()));
        List<Heading> titles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        boolean begun = false;
        for (int i = 0; i < text.lines.size(); i++) {
            String words = text.lines.get(i).in(text.folded);
            boolean title = begun
                    && !front.contains(i)
                    && !headings.containsKey(i)
                    && names.contains(words)
                    && isDivided(text, i, headings);
            if (title) {
                titles.add(ShortLines.heading(text, i, 0, CONFIDENCE));
            }
            begun |= headings.containsKey(i);
            names(words, names);
        }
        if (titles.isEmpty()) {
            return found;
        }
        titles.addAll(found);
        titles.sort(Comparator.comparingInt(Heading::start));
        return titles;
    }

    private static void names(String words, Set<String> names) {
        if (words.indexOf('《') >= 0) {
            Matcher named = NAMED.matcher(words);
            while (named.find()) {
                names.add(named.group(1));
            }
        }
    }

    /** Its own first division stands below it, with nothing but its history in brackets between. */
    private static boolean isDivided(CleanText text, int line, Map<Integer, Candidate> headings) {
        int next = line + 1;
        while (next < text.lines.size() && !headings.containsKey(next) && isAside(text, next)) {
            next++;
        }
        @Nullable Candidate first = headings.get(next);
        return first != null
                && first.marker().style().isStructural()
                && first.marker().ordinal() == 1;
    }

    private static boolean isAside(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        return text.folded.charAt(span.start()) == '(' && text.folded.charAt(span.end() - 1) == ')';
    }
}
