package org.yandu.intake.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line on a page, from left to right. Equal only to itself: two lines may well say the same.
 *
 * @param drawn as the page has it, with every space it draws
 * @param glyphs with the spaces that count between them, none at the ends
 * @param size of most of its full-width characters, or of all when it has hardly any: programs leave digits and letters beside Chinese
 *     at a size of their own, 12 points as a rule, and a line with a date is not set larger than its neighbours
 * @param bold whether nearly all of it is
 */
record Row(
        int page,
        List<Glyph> drawn,
        List<Glyph> glyphs,
        double left,
        double right,
        double y,
        double size,
        boolean bold) {

    /** Of a line's characters, so many are bold in a bold line; its number may be plain. */
    private static final double MOSTLY = 0.75;

    /** A line of words has a raised ① or a dash; of a Chinese one at least one in so many is full-width. */
    private static final int SOME = 8;

    /** @param drawn from left to right, at least one that is no space */
    static Row of(int page, List<Glyph> drawn) {
        List<Glyph> inked = drawn.stream().filter(g -> !g.isBlank()).toList();
        List<Glyph> wide = inked.stream().filter(Glyph::isWide).toList();
        double size = middle(wide.size() * SOME < inked.size() ? inked : wide);
        double y = inked.stream()
                .filter(g -> g.size() > 0.9 * size)
                .mapToDouble(Glyph::y)
                .sorted()
                .skip(inked.stream().filter(g -> g.size() > 0.9 * size).count() / 2)
                .findFirst()
                .orElse(inked.get(0).y());
        long bold = inked.stream().filter(Glyph::bold).count();
        return new Row(
                page,
                drawn,
                Spacing.spaced(drawn),
                inked.get(0).x(),
                inked.stream().mapToDouble(Glyph::right).max().orElseThrow(),
                y,
                size,
                bold >= MOSTLY * inked.size());
    }

    private static double middle(List<Glyph> glyphs) {
        double[] sizes = glyphs.stream().mapToDouble(Glyph::size).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    /** Whether it has digits and Latin letters only, whose size says nothing beside Chinese. */
    boolean isNarrow() {
        return glyphs.stream().noneMatch(Glyph::isWide);
    }

    /** Size of its digits and Latin letters; its own when it has none. */
    double narrowSize() {
        List<Glyph> narrow =
                drawn.stream().filter(g -> !g.isBlank() && !g.isWide()).toList();
        return narrow.isEmpty() ? size : middle(narrow);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(g -> text.append(g.text()));
        return text.toString();
    }

    /** The part of it between two places; {@code null} when nothing stands there. */
    @Nullable
    Row between(double from, double to) {
        List<Glyph> part = drawn.stream()
                .filter(g -> g.middle() >= from && g.middle() < to)
                .toList();
        return part.stream().allMatch(Glyph::isBlank) ? null : of(page, part);
    }

    /** Whether its middle stands within a height. */
    boolean isWithin(double from, double to) {
        double middle = y - 0.33 * size;
        return middle > from && middle < to;
    }

    Glyph first() {
        return glyphs.get(0);
    }

    Glyph last() {
        return glyphs.get(glyphs.size() - 1);
    }

    double width() {
        return right - left;
    }

    double top() {
        return y - 0.82 * size;
    }

    double bottom() {
        return y + 0.16 * size;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
