package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading.By;

/** Styles and colours of a rich text. */
final class RtfStyles {

    private static final int BODY_LEVEL = 9;

    private final Map<Integer, String> names = new HashMap<>();
    private final Map<Integer, Integer> levels = new HashMap<>();
    private final List<String> colours = new ArrayList<>();
    private int red;
    private int green;
    private int blue;

    void name(int style, String more) {
        names.merge(style, more, String::concat);
    }

    void level(int style, int outline) {
        levels.put(style, outline + 1);
    }

    void colour(String part, int value) {
        int bounded = Math.clamp(value, 0, 255);
        switch (part) {
            case "red" -> red = bounded;
            case "green" -> green = bounded;
            default -> blue = bounded;
        }
    }

    void endColour() {
        colours.add(String.format("#%06X", red << 16 | green << 8 | blue));
        red = 0;
        green = 0;
        blue = 0;
    }

    /** The first colour means none. */
    @Nullable
    String colour(int highlight, int fill) {
        if (highlight > 0 && highlight < colours.size()) {
            return colours.get(highlight);
        }
        return fill > 0 && fill < colours.size() ? Face.highlight(colours.get(fill)) : null;
    }

    void apply(RtfState state, PaperParagraph paragraph) {
        String name =
                names.getOrDefault(state.style, "").replace(";", "").strip().toLowerCase(Locale.ROOT);
        if (name.equals("title") || name.equals("标题")) {
            paragraph.title = true;
            return;
        }
        paragraph.quoted = DocxStyles.QUOTE.matcher(name).matches();
        Matcher heading = DocxStyles.HEADING.matcher(name);
        int styled = heading.matches() ? Integer.parseInt(heading.group(1)) : levels.getOrDefault(state.style, 0);
        boolean own = state.outline >= 0 && state.outline < BODY_LEVEL;
        if (own && state.outline + 1 != styled) {
            paragraph.heading(state.outline + 1, By.OUTLINE_LEVEL);
        } else if (styled > 0 && styled <= BODY_LEVEL) {
            paragraph.heading(styled, By.STYLE);
        }
    }
}
