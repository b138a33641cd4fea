package org.yandu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Parts of a text without a number, whose sections each count from 一、 anew: 2023年工作总结, 2024年工作思路. Taken only when every
 * 一、 of the highest numbering stands directly below such a line.
 */
final class Restarts {

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
                    && ShortLines.mayHead(text, line);
            if (!heads) {
                return List.of();
            }
            captions.add(ShortLines.heading(text, line));
        }
        return captions.size() > 1 ? captions : List.of();
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
