package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.SearchText;
import org.yandu.retrieval.names.WordCutter;

/**
 * What makes a longer term of one at its left: 全面 before 从严治党, “三位一体” before 社区治理体制. Words in quotation marks always do. Others
 * do when they come again and again and begin a unit of their own, that is when what stands before them differs (accessor variety, Feng and
 * others 2004); those that lead up to anything, such as 推进, only when most places of the term have them.
 */
final class Leads {

    /** Letters before the term that are cut into words. */
    private static final int REACH = 12;

    private static final int LEAST = 2;

    /** From this share of the term's places on even a common word is part of a set phrase. */
    private static final double MOST_PLACES = 0.5;

    private static final int LEAST_GENERAL = 3;

    /** “最多跑一次” with its marks; longer ones are sentences. */
    private static final int LONGEST_QUOTE = 14;

    /** What stands before the beginning of a clause: another one each time. */
    private static final int EDGE = -1;

    private static final String CLOSING = "”’」』〞〟";

    private static final class Tally {
        private int count;
        private boolean edge;
        private final boolean general;
        private final Set<Integer> neighbours = new HashSet<>();

        Tally(boolean general) {
            this.general = general;
        }
    }

    /**
     * Something before one place of the term.
     *
     * @param start position where it begins
     * @param key by which the same words are known elsewhere; {@code null} for what is part of the term for certain
     */
    record Option(int start, @Nullable String key) {}

    private final Map<String, Tally> tallies = new HashMap<>();
    private int places;

    /**
     * Counts one place.
     *
     * @param at position where the term begins there
     * @return the shortest first
     */
    List<Option> read(DocumentVersion version, SearchText text, int at) {
        places++;
        int quote = quote(version, text, at);
        if (quote >= 0) {
            return List.of(new Option(quote, null));
        }
        StringBuilder before = new StringBuilder();
        int from = at;
        while (from > 0 && at - from < REACH && isLetter(text.codePointAt(from - 1))) {
            from--;
        }
        for (int i = from; i < at; i++) {
            before.append((char) text.codePointAt(i));
        }
        List<Option> options = new ArrayList<>();
        for (WordCutter.Lead lead : WordCutter.leads(before.toString())) {
            int start = at - lead.length();
            String key = Folding.fold(before.substring(before.length() - lead.length()));
            count(key, lead.general(), start > 0 ? text.codePointAt(start - 1) : EDGE);
            options.add(new Option(start, key));
        }
        return options;
    }

    /** Letters of the BMP, which is all the vocabulary has: one position is one unit. */
    private static boolean isLetter(int c) {
        return Character.isBmpCodePoint(c) && !SearchText.isPunctuation(c) && c != SearchText.BARRIER;
    }

    private void count(String key, boolean general, int neighbour) {
        Tally tally = tallies.computeIfAbsent(key, k -> new Tally(general));
        tally.count++;
        if (neighbour == EDGE || !isLetter(neighbour)) {
            tally.edge = true;
        } else {
            tally.neighbours.add(neighbour);
        }
    }

    /** Where a quotation begins that ends right before a position; -1 for none. */
    private static int quote(DocumentVersion version, SearchText text, int at) {
        if (at == 0 || text.codePointAt(at - 1) != '"' || !closes(version, text, at - 1)) {
            return -1;
        }
        for (int from = at - 2; from >= 0 && at - from <= LONGEST_QUOTE; from--) {
            int c = text.codePointAt(from);
            if (c == '"') {
                return at - from > 3 ? from : -1;
            }
            if (c == SearchText.BARRIER || "。,;!?".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** A mark that is the same at both ends closes when it is the second of its paragraph, the fourth, and so on. */
    private static boolean closes(DocumentVersion version, SearchText text, int at) {
        char mark = version.text().charAt(text.toSource(at));
        if (CLOSING.indexOf(mark) >= 0) {
            return true;
        }
        int count = 0;
        for (int i = at; i >= 0 && text.codePointAt(i) != SearchText.BARRIER; i--) {
            count += text.codePointAt(i) == '"' ? 1 : 0;
        }
        return (mark == '"' || mark == '＂') && count % 2 == 0;
    }

    /** After all places have been counted. */
    boolean holds(Option option) {
        Tally tally = option.key() == null ? null : tallies.get(option.key());
        if (tally == null) {
            return option.key() == null;
        }
        boolean often = tally.general
                ? tally.count >= LEAST_GENERAL && tally.count >= MOST_PLACES * places
                : tally.count >= LEAST;
        return often && (tally.edge || tally.neighbours.size() > 1);
    }
}
