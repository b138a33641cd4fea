package org.yandu.exchange.paper;

import java.util.List;
import org.yandu.document.TextSpan;

/**
 * A line with every character in its place; the line the characters stand on is at height 0, the left edge of the column at 0.
 *
 * @param height it takes, in points
 * @param source from its first to its last character of the text; empty when it has none
 * @param tracks where marked stretches run in it
 * @param notes numbers of the comments it points to
 */
public record SetLine(
        List<Shape.Words> words, double height, TextSpan source, List<Track> tracks, List<Integer> notes) {

    /**
     * A stretch of a line.
     *
     * @param x1 left and {@code x2} right edge, in points
     * @param source the characters there
     */
    public record Track(double x1, double x2, TextSpan source) {}

    public SetLine {
        words = List.copyOf(words);
        tracks = List.copyOf(tracks);
        notes = List.copyOf(notes);
    }
}
