package org.yandu.exchange.out;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.out.MarkReport.Entry;
import org.yandu.exchange.out.MarkReport.Group;
import org.yandu.language.Texts;

/**
 * A passage as a row of a table, or a memo.
 *
 * @param entry {@code null} for a memo
 * @param cells as many as there are headings
 */
record ReportRow(@Nullable Entry entry, List<String> cells) {

    static final int GROUP = 0;
    static final int QUOTE = 1;
    static final int THEMES = 5;
    static final int COMMENT = 6;
    static final int SOURCE = 8;

    static List<String> headings(Texts texts) {
        return Stream.of(
                        "group",
                        "quote",
                        "document",
                        "place",
                        "section",
                        "themes",
                        "comment",
                        "coder",
                        "source",
                        "flags",
                        "relations")
                .map(column -> texts.get("report.column." + column))
                .toList();
    }

    /** Nested headings are joined by {@code >}, as in the files of codebooks. */
    static List<ReportRow> of(MarkReport report, Texts texts) {
        List<ReportRow> rows = new ArrayList<>();
        List<String> path = new ArrayList<>();
        for (Group group : report.groups()) {
            while (path.size() >= group.level()) {
                path.removeLast();
            }
            path.add(group.heading());
            String heading = String.join(" > ", path);
            group.entries().forEach(entry -> rows.add(of(report, heading, entry)));
        }
        report.memos().forEach(memo -> rows.add(of(memo, texts)));
        return rows;
    }

    private static ReportRow of(MarkReport report, String heading, Entry entry) {
        return new ReportRow(
                entry,
                List.of(
                        heading,
                        entry.quote(),
                        entry.document(),
                        entry.place(),
                        entry.section(),
                        String.join("; ", entry.themeNames()),
                        entry.comment(),
                        entry.coder(),
                        report.sourceOf(entry),
                        String.join("; ", entry.beside().flags()),
                        String.join("\n", entry.beside().relations())));
    }

    /** Its words stand where comments do. */
    private static ReportRow of(MarkReport.Note memo, Texts texts) {
        String group = texts.get("report.memos") + " > " + memo.heading();
        return new ReportRow(null, List.of(group, "", "", "", "", "", memo.text(), memo.coder(), "", "", ""));
    }
}
