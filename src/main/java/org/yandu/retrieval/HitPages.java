package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.HitLines.Line;
import org.yandu.workspace.Workspace;

/** Reads the lines of what was found in many documents one page after another. One page at a time, on any thread. */
public final class HitPages {

    private final Workspace workspace;
    private final List<Supplier<TextHits>> texts;
    private final int width;
    private int text;
    private int hit;
    private @Nullable HitLines lines;

    /**
     * @param texts asked for when it is their turn
     * @param width characters on either side
     */
    public HitPages(Workspace workspace, List<Supplier<TextHits>> texts, int width) {
        this.workspace = workspace;
        this.texts = List.copyOf(texts);
        this.width = width;
    }

    public boolean hasMore() {
        return text < texts.size();
    }

    /** About so many lines more. */
    public List<Line> next(int most, BooleanSupplier unwanted) {
        List<Line> page = new ArrayList<>();
        while (hasMore() && page.size() < most && !unwanted.getAsBoolean()) {
            HitLines here =
                    lines == null ? HitLines.of(workspace, texts.get(text).get()) : lines;
            lines = here;
            List<Line> some = here.lines(hit, hit + most - page.size(), width);
            page.addAll(some);
            hit += some.size();
            if (some.isEmpty() || hit >= here.size()) {
                text++;
                hit = 0;
                lines = null;
            }
        }
        return page;
    }
}
