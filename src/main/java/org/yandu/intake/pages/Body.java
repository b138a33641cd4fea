package org.yandu.intake.pages;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Size and weight of the type most characters of a file are set in. */
record Body(double size, boolean bold) {

    static Body of(List<Sheet> sheets) {
        Map<Long, Integer> sizes = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (Sheet sheet : sheets) {
            for (Glyph glyph : sheet.glyphs()) {
                if (!glyph.isBlank()) {
                    sizes.merge(Math.round(glyph.size() * 2), 1, Integer::sum);
                    bold += glyph.bold() ? 1 : 0;
                    all++;
                }
            }
        }
        double size = sizes.entrySet().stream()
                .max(Map.Entry.<Long, Integer>comparingByValue().thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(e -> e.getKey() / 2.0)
                .orElse(12.0);
        return new Body(size, bold * 2 > all);
    }
}
