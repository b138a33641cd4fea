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

    private static final double LIGHTER = 0.3;

    /** All themes by id. */
    static Map<String, ThemeInk> of(Codebook codebook, Appearance appearance) {
        Map<String, ThemeInk> inks = new HashMap<>();
        for (Code code : codebook.codes()) {
            String tint =
                    appearance.isDark() ? code.colour().dark() : code.colour().light();
            inks.put(code.id(), new ThemeInk(inks.size(), code, full(code, appearance), Color.web(tint)));
        }
        return inks;
    }

    /** Full colours are made for light paper; on dark paper thin lines in them would sink in. */
    private static Color full(Code code, Appearance appearance) {
        Color full = Color.web(code.colour().full());
        return appearance.isDark() ? full.interpolate(Color.WHITE, LIGHTER) : full;
    }

    static @Nullable Color fullOf(Map<String, ThemeInk> inks, String code) {
        ThemeInk ink = inks.get(code);
        return ink == null ? null : ink.full();
    }
}
