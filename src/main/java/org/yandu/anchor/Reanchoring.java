package org.yandu.anchor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;

/**
 * Where the passages of one version are in another: by offsets when the texts are the same, by the bytes both were read from when
 * they are known, else by comparing the two whole texts, else by words and surroundings, else nowhere. White space, script, width and noise make no difference. Made once
 * for two versions, then asked for any number of passages; the same question always has the same answer.
 */
public final class Reanchoring {

    private final DocumentVersion from;
    private final DocumentVersion to;
    private final boolean sameText;
    private final @Nullable Correspondence places;
    private @Nullable Comparison words;
    private @Nullable Comparison everything;

    private Reanchoring(DocumentVersion from, DocumentVersion to, @Nullable Correspondence places) {
        this.from = from;
        this.to = to;
        this.places = places;
        this.sameText = from.text().equals(to.text());
    }

    /** The texts are compared when the first passage is asked for; for 1,000,000 characters that takes a few seconds at most. */
    public static Reanchoring between(DocumentVersion from, DocumentVersion to) {
        return new Reanchoring(from, to, null);
    }

    /** Nothing is compared: every place of the one is known in the other, and only the words may be others. */
    public static Reanchoring knowing(DocumentVersion from, DocumentVersion to, Correspondence places) {
        return new Reanchoring(from, to, places);
    }

    /** @param anchor whose span is one of {@code from}; where its words are others, the words count and not the span */
    public Found find(Anchor anchor) {
        TextQuote quote = anchor.quote();
        TextSpan span = anchor.span();
        boolean fits = span.end() <= from.text().length()
                && Folding.fold(from.quote(span)).equals(Folding.fold(quote.exact()));
        if (fits) {
            return find(span);
        }
        var places = QuoteFinder.find(from, quote);
        return places.size() == 1 ? find(places.getFirst()) : new Found(Grade.ORPHAN, null, 0, Found.MISMATCH);
    }

    /**
     * For what is no annotation: corrections of the outline, noise a reader has marked, a place of reading.
     *
     * @param span in UTF-16 units of {@code from}; may be empty
     */
    public Found find(TextSpan span) {
        if (sameText) {
            return new Found(Grade.EXACT, span, 1, Found.SAME);
        }
        if (places != null) {
            return known(span, places.at(span));
        }
        Found found = find(span, words());
        if (found != null && found.grade() != Grade.ORPHAN) {
            return found;
        }
        // Noise itself, or something that has become noise.
        Found anywhere = from.noise().isEmpty() && to.noise().isEmpty() ? null : find(span, everything());
        if (found == null) {
            return anywhere != null ? anywhere : spot(span);
        }
        return anywhere != null && anywhere.grade().isPlaced()
                ? new Found(Grade.DOUBTFUL, anywhere.span(), anywhere.score(), Found.NOISE)
                : found;
    }

    /** Sure of its place; whether its words are the same is another question. */
    private Found known(TextSpan span, TextSpan at) {
        if (at.isEmpty() && !span.isEmpty()) {
            return new Found(Grade.ORPHAN, at, 0, Found.GONE);
        }
        String before = from.quote(span);
        String now = to.quote(at);
        if (before.equals(now)) {
            return new Found(Grade.EXACT, at, 1, Found.SAME);
        }
        return Folding.fold(before).equals(Folding.fold(now))
                ? new Found(Grade.EXACT, at, 1, Found.FORM)
                : new Found(Grade.EDITED, at, 1, Found.READ_OTHERWISE);
    }

    /** Null when nothing in the span counts. */
    private @Nullable Found find(TextSpan span, Comparison texts) {
        Letters old = texts.old();
        Range passage = new Range(old.indexAt(span.start()), old.indexAt(span.end()));
        if (passage.isEmpty()) {
            return null;
        }
        Verdict.Result result = new Verdict(texts).of(passage);
        Range place = result.place();
        TextSpan at = place == null ? null : texts.now().span(place.from(), place.until());
        boolean unlike = result.reason().equals(Found.SAME) && at != null && !spelled(span, at);
        TextSpan whole = at == null || !result.grade().isPlaced()
                ? at
                : withEdges(span, old.span(passage.from(), passage.until()), at);
        return new Found(result.grade(), whole, result.score(), unlike ? Found.FORM : result.reason());
    }

    /**
     * Whoever marks over noise that stands at the edge of a passage has marked it too: where it still stands there it comes along.
     *
     * @param letters all of the span that counts
     * @param at where they are
     */
    private TextSpan withEdges(TextSpan span, TextSpan letters, TextSpan at) {
        // A letter of several units, in the midst of which a passage begins or ends, counts as a whole.
        String before = from.text().substring(span.start(), Math.max(span.start(), letters.start()));
        String after = from.text().substring(Math.min(letters.end(), span.end()), span.end());
        boolean leads = !before.isBlank() && to.text().startsWith(before, at.start() - before.length());
        boolean trails = !after.isBlank() && to.text().startsWith(after, at.end());
        return new TextSpan(at.start() - (leads ? before.length() : 0), at.end() + (trails ? after.length() : 0));
    }

    private boolean spelled(TextSpan span, TextSpan at) {
        String before = Folding.compact(from.quote(span), List.of()).text();
        return before.equals(Folding.compact(to.quote(at), List.of()).text());
    }

    /** Nothing but white space, or nothing at all: the spot between its neighbours. */
    private Found spot(TextSpan span) {
        Comparison texts = words();
        Alignment alignment = texts.alignment();
        int here = texts.old().indexAt(span.start());
        boolean nextIsKept = here < alignment.oldSize() && alignment.forward(here) != Alignment.NONE;
        boolean lastIsKept = here > 0 && alignment.forward(here - 1) != Alignment.NONE;
        int before = alignment.placeAfter(here);
        int offset = nextIsKept
                ? texts.now().offset(alignment.forward(here))
                : texts.now().span(before, before).start();
        TextSpan at = new TextSpan(offset, offset);
        return nextIsKept || lastIsKept
                ? new Found(Grade.EXACT, at, 1, Found.SAME)
                : new Found(Grade.ORPHAN, at, 0, Found.GONE);
    }

    private synchronized Comparison words() {
        if (words == null) {
            words = new Comparison(from.text(), from.noise(), to.text(), to.noise());
        }
        return words;
    }

    private synchronized Comparison everything() {
        if (everything == null) {
            everything = new Comparison(from.text(), List.of(), to.text(), List.of());
        }
        return everything;
    }
}
