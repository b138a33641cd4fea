package org.yandu.intake.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yandu.document.MarkedHeading.By;
import org.yandu.document.Noise;
import org.yandu.intake.manuscript.Draft;

/**
 * Writes lines as paragraphs. What a page adds around its text comes after the paragraph that runs over the page's end, so that a
 * sentence stays whole: it can be read, found and quoted in one piece, and no word of the page is lost.
 */
final class Flow {

    /** A heading is not longer, in characters and in lines. */
    private static final int HEADING = 60;

    private static final int HEADING_LINES = 3;

    private final Draft draft;
    private final Body body;
    private final int[] places;
    private final int[] lengths;
    private final List<Runnable> waiting = new ArrayList<>();
    private final Map<Integer, String> signs = new HashMap<>();
    private Map<Row, Bookmark> bookmarks = Map.of();
    private List<Row> rows = new ArrayList<>();
    private @Nullable Column first;
    private @Nullable Column last;

    /** Whether something stands between the last line and the next; only a sentence that has not ended goes on after it. */
    private boolean apart;

    Flow(Draft draft, Body body, int glyphs) {
        this.draft = draft;
        this.body = body;
        this.places = new int[glyphs];
        this.lengths = new int[glyphs];
        Arrays.fill(places, -1);
    }

    /** Says where the headings are that the file keeps a list of. */
    void expect(Map<Row, Bookmark> matched) {
        bookmarks = matched;
    }

    /** Says what is to be written in place of characters, by their ids. */
    void sign(Map<Integer, String> more) {
        signs.putAll(more);
    }

    /** The next line of the running text. */
    void line(Row row, Column column) {
        if (!goesOn(row, column)) {
            end();
            first = column;
        }
        rows.add(row);
        last = column;
        apart = false;
    }

    /**
     * A line in smaller type at the edge of a page, which may be no part of the text. In the midst of a sentence it waits for the
     * sentence to end.
     */
    void edge(Row row, Column column) {
        if (rows.isEmpty() || Paragraphs.stops(rows.get(rows.size() - 1))) {
            line(row, column);
        } else {
            apart = true;
            later(() -> {
                draft.endLine();
                write(row.glyphs());
                draft.endLine();
            });
        }
    }

    private boolean goesOn(Row row, Column column) {
        Column begun = first;
        Column before = last;
        if (begun == null
                || before == null
                || bookmarks.containsKey(row)
                || (apart && Paragraphs.stops(rows.get(rows.size() - 1)))) {
            return false;
        }
        Bookmark bookmark = bookmarks.get(rows.get(0));
        if (bookmark != null) {
            String so = Bookmark.key(words());
            if (so.equals(bookmark.key())) {
                return false;
            }
            if (bookmark.key().startsWith(so + Bookmark.key(row.text()))) {
                return true;
            }
        }
        return Paragraphs.goesOn(rows.get(rows.size() - 1), before, rows.get(0), begun, row, column);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        rows.forEach(row -> words.append(row.text()));
        return words.toString();
    }

    /** A line that the page adds, such as its number. */
    void furniture(List<Glyph> line) {
        later(() -> {
            int from = draft.endLine().here();
            write(line);
            draft.noise(from, Noise.Kind.PAGE, "noise.page").endLine();
        });
    }

    /** A footnote. */
    void note(List<Row> lines) {
        later(() -> {
            List<Glyph> note = new ArrayList<>();
            lines.forEach(row -> Joint.join(note, row.glyphs()));
            int from = draft.endLine().here();
            write(note);
            draft.note(from).endLine();
        });
    }

    /** A table at the head of a page may stand in the midst of a sentence that began on the page before. */
    void table(PageTable table) {
        apart = true;
        later(() -> {
            int from = draft.endLine().here();
            for (List<List<Glyph>> row : table.cells()) {
                for (int i = 0; i < row.size(); i++) {
                    draft.add(i > 0 ? "\t" : "");
                    write(row.get(i));
                }
                draft.add("\n");
            }
            draft.table(from);
        });
    }

    void finish(List<PageMark> marks) {
        end();
        marks.forEach(mark -> mark.write(draft, places, lengths));
    }

    private void later(Runnable writing) {
        waiting.add(writing);
        if (rows.isEmpty()) {
            release();
        }
    }

    private void end() {
        if (!rows.isEmpty()) {
            List<Glyph> paragraph = new ArrayList<>();
            rows.forEach(row -> Joint.join(paragraph, row.glyphs()));
            draft.endLine();
            Bookmark bookmark = bookmarks.get(rows.get(0));
            if (bookmark != null) {
                marked(paragraph, bookmark);
            } else {
                int from = draft.here();
                write(paragraph);
                if (isHeading(paragraph)) {
                    draft.heading(from, 0, By.TYPE);
                }
            }
            draft.endLine();
            rows = new ArrayList<>();
            first = null;
            last = null;
            apart = false;
        }
        release();
    }

    /** A paragraph that a bookmark names: wholly, or only with the words it begins with. */
    private void marked(List<Glyph> paragraph, Bookmark bookmark) {
        String key = bookmark.key();
        String all = Bookmark.key(words());
        int split = paragraph.size();
        if (all.length() > key.length() && all.startsWith(key)) {
            int seen = 0;
            split = 0;
            while (split < paragraph.size() && seen < key.length()) {
                seen += Bookmark.key(paragraph.get(split++).text()).length();
            }
        }
        int from = draft.here();
        write(paragraph.subList(0, split));
        draft.heading(from, bookmark.level(), By.BOOKMARK);
        write(paragraph.subList(split, paragraph.size()));
    }

    private boolean isHeading(List<Glyph> paragraph) {
        Row row = rows.get(0);
        double usual = row.isNarrow() ? Math.max(body.size(), body.narrow()) : body.size();
        boolean larger = row.size() > Paragraphs.LARGER * usual;
        boolean bolder = !body.bold() && rows.stream().allMatch(Row::bold) && row.size() > 0.9 * body.size();
        String end = paragraph.get(paragraph.size() - 1).text();
        return (larger || bolder)
                && rows.size() <= HEADING_LINES
                && paragraph.size() <= HEADING
                && !"。；，;,：:".contains(end);
    }

    private void release() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    private void write(List<Glyph> line) {
        for (Glyph glyph : line) {
            String text = signs.getOrDefault(glyph.id(), glyph.text());
            if (glyph.id() >= 0 && glyph.id() < places.length) {
                places[glyph.id()] = draft.here();
                lengths[glyph.id()] = text.length();
            }
            draft.add(text);
        }
    }
}
