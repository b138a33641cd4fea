package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yandu.codebook.Code;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.exchange.out.MarkReport.Entry;
import org.yandu.exchange.out.MarkReport.Group;
import org.yandu.language.Texts;

/**
 * A Word file (ECMA-376 part 1, 17) as an office would write it: real heading styles, Chinese faces, A4, page numbers. Themes are shading,
 * which knows any colour, unlike highlighting with its sixteen. Quotations name their source by its number in the list at the end
 * (GB/T 7714—2025, 9.2.1).
 */
final class DocxReport implements ReportWriter {

    private static final int HEADING_LEVELS = 4;

    @Override
    public void write(MarkReport report, Texts texts, OutputStream out) throws IOException {
        try (Parcel parcel = new Parcel(out)) {
            DocxParts.write(parcel, report.title());
            parcel.part("word/document.xml", document(report, texts));
        }
    }

    private static String document(MarkReport report, Texts texts) {
        StringBuilder body = new StringBuilder();
        body.append(paragraph("Title", "", run(report.title())));
        if (!report.subtitle().isEmpty()) {
            body.append(paragraph("Subtitle", "", run(report.subtitle())));
        }
        for (Group group : report.groups()) {
            String style = "Heading" + Math.min(HEADING_LEVELS, group.level());
            String sign = group.theme() == null ? "" : shaded(group.theme().sign(), group.theme()) + run(" ");
            body.append(paragraph(style, "", sign + run(group.heading())));
            group.entries().forEach(entry -> entry(body, entry, texts));
        }
        memos(body, report, texts);
        if (!report.sources().isEmpty()) {
            body.append(paragraph("Heading1", "", run(texts.get("report.sources"))));
        }
        for (int i = 0; i < report.sources().size(); i++) {
            body.append(paragraph(
                    "Reference",
                    "",
                    run("[" + (i + 1) + "]\t" + report.sources().get(i))));
        }
        return document(body, "w:w=\"11906\" w:h=\"16838\"");
    }

    private static void memos(StringBuilder body, MarkReport report, Texts texts) {
        if (!report.memos().isEmpty()) {
            body.append(paragraph("Heading1", "", run(texts.get("report.memos"))));
        }
        for (MarkReport.Note memo : report.memos()) {
            body.append(paragraph("Heading2", "", run(memo.heading())));
            ReportLines.lines(Markdown.plain(memo.text()))
                    .forEach(line -> body.append(paragraph("Remark", "", run(line))));
            body.append(paragraph("Origin", "", run(memo.coder())));
        }
    }

    /**
     * @param body what stands in it
     * @param page size of the page, in twentieths of a point, as attributes
     */
    static String document(CharSequence body, String page) {
        return "<w:document xmlns:w=\"" + DocxParts.MAIN + "\" xmlns:r=\"" + DocxParts.OFFICE + "\"><w:body>" + body
                + "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz " + page + "/>"
                + "<w:pgMar w:top=\"1440\" w:right=\"1588\" w:bottom=\"1440\" w:left=\"1588\" w:header=\"851\" w:footer=\"992\""
                + " w:gutter=\"0\"/></w:sectPr></w:body></w:document>";
    }

    private static void entry(StringBuilder body, Entry entry, Texts texts) {
        String edge = edge(entry.themes().isEmpty() ? null : entry.themes().getFirst());
        Iterator<String> lines = ReportLines.lines(entry.quote()).iterator();
        while (lines.hasNext()) {
            String words = run(lines.next());
            String number = lines.hasNext() ? "" : raised("[" + entry.source() + "]");
            body.append(paragraph("Quote", edge, words + number));
        }
        StringBuilder small = new StringBuilder(run(ReportLines.document(entry, texts)));
        entry.themes().forEach(theme -> small.append(run(" · ")).append(shaded(theme.name(), theme)));
        if (!entry.coder().isBlank()) {
            small.append(run(" · " + entry.coder()));
        }
        if (!entry.beside().flags().isEmpty()) {
            small.append(run(" · " + ReportLines.flags(entry)));
        }
        body.append(paragraph("Origin", entry.comment().isEmpty() ? "" : "<w:keepNext/>", small.toString()));
        entry.beside().relations().forEach(line -> body.append(paragraph("Origin", "", run(line))));
        if (!entry.comment().isEmpty()) {
            // A paragraph for each line: a line that is only broken would be stretched over the whole width.
            ReportLines.lines(ReportLines.comment(entry, texts))
                    .forEach(line -> body.append(paragraph("Remark", "", run(line))));
        }
    }

    private static String edge(@Nullable Code theme) {
        return "<w:pBdr><w:left w:val=\"single\" w:sz=\"24\" w:space=\"8\" w:color=\""
                + (theme == null ? "B9B5AA" : rgb(theme.colour().full())) + "\"/></w:pBdr>";
    }

    static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    static String run(String words) {
        return run("", words);
    }

    private static String raised(String words) {
        return run("<w:vertAlign w:val=\"superscript\"/>", words);
    }

    /** On the tint of a theme, in whose full colour the words are too light to read. */
    private static String shaded(String words, Code theme) {
        return run(
                "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""
                        + rgb(theme.colour().light()) + "\"/>",
                words);
    }

    static String run(String properties, String words) {
        StringBuilder run = new StringBuilder("<w:r>");
        if (!properties.isEmpty()) {
            run.append("<w:rPr>").append(properties).append("</w:rPr>");
        }
        List<String> lines = ReportLines.lines(Safe.plain(words));
        for (int i = 0; i < lines.size(); i++) {
            run.append(i == 0 ? "" : "<w:br/>").append("<w:t xml:space=\"preserve\">");
            run.append(Safe.xml(lines.get(i)).replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">"))
                    .append("</w:t>");
        }
        return run.append("</w:r>").toString();
    }

    private static String rgb(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? colour.substring(1).toUpperCase(java.util.Locale.ROOT) : "FFFFFF";
    }
}
