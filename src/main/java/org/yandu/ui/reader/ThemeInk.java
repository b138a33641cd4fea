package org.yandu.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Paper;
import org.yandu.ui.parts.Appearance;

/**
 * A theme as it is drawn on one kind of paper.
 *
 * @param place in the codebook, by which underlines are stacked
 */
record ThemeInk(int place, Code code, Color full, Color tint) {

    /** All themes by id. */
    static Map<String, ThemeInk> of(Codebook codebook, Appearance appearance) {
        Map<String, ThemeInk> inks = new HashMap<>();
        Paper paper = appearance.paper();
        for (Code code : codebook.codes()) {
            inks.put(
                    code.id(),
                    new ThemeInk(
                            inks.size(),
                            code,
                            Color.web(paper.full(code.colour()).hex()),
                            Color.web(paper.tint(code.colour()))));
        }
        return inks;
    }

    static @Nullable Color fullOf(Map<String, ThemeInk> inks, String code) {
        ThemeInk ink = inks.get(code);
        return ink == null ? null : ink.full();
    }
}
