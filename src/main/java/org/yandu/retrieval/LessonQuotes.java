package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.annotation.Memo;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.ConversionSlips;
import org.yandu.lesson.ConversionSlips.Slip;
import org.yandu.lesson.QuotationGuard.Result;
import org.yandu.lesson.Quoted;
import org.yandu.lesson.Shortening;
import org.yandu.lesson.WholeLesson;
import org.yandu.retrieval.QuoteCheck.Checked;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;

/**
 * How the quotations of lessons and memos stand to their sources. A passage is compared with the text its document has now: one that
 * stayed with an older text, because its words are gone, is not right any more. Remembers texts: make another one when texts or
 * documents have changed.
 */
public final class LessonQuotes {

    /**
     * A passage of a lesson as it can be shown.
     *
     * @param document {@code null} when it is in the library no longer
     * @param parts its words, those that are left out too; only the kept words when the document is gone
     * @param words as they are quoted, with …… for what is left out
     * @param place such as 三（二）第4段; may be empty
     * @param isEarlier whether it stands in a text the document had before
     * @param result compared with the text the document has now
     * @param before compared with the text the document had before the one it is quoted from; {@code null} when it says the same, or
     *     there was none
     * @param slips wrong characters that stand so in the source
     */
    public record Standing(
            @Nullable Document document,
            List<Shortening.Part> parts,
            String words,
            String place,
            boolean isEarlier,
            Result result,
            @Nullable Result before,
            List<Slip> slips) {
        public Standing {
            parts = List.copyOf(parts);
            slips = List.copyOf(slips);
        }
    }

    /**
     * One quotation.
     *
     * @param isEarlier whether it is a passage that stands in a text its document had before
     */
    public record Item(QuoteSpot spot, Checked checked, List<Slip> slips, boolean isEarlier) {
        public Item {
            slips = List.copyOf(slips);
        }

        public boolean isRight() {
            return checked.result().isRight();
        }
    }

    private final Workspace workspace;
    private final QuoteCheck check;
    private final Map<String, OpenDocument> texts = new HashMap<>();
    /** Ids of the versions of a document, oldest first. */
    private final Map<String, List<String>> versions = new HashMap<>();

    public LessonQuotes(Workspace workspace) {
        this.workspace = workspace;
        this.check = new QuoteCheck(workspace);
    }

    /** A text as it is quoted from; empty when its document is gone. */
    public Optional<OpenDocument> text(Passage passage) {
        return workspace
                .state()
                .document(passage.documentId())
                .map(document -> texts.computeIfAbsent(
                        passage.versionId(), id -> workspace.version(passage.documentId(), id)));
    }

    public Standing of(Passage passage) {
        Optional<OpenDocument> text = text(passage);
        if (text.isEmpty()) {
            String words = passage.anchor().quote().exact();
            return new Standing(
                    null, List.of(new Shortening.Part(words, false)), words, "", false, Result.NOTHING, null, List.of());
        }
        OpenDocument source = text.get();
        Document document = workspace
                .state()
                .document(passage.documentId())
                .orElse(source.document());
        String words = passage.words(source.version());
        return new Standing(
                document,
                Shortening.of(source.version(), passage).parts(),
                words,
                source.outline().placeAt(passage.anchor().span().start()),
                !document.currentVersion().equals(passage.versionId()),
                check.compare(document.currentVersion(), words),
                before(passage, words).orElse(null),
                ConversionSlips.in(words));
    }

    /** What it was like in the text before, when the words are others there. */
    private Optional<Result> before(Passage passage, String words) {
        List<String> ids = versions.computeIfAbsent(
                passage.documentId(),
                id -> workspace.store().versions(id).stream()
                        .map(DocumentVersion::id)
                        .toList());
        int at = ids.indexOf(passage.versionId());
        return at <= 0
                ? Optional.empty()
                : Optional.of(check.compare(ids.get(at - 1), words))
                        .filter(result -> !result.isRight() && !result.spans().isEmpty());
    }

    /** Where a quotation stands in its source, such as 三（二）第4段; empty when it stands nowhere. */
    public String placeOf(Item item) {
        Document document = item.checked().document();
        String versionId = item.checked().versionId();
        List<TextSpan> spans = item.checked().result().spans();
        if (document == null || versionId == null || spans.isEmpty()) {
            return "";
        }
        return texts.computeIfAbsent(versionId, id -> workspace.version(document.id(), id))
                .outline()
                .placeAt(spans.getFirst().start());
    }

    /** All quotations of a lesson from top to bottom: passages, and what is quoted in texts and questions. */
    public List<Item> of(WholeLesson whole) {
        List<Item> items = new ArrayList<>();
        for (Block block : whole.blocksInOrder()) {
            switch (block.content()) {
                case Passage passage -> items.add(of(block.id(), passage));
                case Content.OwnText own ->
                    items.addAll(written(new QuoteSpot.InBlock(block.id()), own.markdown()));
                case Content.Ask ask -> {
                    items.addAll(written(
                            new QuoteSpot.InBlock(block.id()), ask.question().text()));
                    items.addAll(written(
                            new QuoteSpot.InKey(block.id()), ask.question().key()));
                }
            }
        }
        return items;
    }

    public List<Item> of(Memo memo) {
        return written(new QuoteSpot.InMemo(memo.id()), memo.text());
    }

    /** What is quoted in a text that somebody wrote. */
    public List<Item> written(QuoteSpot spot, String text) {
        return check.check(text).stream()
                // As the source has them: what is not found there is the writer's own.
                .map(each -> new Item(spot, each, ConversionSlips.in(each.result().repaired()), false))
                .toList();
    }

    public Item of(String blockId, Passage passage) {
        Standing standing = of(passage);
        Quoted quoted = new Quoted(new TextSpan(0, standing.words().length()), standing.words());
        String versionId =
                standing.document() == null ? null : standing.document().currentVersion();
        return new Item(
                new QuoteSpot.OfPassage(blockId),
                new Checked(quoted, standing.document(), versionId, standing.result()),
                standing.slips(),
                standing.isEarlier());
    }
}
