package org.yandu.retrieval.suggest;

import java.util.List;
import java.util.Set;

/**
 * The pieces that everything is counted in.
 *
 * @param texts folded
 * @param stretches of each
 */
record Usage(List<String> texts, List<Set<String>> stretches, Counts counts) {

    static Usage of(List<String> texts) {
        return new Usage(texts, texts.stream().map(Counts::stretches).toList(), new Counts(texts));
    }
}
