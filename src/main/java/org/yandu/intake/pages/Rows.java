package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Characters of a page into what stands at one height, from the top; columns are told apart later. */
final class Rows {

    /** Smaller than this part of the body's type, a character hangs on to a line rather than making one. */
    private static final double SMALL = 0.78;

    /** How much of a character's height must lie within a line. */
    private static final double WITHIN = 0.5;

    /** How far apart two drawings of one character are that make it bold or give it a shadow, in parts of its size. */
    private static final double TWICE = 0.12;

    private record Band(double top, double bottom, List<Glyph> glyphs) {

        double overlap(Glyph glyph) {
            return Math.min(bottom, glyph.bottom()) - Math.max(top, glyph.top());
        }
    }

    private Rows() {}

    /** @param body size of the type of the running text */
    static List<List<Glyph>> of(List<Glyph> page, double body) {
        List<Glyph> once = once(page);
        once.sort(Comparator.comparingDouble(Glyph::y));
        List<Band> bands = new ArrayList<>();
        List<Glyph> small = new ArrayList<>();
        for (Glyph glyph : once) {
            if (glyph.size() < SMALL * body) {
                small.add(glyph);
            } else {
                into(bands, glyph, bands.size());
            }
        }
        List<Glyph> lone = new ArrayList<>();
        int main = bands.size();
        for (Glyph glyph : small) {
            if (!hangsOn(bands, main, glyph)) {
                lone.add(glyph);
            }
        }
        List<Band> notes = new ArrayList<>();
        lone.forEach(glyph -> into(notes, glyph, notes.size()));
        bands.addAll(notes);
        return bands.stream()
                .filter(b -> b.glyphs.stream().anyMatch(g -> !g.isBlank()))
                .sorted(Comparator.comparingDouble(b -> b.bottom))
                .map(b -> b.glyphs.stream()
                        .sorted(Comparator.comparingDouble(Glyph::x))
                        .toList())
                .toList();
    }

    private static void into(List<Band> bands, Glyph glyph, int until) {
        Band best = null;
        double most = WITHIN * (glyph.bottom() - glyph.top());
        // Characters come by height: only the last few bands can reach down to this one.
        for (int i = until - 1; i >= Math.max(0, until - 6); i--) {
            double overlap = bands.get(i).overlap(glyph);
            if (overlap >= Math.min(most, WITHIN * (bands.get(i).bottom - bands.get(i).top))
                    && (best == null || overlap > best.overlap(glyph))) {
                best = bands.get(i);
            }
        }
        if (best == null) {
            best = new Band(glyph.top(), glyph.bottom(), new ArrayList<>());
            bands.add(best);
        }
        best.glyphs.add(glyph);
    }

    /** A mark such as ① above a word goes to its line. */
    private static boolean hangsOn(List<Band> bands, int until, Glyph glyph) {
        double most = WITHIN * (glyph.bottom() - glyph.top());
        for (int i = 0; i < until; i++) {
            Band band = bands.get(i);
            if (band.overlap(glyph) >= most
                    && band.glyphs.stream()
                            .anyMatch(g -> Math.abs(g.right() - glyph.x()) < g.size()
                                    || Math.abs(g.x() - glyph.right()) < g.size())) {
                band.glyphs.add(glyph);
                return true;
            }
        }
        return false;
    }

    /** Every character once, and bold when it was drawn twice. */
    static List<Glyph> once(List<Glyph> page) {
        Map<Long, Integer> seen = new HashMap<>();
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : page) {
            double cell = Math.max(0.5, glyph.size());
            long column = Math.round(glyph.x() / cell);
            long line = Math.round(glyph.y() / cell);
            Integer twin = null;
            for (int i = 0; i < 9 && twin == null && !glyph.isBlank(); i++) {
                Integer at = seen.get(key(glyph, column + i / 3 - 1, line + i % 3 - 1));
                twin = at != null && same(once.get(at), glyph) ? at : null;
            }
            if (twin != null) {
                once.set(twin, once.get(twin).emboldened());
            } else {
                seen.put(key(glyph, column, line), once.size());
                once.add(glyph);
            }
        }
        return once;
    }

    private static long key(Glyph glyph, long column, long line) {
        return (glyph.text().hashCode() * 8191L + column) * 131071L + line;
    }

    private static boolean same(Glyph one, Glyph other) {
        double near = Math.min(TWICE * one.size(), 0.5 * Math.max(0.1, one.width()));
        return one.text().equals(other.text())
                && Math.abs(one.x() - other.x()) <= near
                && Math.abs(one.y() - other.y()) <= TWICE * one.size()
                && Math.abs(one.size() - other.size()) < 0.1 * one.size();
    }
}
