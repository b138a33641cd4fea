package org.yandu.outline.runs;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Style;

/**
 * Headings that stand one below the other, away from their text: a block of short lines numbered alike with nothing between them, and behind
 * it at least as many paragraphs as there are headings. A table of contents it is not, since its entries come again and were taken out
 * before; nor a list, which a colon announces.
 */
final class TornBlock {

    /** Away from its text a line has only its length to show that it is a title. */
    private static final int LONG_TITLE = 30;

    /** Fewer lines without text are a list. */
    private static final int FEWEST = 3;

    /** Nobody puts more in order by hand; beyond, comparing all with all would take too long. */
    private static final int MOST = 100;

    /** So many characters behind the block are looked through for what the headings say. */
    private static final int SEEN = 100_000;

    /** Of the numbers, when one is missing or doubled. */
    private static final double COUNTS = 0.7;

    /** So many of the headings are spoken of below, each in a paragraph of its own, where numbers alone would be too little. */
    private static final double SPOKEN_OF = 0.6;

    /** Where lists have the same numbers. */
    private static final double ALL_SPOKEN_OF = 0.8;

    /** So much of what only this title says. */
    private static final double SAID = 0.5;

    /** A paragraph that begins with a word of one title only is about that. */
    private static final int OPENING = 8;

    private final CleanText text;
    private final Ground ground;

    TornBlock(CleanText text, Ground ground) {
        this.text = text;
        this.ground = ground;
    }

    boolean is(Run run) {
        List<Candidate> members = run.members;
        Candidate first = run.first();
        if (!mayStandApart(first.marker().style())
                || members.size() < FEWEST
                || members.size() > MOST
                || (!run.outOfOrder && run.sequence() < COUNTS)
                || members.getLast().line() - first.line() != members.size() - 1
                || !members.stream().allMatch(this::isTitle)
                || ground.isAnnounced(first)
                || ground.isAsked(first)) {
            return false;
        }
        int from = members.getLast().line() + 1;
        int end = endOfText(members.getLast());
        boolean before = paragraphs(from, end) >= members.size()
                && ((end == text.lines.size() && isAtHead(first)) || areSpokenOf(members, from, end));
        return before || isBehind(run);
    }

    /**
     * Below their text, or in its midst: no list has its numbers out of order, and one that is in order must be spoken of. 1. to 3. below
     * all that speaks of them sum it up.
     */
    private boolean isBehind(Run run) {
        Candidate first = run.first();
        int begin = beginOfText(first);
        int end = endOfText(run.members.getLast());
        int behind = run.members.getLast().line() + 1;
        boolean enough = paragraphs(begin, first.line()) + paragraphs(behind, end) >= run.members.size();
        boolean arabic = first.marker().style() == Style.ARABIC;
        boolean mixed = run.outOfOrder && !arabic;
        return enough
                && (mixed || areSpokenOf(run.members, begin, end))
                && (!arabic || spokenOf(run.members, behind, end) > 0);
    }

    /** Where the paragraphs in front of the block begin: behind the last heading that stands no lower. */
    private int beginOfText(Candidate first) {
        for (int line = first.line() - 1; line >= 0; line--) {
            @Nullable Candidate there = ground.at(line);
            if (there != null && there.looksLikeHeading() && !ground.isBelow(there, first)) {
                return line + 1;
            }
        }
        return 0;
    }

    /** Above all text that closes as sentences do; the lines of title and author do not. */
    private boolean isAtHead(Candidate first) {
        boolean firm = first.marker().style() == Style.HAN || first.marker().style() == Style.ORDINAL;
        for (int line = 0; firm && line < first.line(); line++) {
            firm = "。;".indexOf(ground.lastOf(line)) < 0;
        }
        return firm;
    }

    /** Other numbers stand in front of items everywhere; 1. does so too, and must be spoken of. */
    private static boolean mayStandApart(Style style) {
        return style == Style.HAN
                || style == Style.ORDINAL
                || style == Style.FORMAL
                || style == Style.HAN_BRACKET
                || style == Style.ARABIC;
    }

    private boolean isTitle(Candidate candidate) {
        return candidate.isWholeLine()
                && !candidate.inside()
                && candidate.marker().solid()
                && candidate.titleLength() > 0
                && candidate.titleLength() <= LONG_TITLE;
    }

    /** Where the paragraphs behind the block end: at the next heading that stands no lower. */
    private int endOfText(Candidate last) {
        for (int line = last.line() + 1; line < text.lines.size(); line++) {
            @Nullable Candidate there = ground.at(line);
            if (there != null && there.looksLikeHeading() && !ground.isBelow(there, last)) {
                return line;
            }
        }
        return text.lines.size();
    }

    private long paragraphs(int from, int to) {
        long paragraphs = 0;
        for (int line = from; line < to; line++) {
            paragraphs += Ground.isSentence(text, line) ? 1 : 0;
        }
        return paragraphs;
    }

    /** Whether the text behind has to do with them: else they were a list, and it goes on with something else. */
    private boolean areSpokenOf(List<Candidate> members, int from, int end) {
        boolean firm = members.getFirst().marker().style() != Style.ARABIC;
        return spokenOf(members, from, end) >= members.size() * (firm ? SPOKEN_OF : ALL_SPOKEN_OF);
    }

    /** How many of them have a paragraph of their own that speaks of them. */
    private int spokenOf(List<Candidate> members, int from, int end) {
        int spoken = 0;
        int seen = text.lines.get(Math.min(from, text.lines.size() - 1)).start() + SEEN;
        Set<Integer> taken = new HashSet<>();
        for (Candidate member : members) {
            Set<String> own = pairs(member);
            members.stream().filter(other -> other != member).forEach(other -> own.removeAll(pairs(other)));
            int best = -1;
            double most = SAID;
            for (int line = from; line < end && text.lines.get(line).end() <= seen; line++) {
                String words = text.lines.get(line).in(text.folded);
                if (line >= members.getFirst().line()
                        && line <= members.getLast().line()) {
                    // The heading itself.
                    continue;
                }
                String opening = words.substring(0, Math.min(OPENING, words.length()));
                double said = own.stream().anyMatch(opening::contains)
                        ? 1
                        : (double) own.stream().filter(words::contains).count() / Math.max(1, own.size());
                if (said >= most && !taken.contains(line) && (best < 0 || said > most)) {
                    best = line;
                    most = said;
                }
            }
            if (best >= 0) {
                taken.add(best);
                spoken++;
            }
        }
        return spoken;
    }

    private Set<String> pairs(Candidate candidate) {
        Set<String> pairs = new HashSet<>();
        for (int i = candidate.titleStart(); i + 1 < candidate.titleEnd(); i++) {
            pairs.add(text.folded.substring(i, i + 2));
        }
        return pairs;
    }
}
