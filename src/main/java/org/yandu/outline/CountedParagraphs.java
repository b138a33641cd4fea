package org.yandu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.document.TextSpan;
import org.yandu.outline.Candidate.Form;

/**
 * Paragraphs that are counted through, 1.1 to 1.9 or 1. to 17., with short lines between them that name what they are about: so courts, and
 * commissions in Hong Kong and abroad, write. There the numbers divide nothing, and the lines without a number are the headings.
 */
final class CountedParagraphs {

    /** One short line may be anything. */
    private static final int FEWEST = 3;

    /** Most of what is counted has to be whole sentences. */
    private static final double SENTENCES = 0.8;

    private static final int LONGEST = 20;

    /** Plain numbers are everywhere; so many that never start again are paragraphs of a long text. */
    private static final int LONG = 8;

    private CountedParagraphs() {}

    /**
     * Puts the lines between counted paragraphs among the candidates, in place of the numbers.
     *
     * @param candidates in text order; changed
     * @param front lines of the head, which are no headings
     */
    static void captions(CleanText text, List<Candidate> candidates, Set<Integer> front) {
        Map<Integer, List<Candidate>> ranks = new HashMap<>();
        Set<Integer> numbered = new HashSet<>();
        for (Candidate candidate : candidates) {
            numbered.add(candidate.line());
            Style style = candidate.marker().style();
            if ((style == Style.DECIMAL || style == Style.ARABIC) && !candidate.inside()) {
                ranks.computeIfAbsent(candidate.rank(), r -> new ArrayList<>()).add(candidate);
            }
        }
        for (List<Candidate> counted : ranks.values()) {
            List<Candidate> captioned = counted.stream()
                    .filter(c -> c.line() > 0 && !front.contains(c.line() - 1) && !numbered.contains(c.line() - 1))
                    .filter(c -> isCaption(text, c.line() - 1))
                    .toList();
            // A title stands above 1.1, a caption above 1.4 as well.
            boolean between = captioned.stream().anyMatch(c -> c.marker().ordinal() > 1);
            boolean through = counted.getFirst().marker().style() == Style.DECIMAL || countThrough(counted);
            if (captioned.size() >= FEWEST && between && through && areSentences(counted)) {
                candidates.removeAll(counted);
                captioned.forEach(c -> candidates.add(caption(text, c.line() - 1)));
                candidates.sort(Comparator.comparingInt(Candidate::start));
            }
        }
    }

    /** 1. to 17. through all captions, as addresses are read out in Hong Kong; 13A may stand between. */
    private static boolean countThrough(List<Candidate> counted) {
        int before = 0;
        for (Candidate candidate : counted) {
            int step = candidate.marker().ordinal() - before;
            if (step < 0 || step > 2) {
                return false;
            }
            before = candidate.marker().ordinal();
        }
        return counted.size() >= LONG && before <= counted.size() + 1;
    }

    private static boolean areSentences(List<Candidate> counted) {
        long lines = counted.stream().filter(c -> c.form() == Form.LINE).count();
        // 1.3 本調查審研下列事宜： leads to a list, and is open.
        return lines <= counted.size() * (1 - SENTENCES) + 1;
    }

    private static boolean isCaption(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        if (span.length() < 2 || span.length() > LONGEST) {
            return false;
        }
        for (int i = span.start(); i < span.end(); i++) {
            if (!Character.isLetter(text.folded.charAt(i)) && "、\"《》- ".indexOf(text.folded.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Candidate caption(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        Marker none = new Marker(Style.CAPTION, 0, Numeral.UNREADABLE, span.start(), span.start(), "", true);
        return new Candidate(none, line, span.start(), span.end(), span.end(), Form.LINE, false, false);
    }
}
