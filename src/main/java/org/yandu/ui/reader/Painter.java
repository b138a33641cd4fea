package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Overlaps;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

/** Turns marks, outline and look into flat runs. Holds no state between calls: same input, same runs. */
final class Painter {

    /** Levels of headings by size; weight and space do the rest (look.md). */
    private static final double[] HEADING_SCALE = {1.25, 1.12, 1.0, 1.0};

    private static final double TITLE_SCALE = 1.4;
    private static final double NOISE_SCALE = 0.78;

    /** A little more than the 35 % of look.md: at this size that would be a contrast of 2.1 to 1, this is 2.8 to 1. */
    private static final double NOISE_INK = 0.45;

    /**
     * Height of a line of Noto Serif SC in multiples of its size (hhea ascent 1.151 + descent 0.286), from which the
     * leading is reckoned.
     */
    private static final double NATURAL_LINE = 1.437;

    private final OpenDocument open;
    private final Codebook codebook;
    private final Map<String, Integer> lanes;
    private final Look look;
    private final Ink ink;

    /** @param lanes stripe of every theme, from 0 */
    Painter(OpenDocument open, Codebook codebook, Map<String, Integer> lanes, Look look) {
        this.open = open;
        this.codebook = codebook;
        this.lanes = lanes;
        this.look = look;
        this.ink = Ink.of(look.appearance());
    }

    /**
     * A run of display.
     *
     * @param length in UTF-16 units
     */
    record Run(int length, RunStyle style) {}

    /** The runs of one block, its lead included; never empty. */
    List<Run> runs(DisplayText display, int block, @Nullable String focusedMark) {
        Block shown = display.blocks().get(block);
        List<Run> runs = new ArrayList<>();
        int at = display.starts().get(block);
        int end = display.endOf(block);
        for (DisplayMap.Piece piece : display.map().in(at, end)) {
            if (piece.shownAt() > at) {
                runs.add(new Run(piece.shownAt() - at, plain(shown, null, false)));
            }
            paint(shown, piece.source(), focusedMark, runs);
            at = piece.shownEnd();
        }
        if (runs.isEmpty()) {
            runs.add(new Run(end - at, plain(shown, null, false)));
        }
        return runs;
    }

    LineStyle lineStyle(Block block) {
        double size = look.size();
        double scale = scale(block);
        double spacing = Math.max(0, look.leading() - NATURAL_LINE) * size * Math.sqrt(scale);
        double gap = size * look.leading() / 3;
        return switch (block.kind()) {
            case TITLE -> new LineStyle(gap * 2, gap, spacing, TextAlignment.LEFT);
            case BYLINE -> new LineStyle(0, gap * 2, spacing, TextAlignment.LEFT);
            case HEADING ->
                new LineStyle(block.level() == 1 ? gap * 3 : gap * 1.6, gap * 0.8, spacing, TextAlignment.LEFT);
            case BODY -> new LineStyle(0, gap, spacing, TextAlignment.LEFT);
            case CONTINUED -> new LineStyle(0, gap, spacing, TextAlignment.LEFT);
            case NOISE -> new LineStyle(0, gap / 2, spacing, TextAlignment.LEFT);
        };
    }

    private void paint(Block block, TextSpan piece, @Nullable String focusedMark, List<Run> runs) {
        for (Overlaps.Run marked : Overlaps.flatten(piece, open.markup().in(piece))) {
            boolean framed = marked.annotations().stream().anyMatch(a -> a.id().equals(focusedMark));
            for (Cut cut : cuts(marked.span())) {
                RunStyle plain = plain(block, cut.noise() ? Part.NOISE : cut.heading() ? Part.HEADING : null, framed);
                // Noise is no part of the quotation, even where a mark runs over it.
                boolean bare = cut.noise() || marked.annotations().isEmpty();
                runs.add(new Run(cut.span().length(), bare ? plain : marked(plain, marked.annotations())));
            }
        }
    }

    /** What a part of a block is, where that is not what the whole block is. */
    private enum Part {
        NOISE,
        HEADING
    }

    private record Cut(TextSpan span, boolean noise, boolean heading) {}

    /** Cuts a run where noise or a run-in heading begins or ends. */
    private List<Cut> cuts(TextSpan span) {
        List<Noise> noise = open.version().noiseIn(span);
        List<TextSpan> headings = open.outline().pathAt(span.start()).stream()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::span)
                .filter(heading -> heading.overlaps(span))
                .toList();
        Set<Integer> bounds = new java.util.TreeSet<>(List.of(span.start(), span.end()));
        noise.forEach(n -> addBounds(bounds, n.span().intersection(span)));
        headings.forEach(heading -> addBounds(bounds, heading.intersection(span)));
        List<Cut> cuts = new ArrayList<>();
        Integer from = null;
        for (Integer to : bounds) {
            if (from != null) {
                TextSpan part = new TextSpan(from, to);
                cuts.add(new Cut(
                        part,
                        noise.stream().anyMatch(n -> n.span().contains(part)),
                        headings.stream().anyMatch(heading -> heading.contains(part))));
            }
            from = to;
        }
        return cuts;
    }

    private static void addBounds(Set<Integer> bounds, TextSpan span) {
        if (!span.isEmpty()) {
            bounds.add(span.start());
            bounds.add(span.end());
        }
    }

    private RunStyle plain(Block block, @Nullable Part role, boolean framed) {
        double size = look.size() * scale(block);
        if (role == Part.NOISE || block.kind() == Block.Kind.NOISE) {
            return new RunStyle(
                    RunStyle.Face.SANS, look.size() * NOISE_SCALE, faded(NOISE_INK), null, List.of(), framed);
        }
        if (block.kind() == Block.Kind.BYLINE) {
            return new RunStyle(RunStyle.Face.SANS, size, faded(0.66), null, List.of(), framed);
        }
        boolean strong = role == Part.HEADING || block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
        return new RunStyle(
                strong ? RunStyle.Face.SANS_BOLD : RunStyle.Face.SERIF, size, ink.text(), null, List.of(), framed);
    }

    /** One theme: its tint. Several: a neutral tint, told apart by underlines and stripes. A comment alone: a hint. */
    private RunStyle marked(RunStyle plain, List<Annotation> annotations) {
        Set<String> ids = new LinkedHashSet<>();
        annotations.forEach(a -> ids.addAll(a.codes()));
        List<Code> codes = codebook.pick(ids);
        List<RunStyle.Line> lines = codes.stream()
                .map(code -> new RunStyle.Line(
                        Color.web(code.colour().full()), code.pattern(), lanes.getOrDefault(code.id(), 0)))
                .toList();
        Color tint = codes.size() == 1 ? tint(codes.getFirst()) : ink.neutralTint();
        return new RunStyle(plain.face(), plain.size(), plain.ink(), tint, lines, plain.framed());
    }

    private Color tint(Code code) {
        return Color.web(
                look.appearance().isDark()
                        ? code.colour().dark()
                        : code.colour().light());
    }

    private Color faded(double share) {
        return ink.paper().interpolate(ink.text(), share);
    }

    private static double scale(Block block) {
        return switch (block.kind()) {
            case TITLE -> TITLE_SCALE;
            case HEADING -> HEADING_SCALE[Math.min(block.level(), HEADING_SCALE.length) - 1];
            case BYLINE -> 0.82;
            case NOISE -> NOISE_SCALE;
            case BODY, CONTINUED -> 1.0;
        };
    }
}
