package org.yandu.exchange.listing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yandu.codebook.Code;
import org.yandu.exchange.Progress;
import org.yandu.exchange.lessons.pages.LessonPages;
import org.yandu.exchange.markdown.Markdown;
import org.yandu.exchange.out.MarkReport;
import org.yandu.exchange.out.MarkReport.Entry;
import org.yandu.exchange.out.MarkReport.Group;
import org.yandu.exchange.out.ReportLines;
import org.yandu.exchange.paper.Book;
import org.yandu.exchange.paper.Metrics;
import org.yandu.exchange.paper.PaperOptions;
import org.yandu.exchange.script.Note;
import org.yandu.exchange.script.Run;
import org.yandu.exchange.script.Script;
import org.yandu.exchange.script.Script.Part;
import org.yandu.language.Texts;

/** Passages under their headings, each with place, themes, coder, what was noted of it, and the number of its source. */
public final class Listing {

    private final MarkReport report;
    private final boolean comments;
    private final Texts texts;
    private final List<Note> sources = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private Listing(MarkReport report, boolean comments, Texts texts) {
        this.report = report;
        this.comments = comments;
        this.texts = texts;
    }

    /**
     * @param options whether there is colour, and whether comments and memos are there; numbers in the margin a list has none of
     * @param progress hears of passages
     * @return empty when {@code progress} wanted no more
     */
    public static Optional<Book> pages(
            MarkReport report, PaperOptions options, Metrics metrics, Texts texts, Progress progress) {
        Script script = new Listing(report, options.comments(), texts).script();
        return new LessonPages(metrics, texts).list(script, options.colour(), progress);
    }

    private Script script() {
        for (String source : report.sources()) {
            sources.add(new Note(Note.Kind.END, sources.size() + 1, true, List.of(Run.of(source))));
        }
        Set<Code> themes = new LinkedHashSet<>();
        for (Group group : report.groups()) {
            Code theme = group.theme();
            heading(group.level(), theme == null ? group.heading() : theme.sign() + " " + group.heading());
            group.entries().forEach(entry -> {
                themes.addAll(entry.themes());
                entry(entry);
            });
        }
        memos();
        Script.Head head = new Script.Head(report.title(), report.subtitle(), 0, Instant.EPOCH);
        return new Script(head, parts, sources, List.copyOf(themes), List.of());
    }

    private void heading(int level, String words) {
        parts.add(new Part.Heading(level, words, 0, 0, false));
    }

    private void entry(Entry entry) {
        List<List<Run>> lines = new ArrayList<>();
        ReportLines.lines(entry.quote()).forEach(line -> lines.add(new ArrayList<>(List.of(Run.of(line)))));
        lines.getLast().add(Run.of(sources.get(entry.source() - 1)));
        String small = ReportLines.joined(
                Stream.of(ReportLines.document(entry, texts), entry.coder(), ReportLines.flags(entry)));
        parts.add(new Part.Passage(lines, small, entry.themes()));
        entry.beside().relations().forEach(this::below);
        if (comments && !entry.comment().isEmpty()) {
            ReportLines.lines(ReportLines.comment(entry, texts)).forEach(this::below);
        }
    }

    /** Of a passage; as an entry of a list stands in under what it belongs to. */
    private void below(String line) {
        parts.add(new Part.Words(1, "", false, List.of(Run.of(line))));
    }

    private void memos() {
        if (report.memos().isEmpty() || !comments) {
            return;
        }
        heading(1, texts.get("report.memos"));
        for (MarkReport.Note memo : report.memos()) {
            heading(2, memo.heading());
            ReportLines.lines(Markdown.plain(memo.text()))
                    .forEach(line -> parts.add(Part.Words.of(List.of(Run.of(line)))));
            below(memo.coder());
        }
    }
}
