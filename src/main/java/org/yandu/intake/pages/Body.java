package org.yandu.intake.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Size and weight of the type most characters of a file are set in.
 *
 * @param narrow size of most digits and Latin letters, which may be another beside Chinese; {@code size} when there are none
 */
record Body(double size, double narrow, boolean bold) {

    static Body of(List<Sheet> sheets) {
        Map<Long, Integer> sizes = new HashMap<>();
        Map<Long, Integer> narrow = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (Sheet sheet : sheets) {
            for (Glyph glyph : sheet.glyphs()) {
                if (!glyph.isBlank()) {
                    sizes.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
                    if (!glyph.isWide()) {
                        narrow.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
                    }
                    bold += glyph.bold() ? 1 : 0;
                    all++;
                }
            }
        }
        double size = most(sizes, 12);
        return new Body(size, most(narrow, size), bold * 2 > all);
    }

    private static double most(Map<Long, Integer> sizes, double otherwise) {
        return sizes.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(e -> e.getKey() / 2.0)
                .orElse(otherwise);
    }
}
