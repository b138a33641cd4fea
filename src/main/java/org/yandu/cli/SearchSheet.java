package org.yandu.cli;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.CodePoints;
import org.yandu.document.DocumentVersion;
import org.yandu.outline.OutlineTree;
import org.yandu.outline.Outliner;
import org.yandu.retrieval.Kwic;
import org.yandu.retrieval.SearchQuery;
import org.yandu.retrieval.SearchResult;
import org.yandu.retrieval.Searcher;
import org.yandu.retrieval.TextHits;
import org.yandu.workspace.Places;
import org.yandu.workspace.Workspace;

/**
 * What {@code search} prints.
 *
 * @param total how many hits there are, more than are listed when a limit was given
 */
record SearchSheet(int total, List<SearchHit> hits) {

    /** Characters on either side of a hit. */
    private static final int WIDTH = 30;

    /** In a terminal, where a line is soon full; columns, two to a Chinese character. */
    private static final int SHOWN = 28;

    static SearchSheet of(Workspace workspace, SearchResult result, int limit) {
        Searcher searcher = new Searcher(workspace);
        List<SearchHit> hits = new ArrayList<>();
        for (TextHits each : result.texts()) {
            int most = Math.min(each.places().size(), limit - hits.size());
            if (most > 0) {
                List<Kwic> lines = searcher.kwic(each, 0, most, WIDTH);
                hits.addAll(rows(workspace, each, lines));
            }
        }
        return new SearchSheet(result.total(), hits);
    }

    private static List<SearchHit> rows(Workspace workspace, TextHits hits, List<Kwic> lines) {
        DocumentVersion version = workspace.store().version(hits.versionId());
        OutlineTree outline = Outliner.outline(
                version, hits.document().header(), workspace.store().corrections(version.id()));
        CodePoints codePoints = version.codePoints();
        return lines.stream()
                .map(line -> row(
                        hits.document().id(),
                        hits.document().title(),
                        line,
                        outline.placeAt(codePoints.toUtf16(line.span()).start())))
                .toList();
    }

    /** Of a file, without a library. */
    static SearchSheet of(Text text, SearchQuery query, int limit) {
        Places places = Searcher.in(text.version(), query);
        OutlineTree outline = text.outline();
        List<Kwic> lines = Searcher.kwic(text.version(), places.part(0, Math.min(limit, places.size()), 0), WIDTH);
        CodePoints codePoints = text.version().codePoints();
        return new SearchSheet(
                places.size(),
                lines.stream()
                        .map(line -> row(
                                null,
                                text.header().title(),
                                line,
                                outline.placeAt(codePoints.toUtf16(line.span()).start())))
                        .toList());
    }

    private static SearchHit row(
            @org.jspecify.annotations.Nullable String document, String title, Kwic line, String place) {
        return new SearchHit(
                document,
                title,
                line.span().start(),
                line.span().end(),
                line.words(),
                line.before(),
                line.after(),
                place);
    }

    /** The hits below one another, what stands before them to their left. */
    void print(Reply reply) {
        Columns columns = new Columns();
        for (SearchHit hit : hits) {
            String before = end(hit.before());
            columns.row(
                    hit.document() == null ? "" : Plain.id(hit.document()),
                    hit.place(),
                    " ".repeat(Math.max(0, SHOWN - Columns.width(before))) + before,
                    "【" + hit.quote() + "】" + Columns.cut(hit.after(), SHOWN));
        }
        reply.lines(columns.lines());
    }

    /** As much of the end as fits. */
    private static String end(String words) {
        int from = 0;
        while (Columns.width(words.substring(from)) > SHOWN) {
            from = words.offsetByCodePoints(from, 1);
        }
        return words.substring(from);
    }
}
