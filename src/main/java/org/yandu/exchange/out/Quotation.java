package org.yandu.exchange.out;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.document.Header;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.lesson.Citation;
import org.yandu.workspace.OpenDocument;

/**
 * A passage on its way to the clipboard, as text and in the two rich forms word processors take: HTML and RTF, both with a real footnote in the
 * style that has one.
 *
 * @param words as they stand, without noise
 * @param place such as 三（二）第4段; may be empty
 */
public record Quotation(String words, Header header, String format, String place) {

    public static Quotation of(OpenDocument open, TextSpan span) {
        return new Quotation(
                ReportMaker.tidy(open.version().quote(span)),
                open.document().header(),
                open.document().format(),
                open.outline().placeAt(span.start()));
    }

    public String text(QuoteStyle style, Texts texts) {
        return switch (style) {
            case PLAIN -> texts.get("quote.with_source", words, source(texts));
            case FOOTNOTE -> texts.get("quote.quoted", words) + "[1]\n\n[1] " + citation();
            case MARKDOWN ->
                Safe.markdown(words).lines().collect(Collectors.joining("\n>\n> ", "> ", "\n>\n> —— "))
                        + Safe.markdown(citation())
                        + "\n";
        };
    }

    /** Empty in the style that is nothing but text. */
    public String html(QuoteStyle style, Texts texts) {
        return switch (style) {
            case PLAIN -> page(paragraphs(text(style, texts), ""), "");
            case FOOTNOTE ->
                page(
                        paragraphs(texts.get("quote.quoted", words), anchor("ftn1", "ftnref1")),
                        "<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>"
                                + anchor("ftnref1", "ftn1") + " " + Safe.xml(citation()) + "</p></div></div>");
            case MARKDOWN -> "";
        };
    }

    /** As {@link #html}. */
    public String rtf(QuoteStyle style, Texts texts) {
        return switch (style) {
            case PLAIN -> rtf(text(style, texts), "");
            case FOOTNOTE ->
                rtf(
                        texts.get("quote.quoted", words),
                        "{\\super\\chftn{\\footnote\\pard\\plain\\f0\\fs18{\\super\\chftn} " + rtf(citation()) + "}}");
            case MARKDOWN -> "";
        };
    }

    /** 《标题》，作者，2023-04-13，三（二）第4段 */
    private String source(Texts texts) {
        String who = header.author() != null ? header.author() : header.issuer();
        return Stream.of(texts.get("quote.title", header.title()), who, header.date(), place)
                .filter(fact -> fact != null && !fact.isBlank())
                .collect(Collectors.joining(texts.get("quote.separator")));
    }

    private String citation() {
        return Citation.of(header, format).text(place);
    }

    // ---- HTML, with the marks Word knows footnotes by ----

    private static String page(String body, String notes) {
        return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:w=\"urn:schemas-microsoft-com:office:word\">"
                + "<head><meta charset=\"utf-8\"></head><body>" + body + notes + "</body></html>";
    }

    private static String paragraphs(String words, String end) {
        return words.lines().map(Safe::xml).collect(Collectors.joining("</p><p>", "<p>", end + "</p>"));
    }

    private static String anchor(String to, String name) {
        return "<a style='mso-footnote-id:ftn1' href=\"#_" + to + "\" name=\"_" + name
                + "\"><sup><span style='mso-special-character:footnote'>[1]</span></sup></a>";
    }

    // ---- RTF 1.9 ----

    private static String rtf(String words, String end) {
        return "{\\rtf1\\ansi\\ansicpg936\\uc1\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}}\\pard\\plain\\f0\\fs21 "
                + words.lines().map(Quotation::rtf).collect(Collectors.joining("\\par\n"))
                + end
                + "\\par\n}";
    }

    /** Every UTF-16 unit by its number, which RTF wants signed, with a question mark for programs that know no Unicode. */
    private static String rtf(String words) {
        StringBuilder out = new StringBuilder();
        for (char c : Safe.plain(words).toCharArray()) {
            if (c == '\\' || c == '{' || c == '}') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < 0x7F) {
                out.append(c);
            } else if (c == '\t') {
                out.append("\\tab ");
            } else {
                out.append("\\u").append((int) (short) c).append('?');
            }
        }
        return out.toString();
    }
}
