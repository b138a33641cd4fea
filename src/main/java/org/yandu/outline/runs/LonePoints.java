package org.yandu.outline.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.PointMarker;

/**
 * 三是坚持法治保障。 alone on its line, as a text torn apart has the headings of its parts. One below the other such lines are a list, and within a
 * paragraph 一是 counts points: {@code PointFinder}.
 */
public final class LonePoints {

    /** Two are in order or reversed, which proves nothing. */
    private static final int FEWEST = 3;

    private static final Pattern LINE = Pattern.compile(PointMarker.SIGN.pattern() + "[,:]? *([^。;:!?\\n]{3,40})。?");

    private LonePoints() {}

    /** @param candidates in text order; changed */
    public static void add(CleanText text, Set<Integer> titles, List<Candidate> candidates) {
        List<Candidate> alone = new ArrayList<>();
        for (int i = 0; i < text.lines.size(); i++) {
            TextSpan line = text.lines.get(i);
            Matcher matcher = LINE.matcher(text.folded).region(line.start(), line.end());
            if (!titles.contains(i) && matcher.matches()) {
                boolean closed = matcher.end(2) < line.end();
                alone.add(new Candidate(
                        PointMarker.of(text.folded, matcher),
                        i,
                        matcher.start(2),
                        matcher.end(2),
                        line.end(),
                        closed ? Form.CLOSED_LINE : Form.LINE,
                        false,
                        false));
            }
        }
        if (areHeadings(text, alone)) {
            candidates.removeIf(each -> alone.stream().anyMatch(point -> point.line() == each.line()));
            candidates.addAll(alone);
            candidates.sort(Comparator.comparingInt(Candidate::start));
        }
    }

    /** From 一 on, each once, with text between them, and out of order: in order each has its text below it. */
    private static boolean areHeadings(CleanText text, List<Candidate> alone) {
        int count = alone.size();
        Set<Integer> numbers =
                alone.stream().map(each -> each.marker().ordinal()).collect(Collectors.toSet());
        if (count < FEWEST
                || numbers.size() < count
                || !numbers.containsAll(IntStream.rangeClosed(1, count).boxed().toList())
                || alone.getLast().line() - alone.getFirst().line() < count) {
            return false;
        }
        boolean ordered =
                IntStream.range(0, count).allMatch(i -> alone.get(i).marker().ordinal() == i + 1);
        return !ordered || alone.stream().allMatch(each -> hasText(text, each.line() + 1));
    }

    private static boolean hasText(CleanText text, int line) {
        return line < text.lines.size()
                && Ground.isSentence(text, line)
                && !PointMarker.SIGN
                        .matcher(text.lines.get(line).in(text.folded))
                        .lookingAt();
    }
}
