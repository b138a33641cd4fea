package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.document.CloseText;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.ListCaptions;

/** Finds what stands in a file but is not its text. Every kind of noise has its own rule; what two claim, the earlier has. */
public final class NoiseFinder {

    /** A rule sees all lines, because where a line stands says as much as its words. */
    public interface Rule {
        void find(String text, List<Line> lines, List<Noise> found);
    }

    private static final List<Rule> RULES = List.of(
            new Clipping(),
            new TableDebris(),
            new SiteChrome(),
            new SiteMenu(),
            new TopColumns(),
            new ColumnName(),
            new TitleTwins(),
            new PageFooter(),
            new MediaFurniture(),
            new EntryLists(),
            new PageNumbers(),
            new Advertisements(),
            new InjectedNames(),
            new HiddenAddresses(),
            new InjectedCalls(),
            new ProgramRemains(),
            new RunningHeads());

    /** What lies between lines of the page is told by all of them, those the format found among them. */
    private static final Rule FRAME = new PageFrame();

    private static final Rule MARKS = new SiteMarks();

    /** The frame of a page is told by the box in it as well, so that its cells are found last. */
    private static final Rule CELLS = new CatalogueCells();

    /** A column of the site is no title. */
    private static final double ALL = 0.95;

    private NoiseFinder() {}

    /** @return in text order, not overlapping; only what the format found and layout spacing reach over a line end */
    public static List<Noise> find(String text) {
        return find(text, List.of(), null);
    }

    /**
     * @param given what the format found already; it comes before every rule, and only that of the frame sees lines that lie in it
     * @param title that the file gives its text; a line that is nothing else is none of the page's, however short it is
     */
    public static List<Noise> find(String saved, List<Noise> given, @Nullable String title) {
        LostEnds ends = LostEnds.of(saved);
        String text = ends.text();
        List<Noise> known = with(given, ends.around());
        List<TextSpan> spaced = SpacedText.blanks(text);
        List<TextSpan> blanks = spaced.isEmpty() ? TornNumbers.gaps(text) : spaced;
        if (blanks.isEmpty()) {
            return findClose(text, known, title);
        }
        CloseText close = new CloseText(text, blanks);
        List<Noise> found = new ArrayList<>();
        for (Noise noise : findClose(close.text(), close.there(known), title)) {
            found.add(new Noise(close.back(noise.span()), noise.kind(), noise.reason()));
        }
        List<Noise> all = new ArrayList<>(found);
        blanks.stream()
                .filter(blank -> touching(found, blank).findFirst().isEmpty())
                .forEach(blank -> all.add(LayoutSpacing.noise(blank)));
        return Collections.unmodifiableList(apart(all));
    }

    private static List<Noise> with(List<Noise> given, List<Noise> around) {
        List<Noise> all = new ArrayList<>(given);
        all.addAll(around);
        return around.isEmpty() ? given : apart(all);
    }

    private static List<Noise> findClose(String text, List<Noise> known, @Nullable String title) {
        List<Line> all = Line.of(text);
        List<Line> lines = known.isEmpty() ? all : outside(known, all);
        List<Noise> found = new ArrayList<>();
        for (Rule rule : RULES) {
            rule.find(text, lines, found);
        }
        LoneWords.release(lines, known, found);
        List<Noise> around = new ArrayList<>(known);
        around.addAll(found);
        int before = around.size();
        FRAME.find(text, all, around);
        found.addAll(around.subList(before, around.size()));
        MARKS.find(text, lines, found);
        CELLS.find(text, lines, found);
        List<Noise> units = behind(known, found);
        found.replaceAll(noise -> before(known, noise));
        found.addAll(units);
        found.removeIf(noise -> noise.span().isEmpty());
        releaseTitle(lines, title, found);
        found.addAll(known);
        List<Noise> settled = apart(found);
        settled.addAll(LayoutSpacing.find(text, lines, settled));
        return Collections.unmodifiableList(apart(settled));
    }

    /** What of a noise stands before the known it reaches into: 浏览次数： before the number that the page itself marks. */
    private static Noise before(List<Noise> known, Noise noise) {
        int end = touching(known, noise.span())
                .filter(k -> k.span().overlaps(noise.span()))
                .mapToInt(k -> Math.max(noise.span().start(), k.span().start()))
                .min()
                .orElse(noise.span().end());
        return end == noise.span().end()
                ? noise
                : new Noise(new TextSpan(noise.span().start(), end), noise.kind(), noise.reason());
    }

    /** What of a counter stands behind the known it reaches over: 次 of 浏览次数：1832次. */
    private static List<Noise> behind(List<Noise> known, List<Noise> found) {
        List<Noise> behind = new ArrayList<>();
        for (Noise noise : found) {
            int start = touching(known, noise.span())
                    .filter(k -> k.span().overlaps(noise.span()))
                    .mapToInt(k -> k.span().end())
                    .max()
                    .orElse(noise.span().end());
            if (noise.kind() == Noise.Kind.COUNTER && start < noise.span().end()) {
                behind.add(new Noise(new TextSpan(start, noise.span().end()), noise.kind(), noise.reason()));
            }
        }
        return behind;
    }

    /**
     * Gives the title back where a rule took it for a line of the page: only the first line that says it, as it runs over pages as well. Files are
     * called by the name of the site, too.
     */
    private static void releaseTitle(List<Line> lines, @Nullable String title, List<Noise> found) {
        if (title == null
                || ListCaptions.isSite(title)
                || SiteWords.in(Folding.inPlace(title)).share() >= ALL) {
            return;
        }
        String words = title.strip();
        lines.stream().filter(line -> line.words().equals(words)).findFirst().ifPresent(line -> {
            TextSpan span = new TextSpan(line.start(), line.end());
            found.removeIf(noise -> switch (noise.kind()) {
                case NAVIGATION, SHARE, FOOTER ->
                    noise.span().overlaps(span) && noise.span().length() <= words.length() + 2;
                default -> false;
            });
        });
    }

    /** In text order; of two that overlap, the one that begins earlier. */
    private static List<Noise> apart(List<Noise> found) {
        List<Noise> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Noise::span));
        List<Noise> apart = new ArrayList<>();
        int end = 0;
        for (Noise noise : sorted) {
            if (noise.span().start() >= end && !noise.span().isEmpty()) {
                apart.add(noise);
                end = noise.span().end();
            }
        }
        return apart;
    }

    private static List<Line> outside(List<Noise> known, List<Line> lines) {
        List<Line> left = new ArrayList<>(lines);
        left.removeIf(line -> {
            TextSpan span = new TextSpan(line.start(), line.end());
            return touching(known, span).anyMatch(k -> k.span().contains(span));
        });
        return left;
    }

    /** The noise that ends after the beginning of a stretch and begins before its end; pages may have ten thousand such places. */
    public static Stream<Noise> touching(List<Noise> noise, TextSpan span) {
        int low = 0;
        int high = noise.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (noise.get(middle).span().end() > span.start()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return noise.subList(low, noise.size()).stream().takeWhile(n -> n.span().start() < span.end());
    }
}
