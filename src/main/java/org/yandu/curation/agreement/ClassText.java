package org.yandu.curation.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.CoderMark;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.workspace.MarkRow;

/**
 * Who marked what of one text. Places are in whatever unit its length is given in: code points where characters are to be counted,
 * UTF-16 where the text is shown. What a coder marked twice with the same theme counts once.
 */
public final class ClassText {

    /** A theme that is none: marked at all. */
    private static final String ANY = "";

    private final int length;
    private final int[] paragraphs;
    private final TreeMap<String, Map<String, List<TextSpan>>> spans = new TreeMap<>();

    /** A passage as one coder marked it. */
    public record Mark(String coder, List<String> codes, TextSpan span) {

        /** In code points. */
        public static Mark of(MarkRow row) {
            return new Mark(row.coder(), row.codes(), row.span());
        }

        /** In UTF-16 units. */
        public static Mark of(CoderMark mark) {
            return new Mark(mark.coder(), mark.codes(), mark.span());
        }

        /** In code points. */
        public static Mark of(DocumentVersion version, CoderMark mark) {
            return new Mark(mark.coder(), mark.codes(), version.codePoints().fromUtf16(mark.span()));
        }
    }

    /**
     * @param length of the text
     * @param paragraphs where they begin, ascending, from 0
     * @param marks of this text, of whomever is to be compared
     */
    public ClassText(int length, int[] paragraphs, Collection<Mark> marks) {
        this.length = length;
        this.paragraphs = paragraphs.clone();
        for (Mark mark : marks) {
            Map<String, List<TextSpan>> own = spans.computeIfAbsent(mark.coder(), coder -> new HashMap<>());
            own.computeIfAbsent(ANY, any -> new ArrayList<>()).add(mark.span());
            mark.codes()
                    .forEach(code ->
                            own.computeIfAbsent(code, any -> new ArrayList<>()).add(mark.span()));
        }
        spans.values().forEach(own -> own.replaceAll((code, all) -> union(all)));
    }

    /**
     * Of what counts in a text, see {@link Countable}.
     *
     * @param marks in code points
     */
    public static ClassText of(DocumentVersion version, Collection<Mark> marks) {
        Countable counted = new Countable(version);
        return new ClassText(
                counted.length(),
                counted.lines(),
                marks.stream()
                        .map(mark -> new Mark(mark.coder(), mark.codes(), counted.at(mark.span())))
                        .toList());
    }

    private ClassText(ClassText whole, String coder) {
        this.length = whole.length;
        this.paragraphs = whole.paragraphs;
        this.spans.putAll(whole.spans);
        this.spans.remove(coder);
    }

    /** The same without one of them. */
    public ClassText without(String coder) {
        return new ClassText(this, coder);
    }

    /** Whoever has marked anything here, by name. */
    public List<String> coders() {
        return List.copyOf(spans.keySet());
    }

    public int length() {
        return length;
    }

    /**
     * What a coder has marked, ascending and apart.
     *
     * @param code {@code null} for whatever theme, also none
     */
    public List<TextSpan> marked(String coder, @Nullable String code) {
        return spans.getOrDefault(coder, Map.of()).getOrDefault(code == null ? ANY : code, List.of());
    }

    /** Ids of the themes that anybody has used, ascending. */
    public List<String> codes() {
        TreeSet<String> codes = new TreeSet<>();
        spans.values().forEach(own -> codes.addAll(own.keySet()));
        codes.remove(ANY);
        return List.copyOf(codes);
    }

    /** Whether anybody has marked anything with this theme. */
    public boolean uses(String code) {
        return spans.values().stream().anyMatch(own -> own.containsKey(code));
    }

    /** So many units on end that as many coders have marked; together the whole text. */
    public record Run(int start, int end, int coders) {

        public int length() {
            return end - start;
        }
    }

    /**
     * How many coders have marked what with a theme.
     *
     * @param code {@code null} for whatever theme
     */
    public List<Run> runs(@Nullable String code, Grain grain) {
        int[] steps = new int[units(grain) + 1];
        coders().forEach(coder -> step(steps, marked(coder, code), grain, 1));
        return runs(steps);
    }

    /**
     * Like {@link #runs}, of two coders: what only the first marked counts 1, only the second 2, both 3. Goes from edge to edge and
     * not from unit to unit, since a class has many pairs.
     */
    List<Run> crossed(String one, String other, String code, Grain grain) {
        List<Run> edges = new ArrayList<>();
        intervals(marked(one, code), grain, 1, edges);
        intervals(marked(other, code), grain, 2, edges);
        edges.sort(Comparator.comparingInt(Run::start));
        List<Run> runs = new ArrayList<>();
        int at = 0;
        int now = 0;
        for (Run edge : edges) {
            if (edge.start() > at) {
                runs.add(new Run(at, edge.start(), now));
                at = edge.start();
            }
            now += edge.coders();
        }
        if (units(grain) > at) {
            runs.add(new Run(at, units(grain), now));
        }
        return runs;
    }

    /** Where what is marked begins and ends: edges that are no longer than nothing, with what they add to the count. */
    private void intervals(List<TextSpan> marked, Grain grain, int weight, List<Run> edges) {
        int done = 0;
        for (TextSpan span : marked) {
            int start = Math.max(done, start(span, grain));
            int end = end(span, grain);
            if (end > start) {
                edges.add(new Run(start, start, weight));
                edges.add(new Run(end, end, -weight));
                done = end;
            }
        }
    }

    private int start(TextSpan span, Grain grain) {
        return unit(Math.min(span.start(), length), grain);
    }

    private int end(TextSpan span, Grain grain) {
        return grain == Grain.CHARACTER ? Math.min(span.end(), length) : unit(span.end() - 1, grain) + 1;
    }

    private int units(Grain grain) {
        return grain == Grain.CHARACTER ? length : paragraphs.length;
    }

    private void step(int[] steps, List<TextSpan> marked, Grain grain, int weight) {
        int done = 0;
        for (TextSpan span : marked) {
            int start = Math.max(done, start(span, grain));
            int end = end(span, grain);
            if (end > start) {
                steps[start] += weight;
                steps[end] -= weight;
                done = end;
            }
        }
    }

    private int unit(int place, Grain grain) {
        if (grain == Grain.CHARACTER) {
            return place;
        }
        int found = Arrays.binarySearch(paragraphs, place);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    private static List<Run> runs(int[] steps) {
        List<Run> runs = new ArrayList<>();
        int now = 0;
        int from = 0;
        for (int i = 0; i < steps.length - 1; i++) {
            if (steps[i] != 0 && i > from) {
                runs.add(new Run(from, i, now));
                from = i;
            }
            now += steps[i];
        }
        if (steps.length - 1 > from) {
            runs.add(new Run(from, steps.length - 1, now));
        }
        return runs;
    }

    private static List<TextSpan> union(List<TextSpan> all) {
        List<TextSpan> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(TextSpan::start));
        List<TextSpan> apart = new ArrayList<>();
        for (TextSpan span : sorted) {
            if (!apart.isEmpty() && apart.getLast().end() >= span.start()) {
                TextSpan last = apart.removeLast();
                apart.add(new TextSpan(last.start(), Math.max(last.end(), span.end())));
            } else {
                apart.add(span);
            }
        }
        return List.copyOf(apart);
    }
}
