package org.yandu.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Document;
import org.yandu.document.TextSpan;
import org.yandu.lesson.QuotationGuard.Verdict;
import org.yandu.outline.OutlineTree;
import org.yandu.retrieval.LessonQuotes;
import org.yandu.retrieval.QuoteCheck;
import org.yandu.retrieval.QuoteCheck.Checked;
import org.yandu.workspace.OpenDocument;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check-quotes}: whether what a file or a lesson quotes stands so in the library. */
@Command(name = "check-quotes")
final class CheckQuotesCommand implements Callable<Integer> {

    /** Formats that know pages and no styles: what is set as a quotation without marks is a paragraph like others there. */
    private static final Set<String> UNSTYLED = Set.of("pdf", "ofd");

    /** A stretch of a text, in code points. */
    record SpanRow(int start, int end) {}

    /**
     * @param start where the words stand in the file's text, in code points, like {@code end}; {@code null} in a lesson
     * @param verdict {@code exact}, {@code shortened}, {@code form}, {@code changed} or {@code not_found}
     * @param repaired what the source says; {@code null} when it was found nowhere
     */
    record QuoteRow(
            @Nullable Integer start,
            @Nullable Integer end,
            String quote,
            String verdict,
            @Nullable String document,
            @Nullable String title,
            @Nullable String place,
            List<SpanRow> spans,
            @Nullable String repaired) {}

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "cli.parameter.check_quotes")
    @Nullable
    String file;

    @Option(names = "--lesson", paramLabel = "LESSON", descriptionKey = "cli.option.check_quotes.lesson")
    @Nullable
    String lesson;

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    CheckQuotesCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<QuoteRow> rows;
        if (file != null && lesson == null) {
            rows = ofFile(file);
        } else if (lesson != null && file == null) {
            rows = ofLesson(lesson);
        } else {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.check_quotes");
        }
        if (json.wanted) {
            root.reply().json(rows);
        } else {
            rows.forEach(this::print);
        }
        if (rows.isEmpty()) {
            root.reply().say("cli.quotes.none");
            return ExitCode.NOTHING_FOUND;
        }
        long wrong = rows.stream()
                .filter(row -> row.verdict().equals("changed") || row.verdict().equals("not_found"))
                .count();
        root.reply().say("cli.quotes.sum", rows.size(), wrong);
        return wrong == 0 ? ExitCode.DONE : ExitCode.BAD_INPUT;
    }

    private List<QuoteRow> ofFile(String name) {
        Text written = Text.written(root, name);
        if (UNSTYLED.contains(written.format())) {
            root.reply().say("cli.quotes.unstyled", written.format().toUpperCase(Locale.ROOT));
        }
        try (Workspace workspace = root.toRead()) {
            return new QuoteCheck(workspace)
                    .check(written.version().text(), written.quotes()).stream()
                            .map(checked -> row(
                                    workspace,
                                    written.version()
                                            .codePoints()
                                            .fromUtf16(checked.quoted().at()),
                                    checked))
                            .toList();
        }
    }

    private List<QuoteRow> ofLesson(String name) {
        try (Workspace workspace = root.toRead()) {
            return new LessonQuotes(workspace)
                    .of(Lessons.named(workspace.store(), name)).stream()
                            .map(item -> row(workspace, null, item.checked()))
                            .toList();
        }
    }

    private static QuoteRow row(Workspace workspace, @Nullable TextSpan at, Checked checked) {
        Integer start = at == null ? null : at.start();
        Integer end = at == null ? null : at.end();
        String verdict = checked.result().verdict().name().toLowerCase(Locale.ROOT);
        Document document = checked.document();
        String versionId = checked.versionId();
        if (document == null || versionId == null) {
            return new QuoteRow(start, end, checked.quoted().words(), verdict, null, null, null, List.of(), null);
        }
        OpenDocument source = workspace.version(document.id(), versionId);
        OutlineTree outline = source.outline();
        return new QuoteRow(
                start,
                end,
                checked.quoted().words(),
                verdict,
                document.id(),
                document.title(),
                outline.placeAt(checked.result().spans().getFirst().start()),
                checked.result().spans().stream()
                        .map(source.version().codePoints()::fromUtf16)
                        .map(span -> new SpanRow(span.start(), span.end()))
                        .toList(),
                checked.result().repaired());
    }

    private void print(QuoteRow row) {
        Reply reply = root.reply();
        reply.line(reply.texts().get("quote.verdict." + row.verdict()) + "  "
                + row.quote().replaceAll("\\s+", " "));
        if (row.title() != null) {
            reply.line("    "
                    + reply.texts().get("cli.quotes.source", row.title(), Objects.requireNonNullElse(row.place(), "")));
        }
        boolean right = Verdict.valueOf(row.verdict().toUpperCase(Locale.ROOT)).compareTo(Verdict.SHORTENED) <= 0;
        if (!right && row.repaired() != null) {
            reply.line("    "
                    + reply.texts().get("cli.quotes.repaired", row.repaired().replaceAll("\\s+", " ")));
        }
    }
}
