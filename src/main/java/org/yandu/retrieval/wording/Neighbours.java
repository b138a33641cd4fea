package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.retrieval.Gauge;
import org.yandu.retrieval.names.WordCutter;
import org.yandu.retrieval.wording.TermHistory.Use;
import org.yandu.workspace.Places;

/**
 * The words beside a term, at its left and its right within the same clause, by logDice = 14 + log2(2·f(xy) / (f(x) + f(y))) (Rychlý,
 * A Lexicographer-Friendly Association Score, 2008): at most 14, one point more is twice as often together, and texts of any length
 * may be compared. The words are those of {@link WordCutter}; what is unknown to it counts as one word up to four characters.
 */
public final class Neighbours {

    /** Words on either side; three words of two characters are what a clause has to say about a term. */
    private static final int WORDS = 3;

    /** Characters that are cut into words on either side. */
    private static final int REACH = 16;

    /** A word that stands there once says nothing. */
    private static final int LEAST = 2;

    private final Map<String, int[]> left = new HashMap<>();
    private final Map<String, int[]> right = new HashMap<>();

    private Neighbours() {}

    /**
     * @param read gives a version by its id
     * @return the firmest first; empty when it was stopped
     */
    public static List<Neighbour> of(TermHistory history, Function<String, DocumentVersion> read, Gauge gauge) {
        Neighbours neighbours = new Neighbours();
        int all = history.uses().size() * 2;
        int done = 0;
        for (Use use : history.uses()) {
            if (gauge.isUnwanted()) {
                return List.of();
            }
            neighbours.read(SearchText.of(read.apply(use.versionId())), use);
            gauge.at(++done, all);
        }
        neighbours.left.values().removeIf(count -> count[0] < LEAST);
        neighbours.right.values().removeIf(count -> count[0] < LEAST);
        Set<String> words = new HashSet<>(neighbours.left.keySet());
        words.addAll(neighbours.right.keySet());
        WordCount counter = new WordCount(words);
        for (Use use : history.uses()) {
            if (gauge.isUnwanted()) {
                return List.of();
            }
            counter.read(SearchText.of(read.apply(use.versionId())).folded());
            gauge.at(++done, all);
        }
        return neighbours.measured(history.count(), counter);
    }

    private void read(SearchText text, Use use) {
        for (int i = 0; i < use.count(); i++) {
            count(words(text, use.places(), i, true), left);
            count(words(text, use.places(), i, false), right);
        }
    }

    /** Places of a term that have a word beside them. */
    public static Places beside(Use use, SearchText text, Neighbour neighbour) {
        Places.Builder found = new Places.Builder();
        Places places = use.places();
        for (int i = 0; i < places.size(); i++) {
            if (words(text, places, i, neighbour.left()).contains(neighbour.word())) {
                found.add(places.start(i), places.end(i));
            }
        }
        return found.build();
    }

    /** The nearest on one side of a place. */
    private static List<String> words(SearchText text, Places places, int place, boolean left) {
        if (left) {
            List<String> words = WordCutter.words(clause(text, places.start(place), -1));
            return words.subList(Math.max(0, words.size() - WORDS), words.size());
        }
        List<String> words = WordCutter.words(clause(text, places.end(place), 1));
        return words.subList(0, Math.min(WORDS, words.size()));
    }

    /** Each once, however often it stands at this place. */
    private static void count(List<String> words, Map<String, int[]> counts) {
        new HashSet<>(words).forEach(word -> counts.computeIfAbsent(word, w -> new int[1])[0]++);
    }

    /** What stands before or behind a position, up to the next mark that is no quotation mark. */
    private static String clause(SearchText text, int position, int step) {
        StringBuilder clause = new StringBuilder();
        int at = step < 0 ? position - 1 : position;
        while (at >= 0 && at < text.length() && clause.length() < REACH) {
            int c = text.codePointAt(at);
            if (SearchText.isPunctuation(c) && c != '"') {
                break;
            }
            if (c != '"') {
                clause.appendCodePoint(c);
            }
            at += step;
        }
        return step < 0 ? clause.reverse().toString() : clause.toString();
    }

    private List<Neighbour> measured(int term, WordCount counter) {
        List<Neighbour> measured = new ArrayList<>();
        measure(left, true, term, counter, measured);
        measure(right, false, term, counter, measured);
        measured.sort(Comparator.comparingDouble(Neighbour::logDice)
                .reversed()
                .thenComparing(Comparator.comparingInt(Neighbour::together).reversed())
                .thenComparing(Neighbour::word));
        return measured;
    }

    private static void measure(
            Map<String, int[]> counts, boolean left, int term, WordCount counter, List<Neighbour> out) {
        counts.forEach((word, count) -> {
            int frequency = Math.max(count[0], counter.count(word));
            out.add(new Neighbour(word, left, count[0], frequency, logDice(count[0], term, frequency)));
        });
    }

    static double logDice(int together, int x, int y) {
        return 14 + Math.log(2.0 * together / (x + y)) / Math.log(2);
    }
}
