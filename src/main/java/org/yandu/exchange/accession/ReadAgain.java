package org.yandu.exchange.accession;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Cause;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Fingerprint;
import org.yandu.document.Header;
import org.yandu.document.ProblemException;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.workspace.Change;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Store;
import org.yandu.workspace.Versioning;

/**
 * A plain text or web page that was taken in with a wrong encoding, read once more from its original. The file cannot simply be taken in
 * again: its bytes are in the library. What was left on the unreadable text goes along by the bytes it stands on ({@code ReadOtherwise}),
 * where the text is what the bytes say; otherwise through the same grades as with any newer text.
 */
public final class ReadAgain {

    private ReadAgain() {}

    /**
     * @return empty when the text comes out the same
     * @throws ProblemException ORIGINAL_MISSING, FILE_EMPTY
     * @throws CancellationException when nobody wants it any more; a text of 30 MB takes seconds
     */
    public static Optional<Change> of(
            Store store, OpenDocument open, Charset encoding, Instant now, BooleanSupplier isUnwanted) {
        Document before = open.document();
        Origin origin = open.version().origin();
        byte[] bytes = store.original(origin.sha256());
        goOn(isUnwanted);
        String name = Headers.fileName(before, origin);
        Reading reading = Intake.read(name, bytes, encoding);
        if (reading.text().equals(open.version().text())) {
            return Optional.empty();
        }
        goOn(isUnwanted);
        DocumentVersion next = new DocumentVersion(
                Fingerprint.version(origin.sha256(), reading.text()),
                before.id(),
                reading.text(),
                reading.structure(),
                reading.noise(),
                new Origin(Cause.READ_AGAIN, reading.encoding(), origin.sha256(), origin.fileName(), now));
        Header header = Headers.anew(store, before, open.version(), reading.header());
        Document after = before.showing(next).with(header);
        ReadOtherwise known =
                new ReadOtherwise(origin.sha256(), bytes, reading.format().equals("html"));
        Versioning.Ways ways = (from, to) -> {
            goOn(isUnwanted);
            return known.between(from, to);
        };
        return Optional.of(
                Versioning.of(store, ways, before, after, next, now).named("change.read_again", header.title()));
    }

    private static void goOn(BooleanSupplier isUnwanted) {
        if (isUnwanted.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
