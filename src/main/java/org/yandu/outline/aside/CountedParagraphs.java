package org.yandu.outline.aside;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Annex;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * Paragraphs that are counted through, 1.1 to 1.9 or 1. to 17., with short lines between them that name what they are about: so courts, and
 * commissions in Hong Kong and abroad, write. There the numbers divide nothing, and the lines without a number are the headings.
 */
public final class CountedParagraphs {

    /** One short line may be anything. */
    private static final int FEWEST = 3;

    /** Most of what is counted has to be whole sentences. */
    private static final double SENTENCES = 0.8;

    private static final int LONGEST = 20;

    /** A line of this length is a paragraph, with or without a number. */
    private static final int PARAGRAPH = 35;

    /** Plain numbers are everywhere; so many that never start again are paragraphs of a long text. */
    private static final int LONG = 8;

    /** The others begin with a short sentence. */
    private static final double SAID = 0.6;

    /** And so many where headings stand between them. */
    private static final int FEW = 6;

    /** （三）因此，这是… asserts or asks, where （三）健全机制。 of an opinion names what is to be done. */
    private static final Pattern ASSERTS =
            Pattern.compile("(?<![特别就于但凡总])是(?!否)|^(?:我们|这|那|因此|但|所以|然而|如果|为什么)|我们|已经|没有|何在|[了吗呢?]$|[也还]");

    private CountedParagraphs() {}

    /**
     * Puts the lines between counted paragraphs among the candidates, in place of the numbers.
     *
     * @param candidates in text order; changed
     * @param front lines of the head, which are no headings
     */
    public static void captions(CleanText text, List<Candidate> candidates, Set<Integer> front) {
        Map<Integer, List<Candidate>> ranks = new HashMap<>();
        Map<Integer, Candidate> numbered = new HashMap<>();
        for (Candidate candidate : candidates) {
            numbered.putIfAbsent(candidate.line(), candidate);
            Style style = candidate.marker().style();
            boolean counts = style == Style.DECIMAL || style == Style.ARABIC || style == Style.HAN_BRACKET;
            if (counts && !candidate.inside()) {
                ranks.computeIfAbsent(candidate.rank(), r -> new ArrayList<>()).add(candidate);
            }
        }
        for (List<Candidate> counted : ranks.values()) {
            Set<Candidate> members = new HashSet<>(counted);
            List<Candidate> captions = between(text, numbered, members, front);
            // A title stands above 1.1, a caption above 1.4 as well.
            boolean between = captions.stream().anyMatch(c -> goesOn(numbered.get(c.line() + 1), members));
            if (counted.getFirst().marker().style() == Style.HAN_BRACKET) {
                if (between && countThrough(counted) && areAsserted(text, counted)) {
                    candidates.removeAll(members);
                    candidates.addAll(captions);
                    candidates.sort(Comparator.comparingInt(Candidate::start));
                }
                continue;
            }
            boolean through = counted.getFirst().marker().style() == Style.DECIMAL || countThrough(counted);
            if (captions.size() >= FEWEST && between && through && areSentences(counted)) {
                candidates.removeAll(members);
                candidates.addAll(captions);
                candidates.sort(Comparator.comparingInt(Candidate::start));
            } else if (countBelowHeadings(text, counted, numbered)) {
                candidates.removeAll(members);
            }
        }
    }

    /** Paragraphs of a leader's outline: an opinion, too, counts （一）…（二十） through its parts, and those are headings. */
    private static boolean areAsserted(CleanText text, List<Candidate> counted) {
        long asserting = counted.stream()
                .filter(c -> c.form() != Form.LINE
                        && ASSERTS.matcher(text.folded.substring(c.titleStart(), c.titleEnd()))
                                .find())
                .count();
        return asserting >= counted.size() * SAID;
    }

    private static boolean goesOn(@Nullable Candidate below, Set<Candidate> counted) {
        return below != null && counted.contains(below) && below.marker().ordinal() > 1;
    }

    /** The lines that name what the paragraphs are about. */
    private static List<Candidate> between(
            CleanText text, Map<Integer, Candidate> numbered, Set<Candidate> counted, Set<Integer> front) {
        List<Candidate> captions = new ArrayList<>();
        int above = -1;
        boolean begun = false;
        for (int line = 0; line + 1 < text.lines.size(); line++) {
            begun |= numbered.containsKey(line) || text.lines.get(line).length() >= PARAGRAPH;
            boolean title = front.contains(line) || (!begun && isCaption(text, line + 1));
            Candidate last = numbered.get(line - 1);
            boolean annex = last != null && Annex.is(last);
            if (!title
                    && !annex
                    && !numbered.containsKey(line)
                    && isCaption(text, line)
                    && heads(text, line + 1, numbered, counted, true)) {
                captions.add(caption(text, line, line == above + 1 && above >= 0 ? 1 : 0));
                above = line;
            }
        }
        return captions;
    }

    /** Whether what a caption names begins at a line: a counted paragraph, one without a number, (A) with a title, or a caption below it. */
    private static boolean heads(
            CleanText text, int line, Map<Integer, Candidate> numbered, Set<Candidate> counted, boolean captions) {
        Candidate there = numbered.get(line);
        if (there != null) {
            Style style = there.marker().style();
            return counted.contains(there)
                    || ((style == Style.LETTER || style == Style.ROMAN) && there.form() == Form.LINE);
        }
        return text.lines.get(line).length() >= PARAGRAPH
                || (captions
                        && line + 1 < text.lines.size()
                        && isCaption(text, line)
                        && heads(text, line + 1, numbered, counted, false));
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

    /** 3. directly below （甲）, 5. below （乙）: paragraphs that count on through headings, and say more than a title does. */
    private static boolean countBelowHeadings(
            CleanText text, List<Candidate> counted, Map<Integer, Candidate> numbered) {
        int below = 0;
        int said = 0;
        for (int i = 0; i < counted.size(); i++) {
            Candidate here = counted.get(i);
            if (here.marker().ordinal() != i + 1 || here.form() == Form.LINE || here.form() == Form.ITEM) {
                return false;
            }
            @Nullable Candidate above = numbered.get(here.line() - 1);
            boolean heads = above != null && above.form() == Form.LINE && above.rank() != here.rank();
            below += i > 0 && heads ? 1 : 0;
            String title = text.folded.substring(here.titleStart(), here.titleEnd());
            said += title.length() > LONGEST || title.indexOf(',') >= 0 ? 1 : 0;
        }
        return counted.size() >= FEW && below > 1 && said >= counted.size() * SAID;
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
            boolean parts = text.folded.charAt(i) == ',' && i + 1 < span.end();
            if (!parts && !Character.isLetter(text.folded.charAt(i)) && "、\"《》- ".indexOf(text.folded.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** @param depth 1 directly below another */
    private static Candidate caption(CleanText text, int line, int depth) {
        TextSpan span = text.lines.get(line);
        Marker none = new Marker(Style.CAPTION, depth, Numeral.UNREADABLE, span.start(), span.start(), "", true);
        return new Candidate(none, line, span.start(), span.end(), span.end(), Form.LINE, false, false);
    }
}
