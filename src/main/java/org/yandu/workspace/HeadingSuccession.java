package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yandu.anchor.Found;
import org.yandu.anchor.Grade;
import org.yandu.anchor.LinePairs;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;

/**
 * What the reader said about headings, said about a newer text. A heading of which no place is found is put before him as a passage is:
 * a {@link Transfer} that has the id of the correction, with the nearest place there is. What he has not answered about an older
 * text is looked for, and if need be asked, once more.
 */
final class HeadingSuccession {

    /** The words stand there, but not as a line by themselves, or nothing says that it is this line. */
    private static final String WORDS = "heading.reason.words";

    private static final String GONE = "heading.reason.gone";

    /** A heading that was set in an older text, and the way from there. */
    private record Earlier(Correction correction, CarriedHeadings ways) {}

    private final String old;
    private final DocumentVersion next;
    private final List<Earlier> wanted = new ArrayList<>();
    private final List<TextSpan> taken = new ArrayList<>();
    private final List<Earlier> lost = new ArrayList<>();

    HeadingSuccession(
            Heritage left, Versioning.Ways ways, DocumentVersion old, DocumentVersion next, CarriedHeadings carried) {
        this.old = old.id();
        this.next = next;
        left.corrections(next.id()).forEach(correction -> taken.add(correction.span()));
        left.corrections(old.id()).forEach(correction -> wanted.add(new Earlier(correction, carried)));
        // Comparing two texts takes its time, and many headings wait from the same one.
        Map<String, CarriedHeadings> from = new HashMap<>();
        for (Transfer transfer : left.transfers(old.id())) {
            if (transfer.isWaiting() && !isSet(left.corrections(old.id()), transfer)) {
                of(left, transfer).ifPresent(each -> {
                    CarriedHeadings way =
                            from.computeIfAbsent(transfer.fromVersion(), id -> ways(ways, left.version(id)));
                    wanted.add(new Earlier(each, way));
                });
            }
        }
    }

    private CarriedHeadings ways(Versioning.Ways ways, DocumentVersion from) {
        return new CarriedHeadings(from, next, LinePairs.between(from.text(), next.text()), ways.between(from, next));
    }

    /** Those that are found again. */
    List<Edit> edits(FoundLevels levels, Instant now) {
        List<Edit> edits = new ArrayList<>();
        for (Earlier each : wanted) {
            Correction correction = each.correction();
            Optional<TextSpan> place = each.ways().place(correction.span());
            if (place.isEmpty()) {
                lost.add(each);
            } else if (taken.stream().noneMatch(place.get()::overlaps)) {
                taken.add(place.get());
                edits.add(new Edit.OfCorrection(null, placed(correction, place.get(), levels, now)));
            }
        }
        return edits;
    }

    /** In a text that is older still it stood among other headings, of which nothing is known here. */
    private Correction placed(Correction correction, TextSpan place, FoundLevels levels, Instant now) {
        boolean known = correction.versionId().equals(old);
        int level = known ? levels.shifted(correction.level(), correction.span(), place) : correction.level();
        return in(next, correction, level, place, now);
    }

    /** The same said about words of another text. */
    static Correction in(DocumentVersion version, Correction correction, TextSpan place, Instant now) {
        return in(version, correction, correction.level(), place, now);
    }

    private static Correction in(
            DocumentVersion version, Correction correction, int level, TextSpan place, Instant now) {
        return new Correction(
                UUID.randomUUID().toString(),
                correction.documentId(),
                version.id(),
                place,
                level,
                correction.title(),
                now);
    }

    /** Those that are not found, once the others have their places; that a line is no heading needs no asking. */
    List<Transfer> asked() {
        return lost.stream()
                .filter(each -> each.correction().level() > 0)
                .map(this::asked)
                .toList();
    }

    private Transfer asked(Earlier each) {
        Correction correction = each.correction();
        Found found = each.ways().nearest(correction.span(), taken);
        TextSpan place = found.span();
        boolean words = false;
        if (place != null && !place.isEmpty()) {
            words = true;
            taken.add(place);
        }
        return new Transfer(
                UUID.randomUUID().toString(),
                correction.id(),
                correction.documentId(),
                correction.versionId(),
                next.id(),
                words ? Grade.DOUBTFUL : Grade.ORPHAN,
                found.score(),
                words ? WORDS : GONE,
                correction.span(),
                place,
                Decision.OPEN);
    }

    /** Whether the reader has set a heading himself where he is asked about one. */
    static boolean isSet(List<Correction> there, Transfer transfer) {
        TextSpan place = transfer.after();
        return place != null
                && there.stream()
                        .anyMatch(each -> each.level() > 0 && each.span().overlaps(place));
    }

    /** Whether a transfer is about a heading that was set in its older text. */
    static Optional<Correction> of(Heritage left, Transfer transfer) {
        return left.corrections(transfer.fromVersion()).stream()
                .filter(correction -> correction.id().equals(transfer.annotationId()))
                .findFirst();
    }
}
