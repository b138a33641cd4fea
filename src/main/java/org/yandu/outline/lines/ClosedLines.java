package org.yandu.outline.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/**
 * Below 一、 of a report: short whole sentences, each alone on its line above what is said of it. 生态底色更加亮丽。 One such sentence
 * may be anybody's; a report has them throughout, and hardly any other short line that is closed.
 */
public final class ClosedLines {

    private static final int SHORTEST = 5;

    /** With its full stop: two clauses that answer each other. */
    private static final int LONGEST = 32;

    /** 五年来，我们坚定不移…，在…中…。 again and again. */
    private static final int LONGEST_ALIKE = 64;

    /** What is said of it is longer than itself. */
    private static final int PARAGRAPH = 50;

    /** Essays and speeches have a few for emphasis. */
    private static final int FEWEST = 6;

    /** Each with one paragraph below it, and no other short closed line in the text. */
    private static final int FEWEST_IN_TURN = 4;

    /** So many of the short closed lines have to stand above a paragraph. */
    private static final double SHARE = 0.8;

    /** So many name what is spoken of below them: 生态底色更加亮丽。 above 生态保护…… */
    private static final double NAMING = 0.5;

    /** One in so many lines at least; where they are strewn they divide nothing. */
    private static final int SPARSE = 8;

    /** A statement about something spoken of before, or to somebody; a heading names what follows. */
    private static final Pattern SPOKEN = Pattern.compile(
            "[这那我你您他她它咱谁]|大家|同志|[是吗呢吧啊了]|因此|所以|然而|但[是,]|不过|于是|例如|如下|特此|谢谢|原告|被告|本院|原则同意|汇报|记者|联系|^[请要须我]|^(?:为此|对此|其中|当然|总之|会议|此外|另外)|[:;?!《》()\\d]");

    /** 这一年，我们…… again and again opens like a heading, whatever it says. */
    private static final int OPENING = 4;

    private static final int ALIKE = 3;

    /** Behind it stand words that are explained, one to a line. */
    private static final Pattern NOTES = Pattern.compile("^(?:注释|名词解释|附件|附:|附表)");

    private final CleanText text;
    private final Set<Integer> front;
    private final Set<Integer> numbered = new HashSet<>();

    /** How many closed lines begin with the same characters. */
    private final Map<String, Integer> openings = new HashMap<>();

    private ClosedLines(CleanText text, List<Heading> found, Set<Integer> front) {
        this.text = text;
        this.front = front;
        found.forEach(heading -> numbered.add(heading.candidate().line()));
    }

    /**
     * @param found the headings by number, in text order; nothing is added where these are not 一、 or higher, or are articles
     * @param front lines of the head, which are no headings
     */
    public static List<Heading> with(CleanText text, List<Heading> found, Set<Integer> front) {
        boolean report = found.stream().anyMatch(each -> style(each) == Style.HAN || style(each) == Style.HAN_BRACKET);
        boolean law = found.stream().anyMatch(each -> style(each) == Style.ARTICLE);
        if (!report || law) {
            return found;
        }
        List<Heading> all = new ArrayList<>(found);
        all.addAll(new ClosedLines(text, found, front)
                .headings(found.getFirst().candidate().line()));
        all.sort(Comparator.comparingInt(Heading::start));
        return all;
    }

    /** Whether it speaks to somebody, or of what was said before. */
    public static boolean isSpoken(String words) {
        return SPOKEN.matcher(words).find();
    }

    public static boolean is(Heading heading) {
        return style(heading) == Style.BULLET && heading.reason() == Reason.SHORT_LINE;
    }

    private static Style style(Heading heading) {
        return heading.candidate().marker().style();
    }

    /** @param first line of the first numbered heading; what stands before is the opening */
    private List<Heading> headings(int first) {
        List<Integer> closed = new ArrayList<>();
        Set<String> different = new HashSet<>();
        int end = first + 1;
        for (; end < text.lines.size() && !isNotes(end); end++) {
            TextSpan span = text.lines.get(end);
            if (span.length() <= LONGEST_ALIKE && isSentence(end) && different.add(span.in(text.folded))) {
                openings.merge(opening(end), 1, Integer::sum);
            }
        }
        for (int line = first + 1; line < end; line++) {
            if (isClosed(line)) {
                closed.add(line);
            }
        }
        List<Integer> lines = closed.stream().filter(this::isHeading).toList();
        boolean many = lines.size() >= FEWEST || lines.equals(closed) && areInTurn(lines);
        boolean throughout = many
                && lines.size() >= closed.size() * SHARE
                && lines.stream().filter(this::namesWhatFollows).count() >= lines.size() * NAMING
                && lines.getLast() - lines.getFirst() <= lines.size() * SPARSE;
        return throughout
                ? lines.stream()
                        .map(line -> heading(line, isAbove(line) ? 1 : 0))
                        .toList()
                : List.of();
    }

    private static boolean areInTurn(List<Integer> lines) {
        return lines.size() >= FEWEST_IN_TURN && lines.getLast() - lines.getFirst() == 2 * (lines.size() - 1);
    }

    private boolean isNotes(int line) {
        TextSpan span = text.lines.get(line);
        return NOTES.matcher(text.folded).region(span.start(), span.end()).find();
    }

    private String opening(int line) {
        TextSpan span = text.lines.get(line);
        return text.folded.substring(span.start(), Math.min(span.end(), span.start() + OPENING));
    }

    /** Above what is said of it, or above another that is. */
    private boolean isHeading(int line) {
        return isNamed(line)
                && (isAbove(line) || line + 1 < text.lines.size() && isNamed(line + 1) && isAbove(line + 1));
    }

    private boolean isClosed(int line) {
        TextSpan span = text.lines.get(line);
        return !front.contains(line)
                && !numbered.contains(line)
                && span.length() <= (isAlike(line) ? LONGEST_ALIKE : LONGEST)
                && isSentence(line);
    }

    private boolean isSentence(int line) {
        return text.folded.charAt(text.lines.get(line).end() - 1) == '。';
    }

    private boolean isAlike(int line) {
        return openings.getOrDefault(opening(line), 0) >= ALIKE;
    }

    /** A line that may be a heading: one sentence, about what follows. */
    private boolean isNamed(int line) {
        if (!isClosed(line)) {
            return false;
        }
        TextSpan span = text.lines.get(line);
        String words = text.folded.substring(span.start(), span.end() - 1);
        return words.length() >= SHORTEST && (isAlike(line) || words.indexOf('。') < 0 && !isSpoken(words));
    }

    /** Whether it names what is spoken of below it, before the next such line. */
    private boolean namesWhatFollows(int line) {
        int below = isAbove(line) ? line + 1 : line + 2;
        TextSpan span = text.lines.get(line);
        return below < text.lines.size()
                && BareHeading.names(text, new TextSpan(span.start(), span.end() - 1), text.lines.get(below));
    }

    private boolean isAbove(int line) {
        return line + 1 < text.lines.size()
                && !numbered.contains(line + 1)
                && text.lines.get(line + 1).length() >= PARAGRAPH;
    }

    /** @param depth 0 for one that stands above another */
    private Heading heading(int line, int depth) {
        TextSpan span = text.lines.get(line);
        Marker none = new Marker(Style.BULLET, depth, Numeral.UNREADABLE, span.start(), span.start(), "", true);
        Candidate candidate =
                new Candidate(none, line, span.start(), span.end() - 1, span.end(), Form.LINE, false, false);
        return new Heading(candidate, ShortLines.CONFIDENCE, Reason.SHORT_LINE);
    }
}
