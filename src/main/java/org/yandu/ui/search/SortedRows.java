package org.yandu.ui.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.yandu.retrieval.HitLines;
import org.yandu.retrieval.HitReader;
import org.yandu.retrieval.Kwic;
import org.yandu.retrieval.Searcher;
import org.yandu.retrieval.TextHits;
import org.yandu.workspace.Workspace;

/**
 * Hits of many documents in one list, by what stands at their left or right. For the order every text is read once; where in its outline
 * a hit stands, which takes longer, is only asked of those that are shown.
 */
final class SortedRows implements RowPages {

    /** Outlines that are kept: lines of one text often stand side by side, because they are worded alike. */
    private static final int KEPT = 64;

    /** @param key what it is put in order by */
    private record Hit(int text, int index, String key) {}

    private final Workspace workspace;
    private final List<TextHits> texts;
    private final List<Hit> hits;
    private final Map<Integer, HitLines> known = new LinkedHashMap<>(KEPT, 0.75f, true);
    private int next;

    private SortedRows(Workspace workspace, List<TextHits> texts, List<Hit> hits) {
        this.workspace = workspace;
        this.texts = texts;
        this.hits = hits;
    }

    /** @return something incomplete when it was stopped */
    static SortedRows of(Workspace workspace, List<TextHits> texts, Order order, BooleanSupplier unwanted) {
        List<Hit> hits = new ArrayList<>();
        for (int text = 0; text < texts.size() && !unwanted.getAsBoolean(); text++) {
            HitReader reader = HitReader.of(workspace, texts.get(text));
            List<Kwic> kwics = Searcher.kwic(
                    reader.version(), texts.get(text).places().part(0, reader.size(), 0), RowLoader.WIDTH);
            for (int i = 0; i < kwics.size(); i++) {
                Kwic kwic = kwics.get(i);
                hits.add(new Hit(text, i, order == Order.LEFT ? kwic.leftKey() : kwic.rightKey()));
            }
        }
        hits.sort(Comparator.comparing(Hit::key));
        return new SortedRows(workspace, texts, hits);
    }

    @Override
    public boolean hasMore() {
        return next < hits.size();
    }

    @Override
    public List<SearchRow> next(int most, BooleanSupplier unwanted) {
        List<SearchRow> rows = new ArrayList<>();
        int end = Math.min(hits.size(), next + most);
        for (; next < end && !unwanted.getAsBoolean(); next++) {
            Hit hit = hits.get(next);
            String title = texts.get(hit.text()).document().title();
            lines(hit.text()).lines(hit.index(), hit.index() + 1, RowLoader.WIDTH).stream()
                    .map(line -> new SearchRow.OfHit(line, title))
                    .forEach(rows::add);
        }
        return rows;
    }

    private HitLines lines(int text) {
        HitLines lines = known.computeIfAbsent(text, at -> HitLines.of(workspace, texts.get(at)));
        if (known.size() > KEPT) {
            known.remove(known.keySet().iterator().next());
        }
        return lines;
    }
}
