package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Overlaps;
import org.yandu.codebook.Codebook;
import org.yandu.document.TextSpan;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

/** Turns what was left on a text into what is drawn on its blocks. Same input, same picture. */
final class MarkPainter {

    /** By how much every further mark darkens what lies behind the letters, and how far that goes. */
    private static final double DEEPER = 0.04;

    private static final double DEEPEST = 0.12;

    private final OpenDocument open;
    private final Look look;
    private final Ink ink;
    private final Map<String, ThemeInk> themes;
    private final Lanes lanes;

    MarkPainter(OpenDocument open, Codebook codebook, Look look) {
        this.open = open;
        this.look = look;
        this.ink = Ink.of(look.appearance());
        this.themes = ThemeInk.of(codebook, look.appearance());
        this.lanes = Lanes.of(open.markup(), codebook);
    }

    /** How many stripes may stand beside one another in the margin. */
    int stripes() {
        return lanes.count();
    }

    /** @param focusedMark id of the mark in focus, if any */
    BlockMarks marks(DisplayText display, int block, @Nullable String focusedMark) {
        int start = display.starts().get(block);
        List<BlockMarks.Run> runs = new ArrayList<>();
        List<BlockMarks.Border> borders = new ArrayList<>();
        for (DisplayMap.Piece piece : display.map().in(start, display.endOf(block))) {
            int shift = piece.shownAt() - start - piece.source().start();
            List<Annotation> here = open.markup().in(piece.source());
            for (Overlaps.Run run : Overlaps.flatten(piece.source(), here)) {
                paint(run, shift, focusedMark, runs);
            }
            borders(piece.source(), here, shift, borders);
        }
        return new BlockMarks(Painter.size(look, display.blocks().get(block)), runs, borders);
    }

    /** Noise is no part of the quotation, even where a mark runs over it. */
    private void paint(Overlaps.Run run, int shift, @Nullable String focused, List<BlockMarks.Run> runs) {
        MarkStyle style = run.annotations().isEmpty() ? MarkStyle.BARE : style(run.annotations(), focused);
        int from = run.span().start();
        for (TextSpan noise : noiseIn(run.span())) {
            add(from, noise.start(), shift, style, runs);
            from = noise.end();
        }
        add(from, run.span().end(), shift, style, runs);
    }

    private static void add(int from, int to, int shift, MarkStyle style, List<BlockMarks.Run> runs) {
        if (from < to) {
            runs.add(new BlockMarks.Run(from + shift, to + shift, style));
        }
    }

    private List<TextSpan> noiseIn(TextSpan span) {
        return open.version().noiseIn(span).stream()
                .map(noise -> noise.span().intersection(span))
                .filter(noise -> !noise.isEmpty())
                .sorted()
                .toList();
    }

    /** One theme: its tint. Several: a neutral tint, told apart by underlines and stripes. A comment alone: a hint. */
    private MarkStyle style(List<Annotation> annotations, @Nullable String focused) {
        List<MarkStyle.Line> lines = new ArrayList<>();
        List<ThemeInk> here = annotations.stream()
                .map(Annotation::codes)
                .flatMap(Collection::stream)
                .distinct()
                .flatMap(code -> Stream.ofNullable(themes.get(code)))
                .sorted(Comparator.comparingInt(ThemeInk::place))
                .toList();
        for (ThemeInk theme : here) {
            lines.add(new MarkStyle.Line(
                    theme.code().sign(), theme.full(), theme.code().pattern(), lane(annotations, theme)));
        }
        Color tint = here.size() == 1
                ? deeper(here.getFirst().tint(), here.getFirst().full(), annotations.size() - 1)
                : deeper(ink.neutralTint(), ink.text(), annotations.size() - 2);
        boolean framed =
                annotations.stream().anyMatch(annotation -> annotation.id().equals(focused));
        return new MarkStyle(tint, lines, framed);
    }

    /** The innermost of the stripes its marks here have. */
    private int lane(List<Annotation> annotations, ThemeInk theme) {
        String code = theme.code().id();
        return annotations.stream()
                .filter(annotation -> annotation.codes().contains(code))
                .mapToInt(annotation -> lanes.of(annotation, code))
                .filter(lane -> lane != Lanes.NONE)
                .min()
                .orElse(Lanes.NONE);
    }

    private static Color deeper(Color tint, Color towards, int times) {
        return times <= 0 ? tint : tint.interpolate(towards, Math.min(DEEPEST, DEEPER * times));
    }

    private void borders(TextSpan piece, List<Annotation> here, int shift, List<BlockMarks.Border> borders) {
        TreeSet<Integer> drawn = new TreeSet<>();
        for (Annotation one : here) {
            for (Annotation other : here) {
                String shared = one == other ? null : shared(one, other);
                Color colour = shared == null ? null : ThemeInk.fullOf(themes, shared);
                if (colour == null) {
                    continue;
                }
                int start = one.span().start();
                int end = one.span().end();
                boolean begins = start > piece.start()
                        && other.span().start() < start
                        && start <= other.span().end();
                boolean ends = end < piece.end()
                        && other.span().start() < end
                        && end < other.span().end();
                if (begins && drawn.add(start)) {
                    borders.add(new BlockMarks.Border(start + shift, false, colour));
                }
                if (ends && drawn.add(end)) {
                    borders.add(new BlockMarks.Border(end + shift, true, colour));
                }
            }
        }
    }

    private static @Nullable String shared(Annotation one, Annotation other) {
        return one.codes().stream().filter(other.codes()::contains).findFirst().orElse(null);
    }
}
