package org.yandu.anchor;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.yandu.bench.HotText;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** A passage looked for in a newer text, of which every twentieth sentence was changed. */
@State(Scope.Benchmark)
public class ReanchoringHot {

    private static final int SENTENCES = 20;

    private final DocumentVersion from = HotText.version(HotText.read());
    private final DocumentVersion to = HotText.version(changed(HotText.read()));
    private final Reanchoring compared = Reanchoring.between(from, to);
    private int at;

    private static String changed(String text) {
        StringBuilder changed = new StringBuilder();
        int sentences = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '。' && ++sentences % SENTENCES == 0) {
                changed.append("，并及时总结推广");
            }
            changed.append(text.charAt(i));
        }
        return changed.toString();
    }

    private TextSpan next() {
        at = (at + 37) % (from.text().length() - 40);
        return new TextSpan(at, at + 40);
    }

    @Benchmark
    public Object onePassageOfMany() {
        return compared.find(next());
    }

    @Benchmark
    public Object firstPassage() {
        return Reanchoring.between(from, to).find(next());
    }
}
