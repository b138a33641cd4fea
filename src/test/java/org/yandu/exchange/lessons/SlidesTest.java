package org.yandu.exchange.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.task.Question;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.WholeLesson;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** A lesson as slides, read back by another program's library. */
class SlidesTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private WholeLesson blank;

    @BeforeEach
    void open() {
        workspace = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC(), Samples.NO_OUTLINE);
        workspace.apply(Samples.importing("d1", Samples.TEXT));
        workspace.apply(Samples.importing("long", "信用建设要久久为功，守信激励与失信惩戒并举。".repeat(60)));
        workspace.apply(Samples.adding(Samples.code("c1", "信用建设", 1)));
        workspace.apply(
                Samples.adding(Samples.annotation("a1", workspace.store().version("d1-v1"), 0, 5, "c1")));
        blank = LessonWriting.blank(Lesson.Kind.TALK, "信用<一讲>", NOW);
        workspace.apply(LessonWriting.begin(blank));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** 教案 stood below 教案: a lesson that was not given a title is called by its kind. */
    @Test
    void theFirstSlideDoesNotSayTwiceWhatItIs() throws IOException {
        blank = LessonWriting.blank(Lesson.Kind.TALK, "讲稿", NOW);
        workspace.apply(LessonWriting.begin(blank));
        assertThat(slides().getFirst()).isEqualTo("讲稿");
        blank = LessonWriting.blank(Lesson.Kind.TALK, "第三讲", NOW);
        workspace.apply(LessonWriting.begin(blank));
        assertThat(slides().getFirst()).isEqualTo("第三讲 | 讲稿");
    }

    private void add(Content content) {
        String section = blank.sections().getFirst().id();
        workspace.apply(LessonWriting.add(now(), section, 99, content).orElseThrow());
    }

    private WholeLesson now() {
        return workspace.store().lesson(blank.lesson().id()).orElseThrow();
    }

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WholeLesson whole = now();
        new LessonFile(workspace, TEXTS)
                .write(whole, LessonFormat.SLIDES, LessonOptions.usual(whole, LessonFormat.SLIDES), out);
        return out.toByteArray();
    }

    /** Title, then what stands below it. */
    private static String told(XSLFSlide slide) {
        List<String> words = new ArrayList<>();
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(shape -> ((XSLFTextShape) shape).getText().strip())
                .filter(text -> !text.isEmpty() && !text.equals("‹#›"))
                .forEach(words::add);
        return String.join(" | ", words);
    }

    private List<String> slides() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written()))) {
            return show.getSlides().stream().map(SlidesTest::told).toList();
        }
    }

    private List<String> talk() throws IOException {
        List<String> talk = new ArrayList<>();
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written()))) {
            for (XSLFSlide slide : show.getSlides()) {
                XSLFNotes notes = slide.getNotes();
                if (notes != null) {
                    notes.getTextParagraphs().forEach(all -> all.forEach(each -> talk.add(each.getText())));
                }
            }
        }
        return talk;
    }

    @Test
    void aLongTitleIsBrokenWhereItSaysSomethingElse() throws IOException {
        workspace.apply(
                LessonWriting.title(now(), "优化营商环境与基层治理：以杭州为例的法治、信用与效能建设", NOW).orElseThrow());
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written()))) {
            assertThat(told(show.getSlides().getFirst())).startsWith("优化营商环境与基层治理：\n以杭州为例的法治、信用与效能建设");
        }
    }

    @Test
    void sectionsPassagesAndQuestionsEachOnTheirSlides() throws IOException {
        add(new Content.OwnText("先看**概念**。它有两层意思，都要讲到。\n\n- **软环境**：制度与作风\n- 硬环境"));
        add(Content.Passage.of(workspace.store().version("d1-v1"), new TextSpan(0, 10))
                .cutting(List.of(new TextSpan(3, 6))));
        add(new Content.Ask(new Question("q1", "何为信用？", List.of(), 1, "根本。")));
        assertThat(slides())
                .containsSubsequence(
                        "信用<一讲> | 讲稿",
                        "导入",
                        "导入 | 先看概念。\n软环境：制度与作风\n硬环境",
                        "导入 | 信用是……的根本。 | 《d1》 | 信 | 信用建设",
                        "问题 1 | 何为信用？" + TEXTS.get("lesson.must_cite", 1))
                .doesNotContain("讲授要点", "小结"); // nothing is in them
        assertThat(talk()).contains("先看概念。它有两层意思，都要讲到。", "参考答案", "根本。").anyMatch(each -> each.startsWith("d1"));
    }

    @Test
    void aLongPassageGoesOnOnTheNextSlideAtTheEndOfASentence() throws IOException {
        var version = workspace.store().version("long-v1");
        add(Content.Passage.of(version, new TextSpan(0, version.text().length())));
        List<String> all =
                slides().stream().filter(each -> each.contains("《long》")).toList();
        assertThat(all).hasSizeGreaterThan(2);
        assertThat(all.get(0)).startsWith("导入 |");
        assertThat(all.get(1)).startsWith("导入（续） |");
        StringBuilder whole = new StringBuilder();
        for (String each : all) {
            String words = each.split(" \\| ")[1];
            assertThat(words).endsWith("。");
            whole.append(words);
        }
        assertThat(whole).hasToString(version.text());
    }

    @Test
    void theSameLessonIsTheSameBytes() throws IOException {
        add(new Content.OwnText("一句话。"));
        assertThat(written()).isEqualTo(written());
    }

    @Test
    void slidesOfASectionAreOneGroup() throws IOException {
        add(new Content.OwnText("- 一\n- 二"));
        try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(written()))) {
            assertThat(show.getCTPresentation().xmlText())
                    .contains("section name=\"信用&lt;一讲>\"", "section name=\"导入\"");
            assertThat(show.getPageSize().getWidth()).isEqualTo(960);
        }
    }
}
