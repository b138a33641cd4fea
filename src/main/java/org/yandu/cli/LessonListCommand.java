package org.yandu.cli;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lesson list}: lessons and patterns for lessons, changed last first. */
@Command(name = "list")
final class LessonListCommand implements Callable<Integer> {

    /** @param kind such as {@code plan}; {@code modified} as ISO 8601 */
    record LessonRow(
            String id,
            String title,
            String kind,
            boolean template,
            int minutes,
            int sections,
            int passages,
            int questions,
            String modified) {}

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    LessonListCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        List<LessonRow> rows;
        try (Workspace workspace = root.toRead()) {
            rows = workspace.store().lessons().stream()
                    .flatMap(lesson -> workspace.store().lesson(lesson.id()).stream())
                    .map(LessonListCommand::row)
                    .toList();
        }
        Reply reply = root.reply();
        if (json.wanted) {
            reply.json(rows);
        } else {
            Columns columns = new Columns();
            rows.forEach(row -> columns.row(
                    Plain.id(row.id()),
                    reply.texts().get("lesson.kind." + row.kind()),
                    row.minutes(),
                    row.passages(),
                    row.questions(),
                    Plain.time(Instant.parse(row.modified())),
                    row.title()));
            reply.lines(Plain.headed(reply, "cli.columns.lessons", columns));
        }
        return ExitCode.DONE;
    }

    private static LessonRow row(WholeLesson whole) {
        Lesson lesson = whole.lesson();
        return new LessonRow(
                lesson.id(),
                lesson.title(),
                lesson.kind().name().toLowerCase(Locale.ROOT),
                lesson.template(),
                whole.minutes(),
                whole.sections().size(),
                (int) whole.blocks().stream()
                        .filter(block -> block.content() instanceof Content.Passage)
                        .count(),
                (int) whole.blocks().stream()
                        .filter(block -> block.content() instanceof Content.Ask)
                        .count(),
                lesson.modified().toString());
    }
}
