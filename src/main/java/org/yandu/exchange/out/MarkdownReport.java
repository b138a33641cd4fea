package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.yandu.exchange.out.MarkReport.Entry;
import org.yandu.exchange.out.MarkReport.Group;
import org.yandu.language.Texts;

/** Headings, block quotations and a numbered list of sources that the quotations name in brackets. */
final class MarkdownReport implements ReportWriter {

    @Override
    public void write(MarkReport report, Texts texts, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(line(report.title())).append("\n\n");
        if (!report.subtitle().isEmpty()) {
            text.append(line(report.subtitle())).append("\n\n");
        }
        for (Group group : report.groups()) {
            text.append("#".repeat(Math.min(6, group.level() + 1)))
                    .append(' ')
                    .append(line(group.heading()))
                    .append("\n\n");
            group.entries().forEach(entry -> entry(text, entry, texts));
        }
        if (!report.memos().isEmpty()) {
            text.append("## ").append(texts.get("report.memos")).append("\n\n");
        }
        for (MarkReport.Note memo : report.memos()) {
            text.append("### ").append(line(memo.heading())).append("\n\n");
            text.append(harmless(memo.text()))
                    .append("\n\n")
                    .append(line(memo.coder()))
                    .append("\n\n");
        }
        if (!report.sources().isEmpty()) {
            text.append("## ").append(texts.get("report.sources")).append("\n\n");
        }
        for (int i = 0; i < report.sources().size(); i++) {
            text.append("\\[")
                    .append(i + 1)
                    .append("\\] ")
                    .append(line(report.sources().get(i)))
                    .append("\n\n");
        }
        out.write(text.toString().stripTrailing().concat("\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void entry(StringBuilder text, Entry entry, Texts texts) {
        text.append(quoted(entry.quote())).append(" \\[").append(entry.source()).append("\\]\n>\n> —— ");
        text.append(line(ReportLines.place(entry, texts))).append("\n\n");
        if (!entry.beside().relations().isEmpty()) {
            entry.beside()
                    .relations()
                    .forEach(each -> text.append("- ").append(line(each)).append('\n'));
            text.append('\n');
        }
        if (!entry.comment().isEmpty()) {
            text.append(texts.get("report.comment", ""))
                    .append(harmless(entry.comment()))
                    .append("\n\n");
        }
    }

    /** The reader writes Markdown himself: it goes out as it is, but for tags and links, which could run in a page made of it. */
    private static String harmless(String comment) {
        return Safe.plain(comment).replace("<", "\\<").replaceAll("\\](?=[(\\[:])", "\\\\]");
    }

    private static String quoted(String words) {
        return Safe.markdown(words).lines().collect(Collectors.joining("\n>\n> ", "> ", ""));
    }

    private static String line(String words) {
        return Safe.markdown(words.replaceAll("\\s*\\n\\s*", " "));
    }
}
