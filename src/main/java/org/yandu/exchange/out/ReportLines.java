package org.yandu.exchange.out;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.exchange.out.MarkReport.Entry;
import org.yandu.language.Texts;

/** The small print under a passage, the same in all formats that are read and not reckoned with. */
public final class ReportLines {

    private ReportLines() {}

    /** 《题名》三（二）第4段 · 法治建设、信用建设 · 王老师 */
    static String place(Entry entry, Texts texts) {
        return joined(Stream.of(document(entry, texts), themes(entry, texts), entry.coder(), flags(entry)));
    }

    public static String document(Entry entry, Texts texts) {
        return texts.get("quote.title", entry.document()) + entry.place();
    }

    static String themes(Entry entry, Texts texts) {
        return texts.joined(entry.themeNames());
    }

    public static String flags(Entry entry) {
        return String.join(" ", entry.beside().flags());
    }

    /** A comment as it is read: without the signs of Markdown. */
    public static String comment(Entry entry, Texts texts) {
        return texts.get("report.comment", Markdown.plain(entry.comment()));
    }

    public static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** The lines of a text; at least one. */
    public static List<String> lines(String words) {
        return words.isEmpty() ? List.of("") : words.lines().toList();
    }
}
