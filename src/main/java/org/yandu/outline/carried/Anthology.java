package org.yandu.outline.carried;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.ShortLines;
import org.yandu.outline.numbers.Style;

/**
 * Several speeches in one text whose titles a list at the head names: 1.百年风华砺志笃行 2, and 百年风华砺志笃行 alone on a line further down. The list is
 * one, the titles are headings above all that is numbered below them.
 *
 * @param list lines of the list, with the word above it
 * @param titles lines further down, in text order
 */
public record Anthology(Set<Integer> list, List<Integer> titles) {

    private static final Anthology NONE = new Anthology(Set.of(), List.of());

    private static final int FEWEST = 3;

    /** Of a list that is called one, of which most is cut off. */
    private static final int FEWEST_LISTED = 5;

    private static final double SHARE = 0.7;

    /** The list stands among the first lines; longer ones are of books, and have numbers. */
    private static final int LINES = 300;

    private static final int LONGEST = 60;

    private static final int LONGEST_TITLE = 40;

    private static final int BELOW = 6;

    private static final int PARAGRAPH = 30;

    /** 张三 may be a speaker. */
    private static final int SHORTEST = 4;

    private static final double CONFIDENCE = 0.8;

    /** The page, or whose speech it is. */
    private static final Pattern TAIL = Pattern.compile("(?:[.·…]{2,}[^.·…]{0,24}|[.·…\\s\\-_]*\\(?\\d{0,3}\\)?)$");

    private static final Pattern CAPTION = Pattern.compile(".{0,20}(?:目录|目次)");

    /** What stands below a title is no heading: where and by whom it was said. */
    private static final String ASIDE = "-(";

    public static Anthology of(CleanText text, List<Candidate> candidates) {
        Map<Integer, Candidate> numbered = new HashMap<>();
        candidates.stream().filter(each -> !each.inside()).forEach(each -> numbered.putIfAbsent(each.line(), each));
        Map<String, List<Integer>> lines = new HashMap<>();
        for (int i = 0; i < text.lines.size(); i++) {
            if (text.lines.get(i).length() <= LONGEST) {
                lines.computeIfAbsent(Folding.fold(text.lines.get(i).in(text.folded)), key -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int from = 0; from < Math.min(LINES, text.lines.size()); from++) {
            if (isEntry(text, from)) {
                int until = end(text, from, numbered);
                Anthology found = read(text, from, until, numbered, lines);
                if (!found.titles.isEmpty()) {
                    return found;
                }
                from = until - 1;
            }
        }
        return NONE;
    }

    private static boolean isEntry(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        return span.length() <= LONGEST && "。;:".indexOf(text.folded.charAt(span.end() - 1)) < 0;
    }

    /** Behind the last short line, or before the one that says again what stands in another. */
    private static int end(CleanText text, int from, Map<Integer, Candidate> numbered) {
        Set<String> seen = new HashSet<>();
        int end = from;
        while (end < Math.min(from + LINES, text.lines.size())
                && isEntry(text, end)
                && seen.add(words(text, end, numbered))) {
            end++;
        }
        return end;
    }

    private static Anthology read(
            CleanText text, int from, int until, Map<Integer, Candidate> numbered, Map<String, List<Integer>> lines) {
        List<Integer> entries = new ArrayList<>();
        List<Integer> titles = new ArrayList<>();
        int last = until - 1;
        for (int line = from; line < until; line++) {
            String words = words(text, line, numbered);
            int after = last;
            List<Integer> again = lines.getOrDefault(words, List.of()).stream()
                    .filter(other -> other > after)
                    .toList();
            boolean titled = again.size() == 1 && BareHeading.mayBe(text, again.getFirst(), LONGEST_TITLE);
            if (words.length() >= SHORTEST && titled && hasText(text, again.getFirst())) {
                entries.add(line);
                titles.add(again.getFirst());
                last = again.getFirst();
            }
        }
        if (entries.isEmpty()) {
            return NONE;
        }
        int caption = caption(text, from, entries.getFirst());
        int first = entries.getFirst();
        // What comes again as it stood, one line below the other, is the menu of a site.
        boolean again = titles.getLast() - titles.getFirst() == titles.size() - 1;
        boolean whole = !again && entries.size() >= FEWEST && entries.size() >= (entries.getLast() - first + 1) * SHARE;
        boolean cut = caption >= 0 && first == caption + 1 && until - first >= FEWEST_LISTED;
        if (!whole && !cut) {
            return NONE;
        }
        Set<Integer> list = IntStream.rangeClosed(
                        caption >= 0 ? caption : first, caption >= 0 ? until - 1 : entries.getLast())
                .boxed()
                .collect(Collectors.toSet());
        // 第一编 between the titles: Compilation knows what stands above what.
        boolean divided = list.stream().map(numbered::get).anyMatch(Anthology::isDivision);
        if (divided) {
            return NONE;
        }
        return new Anthology(Set.copyOf(list), List.copyOf(titles));
    }

    private static boolean isDivision(@Nullable Candidate entry) {
        return entry != null && entry.marker().style().isStructural();
    }

    /** Below its title stand a subtitle, a name and a date at most. */
    private static boolean hasText(CleanText text, int title) {
        return IntStream.range(title + 1, Math.min(title + 1 + BELOW, text.lines.size()))
                .anyMatch(line -> text.lines.get(line).length() >= PARAGRAPH);
    }

    private static int caption(CleanText text, int from, int first) {
        for (int line = first - 1; line >= from; line--) {
            if (CAPTION.matcher(Folding.fold(text.lines.get(line).in(text.folded)))
                    .matches()) {
                return line;
            }
        }
        return -1;
    }

    /** What an entry names, without its number and its page. */
    private static String words(CleanText text, int line, Map<Integer, Candidate> numbered) {
        @Nullable Candidate candidate = numbered.get(line);
        TextSpan span = text.lines.get(line);
        int start = candidate == null || candidate.marker().style() == Style.MARKDOWN
                ? span.start()
                : candidate.marker().end();
        return Folding.fold(
                TAIL.matcher(text.folded.substring(start, span.end())).replaceFirst(""));
    }

    /** Lines that are no headings of their own: the titles, and what stands in brackets or behind a dash below one. */
    public Set<Integer> taken(CleanText text) {
        Set<Integer> taken = new HashSet<>(titles);
        for (int line : titles) {
            int below = line + 1;
            if (below < text.lines.size()
                    && ASIDE.indexOf(text.folded.charAt(text.lines.get(below).start())) >= 0) {
                taken.add(below);
            }
        }
        return taken;
    }

    /** @param found by number, in text order */
    public List<Heading> with(CleanText text, List<Heading> found) {
        List<Heading> all = new ArrayList<>(found);
        titles.forEach(line -> all.add(ShortLines.heading(text, line, 0, CONFIDENCE)));
        all.sort(Comparator.comparingInt(Heading::start));
        return all;
    }
}
