package org.yandu.exchange.drawing;

import java.util.List;

/**
 * A picture.
 *
 * @param frame how large, and what stays in sight while the rest is scrolled
 * @param shapes from the lowest to the topmost; none reaches across the edges of the heads
 * @param spots what can be pointed at
 */
public record Drawing(Frame frame, List<Shape> shapes, List<Spot> spots) {

    /**
     * @param left width of the head at the left that stays in sight
     * @param top height of the head above that stays in sight
     * @param paper colour behind everything
     */
    public record Frame(double width, double height, double left, double top, String paper) {}

    /** Colours are {@code #RRGGBB}. */
    public sealed interface Shape permits Box, Stroke, Disc, Words {

        /** What it takes up at most. */
        Area area();
    }

    public record Area(double x, double y, double width, double height) {

        public double right() {
            return x + width;
        }

        public double bottom() {
            return y + height;
        }

        public boolean contains(double atX, double atY) {
            return atX >= x && atX < right() && atY >= y && atY < bottom();
        }

        public boolean meets(Area other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        public Area inset(double by) {
            return new Area(x + by, y + by, width - 2 * by, height - 2 * by);
        }
    }

    public record Box(Area area, String fill) implements Shape {}

    /** How a stroke is drawn; its ends are blunt. */
    public record Pen(String colour, double width) {}

    public record Stroke(double fromX, double fromY, double toX, double toY, Pen pen) implements Shape {
        @Override
        public Area area() {
            double half = pen.width() / 2;
            double x = Math.min(fromX, toX);
            double y = Math.min(fromY, toY);
            return new Area(x, y, Math.abs(toX - fromX), Math.abs(toY - fromY)).inset(-half);
        }
    }

    public record Disc(double x, double y, double radius, String fill) implements Shape {
        @Override
        public Area area() {
            return new Area(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }

    /** How words are set. */
    public record Lettering(double size, boolean bold, String colour) {}

    /**
     * A line of words.
     *
     * @param x where it begins
     * @param width as measured
     */
    public record Words(String text, double x, double baseline, double width, Lettering type) implements Shape {
        @Override
        public Area area() {
            return new Area(x, baseline - type.size() * 1.2, width, type.size() * 1.6);
        }
    }

    /**
     * Something that can be pointed at.
     *
     * @param row from 0; -1 for the heads of columns
     * @param column from 0; -1 for the heads of rows
     * @param says what it shows, for a hint and a screen reader
     */
    public record Spot(int row, int column, Area area, String says) {}

    public Drawing {
        shapes = List.copyOf(shapes);
        spots = List.copyOf(spots);
    }
}
