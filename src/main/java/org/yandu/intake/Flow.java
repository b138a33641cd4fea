package org.yandu.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Noise;
import org.yandu.intake.PageText.Body;

/**
 * Writes lines as paragraphs. What a page adds around its text comes after the paragraph that runs over the page's end, so that a
 * sentence stays whole: it can be read, found and quoted in one piece, and no word of the page is lost.
 */
final class Flow {

    private final Draft draft;
    private final Body body;
    private final int[] places;
    private final List<Runnable> waiting = new ArrayList<>();
    private List<Row> rows = new ArrayList<>();
    private @Nullable Column first;
    private @Nullable Column last;

    Flow(Draft draft, Body body, int glyphs) {
        this.draft = draft;
        this.body = body;
        this.places = new int[glyphs + 1];
        Arrays.fill(places, -1);
    }

    /** The next line of the running text. */
    void line(Row row, Column column) {
        Column begun = first;
        Column before = last;
        if (begun == null
                || before == null
                || !Paragraphs.goesOn(rows.get(rows.size() - 1), before, rows.get(0), begun, row, column)) {
            end();
            first = column;
        }
        rows.add(row);
        last = column;
    }

    /** A line that the page adds, such as its number. */
    void furniture(List<Glyph> line) {
        waiting.add(() -> {
            int from = draft.endLine().here();
            write(line);
            draft.noise(from, Noise.Kind.PAGE, "noise.page").endLine();
        });
        if (rows.isEmpty()) {
            release();
        }
    }

    void finish(List<PageMark> marks) {
        end();
    }

    private void end() {
        if (!rows.isEmpty()) {
            List<Glyph> paragraph = new ArrayList<>();
            rows.forEach(row -> Joint.join(paragraph, row.glyphs()));
            int from = draft.endLine().here();
            write(paragraph);
            if (isHeading(paragraph)) {
                draft.heading(from, 0, By.TYPE);
            }
            draft.endLine();
            rows = new ArrayList<>();
            first = null;
            last = null;
        }
        release();
    }

    private boolean isHeading(List<Glyph> paragraph) {
        Row row = rows.get(0);
        boolean stands =
                row.size() > 1.12 * body.size() || row.bold() && !body.bold() && row.size() > 0.9 * body.size();
        return stands
                && rows.size() <= 3
                && paragraph.size() <= 60
                && !"。；，;,".contains(paragraph.get(paragraph.size() - 1).text());
    }

    private void release() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private void write(List<Glyph> line) {
        for (Glyph glyph : line) {
            if (glyph.id() >= 0) {
                places[glyph.id()] = draft.here();
            }
            draft.add(glyph.text());
        }
    }
}
