package org.yandu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;
import org.yandu.exchange.out.LessonMarkdown;
import org.yandu.lesson.Block;
import org.yandu.lesson.Content;
import org.yandu.lesson.WholeLesson;
import org.yandu.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lesson show}: one lesson, section by section. */
@Command(name = "show")
final class LessonShowCommand implements Callable<Integer> {

    /** What stands in a section; offsets in code points of the version's text, {@code null} unless a passage. */
    record BlockRow(
            String kind,
            String text,
            @Nullable String document,
            @Nullable String version,
            @Nullable Integer start,
            @Nullable Integer end) {}

    record SectionRow(String id, int depth, String kind, String title, int minutes, List<BlockRow> blocks) {}

    record Sheet(String id, String title, String kind, int minutes, List<SectionRow> sections) {}

    @Parameters(paramLabel = "LESSON", descriptionKey = "cli.parameter.lesson")
    String reference = "";

    @Mixin
    AsJson json = new AsJson();

    private final Root root;

    LessonShowCommand(Root root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        try (Workspace workspace = root.toRead()) {
            WholeLesson whole = Lessons.named(workspace.store(), reference);
            if (json.wanted) {
                root.reply().json(sheet(workspace, whole));
            } else {
                root.reply()
                        .lines(LessonMarkdown.of(workspace, whole, root.reply().texts())
                                .lines()
                                .toList());
            }
        }
        return ExitCode.DONE;
    }

    private Sheet sheet(Workspace workspace, WholeLesson whole) {
        List<SectionRow> sections = new ArrayList<>();
        for (WholeLesson.Met met : whole.inOrder()) {
            sections.add(new SectionRow(
                    met.section().id(),
                    met.depth(),
                    met.section().kind().name().toLowerCase(Locale.ROOT),
                    LessonMarkdown.title(met.section(), root.reply().texts()),
                    met.section().minutes(),
                    whole.blocksOf(met.section().id()).stream()
                            .map(block -> row(workspace, block))
                            .toList()));
        }
        return new Sheet(
                whole.lesson().id(),
                whole.lesson().title(),
                whole.lesson().kind().name().toLowerCase(Locale.ROOT),
                whole.minutes(),
                sections);
    }

    private static BlockRow row(Workspace workspace, Block block) {
        return switch (block.content()) {
            case Content.OwnText own -> new BlockRow("own", own.markdown(), null, null, null, null);
            case Content.Ask ask -> new BlockRow("question", ask.question().text(), null, null, null, null);
            case Content.Passage passage -> {
                var version = workspace.store().version(passage.versionId());
                TextSpan span = version.codePoints().fromUtf16(passage.anchor().span());
                yield new BlockRow(
                        "passage",
                        passage.words(version),
                        passage.documentId(),
                        passage.versionId(),
                        span.start(),
                        span.end());
            }
        };
    }
}
