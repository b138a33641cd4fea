package org.yandu.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.lessons.LessonFile;
import org.yandu.exchange.lessons.LessonFormat;
import org.yandu.exchange.lessons.LessonOptions;
import org.yandu.lesson.Citing;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lesson export}: a lesson as a file. */
@Command(name = "export")
final class LessonExportCommand implements Callable<Integer> {

    /** Where sources stand, as it is typed. */
    enum Notes {
        footnote(Citing.Where.FOOTNOTES),
        endnote(Citing.Where.ENDNOTES),
        bracket(Citing.Where.BRACKETS);

        final Citing.Where where;

        Notes(Citing.Where where) {
            this.where = where;
        }
    }

    /** How a source is cited again, as it is typed. */
    enum Again {
        abbreviated(Citing.Repeats.SHORT),
        same(Citing.Repeats.SAME),
        full(Citing.Repeats.FULL);

        final Citing.Repeats repeats;

        Again(Citing.Repeats repeats) {
            this.repeats = repeats;
        }
    }

    /** As it is typed. */
    enum Answers {
        yes,
        no
    }

    @Parameters(paramLabel = "LESSON", descriptionKey = "cli.parameter.lesson")
    String reference = "";

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.format.lesson")
    String format = "markdown";

    @Option(names = "--cite", paramLabel = "2025|2015", descriptionKey = "cli.option.cite")
    @Nullable
    Integer cite;

    @Option(names = "--notes", paramLabel = "footnote|endnote|bracket", descriptionKey = "cli.option.notes")
    @Nullable
    Notes notes;

    @Option(names = "--again", paramLabel = "abbreviated|same|full", descriptionKey = "cli.option.again")
    @Nullable
    Again again;

    @Option(names = "--answers", paramLabel = "yes|no", descriptionKey = "cli.option.answers")
    @Nullable
    Answers answers;

    @Option(names = "--report", descriptionKey = "cli.option.lesson.report")
    boolean report;

    @Option(names = "--empty", descriptionKey = "cli.option.lesson.empty")
    boolean empty;

    @Option(names = "--strict", descriptionKey = "cli.option.strict")
    boolean strict;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "cli.option.out.export")
    @Nullable
    Path out;

    @Spec
    CommandSpec spec = CommandSpec.create();

    private final Root root;

    LessonExportCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        LessonFormat as = LessonFormat.named(format)
                .orElseThrow(() -> new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.lesson_format"));
        if (cite != null && cite != 2025 && cite != 2015) {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.lesson_cite");
        }
        if (out == null && as.isBinary()) {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.export.binary");
        }
        try (Workspace workspace = root.toRead()) {
            return write(workspace, Lessons.named(workspace.store(), reference), as);
        }
    }

    /** Nothing goes out with wrong quotations without a word about it. */
    private int write(Workspace workspace, WholeLesson whole, LessonFormat as) {
        LessonFile file = new LessonFile(workspace, root.reply().texts());
        int wrong = file.wrong(whole).size();
        if (wrong > 0) {
            root.reply().say(report ? "cli.lesson.wrong_listed" : "cli.lesson.wrong", wrong);
            if (strict) {
                return ExitCode.BAD_INPUT;
            }
        }
        if (out != null) {
            file.write(whole, as, options(whole, as), out);
            root.reply().say("cli.export.written", out.toAbsolutePath());
            return ExitCode.DONE;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            file.write(whole, as, options(whole, as), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        root.reply().lines(bytes.toString(StandardCharsets.UTF_8).lines().toList());
        return ExitCode.DONE;
    }

    private LessonOptions options(WholeLesson whole, LessonFormat as) {
        LessonOptions usual = LessonOptions.usual(whole, as).report(report).empty(empty);
        Citing.Edition edition = cite == null
                ? usual.citing().edition()
                : cite == 2015 ? Citing.Edition.GBT_2015 : Citing.Edition.GBT_2025;
        Citing.Where where = notes == null ? usual.citing().where() : notes.where;
        Citing.Repeats repeats = again == null ? usual.citing().repeats() : again.repeats;
        return usual.citing(new Citing(edition, where, repeats))
                .answers(answers == null ? usual.answers() : answers == Answers.yes);
    }
}
