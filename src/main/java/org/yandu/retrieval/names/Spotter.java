package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.yandu.retrieval.Trie;

/** Finds all places of many names in one pass over a text, letter by letter. */
final class Spotter {

    /**
     * A place.
     *
     * @param key the name's
     * @param start in the {@link Bare} text, as {@code end}
     */
    record Spot(String key, int start, int end) {}

    /** Two characters and less are a word of the language more often than a name: they count between marks only. */
    static final int SHORT = 2;

    private final Trie<String> names = new Trie<>(1 << 10);

    private final boolean everywhere;

    private Spotter(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** Of names as texts mark them. */
    static Spotter of(Collection<String> keys) {
        Spotter spotter = new Spotter(false);
        for (String key : keys) {
            if (key.length() >= SHORT) {
                spotter.names.put(key, key);
            }
        }
        return spotter;
    }

    /** Of words that somebody says are names, however short. */
    static Spotter everywhere(Collection<String> keys) {
        Spotter spotter = new Spotter(true);
        keys.forEach(key -> spotter.names.put(key, key));
        return spotter;
    }

    /** In text order, the longer first; one may lie inside another. */
    List<Spot> in(Bare text) {
        String chars = text.chars();
        List<Spot> spots = new ArrayList<>();
        List<String> here = new ArrayList<>();
        for (int at = 0; at < chars.length(); at++) {
            names.each(chars, at, here::add);
            for (int i = here.size() - 1; i >= 0; i--) {
                String name = here.get(i);
                int end = at + name.length();
                if (isWhole(chars, at, end) && (everywhere || name.length() > SHORT || text.isMarked(at, end))) {
                    spots.add(new Spot(name, at, end));
                }
            }
            here.clear();
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
