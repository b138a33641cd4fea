package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.outline.lines.Annex;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.ShortLines;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * Parts of a text without a number, whose sections each count from 一、 anew: 2023年工作总结, 2024年工作思路. Taken only when every
 * 一、 of the highest numbering stands directly below such a line.
 */
final class Restarts {

    private static final int SHORT = 16;

    private Restarts() {}

    /**
     * @param found by numbering
     * @param front lines of the head, which are no headings
     * @return the headings above the numbered ones, or none
     */
    static List<Heading> captions(
            CleanText text, List<Heading> found, List<Integer> order, List<Candidate> candidates, Set<Integer> front) {
        int top = found.stream()
                .filter(heading -> heading.candidate().marker().style() != Style.UNNUMBERED)
                .mapToInt(heading -> order.indexOf(heading.candidate().rank()))
                .min()
                .orElse(-1);
        if (top < 0 || order.get(top) < Style.FORMAL.ordinal() * 10) {
            return List.of();
        }
        Set<Integer> numbered = new HashSet<>();
        candidates.forEach(candidate -> numbered.add(candidate.line()));
        List<Heading> captions = new ArrayList<>();
        List<Candidate> firsts = found.stream()
                .map(Heading::candidate)
                .filter(c -> c.rank() == order.get(top) && c.marker().ordinal() == 1)
                .sorted(Comparator.comparing(Candidate::start))
                .toList();
        for (Candidate first : firsts) {
            int line = first.line() - 1;
            boolean heads = !first.inside()
                    && line >= 0
                    && !front.contains(line)
                    && !numbered.contains(line)
                    && BareHeading.mayBe(text, line);
            if (!heads) {
                return List.of();
            }
            captions.add(ShortLines.heading(text, line));
        }
        return captions.size() > 1 ? captions : List.of();
    }

    /**
     * 总则, 会员, 附则: lines without a number above articles that count through them, as associations write their charters.
     *
     * @return the headings above the articles, or none
     */
    static List<Heading> overArticles(
            CleanText text, List<Heading> found, List<Candidate> candidates, Set<Integer> front) {
        Set<Integer> numbered = new HashSet<>();
        // 附则 is known by itself, and one of them here.
        candidates.stream()
                .filter(candidate -> candidate.marker().style() != Style.UNNUMBERED || Annex.is(candidate))
                .forEach(candidate -> numbered.add(candidate.line()));
        List<Heading> titles = new ArrayList<>();
        int before = 0;
        for (Heading heading : found) {
            Candidate article = heading.candidate();
            int line = article.line() - 1;
            if (article.marker().style() == Style.UNNUMBERED) {
                continue;
            }
            if (article.marker().style() != Style.ARTICLE || article.marker().ordinal() < before) {
                return List.of();
            }
            boolean titled = line >= 0 && !front.contains(line) && !numbered.contains(line) && isTitle(text, line);
            if (titled) {
                titles.add(ShortLines.heading(text, line));
            }
            if (titles.isEmpty()) {
                return List.of();
            }
            before = article.marker().ordinal();
        }
        return titles.size() > 2 ? titles : List.of();
    }

    /** Words and nothing else. */
    private static boolean isTitle(CleanText text, int line) {
        String words = text.lines.get(line).in(text.folded);
        return words.length() <= SHORT && words.matches("\\p{IsHan}[\\p{IsHan} 、]*\\p{IsHan}");
    }

    /**
     * Several rules or speeches in one text, each below its title, whose numbers start again: no count runs through such a line.
     *
     * @param found by numbering
     * @param front lines of the head, which are no headings
     */
    static List<Heading> parts(CleanText text, List<Heading> found, List<Candidate> candidates, Set<Integer> front) {
        Set<Integer> numbered = new HashSet<>();
        candidates.forEach(candidate -> numbered.add(candidate.line()));
        List<Heading> lines = ShortLines.find(text, front, numbered);
        Map<Integer, Integer> counted = new HashMap<>();
        Map<Integer, Integer> above = new HashMap<>();
        int next = 0;
        int begun = 0;
        for (Heading heading : found) {
            Marker marker = heading.candidate().marker();
            if (marker.ordinal() == Numeral.UNREADABLE) {
                continue;
            }
            int before = next;
            while (next < lines.size() && lines.get(next).start() < heading.start()) {
                next++;
            }
            begun += next > before && marker.ordinal() == 1 ? 1 : 0;
            boolean cut = above.getOrDefault(marker.rank(), next) < next
                    && marker.ordinal() > counted.getOrDefault(marker.rank(), 0);
            if (cut) {
                return List.of();
            }
            counted.put(marker.rank(), marker.ordinal());
            above.put(marker.rank(), next);
        }
        return begun > 1 ? lines : List.of();
    }
}
