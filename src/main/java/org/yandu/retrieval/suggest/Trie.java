package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words by their characters, for finding all of them in a text in one go (E. Fredkin, Trie Memory, CACM 3, 1960). Every node has its
 * characters in order; a map of boxed characters took most of the time of looking through a library.
 *
 * @param <W> what is known of a word
 */
final class Trie<W> {

    /** @param words what is known of it, by the word */
    record Entry<W>(String words, W known) {}

    private final char[] characters;
    private final List<Trie<W>> below;
    private final @Nullable W known;

    private Trie(char[] characters, List<Trie<W>> below, @Nullable W known) {
        this.characters = characters;
        this.below = below;
        this.known = known;
    }

    /** @param entries each word once */
    static <W> Trie<W> of(Collection<Entry<W>> entries) {
        List<Entry<W>> sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> a.words().compareTo(b.words()));
        return of(sorted, 0);
    }

    private static <W> Trie<W> of(List<Entry<W>> sorted, int depth) {
        W known = null;
        int from = 0;
        if (!sorted.isEmpty() && sorted.getFirst().words().length() == depth) {
            known = sorted.getFirst().known();
            from = 1;
        }
        StringBuilder characters = new StringBuilder();
        List<Trie<W>> below = new ArrayList<>();
        while (from < sorted.size()) {
            char c = sorted.get(from).words().charAt(depth);
            int to = from + 1;
            while (to < sorted.size() && sorted.get(to).words().charAt(depth) == c) {
                to++;
            }
            characters.append(c);
            below.add(of(sorted.subList(from, to), depth + 1));
            from = to;
        }
        return new Trie<>(characters.toString().toCharArray(), below, known);
    }

    /** What goes on with a character; {@code null} when nothing does. */
    @Nullable
    Trie<W> next(char c) {
        int at = Arrays.binarySearch(characters, c);
        return at < 0 ? null : below.get(at);
    }

    /** What is known of the word that ends here; {@code null} when none does. */
    @Nullable
    W known() {
        return known;
    }
}
