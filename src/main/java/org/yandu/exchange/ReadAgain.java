package org.yandu.exchange;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
 * A plain text that was taken in with a wrong encoding, read once more from its original. The file cannot simply be taken in
 * again: its bytes are in the library. What was left on the unreadable text goes through the same grades as with any newer text.
 */
public final class ReadAgain {

    private ReadAgain() {}

    /**
     * @return empty when the text comes out the same
     * @throws ProblemException ORIGINAL_MISSING, FILE_EMPTY
     */
    public static Optional<Change> of(Store store, OpenDocument open, Charset encoding, Instant now) {
        Document before = open.document();
        Origin origin = open.version().origin();
        byte[] bytes = store.original(origin.sha256());
        String name = name(before, origin);
        Reading reading = Intake.read(name, bytes, encoding);
        if (reading.text().equals(open.version().text())) {
            return Optional.empty();
        }
        Header found =
                Intake.read(name, bytes, Charset.forName(origin.encoding())).header();
        DocumentVersion next = new DocumentVersion(
                Fingerprint.version(origin.sha256(), reading.text()),
                before.id(),
                reading.text(),
                reading.structure(),
                reading.noise(),
                new Origin(Cause.READ_AGAIN, reading.encoding(), origin.sha256(), origin.fileName(), now));
        Header header = header(before.header(), found, reading.header());
        Document after = before.showing(next).with(header);
        return Optional.of(Versioning.of(store, before, after, next, now).named("change.read_again", header.title()));
    }

    /** The name decides between plain text and Markdown, and is the title of a text that names none. */
    private static String name(Document document, Origin origin) {
        String name = origin.fileName();
        return name != null ? name : document.title() + "." + document.format();
    }

    /** What was found in the old text is found anew in the new one; what the reader has set right stays. */
    private static Header header(Header now, Header found, Header anew) {
        return new Header(
                now.title().equals(found.title()) ? anew.title() : now.title(),
                fact(now.subtitle(), found.subtitle(), anew.subtitle()),
                fact(now.author(), found.author(), anew.author()),
                fact(now.issuer(), found.issuer(), anew.issuer()),
                fact(now.number(), found.number(), anew.number()),
                fact(now.date(), found.date(), anew.date()),
                fact(now.source(), found.source(), anew.source()));
    }

    private static @Nullable String fact(@Nullable String now, @Nullable String found, @Nullable String anew) {
        return Objects.equals(now, found) ? anew : now;
    }
}
