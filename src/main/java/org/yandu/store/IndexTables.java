package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.store.index.Blocks;
import org.yandu.store.index.Segment;

/** The tables of the index, see {@code migrations/004_search.sql}. Writing happens within the caller's transaction. */
final class IndexTables {

    /** To be raised whenever the layout of the blocks or what a {@link org.yandu.document.SearchText} is changes. */
    private static final String LAYOUT = "1";

    private IndexTables() {}

    /** What texts are folded and laid out by today. Takes a moment when nothing was folded before. */
    static String rulesOfToday() {
        return LAYOUT + " " + Folding.rules();
    }

    static String rules(Link link) throws SQLException {
        return link.text("SELECT rules FROM search_state");
    }

    static long generation(Link link) throws SQLException {
        return link.first("SELECT generation FROM search_state", row -> row.getLong(1))
                .orElse(0L);
    }

    static long raiseGeneration(Link link) throws SQLException {
        link.run("UPDATE search_state SET generation = generation + 1");
        return generation(link);
    }

    /** A segment's number and how many places it has. */
    record Extent(int number, int length, int blocks) {}

    static List<Extent> segments(Link link) throws SQLException {
        return link.all(
                "SELECT number, length, blocks FROM search_segment ORDER BY number",
                row -> new Extent(row.getInt(1), row.getInt(2), row.getInt(3)));
    }

    /** By segment and base. */
    static List<IndexedText> texts(Link link) throws SQLException {
        return link.all(
                "SELECT document_id, version_id, segment, base, length FROM search_text ORDER BY segment, base",
                row -> new IndexedText(
                        row.getString(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5)));
    }

    /**
     * A document that waits to be indexed.
     *
     * @param asked tells this question from later ones
     * @param characters of its text, in code points
     */
    record Waiting(String documentId, String versionId, long asked, int characters) {}

    /** Those that have waited longest first. */
    static List<Waiting> waiting(Link link, int most) throws SQLException {
        return link.all(
                "SELECT document.id, version.id, asked, version.characters FROM search_todo"
                        + " JOIN document ON document.id = search_todo.document_id"
                        + " JOIN version ON version.id = document.current_version ORDER BY asked, added, document.id LIMIT ?",
                row -> new Waiting(row.getString(1), row.getString(2), row.getLong(3), row.getInt(4)),
                most);
    }

    /** As if nothing were indexed. */
    static List<Waiting> everything(Link link) throws SQLException {
        return link.all(
                "SELECT document.id, version.id, version.characters FROM document"
                        + " JOIN version ON version.id = document.current_version ORDER BY added, document.id",
                row -> new Waiting(row.getString(1), row.getString(2), 0, row.getInt(3)));
    }

    static DocumentVersion version(Link link, Bodies bodies, String id) throws SQLException {
        return EditRows.VERSION
                .table()
                .select(link, row -> EditRows.VERSION.record(row, bodies), "WHERE id = ?", id)
                .getFirst();
    }

    /** Its text is another one, or gone: it is found by the index no more, and waits when there is one. */
    static void forget(Link link, String documentId, long asked) throws SQLException {
        link.run("DELETE FROM search_text WHERE document_id = ?", documentId);
        link.run("DELETE FROM search_todo WHERE document_id = ?", documentId);
        link.run(
                "INSERT INTO search_todo (document_id, asked) SELECT id, ? FROM document WHERE id = ?",
                asked,
                documentId);
    }

    /** All texts wait; the index is empty. */
    static void startAnew(Link link, String rules) throws SQLException {
        link.run("DELETE FROM search_block");
        link.run("DELETE FROM search_segment");
        link.run("DELETE FROM search_text");
        link.run("DELETE FROM search_todo");
        link.run("UPDATE search_state SET rules = ?, generation = generation + 1", rules);
        link.run("INSERT INTO search_todo (document_id, asked) SELECT id, generation FROM document, search_state");
    }

    /** Keeps a segment under the first number that is free. */
    static int keep(Link link, int length, List<Segment.Block> blocks) throws SQLException {
        Set<Integer> taken = new HashSet<>();
        segments(link).forEach(segment -> taken.add(segment.number()));
        int number = 1;
        while (taken.contains(number)) {
            number++;
        }
        if (number >= Blocks.MOST_SEGMENTS) {
            throw new IllegalStateException("more segments than there are numbers");
        }
        link.run("INSERT INTO search_segment (number, length, blocks) VALUES (?, ?, ?)", number, length, blocks.size());
        for (Segment.Block block : blocks) {
            link.run(
                    "INSERT INTO search_block (key, data) VALUES (?, ?)",
                    Blocks.key(number) | block.key(),
                    block.bytes());
        }
        return number;
    }

    static void keep(Link link, IndexedText text, byte[] runs) throws SQLException {
        link.run(
                "INSERT INTO search_text (document_id, version_id, segment, base, length, runs) VALUES (?, ?, ?, ?, ?, ?)",
                text.documentId(),
                text.versionId(),
                text.segment(),
                text.base(),
                text.length(),
                runs);
        link.run("DELETE FROM search_todo WHERE document_id = ?", text.documentId());
    }

    static void remove(Link link, int segment) throws SQLException {
        link.run("DELETE FROM search_block WHERE key >= ? AND key < ?", Blocks.key(segment), Blocks.key(segment + 1));
        link.run("DELETE FROM search_segment WHERE number = ?", segment);
    }

    /** Whether every segment has the blocks it was kept with. */
    static boolean isComplete(Link link) throws SQLException {
        for (Extent segment : segments(link)) {
            int blocks = link.first(
                            "SELECT count(*) FROM search_block WHERE key >= ? AND key < ?",
                            row -> row.getInt(1),
                            Blocks.key(segment.number()),
                            Blocks.key(segment.number() + 1))
                    .orElse(0);
            if (blocks != segment.blocks()) {
                return false;
            }
        }
        return true;
    }

    /** Texts by the number of their segment. */
    static Map<Integer, List<IndexedText>> bySegment(List<IndexedText> texts) {
        Map<Integer, List<IndexedText>> all = new LinkedHashMap<>();
        texts.forEach(text ->
                all.computeIfAbsent(text.segment(), number -> new ArrayList<>()).add(text));
        return all;
    }
}
