package org.yandu.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yandu.anchor.Anchor;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.lesson.Content.Passage;
import org.yandu.lesson.QuotationGuard;
import org.yandu.retrieval.QuoteCheck.Checked;

/** Puts the words of the source in the place of a quotation that is not right. */
public final class QuoteRepair {

    private QuoteRepair() {}

    /** Whether there is something to put in its place. */
    public static boolean isPossible(Checked checked) {
        return !checked.result().isRight() && checked.result().verdict() != QuotationGuard.Verdict.NOT_FOUND;
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
