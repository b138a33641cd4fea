package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.yandu.codebook.Code;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.exchange.out.MarkReport.Entry;
import org.yandu.exchange.out.MarkReport.Group;
import org.yandu.language.Texts;

/**
 * One page that needs nothing else and can do nothing: every word is escaped, and its policy forbids scripts, frames and anything
 * from elsewhere. Prints on A4.
 */
final class HtmlReport implements ReportWriter {

    private static final String STYLE = """
            :root { color-scheme: light; }
            body { margin: 2.5em auto; max-width: 40em; padding: 0 1em; color: #22242a; background: #fff;
              font: 16px/1.8 "Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, serif; }
            h1, h2, h3, h4, h5, h6, .small { font-family: "Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
            h1 { font-size: 1.6em; line-height: 1.4; } h2 { font-size: 1.25em; margin-top: 2em; border-bottom: 1px solid #e6e2d8; }
            h3 { font-size: 1.1em; } .small { font-size: .8em; color: #5b5e66; }
            article { margin: 1.4em 0; break-inside: avoid; }
            blockquote { margin: 0; padding: .1em 0 .1em 1em; border-left: 4px solid #b9b5aa; } blockquote p { margin: 0; text-indent: 2em; }
            .comment { margin: .3em 0 0 1.2em; white-space: pre-wrap; } .theme { padding: 0 .35em; border-radius: .2em; white-space: nowrap; }
            sup { font-size: .7em; } ol.sources { list-style: none; padding: 0; } ol.sources li { padding-left: 2.4em; text-indent: -2.4em; overflow-wrap: anywhere; }
            @page { size: A4; margin: 2.2cm 2.4cm; } @media print { body { margin: 0; max-width: none; font-size: 11pt; }
              h2, h3 { break-after: avoid; } .theme { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
            """;

    @Override
    public void write(MarkReport report, Texts texts, OutputStream out) throws IOException {
        StringBuilder page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append(
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(element("title", "", report.title()))
                .append("<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n")
                .append(element("h1", "", report.title()));
        if (!report.subtitle().isEmpty()) {
            page.append(element("p", "small", report.subtitle()));
        }
        for (Group group : report.groups()) {
            page.append(element("h" + Math.min(6, group.level() + 1), "", group.heading()));
            group.entries().forEach(entry -> entry(page, entry, texts));
        }
        if (!report.memos().isEmpty()) {
            page.append(element("h2", "", texts.get("report.memos")));
        }
        for (MarkReport.Note memo : report.memos()) {
            page.append(element("h3", "", memo.heading()))
                    .append(element("div", "comment", Markdown.plain(memo.text())))
                    .append(element("p", "small", memo.coder()));
        }
        sources(page, report, texts);
        out.write(page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(StringBuilder page, Entry entry, Texts texts) {
        String edge = entry.themes().isEmpty()
                ? ""
                : " style=\"border-color: "
                        + colour(entry.themes().getFirst().colour().full()) + "\"";
        String words =
                ReportLines.lines(entry.quote()).stream().map(Safe::xml).collect(Collectors.joining("</p>\n<p>"));
        page.append("<article>\n<blockquote").append(edge).append(">\n<p>").append(words);
        page.append("<sup>[").append(entry.source()).append("]</sup></p>\n</blockquote>\n");
        page.append("<div class=\"small\">").append(Safe.xml(ReportLines.document(entry, texts)));
        entry.themes().forEach(theme -> page.append(" · ").append(chip(theme)));
        if (!entry.coder().isBlank()) {
            page.append(" · ").append(Safe.xml(entry.coder()));
        }
        if (!entry.beside().flags().isEmpty()) {
            page.append(" · ").append(Safe.xml(ReportLines.flags(entry)));
        }
        page.append("</div>\n");
        entry.beside().relations().forEach(line -> page.append(element("div", "small", line)));
        if (!entry.comment().isEmpty()) {
            page.append(element("div", "comment", ReportLines.comment(entry, texts)));
        }
        page.append("</article>\n");
    }

    private static String chip(Code theme) {
        return "<span class=\"theme\" style=\"background: "
                + colour(theme.colour().light()) + "\">" + Safe.xml(theme.name()) + "</span>";
    }

    private static void sources(StringBuilder page, MarkReport report, Texts texts) {
        if (report.sources().isEmpty()) {
            return;
        }
        page.append(element("h2", "", texts.get("report.sources"))).append("<ol class=\"sources small\">\n");
        for (int i = 0; i < report.sources().size(); i++) {
            page.append(
                    element("li", "", "[" + (i + 1) + "] " + report.sources().get(i)));
        }
        page.append("</ol>\n");
    }

    private static String element(String name, String style, String words) {
        String kind = style.isEmpty() ? "" : " class=\"" + style + "\"";
        return "<" + name + kind + ">" + Safe.xml(words) + "</" + name + ">\n";
    }

    /** Colours come out of a library that may come from anywhere. */
    private static String colour(String colour) {
        return colour.matches("#[0-9A-Fa-f]{6}") ? colour : "#b9b5aa";
    }
}
