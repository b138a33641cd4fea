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

    /** From so many on a table is worth its 100 kB. */
    private static final int MANY = 64;

    /** The common characters of the language: what the table holds. */
    private static final char FIRST = '\u4E00';

    private static final char LAST = '\u9FFF';

    private final char[] characters;
    private final List<Trie<W>> below;
    private final @Nullable W known;

    /** Where there are many, by the character itself; {@code null} where there are few. */
    private final @Nullable Trie<W> @Nullable [] direct;

    private Trie(char[] characters, List<Trie<W>> below, @Nullable W known) {
        this.characters = characters;
        this.below = below;
        this.known = known;
        this.direct = characters.length > MANY ? direct() : null;
    }

    @SuppressWarnings("unchecked")
    private @Nullable Trie<W>[] direct() {
        @Nullable Trie<W>[] all = (@Nullable Trie<W>[]) new Trie<?>[LAST - FIRST + 1];
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= FIRST && characters[i] <= LAST) {
                all[characters[i] - FIRST] = below.get(i);
            }
        }
        return all;
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
        if (direct != null && c >= FIRST && c <= LAST) {
            return direct[c - FIRST];
        }
        int at = Arrays.binarySearch(characters, c);
        return at < 0 ? null : below.get(at);
    }

    /** What is known of the word that ends here; {@code null} when none does. */
    @Nullable
    W known() {
        return known;
    }
}
