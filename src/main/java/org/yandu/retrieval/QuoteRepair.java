package org.yandu.retrieval;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yandu.anchor.Anchor;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Content;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.QuotationGuard;
import org.yandu.retrieval.QuoteCheck.Checked;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Workspace;

/** Puts the words of the source in the place of a quotation that is not right. */
public final class QuoteRepair {

    private QuoteRepair() {}

    /** Whether there is something to put in its place. */
    public static boolean isPossible(Checked checked) {
        return !checked.result().isRight() && checked.result().verdict() != QuotationGuard.Verdict.NOT_FOUND;
    }

    /** The quotation as it should be, wherever in the library it was written; empty when it has been changed since. */
    public static Optional<Change> change(Workspace workspace, LessonQuotes.Item item, Instant now) {
        return edit(workspace, item, now).map(edit -> Change.of("change.quote_repair", List.of(), List.of(edit)));
    }

    private static Optional<Edit> edit(Workspace workspace, LessonQuotes.Item item, Instant now) {
        return switch (item.spot()) {
            case QuoteSpot.InMemo in ->
                workspace.store().memo(in.memoId()).flatMap(memo -> in(memo.text(), item.checked())
                        .map(text -> new Edit.OfMemo(memo, memo.written(memo.title(), text, now))));
            case QuoteSpot.InBlock in -> block(workspace, in.blockId(), content -> words(content, item.checked()));
            case QuoteSpot.InKey in -> block(workspace, in.blockId(), content -> key(content, item.checked()));
            case QuoteSpot.OfPassage of -> block(workspace, of.blockId(), content -> newer(workspace, content));
            case QuoteSpot.Pasted pasted -> Optional.empty();
        };
    }

    private static Optional<Edit> block(
            Workspace workspace, String id, Function<Content, Optional<? extends Content>> as) {
        return workspace
                .store()
                .lessonBlock(id)
                .flatMap(block -> as.apply(block.content()).map(content -> new Edit.OfBlock(block, block.with(content))));
    }

    private static Optional<Content> words(Content content, Checked checked) {
        return switch (content) {
            case Content.OwnText own -> in(own.markdown(), checked).map(Content.OwnText::new);
            case Content.Ask ask ->
                in(ask.question().text(), checked)
                        .map(text -> new Content.Ask(ask.question().asking(text)));
            case Passage passage -> Optional.empty();
        };
    }

    private static Optional<Content> key(Content content, Checked checked) {
        return content instanceof Content.Ask ask
                ? in(ask.question().key(), checked)
                        .map(text -> new Content.Ask(ask.question().withKey(text)))
                : Optional.empty();
    }

    /** A passage that stayed with an older text, in the words of the one its document has now. */
    private static Optional<Passage> newer(Workspace workspace, Content content) {
        return content instanceof Passage passage
                ? workspace
                        .state()
                        .document(passage.documentId())
                        .flatMap(document -> passage(
                                passage,
                                workspace.store().version(document.currentVersion()),
                                new LessonQuotes(workspace).of(passage).result()))
                : Optional.empty();
    }

    /**
     * In a text somebody wrote.
     *
     * @return empty when the text has been changed since it was checked, or nothing is wrong
     */
    public static Optional<String> in(String text, Checked checked) {
        TextSpan at = checked.quoted().at();
        if (!isPossible(checked) || at.end() > text.length() || !isStill(text, checked)) {
            return Optional.empty();
        }
        boolean marked = at.start() > 0 && text.charAt(at.start() - 1) == '>';
        String words = checked.result().repaired().strip();
        String put = marked ? " " + words.replaceAll("\\n+", "\n>\n> ") : words;
        return Optional.of(text.substring(0, at.start()) + put + text.substring(at.end()));
    }

    private static boolean isStill(String text, Checked checked) {
        String there = checked.quoted().at().in(text).replaceAll("(?m)^\\s*>\\s?", "").strip();
        return there.equals(checked.quoted().words());
    }

    /** The passage in the text its document has now, with the same omissions; empty when that is not possible. */
    public static Optional<Passage> passage(Passage old, DocumentVersion now, QuotationGuard.Result result) {
        List<TextSpan> spans = result.spans();
        if (spans.isEmpty() || old.versionId().equals(now.id())) {
            return Optional.empty();
        }
        List<TextSpan> cuts = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            TextSpan cut = new TextSpan(spans.get(i - 1).end(), spans.get(i).start());
            if (!cut.isEmpty()) {
                cuts.add(cut);
            }
        }
        TextSpan all = new TextSpan(spans.getFirst().start(), spans.getLast().end());
        return Optional.of(new Passage(old.documentId(), now.id(), Anchor.of(now, all), cuts));
    }
}
