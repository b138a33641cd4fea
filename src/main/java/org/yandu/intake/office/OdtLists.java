package org.yandu.intake.office;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of an OpenDocument text. */
final class OdtLists {

    private static final int LEVELS = 10;

    /** OpenDocument says how to count by showing the beginning. */
    private static final Map<String, String> FORMATS = Map.ofEntries(
            Map.entry("1", "decimal"),
            Map.entry("a", "lowerLetter"),
            Map.entry("A", "upperLetter"),
            Map.entry("i", "lowerRoman"),
            Map.entry("I", "upperRoman"),
            Map.entry("一", "chineseCountingThousand"),
            Map.entry("壹", "chineseLegalSimplified"),
            Map.entry("壱", "japaneseLegal"),
            Map.entry("甲", "ideographTraditional"),
            Map.entry("子", "ideographZodiac"),
            Map.entry("①", "decimalEnclosedCircle"),
            Map.entry("１", "decimalFullWidth"),
            Map.entry("〇", "ideographDigital"),
            Map.entry("", "none"));

    private final OdtStyles styles;

    /** Counts by list, and of the last list of each style. */
    private final Map<String, int[]> counts = new HashMap<>();

    private final Map<String, int[]> latest = new HashMap<>();

    OdtLists(OdtStyles styles) {
        this.styles = styles;
    }

    /** @param list an outermost {@code text:list} */
    int[] begin(Xml list, String style) {
        String goesOn = list.get("text:continue-list", "");
        int[] before =
                list.get("text:continue-numbering", "false").equals("true") ? latest.get(style) : counts.get(goesOn);
        int[] now = before == null ? new int[LEVELS] : before;
        latest.put(style, now);
        String id = list.get("xml:id", "");
        if (!id.isEmpty()) {
            counts.put(id, now);
        }
        return now;
    }

    /** Headings are all one list. */
    int[] outline() {
        return latest.computeIfAbsent(OdtStyles.OUTLINE, k -> new int[LEVELS]);
    }

    /**
     * Counts an item and says what stands before it.
     *
     * @param level from 1
     * @param start where counting begins anew; negative to go on
     */
    String next(String style, int level, int[] now, int start) {
        Xml list = styles.list(style);
        if (level < 1 || level > LEVELS) {
            return "";
        }
        Xml shape = list == null ? null : level(list, level);
        int first = shape == null ? 1 : shape.number("text:start-value", 1);
        now[level - 1] = start >= 0 ? start : now[level - 1] == 0 ? first : now[level - 1] + 1;
        for (int below = level; below < LEVELS; below++) {
            now[below] = 0;
        }
        if (list == null || shape == null) {
            return "";
        }
        if (shape.is("text:list-level-style-bullet")) {
            return ListLabel.before(ListLabel.bullet(shape.get("text:bullet-char", ""), false), "space");
        }
        return ListLabel.before(shown(list, shape, level, now), "space");
    }

    private static String shown(Xml list, Xml shape, int level, int[] now) {
        String own = number(list, level, now);
        if (own.isEmpty()) {
            return "";
        }
        String pattern = shape.get("loext:num-list-format");
        if (pattern != null) {
            String shown = pattern;
            for (int i = 1; i <= level; i++) {
                shown = shown.replace("%" + i + "%", number(list, i, now));
            }
            return shown;
        }
        StringBuilder out = new StringBuilder(shape.get("style:num-prefix", ""));
        int levels = Math.clamp(shape.number("text:display-levels", 1), 1, level);
        for (int i = level - levels + 1; i <= level; i++) {
            String number = number(list, i, now);
            out.append(number).append(i < level && !number.isEmpty() ? "." : "");
        }
        return out.append(shape.get("style:num-suffix", "")).toString();
    }

    private static String number(Xml list, int level, int[] now) {
        Xml shape = level(list, level);
        if (shape == null || !(shape.is("text:list-level-style-number") || shape.is("text:outline-level-style"))) {
            return "";
        }
        String sample = shape.get("style:num-format", "");
        String format = FORMATS.getOrDefault(sample.split("[,、]", 2)[0].strip(), "decimal");
        int n = now[level - 1] == 0 ? shape.number("text:start-value", 1) : now[level - 1];
        return Numerals.of(format, n);
    }

    private static @Nullable Xml level(Xml list, int level) {
        for (Xml each : list.children) {
            if (each.number("text:level", 0) == level) {
                return each;
            }
        }
        return null;
    }
}
