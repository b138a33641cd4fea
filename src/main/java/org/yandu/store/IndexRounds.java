package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yandu.document.SearchText;
import org.yandu.store.IndexTables.Extent;
import org.yandu.store.IndexTables.Waiting;
import org.yandu.store.index.Merger;
import org.yandu.store.index.Segment;
import org.yandu.store.index.SegmentBuilder;

/** What the index does beside the writer: texts that wait, a round at a time, and merging what has become many small segments. */
final class IndexRounds {

    /** In code points: a round takes about a second, and the writer is held up by it for less than a tenth of one. */
    private static final int ROUND = 2_000_000;

    /** So many segments of about one size become one, so that a query asks no more than some dozens. */
    private static final int FEW = 8;

    /** Segments of so many places stay as they are. */
    private static final int BIG = 1_000_000;

    /** The smallest size that is told apart: a page of text. */
    private static final int SMALL = 2_000;

    /** What was worked out and is to be put in place; returns whether anything came of it. */
    interface Placement {
        boolean put(Link writer) throws SQLException;
    }

    private IndexRounds() {}

    /** The next round of texts that wait; empty when none does. */
    static Optional<Placement> next(Link link, Bodies.Cache cache) throws SQLException {
        List<Waiting> round = new ArrayList<>();
        long characters = 0;
        for (Waiting each : IndexTables.waiting(link, Integer.MAX_VALUE)) {
            if (!round.isEmpty() && characters + each.characters() > ROUND) {
                break;
            }
            round.add(each);
            characters += each.characters();
        }
        return round.isEmpty() ? Optional.empty() : Optional.of(index(link, new Bodies(link, cache), round));
    }

    private static Placement index(Link link, Bodies bodies, List<Waiting> round) throws SQLException {
        SegmentBuilder builder = new SegmentBuilder();
        Map<Waiting, FreshText> texts = new HashMap<>();
        for (Waiting each : round) {
            SearchText text = SearchText.of(IndexTables.version(link, bodies, each.versionId()));
            texts.put(each, FreshText.of(each, text, builder.add(text)));
        }
        List<Segment.Block> blocks = new ArrayList<>();
        builder.build((gram, block) -> blocks.add(new Segment.Block(gram, block)));
        int length = builder.length();
        return writer -> {
            // What has been changed or removed meanwhile waits again, or no more.
            List<Waiting> still = IndexTables.waiting(writer, Integer.MAX_VALUE);
            List<FreshText> wanted =
                    still.stream().filter(texts::containsKey).map(texts::get).toList();
            if (!wanted.isEmpty()) {
                IndexUpkeep.put(writer, length, blocks, wanted);
                IndexTables.raiseGeneration(writer);
            }
            return true;
        };
    }

    /** The next merger that is due; empty when none is. */
    static Optional<Placement> tidying(Link link) throws SQLException {
        List<IndexedText> texts = IndexTables.texts(link);
        Map<Integer, List<IndexedText>> bySegment = IndexTables.bySegment(texts);
        List<Extent> segments = IndexTables.segments(link);
        List<Extent> due = hollow(segments, bySegment);
        if (due.isEmpty()) {
            due = many(segments);
        }
        return due.isEmpty() ? Optional.empty() : Optional.of(merge(link, due, bySegment));
    }

    /** Segments more than half of which has gone. */
    private static List<Extent> hollow(List<Extent> segments, Map<Integer, List<IndexedText>> texts) {
        return segments.stream()
                .filter(segment -> 2L * places(texts.getOrDefault(segment.number(), List.of())) < segment.length())
                .limit(FEW)
                .toList();
    }

    private static int places(List<IndexedText> texts) {
        return texts.stream().mapToInt(text -> text.length() + 1).sum();
    }

    private static List<Extent> many(List<Extent> segments) {
        Map<Integer, List<Extent>> bySize = segments.stream()
                .filter(segment -> segment.length() < BIG)
                .collect(Collectors.groupingBy(IndexRounds::size));
        return bySize.values().stream()
                .filter(same -> same.size() >= FEW)
                .findFirst()
                .orElse(List.of());
    }

    /** How often a segment is {@link #FEW} times as big as the smallest. */
    private static int size(Extent segment) {
        int size = 0;
        for (long length = SMALL; length < segment.length(); length *= FEW) {
            size++;
        }
        return size;
    }

    private static Placement merge(Link link, List<Extent> due, Map<Integer, List<IndexedText>> bySegment)
            throws SQLException {
        List<Segment> segments = new ArrayList<>();
        List<Merger.Part> parts = new ArrayList<>();
        Map<String, IndexedText> moved = new HashMap<>();
        int length = 0;
        for (Extent segment : due) {
            for (IndexedText text : bySegment.getOrDefault(segment.number(), List.of())) {
                parts.add(new Merger.Part(segments.size(), text.base(), text.length(), length));
                moved.put(
                        text.documentId(),
                        new IndexedText(text.documentId(), text.versionId(), segment.number(), length, text.length()));
                length += text.length() + 1;
            }
            segments.add(new SqlSegment(link, segment.number()));
        }
        List<Segment.Block> blocks = new ArrayList<>();
        new Merger(segments, parts).merge((gram, block) -> blocks.add(new Segment.Block(gram, block)));
        int merged = length;
        return writer -> replace(writer, due, merged, blocks, moved);
    }

    private static boolean replace(
            Link writer, List<Extent> due, int length, List<Segment.Block> blocks, Map<String, IndexedText> moved)
            throws SQLException {
        if (!IndexTables.segments(writer).containsAll(due)) {
            return false; // somebody else has been here
        }
        for (Extent segment : due) {
            IndexTables.remove(writer, segment.number());
        }
        int number = blocks.isEmpty() ? 0 : IndexTables.keep(writer, length, blocks);
        for (IndexedText text : moved.values()) {
            // Only those that have not gone meanwhile.
            writer.run(
                    "UPDATE search_text SET segment = ?, base = ? WHERE document_id = ? AND segment = ?",
                    number,
                    text.base(),
                    text.documentId(),
                    text.segment());
        }
        IndexTables.raiseGeneration(writer);
        return true;
    }
}
