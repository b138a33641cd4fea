package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Found;
import org.yandu.anchor.Grade;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Pin;
import org.yandu.annotation.Rejection;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Arrangement;
import org.yandu.outline.Arrangement.Part;
import org.yandu.outline.Correction;

/** What a reader has said about the older text, said about the newer one, as far as its places are found again. */
final class Successor {

    private final Heritage left;
    private final Versioning.Ways ways;
    private final DocumentVersion old;
    private final DocumentVersion next;
    private final Reanchoring reanchoring;

    Successor(Heritage left, Versioning.Ways ways, DocumentVersion old, DocumentVersion next, Reanchoring reanchoring) {
        this.left = left;
        this.ways = ways;
        this.old = old;
        this.next = next;
        this.reanchoring = reanchoring;
    }

    /** Corrections of headings and the order of reading; the older text keeps its own. */
    List<Edit> shaping(Instant now) {
        List<Edit> edits = new ArrayList<>();
        List<Correction> there = left.corrections(next.id());
        for (Correction correction : left.corrections(old.id())) {
            place(correction.span(), reanchoring)
                    .filter(span -> there.stream().noneMatch(c -> c.span().overlaps(span)))
                    .ifPresent(span -> edits.add(new Edit.OfCorrection(
                            null,
                            new Correction(
                                    UUID.randomUUID().toString(),
                                    correction.documentId(),
                                    next.id(),
                                    span,
                                    correction.level(),
                                    correction.title(),
                                    now))));
        }
        if (left.arrangement(next.id()).isEmpty()) {
            left.arrangement(old.id())
                    .flatMap(this::arranged)
                    .ifPresent(arrangement -> edits.add(new Edit.OfArrangement(null, arrangement)));
        }
        edits.addAll(bookmarks());
        edits.addAll(rejections());
        edits.addAll(pins());
        edits.addAll(new LessonSuccession(next, reanchoring).edits(left.blocksOn(old.id()), old.id()));
        return edits;
    }

    /** Bookmarks go along; one whose words are gone stays on the older text. */
    private List<Edit> bookmarks() {
        List<Edit> edits = new ArrayList<>();
        for (Bookmark bookmark : left.bookmarks(old.id())) {
            place(bookmark.span(), reanchoring)
                    .map(span -> new Bookmark(
                            bookmark.id(),
                            bookmark.documentId(),
                            next.id(),
                            Anchor.of(next, span),
                            bookmark.name(),
                            bookmark.created()))
                    .ifPresent(moved -> edits.add(new Edit.OfBookmark(bookmark, moved)));
        }
        return edits;
    }

    /** What was turned down stays so, as long as its words are there. */
    private List<Edit> rejections() {
        List<Edit> edits = new ArrayList<>();
        for (Rejection rejection : left.rejections(old.id())) {
            place(rejection.span(), reanchoring)
                    .map(span -> rejection.in(next.id(), Anchor.of(next, span)))
                    .ifPresent(moved -> edits.add(new Edit.OfRejection(rejection, moved)));
        }
        return edits;
    }

    /** What is pinned together stays so; an end whose words are gone stays on the older text. */
    private List<Edit> pins() {
        List<Edit> edits = new ArrayList<>();
        for (Pin pin : left.pins(old.id())) {
            place(pin.span(), reanchoring)
                    .map(span -> pin.in(next.id(), Anchor.of(next, span)))
                    .ifPresent(moved -> edits.add(new Edit.OfPin(pin, moved)));
        }
        return edits;
    }

    private Optional<Arrangement> arranged(Arrangement arrangement) {
        List<Part> parts = new ArrayList<>();
        List<TextSpan> taken = new ArrayList<>();
        for (Part part : arrangement.parts()) {
            place(part.span(), reanchoring)
                    .filter(span -> taken.stream().noneMatch(span::overlaps))
                    .ifPresent(span -> {
                        taken.add(span);
                        parts.add(new Part(span, part.heading()));
                    });
        }
        if (parts.stream().noneMatch(Part::heading)) {
            return Optional.empty();
        }
        added(parts);
        return Optional.of(new Arrangement(UUID.randomUUID().toString(), arrangement.documentId(), next.id(), parts));
    }

    /** What was written anew is read after what it was written under; what was in no part before is in none now. */
    private void added(List<Part> parts) {
        Reanchoring back = ways.between(next, old);
        for (TextSpan line : next.readingLines()) {
            boolean free = parts.stream().noneMatch(part -> part.span().overlaps(line));
            boolean isNew = free
                    && Passages.tidy(next, line).isPresent()
                    && back.find(line).grade() == Grade.ORPHAN;
            if (isNew) {
                parts.stream()
                        .filter(part -> part.span().end() <= line.start())
                        .max(Comparator.comparingInt(part -> part.span().end()))
                        .ifPresent(above -> parts.add(parts.indexOf(above) + 1, new Part(line, false)));
            }
        }
    }

    static Optional<TextSpan> place(TextSpan span, Reanchoring reanchoring) {
        Found found = reanchoring.find(span);
        return Optional.ofNullable(found.span()).filter(place -> found.grade().isPlaced() && !place.isEmpty());
    }
}
