package org.yandu.workspace;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Reanchoring;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.document.MarkdownSigns;
import org.yandu.document.MarkedHeading;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.document.TextSpan;
import org.yandu.outline.Correction;
import org.yandu.outline.Corrections;
import org.yandu.outline.order.Arrangement;

/** What readers do to a document itself, as changes to be applied. Empty means that there is nothing to do. */
public final class Editing {

    private Editing() {}

    /** What the document says about itself, set right. */
    public static Optional<Change> describe(Document document, Header header) {
        return header.equals(document.header())
                ? Optional.empty()
                : Optional.of(Change.of(
                        "change.describe", List.of(), List.of(new Edit.OfDocument(document, document.with(header)))));
    }

    /**
     * A stretch that is no text; what was found there before becomes part of it, but spacing between characters stays what it is.
     * Annotations keep their places; what they quote passes over it from now on.
     */
    public static Optional<Change> markNoise(OpenDocument open, TextSpan span) {
        return NoiseEditing.mark(open, span)
                .map(noise -> Change.of("change.mark_noise", List.of(), NoiseEditing.edits(open, noise)));
    }

    /** What was taken for noise in a stretch is text after all, and is quoted again by the annotations that lie over it. */
    public static Optional<Change> unmarkNoise(OpenDocument open, TextSpan span) {
        return NoiseEditing.unmark(open.version(), span)
                .map(noise -> Change.of("change.unmark_noise", List.of(), NoiseEditing.edits(open, noise)));
    }

    /**
     * What the reader says about a heading, or nothing more about it.
     *
     * @param before what he said until now
     */
    public static Change correct(@Nullable Correction before, @Nullable Correction after, String key) {
        return Change.of(key, List.of(), List.of(new Edit.OfCorrection(before, after)));
    }

    /** Several at once, such as a chapter with its sections. */
    public static Change correct(List<Corrections.Edit> edits, String key) {
        return Change.of(
                key,
                List.of(),
                edits.stream()
                        .map(edit -> new Edit.OfCorrection(edit.before(), edit.after()))
                        .toList());
    }

    /** Every heading as it was found, also those that the reader had taken away. */
    public static Optional<Change> uncorrect(OpenDocument open) {
        List<Correction> corrections = open.shaping().corrections();
        return corrections.isEmpty()
                ? Optional.empty()
                : Optional.of(Change.of(
                        "change.heading_reset_all",
                        List.of(),
                        corrections.stream()
                                .map(correction -> new Edit.OfCorrection(correction, null))
                                .toList()));
    }

    /** The order the text is read in; {@code null} for the one it stands in. */
    public static Optional<Change> arrange(OpenDocument open, @Nullable Arrangement after) {
        Arrangement before = open.shaping().arrangement();
        return before == null && after == null
                ? Optional.empty()
                : Optional.of(Change.of(
                        after == null ? "change.stop_arranging" : "change.arrange",
                        List.of(),
                        List.of(new Edit.OfArrangement(before, after))));
    }

    /**
     * The text with the reader's corrections in it, as a new version; noise and the file's structure come along.
     *
     * @param written in any form: line ends and characters are made those of every version
     * @return empty when nothing was changed or nothing is left
     */
    public static Optional<DocumentVersion> corrected(OpenDocument open, String written, Instant now) {
        DocumentVersion old = open.version();
        String text = normalised(written);
        if (text.equals(old.text()) || text.isBlank()) {
            return Optional.empty();
        }
        Origin origin = old.origin();
        DocumentVersion bare = new DocumentVersion(
                Fingerprint.version(origin.sha256(), text),
                old.documentId(),
                text,
                List.of(),
                new Origin(Cause.CORRECTED, origin.encoding(), origin.sha256(), origin.fileName(), now));
        Reanchoring reanchoring = Reanchoring.between(old, bare);
        List<Noise> noise = new ArrayList<>();
        // The first sign of a text may be one that the reader writes; one of a document that is something else now has
        // its own.
        boolean markdown = open.document().format().equals("md")
                || old.noise().stream().anyMatch(each -> each.kind() == Noise.Kind.MARKUP);
        for (Noise each : old.noise()) {
            if (each.kind() == Noise.Kind.MARKUP) {
                continue;
            }
            Successor.place(each.span(), reanchoring)
                    .filter(span -> noise.isEmpty() || noise.getLast().span().end() <= span.start())
                    .ifPresent(span -> noise.add(new Noise(span, each.kind(), each.reason())));
        }
        return Optional.of(new DocumentVersion(
                bare.id(),
                bare.documentId(),
                text,
                structure(old.structure(), reanchoring),
                markdown ? MarkdownSigns.with(noise, text) : noise,
                bare.origin()));
    }

    private static String normalised(String written) {
        String lines = written.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder whole = new StringBuilder(lines.length());
        // Half a pair, as an editor may leave behind, is no character and could not be kept.
        lines.codePoints().filter(c -> c < 0xD800 || c > 0xDFFF).forEach(whole::appendCodePoint);
        return Normalizer.normalize(whole, Normalizer.Form.NFC);
    }

    private static Structure structure(Structure old, Reanchoring reanchoring) {
        if (old.isEmpty()) {
            return Structure.NONE;
        }
        return new Structure(
                old.headings().stream()
                        .flatMap(
                                h -> Successor.place(h.span(), reanchoring)
                                        .map(span -> new MarkedHeading(span, h.level(), h.by()))
                                        .stream())
                        .toList(),
                places(old.tables(), reanchoring),
                places(old.notes(), reanchoring));
    }

    private static List<TextSpan> places(List<TextSpan> spans, Reanchoring reanchoring) {
        return spans.stream()
                .flatMap(span -> Successor.place(span, reanchoring).stream())
                .toList();
    }
}
