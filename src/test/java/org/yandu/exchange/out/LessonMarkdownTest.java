package org.yandu.exchange.out;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;
import static org.yandu.workspace.Samples.TEXT;
import static org.yandu.workspace.Samples.importing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.QuotationGuard.Verdict;
import org.yandu.lesson.WholeLesson;
import org.yandu.retrieval.QuoteCheck;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** A lesson that leaves as Markdown has a footnote for every passage, and its quotations pass the guard. */
class LessonMarkdownTest {

    @TempDir
    Path folder;

    @Test
    void everyPassageHasItsFootnote() {
        try (Workspace workspace = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE)) {
            workspace.apply(importing("d1", TEXT));
            WholeLesson blank = LessonWriting.blank(Lesson.Kind.TALK, "信用", NOW);
            workspace.apply(LessonWriting.begin(blank));
            String section = blank.sections().getFirst().id();
            var version = workspace.store().version("d1-v1");
            for (Content content : List.of(
                    new Content.OwnText("先看[^1]，又见[^2]\n\n[^1]: 注"),
                    Content.Passage.of(version, new TextSpan(0, 10)).cutting(List.of(new TextSpan(3, 6))),
                    Content.Passage.of(version, new TextSpan(11, 22)))) {
                workspace.apply(LessonWriting.add(
                                workspace.store().lesson(blank.lesson().id()).orElseThrow(), section, 99, content)
                        .orElseThrow());
            }
            Texts texts = Texts.of(Locale.CHINESE);
            WholeLesson whole = workspace.store().lesson(blank.lesson().id()).orElseThrow();
            String markdown = LessonMarkdown.of(workspace, whole, texts);
            assertThat(markdown)
                    .contains("# 信用\n\n## 导入\n\n先看[^1-1]，又见\\[^2]\n\n[^1-1]: 注\n\n> 信用是……的根本。[^1]\n\n")
                    .containsPattern("\\[\\^1\\]: .+\\.\n\n\\[\\^2\\]: .+\\.\n$");
            assertThat(new QuoteCheck(workspace).check(markdown.replaceAll("\\[\\^\\d]", "")))
                    .extracting(checked -> checked.result().verdict())
                    .containsExactly(Verdict.SHORTENED, Verdict.EXACT);
            workspace.apply(LessonWriting.cite(whole, new Citing(Citing.Edition.GBT_2015, Citing.Where.ENDNOTES), NOW)
                    .orElseThrow());
            whole = workspace.store().lesson(blank.lesson().id()).orElseThrow();
            assertThat(LessonMarkdown.of(workspace, whole, texts))
                    .contains("的根本。\\[1\\]")
                    .contains("## 参考文献\n\n\\[1\\] ");
        }
    }
}
