package org.yandu.intake.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of an old Word document. Lists count on by their definition, and a list may begin anew; levels that a list
 * defines differently for itself are shown as the definition has them.
 */
final class DocNumbering {

    private static final int LEVELS = 9;

    /** Word's numbers for formats, by which it also names them in OOXML. */
    private static final List<String> FORMATS = List.of(
            "decimal",
            "upperRoman",
            "lowerRoman",
            "upperLetter",
            "lowerLetter",
            "ordinal",
            "cardinalText",
            "ordinalText",
            "hex",
            "chicago",
            "ideographDigital",
            "japaneseCounting",
            "aiueo",
            "iroha",
            "decimalFullWidth",
            "decimal",
            "japaneseLegal",
            "japaneseDigitalTenThousand",
            "decimalEnclosedCircle",
            "decimalFullWidth2",
            "aiueo",
            "iroha",
            "decimalZero",
            "bullet",
            "ganada",
            "chosung",
            "decimalEnclosedFullstop",
            "decimalEnclosedParen",
            "decimalEnclosedCircleChinese",
            "ideographEnclosedCircle",
            "ideographTraditional",
            "ideographZodiac",
            "ideographZodiacTraditional",
            "taiwaneseCounting",
            "ideographLegalTraditional",
            "taiwaneseCountingThousand",
            "taiwaneseDigital",
            "chineseCounting",
            "chineseLegalSimplified",
            "chineseCountingThousand",
            "ideographDigital");

    private static final int NONE = 255;

    private final @Nullable ListTables tables;
    private final Map<Integer, int[]> counts = new HashMap<>();
    private final Set<Integer> begun = new HashSet<>();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts a paragraph, and says what Word writes before it. */
    String next(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        int at = paragraph.getIlvl();
        // 2047 is the list of those that are in none.
        if (tables == null || list <= 0 || list >= 2047 || at < 0 || at >= LEVELS) {
            return "";
        }
        try {
            return counted(tables, list, at);
        } catch (NoSuchElementException | IndexOutOfBoundsException e) {
            // A list that is not there; POI says so by throwing.
            return "";
        }
    }

    private String counted(ListTables all, int list, int at) {
        int definition = all.getLfo(list).getLsid();
        ListLevel level = all.getLevel(definition, at);
        if (level == null) {
            return "";
        }
        int[] now = counts.computeIfAbsent(definition, d -> new int[LEVELS]);
        int start = begun.add(list * LEVELS + at) ? restart(all, list, at) : -1;
        now[at] = start >= 0 ? start : now[at] == 0 ? level.getStartAt() : now[at] + 1;
        for (int below = at + 1; below < LEVELS; below++) {
            now[below] = 0;
        }
        StringBuilder out = new StringBuilder();
        if (format(level).equals("bullet")) {
            out.append(ListLabel.bullet(level.getNumberText(), false));
        } else {
            for (char c : level.getNumberText().toCharArray()) {
                ListLevel other = c < LEVELS ? all.getLevel(definition, c) : null;
                if (other != null) {
                    String format = level.isLegalNumbering() ? "decimal" : format(other);
                    out.append(Numerals.of(format, now[c] == 0 ? other.getStartAt() : now[c]));
                } else if (c >= LEVELS) {
                    out.append(c);
                }
            }
        }
        return ListLabel.before(out.toString(), level.getTypeOfCharFollowingTheNumber() == 2 ? "nothing" : "tab");
    }

    private static int restart(ListTables all, int list, int at) {
        ListFormatOverrideLevel[] own = all.getLfoData(list).getRgLfoLvl();
        for (int i = 0; own != null && i < own.length; i++) {
            if (own[i] != null && own[i].getLevelNum() == at && own[i].isStartAt()) {
                return own[i].getIStartAt();
            }
        }
        return -1;
    }

    private static String format(ListLevel level) {
        int number = level.getNumberFormat() & 0xFF;
        return number == NONE ? "none" : number < FORMATS.size() ? FORMATS.get(number) : "decimal";
    }
}
