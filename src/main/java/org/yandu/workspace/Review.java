package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;

/** What the reader says to annotations that came over to a newer text. Each answer is one change. */
public final class Review {

    private Review() {}

    /**
     * The annotation belongs there.
     *
     * @param to the newer version
     * @param place in UTF-16 units of it: as suggested, or where the reader has put it
     * @return empty when the place holds no word
     */
    public static Optional<Change> accept(
            Transfer transfer, Annotation annotation, DocumentVersion to, TextSpan place, Instant now) {
        return Passages.tidy(to, place).map(passage -> {
            List<Edit> edits = new ArrayList<>();
            boolean there =
                    annotation.versionId().equals(to.id()) && annotation.span().equals(passage);
            if (!there) {
                Annotation moved = annotation.in(to.id(), Anchor.of(to, passage));
                // Where the reader chose the place himself, he has worked on the annotation.
                Annotation after = passage.equals(transfer.after()) ? moved : moved.withAnchor(moved.anchor(), now);
                edits.add(new Edit.OfAnnotation(annotation, after));
            }
            edits.add(new Edit.OfTransfer(transfer, transfer.at(passage).decided(Decision.ACCEPTED)));
            return Change.of("change.accept_transfer", List.of(), edits);
        });
    }

    /**
     * The annotation does not belong there: it goes back to, or stays on, the text it was made on.
     *
     * @param from the older version
     */
    public static Change reject(Transfer transfer, Annotation annotation, DocumentVersion from) {
        List<Edit> edits = new ArrayList<>();
        if (annotation.versionId().equals(transfer.toVersion())) {
            edits.add(new Edit.OfAnnotation(annotation, annotation.in(from.id(), Anchor.of(from, transfer.before()))));
        }
        edits.add(new Edit.OfTransfer(transfer, transfer.decided(Decision.REJECTED)));
        return Change.of("change.reject_transfer", List.of(), edits);
    }

    /**
     * The heading the reader set in the older text is there in the newer one.
     *
     * @param set as it was said about the older text
     * @param there what is said about the headings of the newer text; where that is about the same words, it is said anew
     * @param place in UTF-16 units of the newer text
     * @return empty when the place holds no word, or it is there already
     */
    public static Optional<Change> acceptHeading(
            Transfer transfer, Correction set, List<Correction> there, DocumentVersion to, TextSpan place) {
        boolean accepted = transfer.decision() == Decision.ACCEPTED;
        return Passages.tidy(to, place)
                .filter(line -> !accepted || !isThere(set, there, line))
                .map(line -> {
                    List<Edit> edits = new ArrayList<>();
                    there.stream()
                            .filter(each -> each.span().overlaps(line)
                                    || accepted && each.span().equals(transfer.after()))
                            .forEach(each -> edits.add(new Edit.OfCorrection(each, null)));
                    edits.add(new Edit.OfCorrection(null, HeadingSuccession.in(to, set, line, set.created())));
                    edits.add(new Edit.OfTransfer(transfer, transfer.at(line).decided(Decision.ACCEPTED)));
                    return Change.of("change.accept_heading", List.of(), edits);
                });
    }

    private static boolean isThere(Correction set, List<Correction> there, TextSpan line) {
        return there.stream()
                .anyMatch(each -> each.span().equals(line)
                        && each.level() == set.level()
                        && Objects.equals(each.title(), set.title()));
    }

    /** Whether a heading is set in the newer text where a transfer asks about one, by an answer or by the reader himself. */
    public static boolean isHeadingThere(Transfer transfer, List<Correction> there) {
        return HeadingSuccession.isSet(there, transfer);
    }

    /** It is no more in the newer text; where it had been accepted, it is taken back. */
    public static Change rejectHeading(Transfer transfer, List<Correction> there) {
        List<Edit> edits = new ArrayList<>();
        if (transfer.decision() == Decision.ACCEPTED) {
            there.stream()
                    .filter(each -> each.span().equals(transfer.after()))
                    .forEach(each -> edits.add(new Edit.OfCorrection(each, null)));
        }
        edits.add(new Edit.OfTransfer(transfer, transfer.decided(Decision.REJECTED)));
        return Change.of("change.reject_heading", List.of(), edits);
    }

    /** The heading a transfer is about; empty when it is about an annotation, or nothing is said about that heading any more. */
    public static Optional<Correction> heading(Heritage left, Transfer transfer) {
        return HeadingSuccession.of(left, transfer);
    }
}
