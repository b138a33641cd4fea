package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

/**
 * A version as it is shown: blocks, and the map between display and text offsets. Immutable.
 *
 * @param text what the control holds, blocks separated by LF
 * @param blocks one per displayed paragraph
 * @param starts display offset at which each block begins, its lead included
 * @param tables how wide each is that has columns, in multiples of the letters' size
 */
record DisplayText(String text, List<Block> blocks, List<Integer> starts, DisplayMap map, List<Double> tables) {

    static final DisplayText EMPTY = new DisplayText("", List.of(), List.of(), new DisplayMap(List.of()), List.of());

    /** With room for every table. */
    static DisplayText of(OpenDocument open, boolean noiseHidden, int indent) {
        return of(open, noiseHidden, indent, Double.MAX_VALUE);
    }

    /**
     * @param noiseHidden whether noise is left out; mere spacing always is
     * @param room of a line, in characters
     */
    static DisplayText of(OpenDocument open, boolean noiseHidden, int indent, double room) {
        StringBuilder shown = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<DisplayMap.Piece> pieces = new ArrayList<>();
        Tables tables = Tables.of(open);
        for (Block each : Blocks.of(open, tables, room)) {
            Block block = each.indented(indent);
            List<TextSpan> parts = parts(open, block.source(), noiseHidden);
            if (parts.isEmpty() || (noiseHidden && block.kind() == Block.Kind.NOISE)) {
                continue;
            }
            if (!blocks.isEmpty()) {
                shown.append('\n');
            }
            blocks.add(block);
            starts.add(shown.length());
            shown.append(block.lead());
            List<TextSpan> cells =
                    block.row() == null ? List.of(block.source()) : block.row().cells();
            for (int i = 0; i < cells.size(); i++) {
                shown.append(i == 0 ? "" : "\t");
                for (TextSpan part : parts(open, cells.get(i), noiseHidden)) {
                    pieces.add(new DisplayMap.Piece(shown.length(), part));
                    shown.append(open.version().text(), part.start(), part.end());
                }
            }
        }
        return new DisplayText(
                shown.toString(), List.copyOf(blocks), List.copyOf(starts), new DisplayMap(pieces), tables.widths());
    }

    private static List<TextSpan> parts(OpenDocument open, TextSpan source, boolean noiseHidden) {
        List<TextSpan> parts = new ArrayList<>();
        int from = source.start();
        for (Noise noise : open.version().noiseIn(source)) {
            if (!noiseHidden && !noise.kind().isForm()) {
                continue;
            }
            if (noise.span().start() > from) {
                parts.add(new TextSpan(from, noise.span().start()));
            }
            from = Math.max(from, noise.span().end());
        }
        if (from < source.end()) {
            parts.add(new TextSpan(from, source.end()));
        }
        return parts;
    }

    /** Whether the text would be set otherwise: some table has room for it in one width of a line and not in the other. */
    boolean differs(double room, double other) {
        return tables.stream().anyMatch(width -> width <= room != width <= other);
    }

    /** Index of the block that shows a text offset, or the one nearest after it. */
    int blockAt(int textOffset) {
        return blockShownAt(map.toDisplay(textOffset));
    }

    /** Index of the block that shows a display offset. */
    int blockShownAt(int shown) {
        int low = 0;
        int high = Math.max(0, starts.size() - 1);
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= shown) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Display offset after the last character of a block. */
    int endOf(int block) {
        return block + 1 < starts.size() ? starts.get(block + 1) - 1 : text.length();
    }
}
