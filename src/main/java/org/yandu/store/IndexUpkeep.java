package org.yandu.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.yandu.document.SearchText;
import org.yandu.store.IndexTables.Waiting;
import org.yandu.store.index.Segment;
import org.yandu.store.index.SegmentBuilder;
import org.yandu.workspace.RecordKind;

/** Keeps the index in step with what is written, in the same transaction. */
final class IndexUpkeep {

    /**
     * In code points. So much text is indexed at once, in about 0.1 s: any document but a book. More is noted down, for whoever imports
     * two thousand files should not wait.
     */
    static final int AT_ONCE = 200_000;

    private IndexUpkeep() {}

    static void after(Link link, Bodies bodies, List<Image> images) throws SQLException {
        Set<String> touched = new LinkedHashSet<>();
        for (Image image : images) {
            touch(image, touched);
            if (hasOtherNoise(image)) {
                WorkedOutRows.forget(link, image.id());
            }
        }
        if (touched.isEmpty()) {
            return;
        }
        long generation = IndexTables.raiseGeneration(link);
        for (String document : touched) {
            IndexTables.forget(link, document, generation);
        }
        int most = touched.size() + 1;
        List<Waiting> waiting = IndexTables.waiting(link, most);
        boolean few = waiting.size() < most
                && waiting.stream().mapToLong(Waiting::characters).sum() <= AT_ONCE;
        if (few && !waiting.isEmpty() && isOfToday(link)) {
            index(link, bodies, waiting);
        }
    }

    /** Documents that show another text now, or the same with other noise. */
    private static void touch(Image image, Set<String> touched) {
        Row before = image.before();
        Row after = image.after();
        if (image.record().equals(RecordKind.DOCUMENT.stored())) {
            if (before == null
                    || after == null
                    || !Objects.equals(before.get("current_version"), after.get("current_version"))) {
                touched.add(image.id());
            }
        } else if (hasOtherNoise(image) && after != null) {
            touched.add(after.text("document_id"));
        }
    }

    private static boolean hasOtherNoise(Image image) {
        Row before = image.before();
        Row after = image.after();
        return image.record().equals(RecordKind.VERSION.stored())
                && before != null
                && after != null
                && !before.list("noise").equals(after.list("noise"));
    }

    /** An index by other rules must be made anew before anything is put into it. */
    private static boolean isOfToday(Link link) throws SQLException {
        return IndexTables.segments(link).isEmpty() || IndexTables.rules(link).equals(IndexTables.rulesOfToday());
    }

    private static void index(Link link, Bodies bodies, List<Waiting> waiting) throws SQLException {
        SegmentBuilder builder = new SegmentBuilder();
        List<FreshText> texts = new ArrayList<>();
        for (Waiting each : waiting) {
            SearchText text = SearchText.of(IndexTables.version(link, bodies, each.versionId()));
            texts.add(FreshText.of(each, text, builder.add(text)));
        }
        List<Segment.Block> blocks = new ArrayList<>();
        builder.build((gram, block) -> blocks.add(new Segment.Block(gram, block)));
        put(link, builder.length(), blocks, texts);
    }

    static void put(Link link, int length, List<Segment.Block> blocks, List<FreshText> texts) throws SQLException {
        if (IndexTables.segments(link).isEmpty()) {
            link.run("UPDATE search_state SET rules = ?", IndexTables.rulesOfToday());
        }
        int number = IndexTables.keep(link, length, blocks);
        for (FreshText text : texts) {
            IndexTables.keep(link, text.indexed().in(number), text.runs());
        }
    }
}
