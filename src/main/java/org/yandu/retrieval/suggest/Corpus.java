package org.yandu.retrieval.suggest;

import java.util.List;
import java.util.Set;

/**
 * The pieces that everything is counted in.
 *
 * @param texts folded
 * @param stretches of each
 */
record Corpus(List<String> texts, List<Set<String>> stretches, Counts counts) {

    static Corpus of(List<String> texts) {
        return new Corpus(texts, texts.stream().map(Counts::stretches).toList(), new Counts(texts));
    }
}
