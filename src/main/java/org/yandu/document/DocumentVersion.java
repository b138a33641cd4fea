package org.yandu.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One immutable text of a document: line ends are LF, characters are NFC, nothing else was changed. Two versions are
 * the same when their ids are.
 */
public final class DocumentVersion {

    private final String id;
    private final String documentId;
    private final Supplier<String> text;
    private final Structure structure;
    private final List<Noise> noise;
    private final Origin origin;
    private @Nullable List<Paragraph> paragraphs;
    private @Nullable CodePoints codePoints;

    /**
     * Where a version came from.
     *
     * @param cause how it came about
     * @param encoding name of the charset the bytes were read with
     * @param sha256 of the original bytes, lower-case hexadecimal; also the name of the kept file
     * @param fileName of the original, without its folder; {@code null} when it had none
     */
    public record Origin(
            Cause cause,
            String encoding,
            String sha256,
            @Nullable String fileName,
            Instant created) {

        /** A file that was taken in. */
        public Origin(String encoding, String sha256, Instant created) {
            this(Cause.TAKEN_IN, encoding, sha256, null, created);
        }
    }

    /** How a version came about. */
    public enum Cause {
        /** A file was taken in. */
        TAKEN_IN,
        /** The same file was read in another encoding. */
        READ_AGAIN,
        /** The reader corrected the text. */
        CORRECTED
    }

    /** @param noise in text order, not overlapping */
    public DocumentVersion(String id, String documentId, String text, List<Noise> noise, Origin origin) {
        this(id, documentId, text, Structure.NONE, noise, origin);
    }

    /**
     * @param structure what the file format says about the text's shape
     * @param noise in text order, not overlapping
     */
    public DocumentVersion(
            String id, String documentId, String text, Structure structure, List<Noise> noise, Origin origin) {
        this(id, documentId, () -> text, structure, noise, origin);
    }

    private DocumentVersion(
            String id,
            String documentId,
            Supplier<String> text,
            Structure structure,
            List<Noise> noise,
            Origin origin) {
        this.id = id;
        this.documentId = documentId;
        this.text = text;
        this.structure = structure;
        this.noise = List.copyOf(noise);
        this.origin = origin;
    }

    /**
     * One whose text is fetched whenever it is asked for, so that thousands can be taken in without holding their texts in memory.
     *
     * @param text always gives the same
     */
    public static DocumentVersion deferred(
            String id,
            String documentId,
            Supplier<String> text,
            Structure structure,
            List<Noise> noise,
            Origin origin) {
        return new DocumentVersion(id, documentId, text, structure, noise, origin);
    }

    /** The same text with other noise. */
    public DocumentVersion withNoise(List<Noise> other) {
        return new DocumentVersion(id, documentId, text, structure, other, origin);
    }

    public String id() {
        return id;
    }

    public String documentId() {
        return documentId;
    }

    public String text() {
        return text.get();
    }

    public Structure structure() {
        return structure;
    }

    public List<Noise> noise() {
        return noise;
    }

    public Origin origin() {
        return origin;
    }

    /** All lines, empty ones included. */
    public synchronized List<Paragraph> paragraphs() {
        if (paragraphs == null) {
            paragraphs = split(text());
        }
        return paragraphs;
    }

    /** The lines as they are read: those that only the layout parted are one. Its white space stays inside. */
    public List<TextSpan> readingLines() {
        List<TextSpan> lines = new ArrayList<>();
        int from = 0;
        for (Paragraph line : paragraphs()) {
            int end = line.span().end();
            if (!isLayout(end)) {
                lines.add(new TextSpan(from, end));
                from = end + 1;
            }
        }
        return lines;
    }

    private boolean isLayout(int lineEnd) {
        return lineEnd < text().length()
                && noiseIn(new TextSpan(lineEnd, lineEnd + 1)).stream().anyMatch(n -> n.kind() == Noise.Kind.SPACING);
    }

    public synchronized CodePoints codePoints() {
        if (codePoints == null) {
            codePoints = CodePoints.of(text());
        }
        return codePoints;
    }

    /** The line that holds an offset; an offset on a line end belongs to the line it ends. */
    public Paragraph paragraphAt(int offset) {
        List<Paragraph> all = paragraphs();
        int low = 0;
        int high = all.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (all.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return all.get(low);
    }

    /** The words of a stretch as they stand, without the noise in it. */
    public String quote(TextSpan span) {
        String text = text();
        StringBuilder out = new StringBuilder(span.length());
        int from = span.start();
        for (Noise n : noiseIn(span)) {
            out.append(text, from, Math.max(from, n.span().start()));
            from = Math.min(span.end(), Math.max(from, n.span().end()));
        }
        return out.append(text, from, span.end()).toString();
    }

    /** The noise that shares at least one unit with a stretch, in text order. */
    public List<Noise> noiseIn(TextSpan span) {
        int from = firstNoiseEndingAfter(span.start());
        int to = from;
        while (to < noise.size() && noise.get(to).span().start() < span.end()) {
            to++;
        }
        return noise.subList(from, to);
    }

    /** Noise does not overlap, so that its ends ascend as its starts do. */
    private int firstNoiseEndingAfter(int offset) {
        int low = 0;
        int high = noise.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (noise.get(middle).span().end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static List<Paragraph> split(String text) {
        List<Paragraph> all = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            all.add(new Paragraph(all.size(), new TextSpan(from, end)));
            from = end + 1;
        }
        all.add(new Paragraph(all.size(), new TextSpan(from, text.length())));
        return List.copyOf(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentVersion documentVersion && documentVersion.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "DocumentVersion[" + id + "]";
    }
}
