package org.yandu.exchange.accession;

import java.util.ArrayList;
import java.util.List;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.Header;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.outline.TitlePlace;

/** What a document says about itself when its text becomes another one: corrected, or as it was before. */
public final class HeadOfText {

    private HeadOfText() {}

    /**
     * What was read from the text follows the text; what the reader set, or the file itself said, stays.
     *
     * @param old the text it has
     * @param next the one it will have
     */
    public static Header following(Document document, DocumentVersion old, DocumentVersion next) {
        Header header = document.header();
        Header first = Intake.header(old);
        Header found = Headers.newer(first, document, Intake.header(next));
        boolean told = header.title().equals(first.title());
        String title = told ? found.title() : lineOf(header, old, next);
        return new Header(
                title, found.subtitle(), found.author(), found.issuer(), found.number(), found.date(), found.source());
    }

    /** A title that the file itself named, such as the main heading of a page, stands in a line of the text that may have been corrected. */
    private static String lineOf(Header header, DocumentVersion old, DocumentVersion next) {
        List<TextSpan> lines =
                old.paragraphs().stream().map(each -> each.span()).toList();
        TitlePlace place = TitlePlace.of(old, header, lines);
        int start = place.first();
        boolean alone =
                place.title().size() == 1 && next.text().startsWith(old.text().substring(0, start));
        String line = alone && start < next.text().length()
                ? next.quote(next.paragraphAt(start).span()).strip()
                : "";
        return isLike(line, header.title()) ? line : header.title();
    }

    /** Whether one is the other with some words changed: they have most of their characters in common. */
    private static boolean isLike(String one, String other) {
        if (one.length() > 2 * other.length()) {
            return false;
        }
        List<Integer> rest = new ArrayList<>(Folding.fold(other).codePoints().boxed().toList());
        long common = Folding.fold(one)
                .codePoints()
                .filter(c -> rest.remove(Integer.valueOf(c)))
                .count();
        return common * 2 > Math.max(one.length(), other.length());
    }
}
