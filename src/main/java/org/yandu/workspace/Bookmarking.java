package org.yandu.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Bookmark;
import org.yandu.document.TextSpan;

/** Places to come back to, as changes to be applied. */
public final class Bookmarking {

    private Bookmarking() {}

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
