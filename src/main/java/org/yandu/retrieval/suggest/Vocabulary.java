package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yandu.retrieval.Trie;

/**
 * Terms with weights, found in a text so that no character counts twice: of all ways to lay terms side by side over the text the
 * heaviest is taken (a shortest path, R. Bellman 1957). Immutable once it is asked.
 */
final class Vocabulary {

    /** @param weight negative for a term that speaks against the theme */
    record Term(String words, double weight) {}

    /** What says nothing covers as much as a word that is enough by itself. */
    private static final double COVERS = 1;

    /** A term at a place of the folded text. */
    record Match(int start, Term term) {
        int end() {
            return start + term.words().length();
        }
    }

    private final Trie<Term> trie = new Trie<>(1 << 10);
    private final Map<String, Term> terms = new HashMap<>();

    Vocabulary(Map<String, Double> weights) {
        weights.forEach((words, weight) -> terms.put(words, new Term(words, weight)));
        terms.values().forEach(term -> trie.put(term.words(), term));
    }

    Map<String, Term> terms() {
        return terms;
    }

    /** The heaviest terms that do not overlap, in text order. Terms of weight 0 or less still cover what they stand on. */
    List<Match> in(String text) {
        double[] best = new double[text.length() + 1];
        Match[] taken = new Match[text.length() + 1];
        for (int at = text.length() - 1; at >= 0; at--) {
            best[at] = best[at + 1];
            int node = trie.next(Trie.ROOT, text.charAt(at));
            for (int to = at + 1; node >= 0; to++) {
                Term term = trie.known(node);
                if (term != null) {
                    // A longer term covers the shorter ones in it: 信用卡 is no 信用, and 拖拉机 is no 拖拉.
                    double said = term.weight() == 0 ? COVERS : Math.abs(term.weight());
                    double worth = said + 0.05 * (to - at) * (to - at) + best[to];
                    if (worth > best[at]) {
                        best[at] = worth;
                        taken[at] = new Match(at, term);
                    }
                }
                node = to < text.length() ? trie.next(node, text.charAt(to)) : -1;
            }
        }
        List<Match> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            Match match = taken[at];
            if (match == null) {
                at++;
            } else {
                found.add(match);
                at = match.end();
            }
        }
        return found;
    }
}
