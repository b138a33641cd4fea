package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds all places of many names in one pass over a text, by their first two characters. */
final class Spotter {

    /**
     * A place.
     *
     * @param key the name's
     * @param start in the {@link Bare} text, as {@code end}
     */
    record Spot(String key, int start, int end) {}

    /** Two characters and less are a word of the language more often than a name: they count between marks only. */
    private static final int SHORT = 2;

    /** By the first two characters; the longest name first. */
    private final Map<Integer, List<String>> byHead = new HashMap<>();

    Spotter(Collection<String> keys) {
        for (String key : keys) {
            if (key.length() >= SHORT) {
                byHead.computeIfAbsent(head(key, 0), k -> new ArrayList<>()).add(key);
            }
        }
        byHead.values()
                .forEach(
                        names -> names.sort(Comparator.comparing(String::length).reversed()));
    }

    private static int head(String chars, int at) {
        return chars.charAt(at) << 16 | chars.charAt(at + 1);
    }

    /** In text order, the longer first; one may lie inside another. */
    List<Spot> in(Bare text) {
        String chars = text.chars();
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at + 1 < chars.length(); at++) {
            List<String> names = byHead.get(head(chars, at));
            if (names == null) {
                continue;
            }
            for (String name : names) {
                int end = at + name.length();
                if (chars.startsWith(name, at)
                        && isWhole(chars, at, end)
                        && (name.length() > SHORT || text.isMarked(at, end))) {
                    spots.add(new Spot(name, at, end));
                }
            }
        }
        return spots;
    }

    /** Latin words and numbers are not cut: 5G is not in 15GB. */
    private static boolean isWhole(String chars, int start, int end) {
        return !(start > 0 && isLatin(chars.charAt(start - 1)) && isLatin(chars.charAt(start)))
                && !(end < chars.length() && isLatin(chars.charAt(end)) && isLatin(chars.charAt(end - 1)));
    }

    private static boolean isLatin(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
