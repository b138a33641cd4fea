package org.yandu.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yandu.outline.OutlineTree;
import org.yandu.retrieval.parallel.Aligner;
import org.yandu.retrieval.parallel.Grain;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Reading;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.OpenDocument;

/** Links of pairs of texts, worked out aside once and kept for as long as they are likely to be asked for again. */
final class Links {

    /** Three panes make six directed pairs in two grains. */
    private static final int KEPT = 12;

    /** A corrected heading changes the outline of a text, not its version. */
    private record Pair(String from, OutlineTree fromOutline, String to, OutlineTree toOutline, Grain grain) {}

    private final Background background;
    private final Map<Pair, List<Link>> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, List<Link>> eldest) {
            return size() > KEPT;
        }
    };

    Links(Background background) {
        this.background = background;
    }

    /** Tells the links at once when they are known, otherwise when they have been worked out. */
    void of(OpenDocument from, OpenDocument to, Grain grain, Consumer<List<Link>> then) {
        Pair pair = new Pair(from.version().id(), from.outline(), to.version().id(), to.outline(), grain);
        List<Link> links = known.get(pair);
        if (links != null) {
            then.accept(links);
            return;
        }
        background.read(
                Job.named("job.align"),
                () -> Aligner.align(
                        new Reading(from.version(), from.outline()), new Reading(to.version(), to.outline()), grain),
                found -> {
                    known.put(pair, found);
                    then.accept(found);
                });
    }
}
