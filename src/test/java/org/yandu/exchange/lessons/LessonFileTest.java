package org.yandu.exchange.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.task.Question;
import org.yandu.document.TextSpan;
import org.yandu.language.Texts;
import org.yandu.lesson.Citing;
import org.yandu.lesson.Content;
import org.yandu.lesson.Lesson;
import org.yandu.lesson.WholeLesson;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.LessonWriting;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** A lesson in every format says the same: its headings, its passages with their notes, its questions. */
class LessonFileTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private WholeLesson whole;

    @BeforeEach
    void open() {
        workspace = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE);
        workspace.apply(Samples.importing("d1", Samples.TEXT));
        var version = workspace.store().version("d1-v1");
        var code = Samples.code("c1", "信用建设", 1);
        workspace.apply(org.yandu.workspace.Change.of(
                "change.code", List.of(), List.of(new org.yandu.workspace.Edit.OfCode(null, code))));
        workspace.apply(Samples.adding(Samples.annotation("a1", version, 0, 5, "c1")));
        WholeLesson blank = LessonWriting.blank(Lesson.Kind.TALK, "信用<一讲>", NOW);
        workspace.apply(LessonWriting.begin(blank));
        String section = blank.sections().getFirst().id();
        for (Content content : List.of(
                new Content.OwnText("先看**概念**[^a]。\n\n- **软环境**：制度与作风。\n\n## 再看\n\n他说“信用是𠮷祥的基础”。\n\n[^a]: 自注。"),
                Content.Passage.of(version, new TextSpan(0, 10)).cutting(List.of(new TextSpan(3, 6))),
                new Content.Ask(new Question("q1", "何为信用？", List.of(), 1, "根本。")))) {
            workspace.apply(LessonWriting.add(now(blank), section, 99, content).orElseThrow());
        }
        whole = now(blank);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private WholeLesson now(WholeLesson of) {
        return workspace.store().lesson(of.lesson().id()).orElseThrow();
    }

    private byte[] written(LessonFormat format, LessonOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new LessonFile(workspace, TEXTS).write(whole, format, options, out);
        return out.toByteArray();
    }

    private byte[] written(LessonFormat format) throws IOException {
        return written(format, LessonOptions.usual(whole, format));
    }

    @Test
    void wordHasRealHeadingsAndRealFootnotes() throws Exception {
        for (LessonFormat format :
                List.of(LessonFormat.DOCX_OFFICIAL, LessonFormat.DOCX_TEACHING, LessonFormat.HANDOUT_DOCX)) {
            try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(written(format)))) {
                List<String> headings = word.getParagraphs().stream()
                        .filter(each -> String.valueOf(each.getStyle()).startsWith("Heading"))
                        .map(XWPFParagraph::getText)
                        .toList();
                assertThat(headings)
                        .containsExactlyElementsOf(
                                format == LessonFormat.DOCX_OFFICIAL ? List.of("一、导入", "（一）再看") : List.of("导入", "再看"));
                assertThat(word.getFootnotes()).hasSize(4);
                assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                        .anyMatch(text -> text.startsWith("信用是……的根本。"))
                        .anyMatch(text -> text.contains("问题 1") && text.contains("何为信用？"));
                boolean answered = word.getParagraphs().stream()
                        .anyMatch(each -> each.getText().equals("根本。"));
                assertThat(answered).isEqualTo(format != LessonFormat.HANDOUT_DOCX);
            }
        }
    }

    @Test
    void emptySectionsAreThereWhenAskedFor() throws Exception {
        LessonOptions options = LessonOptions.usual(whole, LessonFormat.MARKDOWN);

        assertThat(new String(written(LessonFormat.MARKDOWN, options), StandardCharsets.UTF_8))
                .contains("## 导入")
                .doesNotContain("## 小结");
        assertThat(new String(written(LessonFormat.MARKDOWN, options.empty(true)), StandardCharsets.UTF_8))
                .contains("## 导入", "## 讲授要点", "## 小结");
        assertThat(new String(written(LessonFormat.MARKDOWN, options.report(true)), StandardCharsets.UTF_8))
                .contains("## 引文核对", "信用是𠮷祥的根本");
    }

    @Test
    void endnotesAndTheReportOfWrongQuotations() throws Exception {
        LessonOptions options = LessonOptions.usual(whole, LessonFormat.DOCX_TEACHING)
                .citing(new Citing(Citing.Edition.GBT_2015, Citing.Where.ENDNOTES))
                .report(true);
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(written(LessonFormat.DOCX_TEACHING, options)))) {
            assertThat(word.getParagraphs().stream().filter(each -> "Reference".equals(each.getStyle())))
                    .singleElement()
                    .satisfies(each -> assertThat(each.getNumLevelText()).isEqualTo("[%1]"));
            assertThat(word.getParagraphs().stream().map(XWPFParagraph::getText))
                    .contains("引文核对", "参考文献")
                    .anyMatch(text -> text.contains("信用是𠮷祥的基础"))
                    .anyMatch(text -> text.contains("信用是𠮷祥的根本"));
        }
    }

    private static String part(byte[] word, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no " + name);
    }

    private byte[] citing(LessonFormat format, Citing.Where where, Citing.Repeats repeats) throws IOException {
        return written(
                format, LessonOptions.usual(whole, format).citing(new Citing(Citing.Edition.GBT_2025, where, repeats)));
    }

    /** Two passages of one text. */
    @Test
    void aSourceCitedAgainLeadsToItsFirstEntry() throws Exception {
        var version = workspace.store().version("d1-v1");
        String section = whole.sections().getFirst().id();
        workspace.apply(LessonWriting.add(whole, section, 99, Content.Passage.of(version, new TextSpan(0, 3)))
                .orElseThrow());
        whole = now(whole);

        String notes = part(
                citing(LessonFormat.DOCX_TEACHING, Citing.Where.FOOTNOTES, Citing.Repeats.SAME), "word/footnotes.xml");
        assertThat(notes).containsOnlyOnce("NOTEREF _RefNote100002 ").containsPattern("同</w:t>.*②</w:t>");
        String words = part(
                citing(LessonFormat.DOCX_TEACHING, Citing.Where.ENDNOTES, Citing.Repeats.SHORT), "word/document.xml");
        assertThat(words.split("REF _RefEntry200001 ", -1)).hasSize(3);
        assertThat(words).containsOnlyOnce("<w:bookmarkStart w:id=\"200001\"");
        String page = new String(
                citing(LessonFormat.HTML, Citing.Where.FOOTNOTES, Citing.Repeats.SAME), StandardCharsets.UTF_8);
        assertThat(page).contains("同<a href=\"#f2\">②</a>");
    }

    @Test
    void thePageLeadsToItsNotesAndBack() throws Exception {
        String page = new String(written(LessonFormat.HTML), StandardCharsets.UTF_8);

        assertThat(page)
                .contains("信用&lt;一讲&gt;", "href=\"#f1\"", "href=\"#rf1\"", "id=\"rf2\"", "default-src 'none'")
                .doesNotContain("<script", "http://", "https://");
    }

    @Test
    void cardsAreQuestionsAndTerms() throws Exception {
        String cards = new String(written(LessonFormat.TSV), StandardCharsets.UTF_8);

        assertThat(cards.lines().skip(4).map(line -> line.substring(line.indexOf('\t') + 1)))
                .anyMatch(line -> line.startsWith("软环境\t制度与作风。"))
                .anyMatch(line -> line.startsWith("何为信用？\t根本。"));
        assertThat(written(LessonFormat.ANKI)).startsWith('P', 'K');
    }

    @Test
    void theSameLessonIsTheSameBytes() throws Exception {
        for (LessonFormat format : List.of(LessonFormat.DOCX_OFFICIAL, LessonFormat.HTML, LessonFormat.TSV)) {
            assertThat(written(format)).isEqualTo(written(format));
        }
    }
}
