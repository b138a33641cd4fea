package org.yandu.workspace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Found;
import org.yandu.anchor.Grade;
import org.yandu.anchor.Reanchoring;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Transfer;
import org.yandu.annotation.Transfer.Decision;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/**
 * A newer text of a document, with everything that was left on the older one: what is found again surely is put at its new place,
 * what is not stays on the older text until the reader decides; each annotation is listed with its grade. All of it is one
 * change.
 */
public final class Versioning {

    /**
     * What a newer text comes to.
     *
     * @param transfers one for each annotation of the document that was not on that text already, in the order of their old places;
     *     then those for headings the reader had set, of which no place was found
     */
    public record Succession(List<Edit> edits, List<Transfer> transfers) {

        public Change named(String key, String... args) {
            return Change.of(key, List.of(args), edits);
        }
    }

    /** How passages are carried from one version to another; usually {@link Reanchoring#between}. */
    @FunctionalInterface
    public interface Ways {
        Reanchoring between(DocumentVersion from, DocumentVersion to);
    }

    private final Heritage left;
    private final Ways ways;
    private final Document before;
    private final Document after;
    private final DocumentVersion old;
    private final DocumentVersion next;
    private final Reanchoring reanchoring;
    private final boolean known;

    /** From other versions than the one that was current, by their ids. */
    private final Map<String, Reanchoring> fromElsewhere = new HashMap<>();

    /** The older texts passages are on, by their ids: a text is long, and has many. */
    private final Map<String, DocumentVersion> olderTexts = new HashMap<>();

    /** What became of annotations when they came from the text that is returned to, by their ids. */
    private final Map<String, Transfer> came = new HashMap<>();

    /** By annotation: what the reader has not answered about the older text. */
    private final Map<String, Transfer> waiting = new HashMap<>();

    /** Where words stand that were not found as the passage they are. */
    private final Elsewhere elsewhere;

    private final List<Edit> edits = new ArrayList<>();
    private final List<Transfer> transfers = new ArrayList<>();

    private Versioning(Heritage left, Ways ways, Document before, Document after, DocumentVersion next) {
        this.left = left;
        this.ways = ways;
        this.before = before;
        this.after = after;
        this.old = left.version(before.currentVersion());
        Optional<DocumentVersion> kept = left.versions(before.id()).stream()
                .filter(version -> version.id().equals(next.id()))
                .findFirst();
        this.known = kept.isPresent();
        // A text it has had before stays as it was left, with its own noise.
        DocumentVersion bare = kept.orElse(next);
        Reanchoring first = ways.between(old, bare);
        this.next = known ? bare : ReadersNoise.carried(bare, old, first);
        // What counts as noise decides what is compared.
        this.reanchoring = this.next == bare ? first : ways.between(old, this.next);
        this.elsewhere = new Elsewhere(this.next.text());
    }

    /**
     * Reads and changes nothing, so that it need not hold up the writer; takes seconds for very long texts.
     *
     * @param before the document as it is
     * @param after the document as it will be; its current version is {@code next}
     * @param next its text from now on; may be one it has had before, or the one it has
     */
    public static Succession of(Heritage left, Document before, Document after, DocumentVersion next, Instant now) {
        return of(left, Reanchoring::between, before, after, next, now);
    }

    /** @param ways asked for the older texts, to the newer one and back */
    public static Succession of(
            Heritage left, Ways ways, Document before, Document after, DocumentVersion next, Instant now) {
        if (!after.currentVersion().equals(next.id())) {
            throw new IllegalArgumentException("not the version that is to be shown: " + next.id());
        }
        if (before.currentVersion().equals(next.id())) {
            return new Succession(
                    before.equals(after) ? List.of() : List.of(new Edit.OfDocument(before, after)), List.of());
        }
        Versioning versioning = new Versioning(left, ways, before, after, next);
        versioning.work(now);
        return new Succession(List.copyOf(versioning.edits), List.copyOf(versioning.transfers));
    }

    /** Words of the headings the reader set, or put in order, that a newer text of the document has not any more. */
    public static List<String> lost(Heritage left, DocumentVersion old, DocumentVersion next) {
        return left.corrections(old.id()).isEmpty()
                        && left.arrangement(old.id()).isEmpty()
                ? List.of()
                : new Successor(left, Reanchoring::between, old, next, Reanchoring.between(old, next)).lost();
    }

    private void work(Instant now) {
        if (!known) {
            edits.add(new Edit.OfVersion(null, next));
        }
        edits.add(new Edit.OfDocument(before, after));
        // A heading that waits in a text returned to waits on.
        left.transfers(next.id()).stream()
                .filter(t -> HeadingSuccession.of(left, t).isEmpty())
                .forEach(t -> edits.add(new Edit.OfTransfer(t, null)));
        left.transfers(old.id()).stream()
                .filter(t -> t.fromVersion().equals(next.id()))
                .forEach(t -> came.put(t.annotationId(), t));
        left.transfers(old.id()).stream().filter(Transfer::isWaiting).forEach(t -> waiting.put(t.annotationId(), t));
        Successor successor = new Successor(left, ways, old, next, reanchoring);
        edits.addAll(successor.shaping(new FoundLevels(old, before.header(), next, after.header()), now));
        carry(left.annotations(AnnotationQuery.of(before.id())).stream()
                .filter(annotation -> !annotation.versionId().equals(next.id()))
                .toList());
        // What did not come along was told when the newest text came; one that is returned to was made from another.
        if (!known) {
            for (Transfer transfer : successor.askedHeadings()) {
                transfers.add(transfer);
                edits.add(new Edit.OfTransfer(null, transfer));
            }
        }
    }

    /** All are looked for before any is asked about, for no two are to be asked about the same place. */
    private void carry(List<Annotation> annotations) {
        Map<String, Found> found = new HashMap<>();
        for (Annotation annotation : annotations) {
            Found one = isCurrent(annotation) ? find(annotation) : findFromElsewhere(annotation);
            found.put(annotation.id(), one);
            want(annotation, one);
        }
        elsewhere.find();
        for (Annotation annotation : annotations) {
            Found one = found.get(annotation.id());
            if (one != null) {
                carry(annotation, asked(annotation, one));
            }
        }
    }

    private boolean isCurrent(Annotation annotation) {
        return annotation.versionId().equals(old.id());
    }

    private void carry(Annotation annotation, Found found) {
        boolean current = isCurrent(annotation);
        TextSpan place = place(annotation, found);
        boolean words = place != null && !place.isEmpty();
        boolean placed = words && (current ? found.grade().isPlaced() : found.grade() == Grade.EXACT);
        Grade grade = placed || !found.grade().isPlaced() ? found.grade() : words ? Grade.DOUBTFUL : Grade.ORPHAN;
        if (placed && place != null) {
            edits.add(new Edit.OfAnnotation(annotation, annotation.in(next.id(), Anchor.of(next, place))));
        }
        boolean same = placed && (grade == Grade.EXACT || grade == Grade.MOVED);
        // What the reader has not answered yet is asked again, about the words he marked, not about those it was put on
        // since.
        Transfer asked = current ? waiting.get(annotation.id()) : null;
        boolean settled = asked == null || isAsMarked(asked, place);
        Transfer about = settled ? null : asked;
        Transfer transfer = new Transfer(
                UUID.randomUUID().toString(),
                annotation.id(),
                before.id(),
                about == null ? annotation.versionId() : about.fromVersion(),
                next.id(),
                same && about != null ? about.grade() : grade,
                found.score(),
                same && about != null ? about.reason() : found.reason(),
                about == null ? annotation.span() : about.before(),
                place,
                same && about == null ? Decision.ACCEPTED : Decision.OPEN);
        transfers.add(transfer);
        edits.add(new Edit.OfTransfer(null, transfer));
    }

    /** An annotation that came from the very text that is returned to, and was left alone since, goes back where it was. */
    private Found find(Annotation annotation) {
        Transfer way = came.get(annotation.id());
        return way != null && annotation.span().equals(way.after())
                ? new Found(Grade.EXACT, way.before(), 1, Found.BACK)
                : reanchoring.find(annotation.anchor());
    }

    /** Words that stand somewhere are not gone: the reader is asked about the place nearest to where they stood. */
    private void want(Annotation annotation, Found found) {
        String words = annotation.anchor().quote().exact().strip();
        TextSpan span = found.span();
        if (words.isEmpty()) {
            return;
        }
        int near =
                span == null ? Math.min(annotation.span().start(), next.text().length()) : span.start();
        boolean hint = span != null && !span.isEmpty();
        boolean same = hint && next.text().startsWith(words, near);
        if (found.grade().isPlaced() && same) {
            elsewhere.take(words, near);
        } else if (!found.grade().isPlaced() && (same || !hint && found.grade() == Grade.ORPHAN)) {
            elsewhere.want(words, was(annotation), near);
        }
    }

    private Found asked(Annotation annotation, Found found) {
        Optional<TextSpan> other = elsewhere.place(was(annotation));
        TextSpan span = found.span();
        if (other.isEmpty() || found.grade().isPlaced()) {
            return found;
        }
        if (span == null || span.isEmpty()) {
            return new Found(Grade.DOUBTFUL, other.get(), found.score(), Found.ELSEWHERE);
        }
        return other.get().start() == span.start() ? found : new Found(found.grade(), other.get(), 0, Found.ELSEWHERE);
    }

    private static String was(Annotation annotation) {
        return annotation.versionId() + " " + annotation.span();
    }

    /** Whether a place has the very words that were marked at first, so that there is nothing to ask any more. */
    private boolean isAsMarked(Transfer asked, @Nullable TextSpan place) {
        if (asked.fromVersion().equals(next.id())) {
            return true;
        }
        Found found = from(asked.fromVersion()).find(asked.before());
        return place != null && found.grade() == Grade.EXACT && place.equals(place(found));
    }

    private DocumentVersion text(String versionId) {
        return versionId.equals(old.id()) ? old : olderTexts.computeIfAbsent(versionId, left::version);
    }

    private Reanchoring from(String versionId) {
        return fromElsewhere.computeIfAbsent(versionId, id -> ways.between(text(id), next));
    }

    /** It was not found in the older text; perhaps the newer one has it again. */
    private Found findFromElsewhere(Annotation annotation) {
        return from(annotation.versionId()).find(annotation.anchor());
    }

    /** Whole characters; empty, the spot where it stood, when none of its words are there. */
    private @Nullable TextSpan place(Found found) {
        TextSpan span = found.span();
        if (span == null) {
            return null;
        }
        return Passages.tidy(next, span).orElseGet(() -> new TextSpan(span.start(), span.start()));
    }

    /** As {@link #place}; of what was rewritten, up to the punctuation it reached before. */
    private @Nullable TextSpan place(Annotation annotation, Found found) {
        TextSpan place = place(found);
        boolean rewritten = found.grade() == Grade.EDITED || found.grade() == Grade.DOUBTFUL;
        return place == null || !rewritten || found.isReadOtherwise()
                ? place
                : WholeClause.around(text(annotation.versionId()), annotation.span(), next, place);
    }
}
