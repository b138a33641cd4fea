package org.yandu.exchange.accession;

import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Fingerprint;
import org.yandu.document.Noise;
import org.yandu.document.Structure;
import org.yandu.intake.Reading;
import org.yandu.intake.manuscript.Remark;

/**
 * A file that comes in, until all are known and it is clear what it becomes: text and bytes lie in a {@link Spool} meanwhile.
 *
 * @param cause of its text
 * @param versionId of its text, whichever document that will be of
 */
record Held(
        Source source,
        Cause cause,
        Gist gist,
        Structure structure,
        List<Noise> noise,
        List<Remark> remarks,
        String versionId,
        Supplier<String> text,
        Supplier<byte[]> bytes) {

    static Held of(Source source, Cause cause, Plan.Read read, Spool spool) {
        Reading reading = Objects.requireNonNull(read.reading());
        Gist gist = Objects.requireNonNull(read.gist());
        return new Held(
                source,
                cause,
                gist,
                reading.structure(),
                reading.noise(),
                reading.remarks(),
                Fingerprint.version(gist.sha256(), reading.text()),
                text(spool.put(reading.text().getBytes(StandardCharsets.UTF_8))),
                spool.put(reading.bytes()));
    }

    DocumentVersion version(String documentId, Instant created) {
        Origin origin = new Origin(cause, gist.decoding().encoding(), gist.sha256(), source.fileName(), created);
        return DocumentVersion.deferred(versionId, documentId, text, structure, noise, origin);
    }

    /** Remembered only as long as somebody holds it: a commit asks several times in a row. */
    private static Supplier<String> text(Supplier<byte[]> put) {
        return new Supplier<>() {
            private WeakReference<String> last = new WeakReference<>(null);

            @Override
            public synchronized String get() {
                String here = last.get();
                if (here == null) {
                    here = new String(put.get(), StandardCharsets.UTF_8);
                    last = new WeakReference<>(here);
                }
                return here;
            }
        };
    }
}
