package org.yandu.exchange.accession;

import java.util.List;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.TextSpan;
import org.yandu.intake.Intake;
import org.yandu.outline.head.TitlePlace;

/** What a document says about itself when its text becomes another one: corrected, or as it was before. */
public final class HeadOfText {

    /** Of the characters of the longer one. */
    private static final double ALIKE = 0.5;

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
        if (!alone || start >= next.text().length()) {
            return header.title();
        }
        String was = old.quote(old.paragraphAt(start).span()).strip();
        String line = next.quote(next.paragraphAt(start).span()).strip();
        boolean moved = next.text().lines().anyMatch(each -> each.strip().equals(was));
        return !moved && areAlike(was, line) ? line : header.title();
    }

    /** Whether most of either is in the other: a line corrected, and not another that stands where it stood. */
    private static boolean areAlike(String one, String other) {
        StringBuilder rest = new StringBuilder(other);
        int common = 0;
        for (int i = 0; i < one.length(); i++) {
            int at = rest.indexOf(one.substring(i, i + 1));
            if (at >= 0) {
                rest.deleteCharAt(at);
                common++;
            }
        }
        return common > Math.max(one.length(), other.length()) * ALIKE;
    }
}
