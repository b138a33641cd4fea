package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Large words that lie under the text of several pages, and what stands at a slant. */
final class Watermarks {

    /** Larger than any heading inside a text, in parts of the body's size. */
    private static final double LARGE = 2.2;

    private static final int PAGES = 3;

    private Watermarks() {}

    /** The sheets, with large words that every third page repeats at the same place laid aside. */
    static List<Sheet> aside(List<Sheet> sheets, double body) {
        Map<String, Integer> times = new HashMap<>();
        for (Sheet sheet : sheets) {
            Set<String> here = new HashSet<>();
            sheet.glyphs().stream().filter(g -> isLarge(g, body)).forEach(g -> here.add(key(g)));
            here.forEach(key -> times.merge(key, 1, Integer::sum));
        }
        int enough = Math.max(PAGES, sheets.size() / 3);
        List<Sheet> out = new ArrayList<>();
        for (Sheet sheet : sheets) {
            List<Glyph> text = new ArrayList<>();
            List<Glyph> aside = new ArrayList<>(sheet.aside());
            for (Glyph glyph : sheet.glyphs()) {
                boolean mark = isLarge(glyph, body) && times.getOrDefault(key(glyph), 0) >= enough;
                (mark ? aside : text).add(glyph);
            }
            out.add(new Sheet(sheet.number(), sheet.width(), sheet.height(), text, aside, sheet.rules()));
        }
        return out;
    }

    /** What lies aside, in the order it was drawn, a line for every word that is drawn elsewhere or larger. */
    static List<List<Glyph>> lines(Sheet sheet) {
        List<List<Glyph>> lines = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : Rows.once(sheet.aside())) {
            boolean near = before != null
                    && Math.abs(before.size() - glyph.size()) < 1
                    && Math.hypot(glyph.x() - before.x(), glyph.y() - before.y()) < 2.5 * glyph.size();
            if (!near) {
                lines.add(new ArrayList<>());
            }
            lines.get(lines.size() - 1).add(glyph);
            before = glyph;
        }
        lines.removeIf(line -> line.stream().allMatch(Glyph::isBlank));
        return lines;
    }

    private static boolean isLarge(Glyph glyph, double body) {
        return glyph.size() > LARGE * body && !glyph.isBlank();
    }

    private static String key(Glyph glyph) {
        return glyph.text() + Math.round(glyph.x() / 8) + "," + Math.round(glyph.y() / 8);
    }
}
