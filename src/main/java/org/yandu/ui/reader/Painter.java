package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.OutlineNode;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

/** Turns text, outline and look into flat runs: faces and sizes. Holds no state between calls: same input, same runs. */
final class Painter {

    /** Levels of headings by size; weight and space do the rest (look.md). */
    private static final double[] HEADING_SCALE = {1.25, 1.12, 1.0, 1.0};

    private static final double TITLE_SCALE = 1.4;

    private static final double SUBTITLE_SCALE = 1.12;
    private static final double NOISE_SCALE = 0.78;

    /** Of the names of a table's columns. */
    private static final double NAME_SCALE = 0.86;

    /**
     * Height of a line of Noto Serif SC in multiples of its size (hhea ascent 1.151 + descent 0.286), from which the
     * leading is reckoned.
     */
    static final double NATURAL = 1.437;

    /** By how many characters a quotation is set in. */
    private static final double QUOTED = 2;

    private final OpenDocument open;
    private final Look look;
    private final boolean law;
    private final Emphasis emphasis;

    Painter(OpenDocument open, Look look) {
        this.open = open;
        this.look = look;
        this.law = Law.is(open.outline());
        this.emphasis = Emphasis.of(open.version());
    }

    /**
     * A run of display.
     *
     * @param length in UTF-16 units
     */
    record Run(int length, RunStyle style) {}

    /** The runs of one block, its lead included; never empty. */
    List<Run> runs(DisplayText display, int block) {
        Block shown = display.blocks().get(block);
        List<Run> runs = new ArrayList<>();
        int at = display.starts().get(block);
        int end = display.endOf(block);
        for (DisplayMap.Piece piece : display.map().in(at, end)) {
            if (piece.shownAt() > at) {
                runs.add(new Run(piece.shownAt() - at, style(shown, null)));
            }
            paint(shown, piece.source(), runs);
            at = piece.shownEnd();
        }
        // Tabs behind the last cell that is not empty, too.
        if (runs.isEmpty() || at < end) {
            runs.add(new Run(end - at, style(shown, null)));
        }
        return ShapedLetters.apart(display.text(), display.starts().get(block), runs);
    }

    LineStyle lineStyle(DisplayText display, int index) {
        Block block = display.blocks().get(index);
        double size = look.size();
        double scale = scale(block);
        double spacing = Math.max(0, look.leading() - NATURAL) * size * Math.sqrt(scale);
        double gap = size * look.leading() / 3;
        boolean begun = isAlike(display, index, index - 1);
        boolean goesOn = isAlike(display, index, index + 1);
        return switch (block.kind()) {
            case TITLE -> new LineStyle(index, begun ? 0 : gap * 2, goesOn ? 0 : gap, spacing, alignment(block));
            case BYLINE -> new LineStyle(index, 0, goesOn ? gap / 2 : gap * 2, spacing, TextAlignment.LEFT);
            case HEADING ->
                new LineStyle(index, block.level() == 1 ? gap * 3 : gap * 1.6, gap * 0.8, spacing, alignment(block));
            case BODY, CONTINUED -> setIn(block, new LineStyle(index, 0, gap, spacing, TextAlignment.LEFT));
            case ADDRESS -> new LineStyle(index, 0, gap, spacing, TextAlignment.LEFT);
            case SIGNATURE -> new LineStyle(index, begun ? 0 : gap, goesOn ? 0 : gap * 2, spacing, TextAlignment.RIGHT);
            case ROW -> tabbed(block, new LineStyle(index, 0, goesOn ? 0 : gap, spacing, TextAlignment.LEFT));
            case CELL ->
                named(
                        block,
                        new LineStyle(
                                index,
                                block.level() == Block.HEAD && begun ? gap : 0,
                                goesOn ? 0 : gap,
                                spacing,
                                TextAlignment.LEFT));
            case NOISE -> new LineStyle(index, 0, gap / 2, spacing, TextAlignment.LEFT);
        };
    }

    /** As laws are printed: title, chapters and sections in the middle, and the title of what a notice carries. */
    private TextAlignment alignment(Block block) {
        boolean middle = law
                && (block.kind() == Block.Kind.TITLE
                        || open.outline().pathAt(block.source().start()).stream()
                                .anyMatch(heading -> Law.isTitle(heading)
                                        && heading.span()
                                                .contains(block.source().start())));
        return middle ? TextAlignment.CENTER : TextAlignment.LEFT;
    }

    /** Cells that stand alone are set in below the first one of their row, each behind the name of its column. */
    private LineStyle named(Block block, LineStyle line) {
        Block.Row row = block.row();
        double stop = row == null ? 0 : row.stops().getFirst();
        LineStyle.Beside beside = new LineStyle.Beside(
                row == null ? "" : row.name(),
                block.level() == Block.HEAD ? 0 : look.size(),
                stop * look.size(),
                look.size() * NAME_SCALE,
                look.size());
        return besides(line, 0, beside);
    }

    /** Points of a list behind their dot, and what is quoted, as far in as a paragraph begins. */
    private LineStyle setIn(Block block, LineStyle line) {
        double size = look.size();
        if (block.level() == 0) {
            return line;
        }
        if (block.level() < 0) {
            return besides(line, QUOTED * size, null);
        }
        double left = (look.type().indent() + block.level() - 1) * size;
        if (block.kind() == Block.Kind.CONTINUED) {
            // It has its dot above.
            return besides(line, left + size, null);
        }
        return besides(line, 0, new LineStyle.Beside("•", left, size, size, size));
    }

    private static LineStyle besides(LineStyle line, double left, LineStyle.@Nullable Beside beside) {
        return new LineStyle(
                line.block(), line.above(), line.below(), line.spacing(), line.alignment(), left, List.of(), beside);
    }

    private LineStyle tabbed(Block block, LineStyle line) {
        double size = size(look, block);
        List<Double> stops = block.row() == null
                ? List.of()
                : block.row().stops().stream().map(stop -> stop * size).toList();
        return new LineStyle(
                line.block(), line.above(), line.below(), line.spacing(), line.alignment(), 0, stops, null);
    }

    /** Whether another block is of the same kind: lines of a title, facts below each other. */
    private static boolean isAlike(DisplayText display, int one, int other) {
        List<Block> blocks = display.blocks();
        return other >= 0
                && other < blocks.size()
                && blocks.get(other).kind() == blocks.get(one).kind();
    }

    private void paint(Block block, TextSpan piece, List<Run> runs) {
        for (Cut cut : cuts(piece)) {
            Part part = cut.noise() ? Part.NOISE : cut.heading() ? Part.HEADING : null;
            RunStyle style = style(block, part);
            boolean body = part == null && block.kind() != Block.Kind.NOISE;
            runs.add(new Run(cut.span().length(), body ? emphasis.on(cut.span().start(), style) : style));
        }
    }

    /** What a part of a block is, where that is not what the whole block is. */
    private enum Part {
        NOISE,
        HEADING
    }

    private record Cut(TextSpan span, boolean noise, boolean heading) {}

    /** Cuts a piece where noise or a run-in heading begins or ends. */
    private List<Cut> cuts(TextSpan span) {
        List<Noise> noise = open.version().noiseIn(span);
        List<TextSpan> headings = open.outline().pathAt(span.start()).stream()
                .filter(OutlineNode::isHeading)
                .map(OutlineNode::span)
                .filter(heading -> heading.overlaps(span))
                .toList();
        if (noise.isEmpty() && headings.isEmpty()) {
            return List.of(new Cut(span, false, false));
        }
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

    private RunStyle style(Block block, @Nullable Part role) {
        if (role == Part.NOISE || block.kind() == Block.Kind.NOISE) {
            return new RunStyle(RunStyle.Face.SANS, "", look.size() * NOISE_SCALE, RunStyle.Tone.FAINT);
        }
        if (block.kind() == Block.Kind.BYLINE) {
            return new RunStyle(RunStyle.Face.SANS, "", size(look, block), RunStyle.Tone.ASIDE);
        }
        if (block.kind() == Block.Kind.ROW && block.level() == Block.HEAD) {
            return new RunStyle(RunStyle.Face.SANS_BOLD, "", look.size() * NAME_SCALE, RunStyle.Tone.TEXT);
        }
        boolean strong = role == Part.HEADING || block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
        RunStyle.Face face = strong ? RunStyle.Face.SANS_BOLD : RunStyle.Face.SERIF;
        return new RunStyle(face, strong ? "" : look.type().family(), size(look, block), RunStyle.Tone.TEXT);
    }

    /** Of a block's letters, in px. */
    static double size(Look look, Block block) {
        return look.size() * scale(block);
    }

    private static double scale(Block block) {
        return switch (block.kind()) {
            case TITLE -> block.level() == Block.SUBTITLE ? SUBTITLE_SCALE : TITLE_SCALE;
            case HEADING -> HEADING_SCALE[Math.min(block.level(), HEADING_SCALE.length) - 1];
            case BYLINE -> 0.82;
            case NOISE -> NOISE_SCALE;
            case BODY, ADDRESS, SIGNATURE, CONTINUED, ROW, CELL -> 1.0;
        };
    }
}
