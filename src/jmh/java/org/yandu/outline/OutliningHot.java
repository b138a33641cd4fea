package org.yandu.outline;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.yandu.bench.HotText;

/** A text of usual length divided, as whenever it is opened for the first time. */
@State(Scope.Benchmark)
public class OutliningHot {

    private final String text = HotText.read();

    @Benchmark
    public Object wholeText() {
        return Outliner.outline(text, List.of(), HotText.DOCUMENT.header());
    }
}
