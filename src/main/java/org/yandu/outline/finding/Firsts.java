package org.yandu.outline.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.MarkerReader;
import org.yandu.outline.numbers.Style;

/**
 * Headings that have stayed in the line above, since a line end is lost, where the second begins a line: 下面我讲三点意见。一、统一思想。…… and then 二、. So with
 * 一、安全生产的重要性1. 保障安全。, whose title leads into the first below it.
 */
final class Firsts {

    /** So many lines above the second are looked through. */
    private static final int LINES = 12;

    /** No title of an upper one is longer, and none says more than its name. */
    private static final Pattern TITLE = Pattern.compile("[^。;:!?,、\\d.]{2,30}");

    private static final Map<Style, Pattern> FIRST = Map.of(
            Style.HAN, Pattern.compile("一、(?=\\p{IsHan})"),
            Style.HAN_BRACKET, Pattern.compile("\\(一\\)(?=\\p{IsHan})"),
            Style.ARABIC, Pattern.compile("(?<!\\d)1[.、] ?(?=\\p{IsHan})"));

    private final CleanText text;
    private final Shapes shapes;
    private final Map<Integer, Candidate> atStart = new HashMap<>();

    /** Where others begin within a line. */
    private final Map<Integer, NavigableSet<Integer>> inside = new HashMap<>();

    private Firsts(CleanText text, Shapes shapes) {
        this.text = text;
        this.shapes = shapes;
    }

    /** @param found in text order; changed */
    static void add(CleanText text, Shapes shapes, List<Candidate> found) {
        Firsts firsts = new Firsts(text, shapes);
        for (Candidate each : found) {
            if (each.inside()) {
                firsts.inside
                        .computeIfAbsent(each.line(), line -> new TreeSet<>())
                        .add(each.start());
            } else {
                firsts.atStart.putIfAbsent(each.line(), each);
            }
        }
        Map<Integer, Candidate> before = new HashMap<>();
        List<Candidate> added = new ArrayList<>();
        for (Candidate each : found) {
            @Nullable Candidate last = before.put(each.rank(), each);
            boolean second = !each.inside()
                    && each.marker().solid()
                    && each.marker().ordinal() == 2
                    && FIRST.containsKey(each.marker().style());
            if (second && (last == null || last.marker().ordinal() != 1)) {
                @Nullable Candidate first = firsts.first(each, last == null ? -1 : last.line());
                if (first != null) {
                    added.add(first);
                }
            }
        }
        Map<Integer, Candidate> byLine = new HashMap<>();
        added.forEach(first -> byLine.putIfAbsent(first.line(), first));
        found.replaceAll(each -> {
            @Nullable Candidate first = byLine.get(each.line());
            boolean reaches = first != null && each.start() < first.start() && each.end() > first.start();
            return first != null && reaches ? firsts.until(each, first.start()) : each;
        });
        found.addAll(added);
        found.sort(Comparator.comparingInt(Candidate::start));
    }

    private Candidate until(Candidate cut, int limit) {
        return shapes.shape(cut.marker(), cut.line(), limit, cut.inside(), cut.spaced());
    }

    /** @param after the line of the one of its kind before */
    private @Nullable Candidate first(Candidate second, int after) {
        Style style = second.marker().style();
        for (int line = second.line() - 1; line > Math.max(after, second.line() - LINES - 1); line--) {
            @Nullable Candidate upper = atStart.get(line);
            boolean governs = upper != null && upper.marker().style().compareTo(style) < 0;
            int at = place(line, style, governs ? upper : null);
            if (at >= 0) {
                @Nullable
                Marker marker =
                        MarkerReader.read(text.folded, at, text.lines.get(line).end());
                return marker == null || marker.rank() != second.rank()
                        ? null
                        : shapes.shape(marker, line, limit(line, at), true, false);
            }
            if (governs) {
                return null;
            }
        }
        return null;
    }

    /** Up to the next that is found in the line. */
    private int limit(int line, int at) {
        @Nullable NavigableSet<Integer> others = inside.get(line);
        @Nullable Integer next = others == null ? null : others.higher(at);
        return next == null ? text.lines.get(line).end() : next;
    }

    /** Where the first stands in a line: behind a sentence, or behind the title of what governs it; or -1. */
    private int place(int line, Style style, @Nullable Candidate upper) {
        TextSpan span = text.lines.get(line);
        @Nullable Pattern first = FIRST.get(style);
        if (first == null) {
            return -1;
        }
        Matcher matcher = first.matcher(text.folded).region(span.start(), span.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            int at = matcher.start();
            if (at == span.start()) {
                continue;
            }
            char last = text.folded.charAt(at - 1);
            // 要求如下：1. leads to a list.
            boolean closed = last == '。' || last == '!' || (last == ':' && style == Style.HAN);
            if (closed
                    || (upper != null
                            && TITLE.matcher(text.folded)
                                    .region(upper.marker().end(), at)
                                    .matches())) {
                return at;
            }
        }
        return -1;
    }
}
