package org.yandu.retrieval.wording;

import java.util.Arrays;

/**
 * Knows every string that stands in a text (Blumer and others, The Smallest Automaton Recognizing the Subwords of a Text, 1985): at most
 * twice as many states as letters, so that another text is compared with it letter by letter, however much either repeats itself.
 */
final class SuffixAutomaton {

    private static final int NONE = -1;

    /** Where a letter leads from a state; one table for all, because nearly all states have but one way on. */
    private final Ways ways;

    private final int[] length;
    private final int[] link;

    /** End, in the text, of the first place of each state's strings. */
    private final int[] firstEnd;

    private int size = 1;
    private int last;

    /** The states whose link is a state, as lists: first of them, and next of the same. */
    private final int[] firstChild;

    private final int[] nextChild;
    private final boolean[] cloned;

    /** @param text letters; what is below zero parts, nothing goes across it */
    SuffixAutomaton(int[] text) {
        int most = 2 * text.length + 2;
        ways = new Ways(most);
        length = new int[most];
        link = new int[most];
        firstEnd = new int[most];
        cloned = new boolean[most];
        link[0] = NONE;
        for (int i = 0; i < text.length; i++) {
            // A letter of its own for each, so that it occurs nowhere else.
            add(text[i] < 0 ? -1 - i : text[i], i + 1);
        }
        firstChild = new int[size];
        nextChild = new int[size];
        Arrays.fill(firstChild, NONE);
        for (int state = 1; state < size; state++) {
            nextChild[state] = firstChild[link[state]];
            firstChild[link[state]] = state;
        }
    }

    private void add(int letter, int end) {
        int state = size++;
        length[state] = length[last] + 1;
        firstEnd[state] = end;
        int from = last;
        while (from != NONE && ways.get(from, letter) == NONE) {
            ways.put(from, letter, state);
            from = link[from];
        }
        link[state] = from == NONE ? 0 : parent(from, letter);
        last = state;
    }

    private int parent(int from, int letter) {
        int next = ways.get(from, letter);
        if (length[next] == length[from] + 1) {
            return next;
        }
        int clone = size++;
        cloned[clone] = true;
        length[clone] = length[from] + 1;
        link[clone] = link[next];
        firstEnd[clone] = firstEnd[next];
        ways.copy(next, clone);
        for (int at = from; at != NONE && ways.get(at, letter) == next; at = link[at]) {
            ways.put(at, letter, clone);
        }
        link[next] = clone;
        return clone;
    }

    /** Follows another text: the longest string that ends here and stands in this text. */
    final class Walk {
        private int state;
        private int matched;

        void step(int letter) {
            if (letter < 0) {
                state = 0;
                matched = 0;
                return;
            }
            while (state != 0 && ways.get(state, letter) == NONE) {
                state = link[state];
                matched = length[state];
            }
            int next = ways.get(state, letter);
            if (next != NONE) {
                state = next;
                matched++;
            }
        }

        int matched() {
            return matched;
        }

        int state() {
            return state;
        }
    }

    Walk walk() {
        return new Walk();
    }

    /** Ends, in the text, of all places of the strings of a state, ascending. */
    int[] ends(int state) {
        int[] ends = new int[8];
        int count = 0;
        int[] open = new int[16];
        int depth = 0;
        open[depth++] = state;
        while (depth > 0) {
            int at = open[--depth];
            if (!cloned[at]) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = firstEnd[at];
            }
            for (int child = firstChild[at]; child != NONE; child = nextChild[child]) {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = child;
            }
        }
        int[] all = Arrays.copyOf(ends, count);
        Arrays.sort(all);
        return all;
    }

    /** A hash table from state and letter to state, and for each state the list of its ways. */
    private static final class Ways {
        private final int[] head;
        private int[] next;
        private int[] letters;
        private int[] targets;
        private int count;
        private int[] table;

        Ways(int states) {
            head = new int[states];
            Arrays.fill(head, NONE);
            next = new int[states];
            letters = new int[states];
            targets = new int[states];
            table = new int[Integer.highestOneBit(Math.max(16, states)) * 4];
            Arrays.fill(table, NONE);
            owners = new int[states];
        }

        private int[] owners;

        int get(int state, int letter) {
            int way = table[slot(state, letter)];
            return way == NONE ? NONE : targets[way];
        }

        void put(int state, int letter, int target) {
            int slot = slot(state, letter);
            if (table[slot] != NONE) {
                targets[table[slot]] = target;
                return;
            }
            if (count == next.length) {
                int more = count + count / 2 + 16;
                next = Arrays.copyOf(next, more);
                letters = Arrays.copyOf(letters, more);
                targets = Arrays.copyOf(targets, more);
                owners = Arrays.copyOf(owners, more);
            }
            owners[count] = state;
            letters[count] = letter;
            targets[count] = target;
            next[count] = head[state];
            head[state] = count;
            table[slot] = count++;
            if (count * 2 > table.length) {
                grow();
            }
        }

        void copy(int from, int to) {
            for (int way = head[from]; way != NONE; way = next[way]) {
                put(to, letters[way], targets[way]);
            }
        }

        private void grow() {
            table = new int[table.length * 2];
            Arrays.fill(table, NONE);
            for (int way = 0; way < count; way++) {
                table[slot(owners[way], letters[way])] = way;
            }
        }

        /** Where it stands, or the free place where it would. */
        private int slot(int state, int letter) {
            int mask = table.length - 1;
            int hash = (state * 0x9E3779B1) ^ (letter * 0x85EBCA6B);
            int slot = (hash ^ hash >>> 15) & mask;
            while (table[slot] != NONE && (owners[table[slot]] != state || letters[table[slot]] != letter)) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }
    }
}
