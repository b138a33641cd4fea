package org.yandu.ui.reader;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.ui.shell.Appearance;

/**
 * A theme as it is drawn on one kind of paper.
 *
 * @param place in the codebook, by which underlines are stacked
 */
record ThemeInk(int place, Code code, Color full, Color tint) {

    /** All themes by id. */
    static Map<String, ThemeInk> of(Codebook codebook, Appearance appearance) {
        Map<String, ThemeInk> inks = new HashMap<>();
        for (Code code : codebook.codes()) {
            String tint = appearance.isDark() ? code.colour().dark() : code.colour().light();
            inks.put(
                    code.id(),
                    new ThemeInk(inks.size(), code, Color.web(code.colour().full()), Color.web(tint)));
        }
        return inks;
    }

    static @Nullable Color fullOf(Map<String, ThemeInk> inks, String code) {
        ThemeInk ink = inks.get(code);
        return ink == null ? null : ink.full();
    }
}
