package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Where the index knows the text. */
    private record Known(int length, Runs runs) {}

    List<Excerpt> of(Bodies bodies, Places places, int width) throws SQLException {
        Optional<Known> known = link.first(
                "SELECT length, runs FROM search_text WHERE version_id = ?",
                row -> new Known(row.getInt(1), new Runs(row.getBytes(2))),
                versionId);
        return known.isPresent() ? cut(known.get(), places, width) : Excerpt.of(IndexTables.version(link, bodies, versionId), places, width);
    }

    private List<Excerpt> cut(Known known, Places places, int width) throws SQLException {
        List<TextSpan> noise = link.all(
                "SELECT start_cp, end_cp FROM noise WHERE version_id = ? ORDER BY position",
                row -> new TextSpan(row.getInt(1), row.getInt(2)),
                versionId);
        List<Excerpt> excerpts = new ArrayList<>();
        for (int i = 0; i < places.size() && places.end(i) <= known.length(); i++) {
            int from = known.runs().codePoint(Math.max(0, places.start(i) - width));
            int until = known.runs().codePoint(Math.min(known.length(), places.end(i) + width) - 1) + 1;
            TextSpan span = new TextSpan(
                    known.runs().codePoint(places.start(i)), known.runs().codePoint(places.end(i) - 1) + 1);
            TextSpan all = new TextSpan(Math.min(from, span.start()), Math.max(until, span.end()));
            String words = link.first(
                            "SELECT substr(body, ?, ?) FROM version_text WHERE version_id = ?",
                            row -> row.getString(1),
                            all.start() + 1,
                            all.length(),
                            versionId)
                    .orElse("");
            excerpts.add(excerpt(new Window(words, all.start(), noise), all, span));
        }
        return excerpts;
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
     * @param noise of the whole text, in code points
     */
    private record Window(String words, int start, List<TextSpan> noise) {

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
                int begin = words.offsetByCodePoints(0, from - start);
                to.append(words, begin, words.offsetByCodePoints(begin, until - from));
            }
        }
    }
}
