package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.ClosedLines;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.Reason;
import org.yandu.outline.lines.ShortLines;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * 提升财政政策效能。今年…… below （一） of a report: its paragraphs begin with a short sentence that says what they are about, set bold in print and
 * plain where only the words were taken. One such sentence may be anybody's; a report has them in all its sections.
 */
public final class OpeningSentences {

    private static final int SHORTEST = 5;

    private static final int LONGEST = 20;

    /** What is said of it. */
    private static final int REST = 15;

    private static final int FEWEST = 8;

    /** So many of the paragraphs of such sections begin so. */
    private static final double SHARE = 0.75;

    /** So many name what is spoken of behind them; 王县长首先讲话。他说…… tells a story. */
    private static final double NAMING = 0.5;

    /** In so many sections, and in each at least twice. */
    private static final int SECTIONS = 3;

    private static final int TWICE = 2;

    private final CleanText text;
    private final Set<Integer> front;

    /** In sections that have any. */
    private int paragraphs;

    private int sections;

    /** Openings, wherever they stand: what is said again and again names nothing. */
    private final Set<String> words = new HashSet<>();

    /** Openings that name what the paragraph is about. */
    private int naming;

    private final List<Heading> openings = new ArrayList<>();

    private OpeningSentences(CleanText text, Set<Integer> front) {
        this.text = text;
        this.front = front;
    }

    /**
     * @param found in text order; nothing is added where anything stands below （一）, or in a law
     * @param front lines of the head, which are no headings
     */
    public static List<Heading> with(CleanText text, List<Heading> found, Set<Integer> front) {
        boolean lowest = found.stream()
                .map(heading -> heading.candidate().marker().style())
                .noneMatch(style -> style.compareTo(Style.HAN_BRACKET) > 0 || style == Style.ARTICLE);
        OpeningSentences sentences = new OpeningSentences(text, front);
        for (int i = 0; lowest && i < found.size(); i++) {
            Candidate above = found.get(i).candidate();
            if (above.marker().style() == Style.HAN_BRACKET && !above.inside()) {
                int end = i + 1 < found.size() ? found.get(i + 1).candidate().line() : text.lines.size();
                sentences.section(above.line() + 1, end);
            }
        }
        if (!sentences.areThroughout()) {
            return found;
        }
        List<Heading> all = new ArrayList<>(found);
        all.addAll(sentences.openings);
        all.sort(Comparator.comparingInt(Heading::start));
        return all;
    }

    private boolean areThroughout() {
        return openings.size() >= FEWEST
                && sections >= SECTIONS
                && openings.size() >= paragraphs * SHARE
                && naming >= openings.size() * NAMING;
    }

    private void section(int from, int until) {
        List<Heading> here = new ArrayList<>();
        int named = 0;
        for (int line = from; line < until; line++) {
            TextSpan span = text.lines.get(line);
            int end = front.contains(line) ? -1 : sentenceEnd(span);
            if (end > 0 && words.add(text.folded.substring(span.start(), end))) {
                here.add(heading(line, end));
                named += BareHeading.names(text, new TextSpan(span.start(), end - 1), new TextSpan(end, span.end()))
                        ? 1
                        : 0;
            }
        }
        if (here.size() >= TWICE) {
            sections++;
            naming += named;
            paragraphs += until - from;
            openings.addAll(here);
        }
    }

    /** Where the sentence ends that says what a paragraph is about; -1 where it has none. */
    private int sentenceEnd(TextSpan span) {
        int stop = text.folded.indexOf('。', span.start(), Math.min(span.end(), span.start() + LONGEST));
        boolean fits = stop >= span.start() + SHORTEST && span.end() - stop > REST;
        if (!fits) {
            return -1;
        }
        String words = text.folded.substring(span.start(), stop);
        return words.indexOf(',') >= 0 || ClosedLines.isSpoken(words) ? -1 : stop + 1;
    }

    private Heading heading(int line, int end) {
        int start = text.lines.get(line).start();
        Marker none = new Marker(Style.BULLET, 0, Numeral.UNREADABLE, start, start, "", true);
        Candidate candidate = new Candidate(none, line, start, end - 1, end, Form.RUN_IN, false, false);
        return new Heading(candidate, ShortLines.CONFIDENCE, Reason.SHORT_LINE);
    }
}
