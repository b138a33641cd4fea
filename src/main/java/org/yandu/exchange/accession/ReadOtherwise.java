package org.yandu.exchange.accession;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yandu.anchor.Reanchoring;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.intake.manuscript.ByteOrigins;
import org.yandu.workspace.Versioning;

/**
 * Carries passages between texts that one file became in several encodings: their words have nothing in common, but they stand on the
 * same bytes. A text that was corrected by hand, or comes from another file, is compared as ever.
 */
final class ReadOtherwise implements Versioning.Ways {

    private final String sha256;
    private final byte[] bytes;
    private final Map<String, Optional<ByteOrigins>> known = new HashMap<>();

    /** @param sha256 of the bytes */
    ReadOtherwise(String sha256, byte[] bytes) {
        this.sha256 = sha256;
        this.bytes = bytes;
    }

    @Override
    public Reanchoring between(DocumentVersion from, DocumentVersion to) {
        Optional<ByteOrigins> one = origins(from);
        Optional<ByteOrigins> other = one.flatMap(found -> origins(to));
        if (one.isEmpty() || other.isEmpty()) {
            return Reanchoring.between(from, to);
        }
        ByteOrigins there = other.get();
        ByteOrigins here = one.get();
        return Reanchoring.knowing(from, to, span -> here.in(there, span));
    }

    private Optional<ByteOrigins> origins(DocumentVersion version) {
        Origin origin = version.origin();
        if (!origin.sha256().equals(sha256)) {
            return Optional.empty();
        }
        return known.computeIfAbsent(
                version.id(), id -> ByteOrigins.of(bytes, Charset.forName(origin.encoding()), version.text()));
    }
}
