package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Words by their letters, so that those at a place are found without cutting a string for each length (E. Fredkin, Trie Memory,
 * CACM 3, 1960). Letters are UTF-16.
 *
 * @param <V> what a word stands for
 */
public final class Trie<V> {

    /** The node from which every word starts. */
    public static final int ROOT = 0;

    private static final long EMPTY = -1;

    /** Open addressing: a node and a letter give the node below; never more than half full. */
    private long[] ways;

    private int[] below;
    private int size;
    private final List<@Nullable V> values = new ArrayList<>();

    /** @param room for how many letters at first, a power of two */
    public Trie(int room) {
        ways = ways(room);
        below = new int[room];
        values.add(null);
    }

    private static long[] ways(int length) {
        long[] ways = new long[length];
        Arrays.fill(ways, EMPTY);
        return ways;
    }

    public void put(String word, V value) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            int next = next(node, word.charAt(i));
            node = next < 0 ? grow(node, word.charAt(i)) : next;
        }
        values.set(node, value);
    }

    private int grow(int node, char letter) {
        if (++size * 2 > ways.length) {
            long[] old = ways;
            int[] nodes = below;
            ways = ways(old.length * 2);
            below = new int[ways.length];
            for (int i = 0; i < old.length; i++) {
                if (old[i] != EMPTY) {
                    set(old[i], nodes[i]);
                }
            }
        }
        values.add(null);
        set(way(node, letter), values.size() - 1);
        return values.size() - 1;
    }

    private void set(long way, int node) {
        int at = slot(way);
        while (ways[at] != EMPTY) {
            at = at + 1 & ways.length - 1;
        }
        ways[at] = way;
        below[at] = node;
    }

    private static long way(int node, char letter) {
        return (long) node << 16 | letter;
    }

    /** Fibonacci hashing (Knuth, TAOCP 3, 6.4): neighbouring ways lie far from each other. */
    private int slot(long way) {
        return (int) (way * 0x9E3779B97F4A7C15L >>> 40) & ways.length - 1;
    }

    /** The node below a node; negative when no word goes on so. */
    public int next(int node, char letter) {
        long way = way(node, letter);
        int at = slot(way);
        while (ways[at] != EMPTY) {
            if (ways[at] == way) {
                return below[at];
            }
            at = at + 1 & ways.length - 1;
        }
        return -1;
    }

    /** What the word stands for that ends at a node; {@code null} when none does. */
    @Nullable
    public V known(int node) {
        return values.get(node);
    }

    /** What all words stand for that begin somewhere, the shortest first. */
    public void each(String chars, int from, Consumer<V> found) {
        int node = ROOT;
        for (int at = from; at < chars.length(); at++) {
            node = next(node, chars.charAt(at));
            if (node < 0) {
                return;
            }
            V value = known(node);
            if (value != null) {
                found.accept(value);
            }
        }
    }

    /** Length of the longest word that begins somewhere; 0 for none. */
    public int longest(String chars, int from, int to) {
        int node = ROOT;
        int longest = 0;
        for (int at = from; at < to; at++) {
            node = next(node, chars.charAt(at));
            if (node < 0) {
                return longest;
            }
            if (known(node) != null) {
                longest = at + 1 - from;
            }
        }
        return longest;
    }
}
