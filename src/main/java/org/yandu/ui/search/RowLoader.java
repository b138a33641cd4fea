package org.yandu.ui.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.HitLines;
import org.yandu.retrieval.HitLines.Line;
import org.yandu.retrieval.TextHits;
import org.yandu.workspace.Workspace;

/** Reads the lines of a result one page after another, document by document. One page at a time. */
final class RowLoader implements RowPages {

    /** Characters on either side: more than fit on a wide screen are of no use. */
    static final int WIDTH = 60;

    private final Workspace workspace;
    private final List<TextHits> texts;
    private int text;
    private int hit;
    private @Nullable HitLines lines;
    private String section = "";
    private Map<String, Integer> sections = Map.of();

    RowLoader(Workspace workspace, List<TextHits> texts) {
        this.workspace = workspace;
        this.texts = texts;
    }

    @Override
    public boolean hasMore() {
        return text < texts.size();
    }

    @Override
    public List<SearchRow> next(int most, BooleanSupplier unwanted) {
        List<SearchRow> rows = new ArrayList<>();
        int read = 0;
        while (hasMore() && read < most && !unwanted.getAsBoolean()) {
            HitLines here = lines;
            if (here == null) {
                here = begin(rows);
            }
            List<Line> some = here.lines(hit, hit + most - read, WIDTH);
            some.forEach(line -> add(rows, line));
            read += some.size();
            hit += some.size();
            if (some.isEmpty() || hit >= here.size()) {
                text++;
                hit = 0;
                lines = null;
            }
        }
        return rows;
    }

    private HitLines begin(List<SearchRow> rows) {
        TextHits hits = texts.get(text);
        HitLines here = HitLines.of(workspace, hits);
        lines = here;
        sections = here.sections();
        section = "";
        rows.add(new SearchRow.OfDocument(hits.document().title(), here.size()));
        return here;
    }

    private void add(List<SearchRow> rows, Line line) {
        if (!line.section().equals(section)) {
            section = line.section();
            rows.add(new SearchRow.OfSection(section, sections.getOrDefault(section, 0)));
        }
        rows.add(new SearchRow.OfHit(line, ""));
    }
}
