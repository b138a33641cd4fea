package org.yandu.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.exchange.out.LessonMarkdown;
import org.yandu.exchange.out.OutFile;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lesson export}: a lesson as a file. */
@Command(name = "export")
final class LessonExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "LESSON", descriptionKey = "cli.parameter.lesson")
    String reference = "";

    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.format.lesson")
    String format = "markdown";

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
        if (!format.toLowerCase(Locale.ROOT).equals("markdown")) {
            throw new UsageErrors.BadUsage(spec.commandLine(), "cli.usage.lesson_format");
        }
        String markdown;
        try (Workspace workspace = root.toRead()) {
            markdown = LessonMarkdown.of(
                    workspace,
                    Lessons.named(workspace.store(), reference),
                    root.reply().texts());
        }
        if (out == null) {
            root.reply().lines(markdown.lines().toList());
        } else {
            byte[] bytes = markdown.getBytes(StandardCharsets.UTF_8);
            OutFile.write(out, stream -> {
                stream.write(bytes);
                return true;
            });
            root.reply().say("cli.export.written", out.toAbsolutePath());
        }
        return ExitCode.DONE;
    }
}
