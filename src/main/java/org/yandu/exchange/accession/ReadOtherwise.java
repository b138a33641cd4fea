package org.yandu.exchange.accession;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.anchor.Correspondence;
import org.yandu.anchor.Found;
import org.yandu.anchor.Reanchoring;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.ByteOrigins;
import org.yandu.intake.manuscript.PageWords;
import org.yandu.workspace.Versioning;

/**
 * Carries passages between texts that one file became in several encodings: their words have nothing in common, but they stand on the
 * same bytes. Of a plain text every character's bytes are known; the text of a page is found in the words of its source, and those stand
 * on bytes. A text that was corrected by hand, or comes from another file, is compared as ever.
 */
final class ReadOtherwise implements Versioning.Ways {

    private final String sha256;
    private final byte[] bytes;
    private final boolean page;
    private final Map<String, Optional<ByteOrigins>> known = new HashMap<>();
    private final Map<Charset, Source> sources = new HashMap<>();

    /** The words of a page's source, as a text that can be compared. */
    private record Source(PageWords words, DocumentVersion version) {}

    /**
     * @param sha256 of the bytes
     * @param page whether they are those of a web page
     */
    ReadOtherwise(String sha256, byte[] bytes, boolean page) {
        this.sha256 = sha256;
        this.bytes = bytes;
        this.page = page;
    }

    @Override
    public Reanchoring between(DocumentVersion from, DocumentVersion to) {
        Correspondence places = page ? throughSource(from, to) : throughBytes(from, to);
        return places == null ? Reanchoring.between(from, to) : Reanchoring.knowing(from, to, places);
    }

    private @Nullable Correspondence throughBytes(DocumentVersion from, DocumentVersion to) {
        Optional<ByteOrigins> one = origins(from);
        Optional<ByteOrigins> other = one.flatMap(found -> origins(to));
        if (one.isEmpty() || other.isEmpty()) {
            return null;
        }
        ByteOrigins there = other.get();
        ByteOrigins here = one.get();
        return span -> here.in(there, span);
    }

    private Optional<ByteOrigins> origins(DocumentVersion version) {
        Origin origin = version.origin();
        if (!origin.sha256().equals(sha256)) {
            return Optional.empty();
        }
        return known.computeIfAbsent(
                version.id(), id -> ByteOrigins.of(bytes, Charset.forName(origin.encoding()), version.text()));
    }

    /** Readings in one encoding are compared as any texts are; they share their words. */
    private @Nullable Correspondence throughSource(DocumentVersion from, DocumentVersion to) {
        Charset one = charset(from);
        Charset other = charset(to);
        if (one == null || other == null || one.equals(other)) {
            return null;
        }
        Source here = source(one);
        Source there = source(other);
        Reanchoring in = Reanchoring.between(from, here.version());
        Reanchoring out = Reanchoring.between(there.version(), to);
        return span -> {
            TextSpan read = here.words().in(there.words(), sure(in.find(span)));
            return sure(out.find(read));
        };
    }

    /** A guess is no place that bytes speak for, only a spot. */
    private static TextSpan sure(Found found) {
        TextSpan span = found.span();
        if (span == null) {
            return new TextSpan(0, 0);
        }
        return found.grade().isPlaced() ? span : new TextSpan(span.start(), span.start());
    }

    private @Nullable Charset charset(DocumentVersion version) {
        Origin origin = version.origin();
        return origin.sha256().equals(sha256) ? Charset.forName(origin.encoding()) : null;
    }

    private Source source(Charset charset) {
        return sources.computeIfAbsent(charset, read -> {
            PageWords words = PageWords.of(bytes, read);
            Origin nowhere = new Origin(read.name(), sha256, java.time.Instant.EPOCH);
            return new Source(
                    words, new DocumentVersion("source " + read.name(), "", words.words(), List.of(), nowhere));
        });
    }
}
