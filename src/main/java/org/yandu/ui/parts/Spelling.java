package org.yandu.ui.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yandu.document.Folding;
import org.yandu.language.Pinyin;

/**
 * A name, ready to be found by what somebody types: its own characters in either script, pinyin in full ({@code fazhi}), initials
 * ({@code fzjs}) or both mixed. A character with several readings answers to each of them; a Latin word is a unit like a character.
 */
public final class Spelling {

    /** How well a name answers; the better, the earlier. */
    public enum Rank {
        PREFIX,
        INITIALS,
        SUBSTRING,
        FUZZY,
        NONE
    }

    private final String folded;
    private final List<List<String>> units;

    private Spelling(String folded, List<List<String>> units) {
        this.folded = folded;
        this.units = units;
    }

    public static Spelling of(String name) {
        List<List<String>> units = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        name.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && !Character.isIdeographic(c)) {
                word.append(Folding.fold(Character.toString(c)));
                return;
            }
            endWord(word, units);
            if (Character.isIdeographic(c)) {
                units.add(ways(c));
            }
        });
        endWord(word, units);
        return new Spelling(Folding.fold(name), units);
    }

    private static void endWord(StringBuilder word, List<List<String>> units) {
        if (!word.isEmpty()) {
            units.add(List.of(word.toString().toLowerCase(Locale.ROOT)));
            word.setLength(0);
        }
    }

    /** The character itself and its readings, those of its simplified form too. */
    private static List<String> ways(int c) {
        String folded = Folding.fold(Character.toString(c));
        Set<String> ways = new LinkedHashSet<>(List.of(folded));
        ways.addAll(Pinyin.of(c));
        if (!folded.isEmpty()) {
            ways.addAll(Pinyin.of(folded.codePointAt(0)));
        }
        return List.copyOf(ways);
    }

    /** @param typed as {@link #typed} makes it; nothing answers to nothing */
    public Rank rank(String typed) {
        if (typed.isEmpty()) {
            return Rank.NONE;
        }
        if (folded.startsWith(typed) || spells(typed, 0, 0, true)) {
            return Rank.PREFIX;
        }
        if (spells(typed, 0, 0, false)) {
            return Rank.INITIALS;
        }
        if (folded.contains(typed) || withinSpells(typed)) {
            return Rank.SUBSTRING;
        }
        return typed.length() > 1 && scattered(typed, 0, 0) ? Rank.FUZZY : Rank.NONE;
    }

    /** What somebody typed, comparable. */
    public static String typed(String words) {
        // Nothing needs no tables, which take a while to be read.
        return words.isEmpty() ? "" : Folding.fold(words.replace("'", "")).toLowerCase(Locale.ROOT);
    }

    private boolean withinSpells(String typed) {
        for (int from = 1; from < units.size(); from++) {
            if (spells(typed, 0, from, false)) {
                return true;
            }
        }
        return false;
    }

    /** @param whole whether every unit but the last must be spelled out */
    private boolean spells(String typed, int at, int unit, boolean whole) {
        if (at == typed.length()) {
            return true;
        }
        if (unit == units.size()) {
            return false;
        }
        for (String way : units.get(unit)) {
            int most = common(typed, at, way);
            boolean ends = at + most == typed.length() && most > 0;
            if (ends || most == way.length() && spells(typed, at + most, unit + 1, whole)) {
                return true;
            }
            for (int part = whole ? 0 : Math.min(most, way.length() - 1); part > 0; part--) {
                if (spells(typed, at + part, unit + 1, false)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** In order, with units left out in between; each unit by itself or by at least its initial. */
    private boolean scattered(String typed, int at, int unit) {
        if (at == typed.length()) {
            return true;
        }
        for (int i = unit; i < units.size(); i++) {
            for (String way : units.get(i)) {
                int most = common(typed, at, way);
                if (most > 0 && scattered(typed, at + most, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int common(String typed, int at, String way) {
        int length = Math.min(typed.length() - at, way.length());
        int i = 0;
        while (i < length && typed.charAt(at + i) == way.charAt(i)) {
            i++;
        }
        return i;
    }
}
