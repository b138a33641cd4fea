package org.yandu.ui.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.yandu.annotation.Markup;
import org.yandu.outline.OutlineTree;
import org.yandu.retrieval.parallel.Aligner;
import org.yandu.retrieval.parallel.Grain;
import org.yandu.retrieval.parallel.Link;
import org.yandu.retrieval.parallel.Pinned;
import org.yandu.retrieval.parallel.Reading;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.Job;
import org.yandu.workspace.ChangeApplied;
import org.yandu.workspace.Edit;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;

/** Links of pairs of texts, worked out aside once and kept for as long as they are likely to be asked for again. */
final class Links {

    /** Three panes make six directed pairs in two grains. */
    private static final int KEPT = 12;

    /** What is known of two texts: what corresponds, and what of it the reader has pinned. */
    record Known(List<Link> links, Pinned pinned) {}

    /** A corrected heading changes the outline of a text, a mark its markup; its version stays. */
    private record Side(String version, OutlineTree outline, Markup markup) {
        static Side of(OpenDocument open) {
            return new Side(open.version().id(), open.outline(), open.markup());
        }
    }

    private record Pair(Side from, Side to, Grain grain) {}

    private final Desk desk;
    private final Map<Pair, Known> known = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Known> eldest) {
            return size() > KEPT;
        }
    };

    Links(Desk desk) {
        this.desk = desk;
    }

    /** After a change; whether links are others now. */
    boolean forget(ChangeApplied applied) {
        boolean pins = applied.change().edits().stream().anyMatch(Edit.OfPin.class::isInstance);
        if (pins) {
            known.clear();
        }
        return pins;
    }

    /** Tells the links at once when they are known, otherwise when they have been worked out. */
    void of(OpenDocument from, OpenDocument to, Grain grain, Consumer<Known> then) {
        Pair pair = new Pair(Side.of(from), Side.of(to), grain);
        Known there = known.get(pair);
        if (there != null) {
            then.accept(there);
            return;
        }
        Store store = desk.workspace().store();
        desk.background().read(Job.named("job.align"), () -> find(store, from, to, grain), found -> {
            known.put(pair, found);
            then.accept(found);
        });
    }

    private static Known find(Store store, OpenDocument from, OpenDocument to, Grain grain) {
        Reading first = new Reading(from.version(), from.outline(), from.markup());
        Reading second = new Reading(to.version(), to.outline(), to.markup());
        Pinned pinned = Pinned.of(
                store.pins(from.version().id()), store.pins(to.version().id()));
        List<Link> links = Aligner.align(first, second, grain);
        List<Link> all = pinned.pairs().isEmpty() ? links : pinned.over(links, second.stretches(grain));
        // A dozen pairs of long texts would hold more than ten MB with their wordings, which nobody asks for again.
        return new Known(all.stream().map(Link::told).toList(), pinned);
    }
}
