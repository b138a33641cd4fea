package org.yandu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Numeral;
import org.yandu.outline.numbers.Style;

/** Finds points such as 一是 … 二是 …, 首先 … 其次 …, 第一 … 第二 … in the text below the headings; only as sequences. */
final class PointFinder {

    /** A point is named by its first sentence, or its first clause when the sentence is longer than this. */
    private static final int TITLE = 40;

    /** A point begins a line or a clause. */
    private static final String BEFORE = "。;:,、!?\")》 \t\n";

    private static final String NUMERAL = "(十?[一二三四五六七八九]|十)";

    /** 一是, 一要: not 一是否; 其一; 第一，; 首先 … 最后. */
    private static final Pattern POINT = Pattern.compile(
            "(?:" + NUMERAL + "(是(?!否)|要|则)|(其)" + NUMERAL + "[,:]|(第)" + NUMERAL + "[,、:]|(首先|其次|再次|第四|最后)[,:]?)");

    private static final String FIRST = "一二三四五六七八九十其第首再最";

    private static final String FIRST_COUNTED = "一、";

    private static final int LONGEST_MARKER = 6;

    private static final List<String> WORDS = List.of("首先", "其次", "再次", "第四", "最后");

    /** One occurrence, in clean offsets. */
    record Point(int start, int markerEnd, int titleStart, int titleEnd, int end, int bodyEnd) {}

    private record Found(String family, int ordinal, int start, int end, int heading) {}

    private final String folded;
    private final List<Heading> headings;
    private final List<Found> sequence = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();
    private int heading = -1;

    private PointFinder(String folded, List<Heading> headings) {
        this.folded = folded;
        this.headings = headings;
    }

    /** @param headings in text order; a point never reaches over one */
    static List<Point> find(String folded, List<Heading> headings) {
        PointFinder finder = new PointFinder(folded, headings);
        Matcher matcher = POINT.matcher(folded);
        for (int i = 0; i < folded.length(); i++) {
            // Looking at two characters first makes this ten times faster than searching by pattern.
            if (FIRST.indexOf(folded.charAt(i)) >= 0 && (i == 0 || BEFORE.indexOf(folded.charAt(i - 1)) >= 0)) {
                matcher.region(i, Math.min(folded.length(), i + LONGEST_MARKER));
                if (matcher.lookingAt()) {
                    finder.take(matcher);
                }
            }
        }
        finder.flush();
        finder.counted();
        finder.points.sort(Comparator.comparingInt(Point::start));
        return finder.separated();
    }

    /** Where the 一是 or 首先 that a stretch begins with ends, or its start. */
    static int markerEnd(String folded, TextSpan span) {
        Matcher matcher = POINT.matcher(folded).region(span.start(), span.end());
        return matcher.lookingAt() ? matcher.end() : span.start();
    }

    private void take(Matcher matcher) {
        while (heading + 1 < headings.size() && headings.get(heading + 1).start() <= matcher.start()) {
            heading++;
        }
        if (heading >= 0 && matcher.start() < headings.get(heading).candidate().end()) {
            return;
        }
        Found found = read(matcher);
        Found last = sequence.isEmpty() ? null : sequence.getLast();
        boolean begins = found.ordinal() == 1;
        if (last != null && follows(last, found)) {
            sequence.add(found);
        } else if (begins) {
            flush();
            sequence.add(found);
        }
    }

    /** 做法是：一、坚持高位推动。……二、…… inside a paragraph: a count from one, each behind a stop or a colon, the last closed by 。 */
    private void counted() {
        heading = -1;
        for (int at = folded.indexOf(FIRST_COUNTED); at >= 0; at = folded.indexOf(FIRST_COUNTED, at + 1)) {
            while (heading + 1 < headings.size() && headings.get(heading + 1).start() <= at) {
                heading++;
            }
            boolean free =
                    heading < 0 || at >= headings.get(heading).candidate().end();
            if (free && at > 0 && "。;:".indexOf(folded.charAt(at - 1)) >= 0) {
                count(at);
                flush();
            }
        }
    }

    private void count(int first) {
        int lineEnd = first("\n", first, heading(heading + 1));
        for (int at = first; at < lineEnd; at++) {
            boolean closed = at == first || "。;:".indexOf(folded.charAt(at - 1)) >= 0;
            @Nullable Marker marker = closed ? MarkerReader.read(folded, at, lineEnd) : null;
            if (marker != null && marker.style() == Style.HAN && marker.solid()) {
                if (marker.ordinal() != sequence.size() + 1) {
                    break;
                }
                sequence.add(new Found("、", marker.ordinal(), at, marker.end(), heading));
            }
        }
        if (!sequence.isEmpty() && first("。", sequence.getLast().end(), lineEnd) == lineEnd) {
            sequence.clear();
        }
    }

    private Found read(Matcher m) {
        String word = m.group(7);
        if (word != null) {
            int place = WORDS.indexOf(word) + 1;
            return new Found("首先", place, m.start(), m.start() + 2, heading);
        }
        String numeral = m.group(1) != null ? m.group(1) : m.group(4) != null ? m.group(4) : m.group(6);
        String family = m.group(2) != null ? m.group(2) : m.group(3) != null ? m.group(3) : m.group(5);
        return new Found(family, Numeral.read(numeral), m.start(), m.end(), heading);
    }

    private static boolean follows(Found last, Found next) {
        if (last.heading() != next.heading() || !last.family().equals(next.family())) {
            return false;
        }
        boolean closing = next.family().equals("首先") && next.ordinal() == WORDS.size() && last.ordinal() > 1;
        return closing || next.ordinal() == last.ordinal() + 1;
    }

    private void flush() {
        for (int i = 0; sequence.size() > 1 && i < sequence.size(); i++) {
            Found next = i + 1 < sequence.size() ? sequence.get(i + 1) : null;
            points.add(point(sequence.get(i), next));
        }
        sequence.clear();
    }

    private Point point(Found found, @Nullable Found next) {
        int lineEnd = folded.indexOf('\n', found.start());
        int paragraph = CleanText.trimmed(folded, found.start(), lineEnd < 0 ? folded.length() : lineEnd)
                .end();
        int nextHeading = heading(found.heading() + 1);
        int bodyEnd = Math.min(next == null ? paragraph : next.start(), nextHeading);
        int titleStart = found.end();
        while (titleStart < bodyEnd && ",、: ".indexOf(folded.charAt(titleStart)) >= 0) {
            titleStart++;
        }
        int sentence = first("。;!?\n", titleStart, Math.min(bodyEnd, paragraph));
        int titleEnd = sentence - titleStart <= TITLE
                ? sentence
                : Math.min(first(",:", titleStart + 2, sentence), titleStart + TITLE);
        while (titleEnd > titleStart && ",、 ".indexOf(folded.charAt(titleEnd - 1)) >= 0) {
            titleEnd--;
        }
        boolean closed = titleEnd < bodyEnd && "。;,:!?".indexOf(folded.charAt(titleEnd)) >= 0;
        return new Point(found.start(), found.end(), titleStart, titleEnd, closed ? titleEnd + 1 : titleEnd, bodyEnd);
    }

    private int heading(int index) {
        return index < headings.size() ? headings.get(index).start() : folded.length();
    }

    private int first(String marks, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (marks.indexOf(folded.charAt(i)) >= 0) {
                return i;
            }
        }
        return limit;
    }

    /** A point ends where the next begins, of whatever kind: 一是 inside 第一 cuts it short. */
    private List<Point> separated() {
        List<Point> all = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point p = points.get(i);
            int limit = i + 1 < points.size() ? points.get(i + 1).start() : Integer.MAX_VALUE;
            int titleEnd = Math.min(p.titleEnd(), limit);
            all.add(new Point(
                    p.start(),
                    p.markerEnd(),
                    Math.min(p.titleStart(), titleEnd),
                    titleEnd,
                    Math.min(p.end(), limit),
                    Math.min(p.bodyEnd(), limit)));
        }
        return all;
    }
}
