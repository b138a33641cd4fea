package org.yandu.retrieval;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.yandu.bench.HotText;
import org.yandu.document.DocumentVersion;

/** A search within the text that is open, as it is made with every letter that is typed. */
@State(Scope.Benchmark)
public class SearchingHot {

    private final DocumentVersion version = HotText.version(HotText.read());

    @Benchmark
    public Object twoCharacters() {
        return Searcher.in(version, QueryParser.parse("治理", false));
    }

    @Benchmark
    public Object nearOneAnother() {
        return Searcher.in(version, QueryParser.parse("信用 near/20 建设", false));
    }
}
