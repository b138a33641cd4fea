package org.yandu.exchange.accession;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.document.ProblemException;
import org.yandu.intake.Intake;
import org.yandu.workspace.Store;

/** What a document says about itself when another text of it comes: what the reader has set right stays. */
final class Headers {

    private Headers() {}

    /** The same file read anew: only what it says now counts. */
    static Header anew(Store store, Document document, DocumentVersion shown, Header found) {
        return merged(document.header(), first(store, document, shown), found, (now, other) -> other);
    }

    /**
     * A newer file: what it does not say is still what the older one said.
     *
     * @param first what was found when the older one came in, see {@link #first}
     */
    static Header newer(Header first, Document document, Header found) {
        return merged(document.header(), first, found, (now, other) -> other == null ? now : other);
    }

    /** The name decides between plain text and Markdown, and is the title of a text that names none. */
    static String fileName(Document document, Origin origin) {
        String name = origin.fileName();
        return name != null ? name : document.title() + "." + document.format();
    }

    /** What was found when the file came in: what differs from it was written by the reader. */
    static Header first(Store store, Document document, DocumentVersion shown) {
        Origin origin = shown.origin();
        try {
            return Intake.read(
                            fileName(document, origin),
                            store.original(origin.sha256()),
                            Charset.forName(origin.encoding()))
                    .header();
        } catch (ProblemException e) {
            return Intake.header(shown); // the original is gone; the text is still there
        }
    }

    private static Header merged(Header kept, Header first, Header found, BinaryOperator<@Nullable String> unless) {
        String title = kept.title().equals(first.title()) ? found.title() : kept.title();
        return new Header(
                title,
                one(kept, first, found, unless, Header::subtitle),
                one(kept, first, found, unless, Header::author),
                one(kept, first, found, unless, Header::issuer),
                one(kept, first, found, unless, Header::number),
                one(kept, first, found, unless, Header::date),
                one(kept, first, found, unless, Header::source));
    }

    private static @Nullable String one(
            Header kept,
            Header first,
            Header found,
            BinaryOperator<@Nullable String> unless,
            Function<Header, @Nullable String> fact) {
        String now = fact.apply(kept);
        boolean edited = !Objects.equals(now, fact.apply(first));
        return edited ? now : unless.apply(now, fact.apply(found));
    }
}
