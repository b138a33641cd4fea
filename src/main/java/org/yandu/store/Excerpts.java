package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.document.CodePoints;
import org.yandu.document.TextSpan;
import org.yandu.store.index.Runs;
import org.yandu.workspace.Places;
import org.yandu.workspace.TextIndex.Excerpt;

/** Cuts places of one text out with their surroundings. The index knows which code points they are, so that only those are read. */
final class Excerpts {

    private final Link link;
    private final String versionId;

    Excerpts(Link link, String versionId) {
        this.link = link;
        this.versionId = versionId;
    }

    /**
     * What the index knows of the text.
     *
     * @param noisy whether there is noise in it
     */
    private record Known(int length, Runs runs, boolean noisy) {}

    List<Excerpt> of(Bodies bodies, Places places, int width) throws SQLException {
        Optional<Known> known = link.first(
                "SELECT length, runs, EXISTS (SELECT 1 FROM noise WHERE noise.version_id = search_text.version_id)"
                        + " FROM search_text WHERE version_id = ?",
                row -> new Known(row.getInt(1), new Runs(row.getBytes(2)), row.getBoolean(3)),
                versionId);
        return known.isPresent()
                ? cut(known.get(), places, width)
                : Excerpt.of(IndexTables.version(link, bodies, versionId), places, width);
    }

    private List<Excerpt> cut(Known known, Places places, int width) throws SQLException {
        List<TextSpan> spans = new ArrayList<>();
        List<TextSpan> windows = new ArrayList<>();
        for (int i = 0; i < places.size() && places.end(i) <= known.length(); i++) {
            int from = known.runs().codePoint(Math.max(0, places.start(i) - width));
            int until = known.runs().codePoint(Math.min(known.length(), places.end(i) + width) - 1) + 1;
            TextSpan span = new TextSpan(
                    known.runs().codePoint(places.start(i)), known.runs().codePoint(places.end(i) - 1) + 1);
            spans.add(span);
            windows.add(new TextSpan(Math.min(from, span.start()), Math.max(until, span.end())));
        }
        if (spans.isEmpty()) {
            return List.of();
        }
        // At once from the first to the last: to read the same text for every hit takes longer than to read it to its
        // end.
        Window window = window(windows.getFirst().start(), windows.getLast().end(), known.noisy());
        List<Excerpt> excerpts = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            excerpts.add(excerpt(window, windows.get(i), spans.get(i)));
        }
        return excerpts;
    }

    private Window window(int start, int end, boolean noisy) throws SQLException {
        List<TextSpan> noise = noisy
                ? link.all(
                        "SELECT start_cp, end_cp FROM noise WHERE version_id = ? ORDER BY position",
                        row -> new TextSpan(row.getInt(1), row.getInt(2)),
                        versionId)
                : List.of();
        String words = link.first(
                        "SELECT substr(body, ?, ?) FROM version_text WHERE version_id = ?",
                        row -> row.getString(1),
                        start + 1,
                        end - start,
                        versionId)
                .orElse("");
        return new Window(words, start, CodePoints.of(words), noise);
    }

    private static Excerpt excerpt(Window window, TextSpan all, TextSpan span) {
        return new Excerpt(
                span,
                window.quote(all.start(), span.start()),
                window.quote(span.start(), span.end()),
                window.quote(span.end(), all.end()));
    }

    /**
     * Part of a text.
     *
     * @param start code point offset of its first character
     * @param codePoints those of its words
     * @param noise of the whole text, in code points
     */
    private record Window(String words, int start, CodePoints codePoints, List<TextSpan> noise) {

        /** Between two code point offsets, without noise. */
        String quote(int from, int until) {
            StringBuilder quote = new StringBuilder();
            int at = from;
            for (TextSpan each : noise) {
                if (each.end() > at && each.start() < until) {
                    append(quote, at, each.start());
                    at = each.end();
                }
            }
            append(quote, at, until);
            return quote.toString();
        }

        private void append(StringBuilder to, int from, int until) {
            if (from < until) {
                to.append(words, codePoints.toUtf16(from - start), codePoints.toUtf16(until - start));
            }
        }
    }
}
