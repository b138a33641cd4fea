package org.yandu.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.bench.HotText;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Outliner;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

/** What is computed for each paragraph that comes into view: its runs, and its marks that lie up to three deep. */
@State(Scope.Benchmark)
public class PaintingHot {

    private static final List<String> THEMES = List.of("a", "b", "c");

    private final OpenDocument open = open();
    private final DisplayText display = DisplayText.of(open, false, 2);
    private final Painter painter = new Painter(open, Look.DEFAULT);
    private final MarkPainter marks = new MarkPainter(open, Sample.CODEBOOK, Look.DEFAULT);
    private int at;

    private static OpenDocument open() {
        DocumentVersion version = HotText.version(HotText.read());
        List<Annotation> all = new ArrayList<>();
        for (int from = 0; from + 60 < version.text().length(); from += 20) {
            all.add(new Annotation(
                    "m" + from,
                    "d",
                    "v",
                    Anchor.of(version, new TextSpan(from, from + 60)),
                    List.of(THEMES.get(from / 20 % THEMES.size())),
                    "",
                    "me",
                    HotText.NOW,
                    HotText.NOW));
        }
        return new OpenDocument(
                HotText.DOCUMENT,
                version,
                Outliner.outline(version.text(), List.of(), HotText.DOCUMENT.header()),
                Markup.of(all));
    }

    private int next() {
        at = (at + 1) % display.blocks().size();
        return at;
    }

    @Benchmark
    public Object runsOfAParagraph() {
        return painter.runs(display, next());
    }

    @Benchmark
    public Object marksOfAParagraph() {
        return marks.marks(display, next(), null);
    }
}
