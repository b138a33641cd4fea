package org.yandu.exchange;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.intake.Intake;

/** What a document says about itself when a newer text of it comes: what the reader has set right stays. */
final class Headers {

    private Headers() {}

    /**
     * @param kept what the library says now
     * @param old the text it was found in, if the reader did not write it
     * @param found in the newer text
     */
    static Header merged(Header kept, DocumentVersion old, Header found) {
        Header first = Intake.header(old);
        String title = one(kept, first, found, Header::title);
        return new Header(
                title == null ? found.title() : title,
                one(kept, first, found, Header::subtitle),
                one(kept, first, found, Header::author),
                one(kept, first, found, Header::issuer),
                one(kept, first, found, Header::number),
                one(kept, first, found, Header::date),
                one(kept, first, found, Header::source));
    }

    private static @Nullable String one(
            Header kept, Header first, Header found, Function<Header, @Nullable String> fact) {
        String now = fact.apply(kept);
        boolean edited = !java.util.Objects.equals(now, fact.apply(first));
        return edited || fact.apply(found) == null ? now : fact.apply(found);
    }
}
