package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Found;
import org.yandu.anchor.LinePairs;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.Bookmark;
import org.yandu.annotation.Pin;
import org.yandu.annotation.Rejection;
import org.yandu.annotation.Transfer;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;
import org.yandu.outline.order.Arrangement;
import org.yandu.outline.order.Arrangement.Part;

/** What a reader has said about the older text, said about the newer one, as far as its places are found again. */
final class Successor {

    private final Heritage left;
    private final Versioning.Ways ways;
    private final DocumentVersion old;
    private final DocumentVersion next;
    private final Reanchoring reanchoring;
    private @Nullable LinePairs lines;
    private @Nullable HeadingSuccession headings;

    Successor(Heritage left, Versioning.Ways ways, DocumentVersion old, DocumentVersion next, Reanchoring reanchoring) {
        this.left = left;
        this.ways = ways;
        this.old = old;
        this.next = next;
        this.reanchoring = reanchoring;
    }

    /** Corrections of headings and the order of reading; the older text keeps its own. */
    List<Edit> shaping(FoundLevels levels, Instant now) {
        List<Edit> edits = new ArrayList<>(corrections(levels, now));
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

    private List<Edit> corrections(FoundLevels levels, Instant now) {
        return succession().edits(levels, now);
    }

    /** What is to be asked about headings of which no place was found. */
    List<Transfer> askedHeadings() {
        return succession().asked();
    }

    private HeadingSuccession succession() {
        if (headings == null) {
            headings = new HeadingSuccession(left, ways, old, next, headings());
        }
        return headings;
    }

    /** Words of the headings, corrected or put in order by the reader, that are not found in the newer text. */
    List<String> lost() {
        List<String> lost = new ArrayList<>();
        for (Correction correction : left.corrections(old.id())) {
            if (correction.level() > 0 && headings().place(correction.span()).isEmpty()) {
                lost.add(old.quote(correction.span()).strip());
            }
        }
        left.arrangement(old.id()).ifPresent(arrangement -> {
            CarriedOrder order = new CarriedOrder(old, next, lines(), reanchoring, ways);
            order.of(arrangement.parts());
            lost.addAll(order.lost());
        });
        return lost.stream().distinct().toList();
    }

    private CarriedHeadings headings() {
        return new CarriedHeadings(old, next, lines(), reanchoring);
    }

    private LinePairs lines() {
        if (lines == null) {
            lines = LinePairs.between(old.text(), next.text());
        }
        return lines;
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
        List<Part> parts = new CarriedOrder(old, next, lines(), reanchoring, ways).of(arrangement.parts());
        return parts.stream().noneMatch(Part::heading)
                ? Optional.empty()
                : Optional.of(
                        new Arrangement(UUID.randomUUID().toString(), arrangement.documentId(), next.id(), parts));
    }

    static Optional<TextSpan> place(TextSpan span, Reanchoring reanchoring) {
        Found found = reanchoring.find(span);
        return Optional.ofNullable(found.span()).filter(place -> found.grade().isPlaced() && !place.isEmpty());
    }
}
