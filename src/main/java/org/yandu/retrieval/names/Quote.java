package org.yandu.retrieval.names;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Something between quotation marks.
 *
 * @param start position of the opening mark
 * @param end position behind the closing mark
 */
record Quote(int start, int end) {

    String inner(String chars) {
        return chars.substring(start + 1, end - 1);
    }

    /** The longest name that holds another between marks: 「共創明『Teen』計劃」. */
    private static final int LONGEST_HOLDER = 16;

    /** All of a text, in its order; of two, one in the other, that which may be a name as a whole, else the inner one. */
    static List<Quote> of(String chars) {
        List<Quote> quotes = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < chars.length(); at++) {
            switch (chars.charAt(at)) {
                case '\n' -> open.clear();
                case '“', '‘' -> open.push(at);
                case '”', '’' -> {
                    if (!open.isEmpty()) {
                        int start = open.pop();
                        boolean holds = !quotes.isEmpty() && quotes.getLast().start > start;
                        if (holds && isName(chars, start, at, quotes)) {
                            quotes.removeLast();
                            holds = false;
                        }
                        if (!holds && at > start + 1) {
                            quotes.add(new Quote(start, at + 1));
                        }
                    }
                }
                default -> {}
            }
        }
        return quotes;
    }

    /** Short, with one inside, and ending like a name behind that. */
    private static boolean isName(String chars, int start, int end, List<Quote> quotes) {
        boolean one = quotes.size() < 2 || quotes.get(quotes.size() - 2).start < start;
        String behind = chars.substring(quotes.getLast().end, end);
        return one
                && end - start <= LONGEST_HOLDER
                && !behind.isEmpty()
                && (Lexicon.ours().endsIn(Lexicon.Sort.SYSTEM, behind)
                        || Lexicon.ours().endsIn(Lexicon.Sort.TAIL, behind));
    }

    /** Those that stand side by side, with nothing or 、和与及 between, are one row. */
    static List<List<Quote>> rows(String chars, List<Quote> quotes) {
        List<List<Quote>> rows = new ArrayList<>();
        for (Quote quote : quotes) {
            boolean goesOn = !rows.isEmpty() && isBetween(chars, rows.getLast().getLast().end, quote.start);
            if (!goesOn) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(quote);
        }
        return rows;
    }

    private static boolean isBetween(String chars, int from, int to) {
        return to >= from && (to == from || to == from + 1 && "、和与及或".indexOf(chars.charAt(from)) >= 0);
    }
}
