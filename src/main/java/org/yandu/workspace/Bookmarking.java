package org.yandu.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Bookmark;
import org.yandu.document.Clusters;
import org.yandu.document.TextSpan;

/** Places to come back to, as changes to be applied. */
public final class Bookmarking {

    private Bookmarking() {}

    /**
     * A bookmark on a passage, or on the sentence of a caret; the one that is there goes instead.
     *
     * @param span the selection; empty for a caret
     * @param there the bookmarks of the version
     */
    public static Optional<Change> toggle(OpenDocument open, TextSpan span, List<Bookmark> there, Instant now) {
        Optional<Bookmark> old = at(open, span, there);
        if (old.isPresent()) {
            return old.map(Bookmarking::remove);
        }
        return place(open, span).flatMap(place -> on(open, place, now)).map(Bookmarking::add);
    }

    /** One on a passage, to be linked to; empty when the passage holds no word. */
    public static Optional<Bookmark> on(OpenDocument open, TextSpan span, Instant now) {
        return Passages.tidy(open.version(), span)
                .map(place -> new Bookmark(
                        UUID.randomUUID().toString(),
                        open.document().id(),
                        open.version().id(),
                        Anchor.of(open.version(), place),
                        "",
                        now));
    }

    /** The bookmark that a selection or caret stands on. */
    public static Optional<Bookmark> at(OpenDocument open, TextSpan span, List<Bookmark> there) {
        int length = open.version().text().length();
        TextSpan touched = span.isEmpty() && span.start() < length
                ? Clusters.whole(open.version().text(), new TextSpan(span.start(), span.start() + 1))
                : span;
        return there.stream()
                .filter(bookmark -> bookmark.span().overlaps(touched))
                .findFirst();
    }

    /** The words of a selection, or the sentence of a caret; empty without a word. */
    static Optional<TextSpan> sentence(OpenDocument open, TextSpan span) {
        return place(open, span).flatMap(place -> Passages.tidy(open.version(), place));
    }

    private static Optional<TextSpan> place(OpenDocument open, TextSpan span) {
        if (!span.isEmpty()) {
            return Optional.of(span);
        }
        return new Growing(open).grow(span).map(word -> new Growing(open).unit(Growing.Unit.SENTENCE, word.start()));
    }

    public static Change add(Bookmark bookmark) {
        return Change.of("change.bookmark", List.of(), List.of(new Edit.OfBookmark(null, bookmark)));
    }

    /** An empty name lets its words stand for it. */
    public static Optional<Change> rename(Bookmark bookmark, String name) {
        String words = name.strip();
        return words.equals(bookmark.name())
                ? Optional.empty()
                : Optional.of(Change.of(
                        "change.bookmark_rename",
                        List.of(),
                        List.of(new Edit.OfBookmark(bookmark, bookmark.named(words)))));
    }

    public static Change remove(Bookmark bookmark) {
        return Change.of("change.unbookmark", List.of(), List.of(new Edit.OfBookmark(bookmark, null)));
    }
}
