package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
 * 必须坚定理想信念。…… 必须站稳人民立场。…… 必须勇于自我革命。……: paragraphs of a speech whose first sentences begin alike and say what each is about, set bold
 * in print. Only where nothing else divides the text.
 */
final class ParallelOpenings {

    private static final int FEWEST = 3;

    /** Where they do not say what is to be done. */
    private static final int MANY = 4;

    private static final Pattern CALLS = Pattern.compile("必须|坚持|要|应当|以|推动|推进|加强|强化|把|始终|不断|着力|牢记|做到|树立|增强");

    /** So many characters they begin with: 必须始终, 以史为鉴. */
    private static final int ALIKE = 4;

    private static final int SHORTEST = 7;

    private static final int LONGEST = 32;

    /** What is said of it. */
    private static final int REST = 30;

    /** So many name what is spoken of behind them. */
    private static final double NAMING = 0.6;

    /** So far apart two of them may stand, in lines. */
    private static final int APART = 5;

    /** 他指出，…: news tell what was said, paragraph by paragraph; and years are told one after the other. */
    private static final Pattern REPORTED = Pattern.compile("^.{0,3}[^\\p{IsHan}、,]|指出|强调|认为|表示|介绍|提出|要求|记者|希望|说[,:]");

    private ParallelOpenings() {}

    /** @param front lines of the head, which are no headings */
    static List<Heading> find(CleanText text, Set<Integer> front) {
        Map<String, List<Integer>> openings = new LinkedHashMap<>();
        for (int line = 0; line < text.lines.size(); line++) {
            TextSpan span = text.lines.get(line);
            if (!front.contains(line) && span.length() > ALIKE) {
                String opening = text.folded.substring(span.start(), span.start() + ALIKE);
                openings.computeIfAbsent(opening, key -> new ArrayList<>()).add(line);
            }
        }
        return openings.values().stream().filter(lines -> divide(text, lines)).findFirst().orElse(List.of()).stream()
                .map(line -> heading(text, line))
                .toList();
    }

    /** Whether all lines that begin alike are such paragraphs, not far from each other. */
    private static boolean divide(CleanText text, List<Integer> lines) {
        int naming = 0;
        for (int i = 0; i < lines.size(); i++) {
            int end = sentenceEnd(text, lines.get(i));
            if (end < 0 || (i > 0 && lines.get(i) - lines.get(i - 1) > APART)) {
                return false;
            }
            TextSpan span = text.lines.get(lines.get(i));
            TextSpan own = new TextSpan(span.start() + ALIKE, end - 1);
            naming += BareHeading.names(text, own, new TextSpan(end, span.end())) ? 1 : 0;
        }
        // 县域经济…… three times is a text about it.
        boolean called =
                CALLS.matcher(text.lines.get(lines.getFirst()).in(text.folded)).lookingAt();
        return lines.size() >= (called ? FEWEST : MANY) && naming >= lines.size() * NAMING;
    }

    private static int sentenceEnd(CleanText text, int line) {
        TextSpan span = text.lines.get(line);
        int stop = text.folded.indexOf('。', span.start(), Math.min(span.end(), span.start() + LONGEST));
        if (stop < span.start() + SHORTEST || span.end() - stop <= REST) {
            return -1;
        }
        String words = text.folded.substring(span.start(), stop);
        boolean plain = !REPORTED.matcher(words).find()
                && !ClosedLines.isSpoken(words.replace("自我", ""))
                && words.chars().filter(c -> c == ',').count() < 2;
        return plain ? stop + 1 : -1;
    }

    private static Heading heading(CleanText text, int line) {
        int start = text.lines.get(line).start();
        int end = sentenceEnd(text, line);
        Marker none = new Marker(Style.UNNUMBERED, 0, Numeral.UNREADABLE, start, start, "", true);
        Candidate candidate = new Candidate(none, line, start, end - 1, end, Form.RUN_IN, false, false);
        return new Heading(candidate, ShortLines.CONFIDENCE, Reason.SHORT_LINE);
    }
}
