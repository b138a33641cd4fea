package org.yandu.exchange.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yandu.workspace.Samples.NOW;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.annotation.Memo;
import org.yandu.annotation.Relation;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.Question;
import org.yandu.exchange.Progress;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.MarkReport;
import org.yandu.exchange.out.ReportFormat;
import org.yandu.exchange.out.ReportMaker;
import org.yandu.exchange.paper.PaperOptions.Numbers;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** What is given out on paper says the text, its marks and the questions, and never an answer; a list of marks says what hangs on them. */
class HandoutTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = new Workspace(
                SqliteStore.open(folder, Access.READ_WRITE), Clock.fixed(NOW, ZoneOffset.UTC), Samples.NO_OUTLINE);
        workspace.apply(Samples.adding(Samples.code("c1", "信用建设", 1)));
        workspace.apply(Samples.importing("d1", Samples.TEXT));
        var version = workspace.store().version("d1-v1");
        workspace.apply(Samples.adding(
                Samples.annotation("a1", version, 0, 5, "c1").withComment("**要紧**", NOW),
                Samples.annotation("a2", version, 6, 8)));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private Assignment packet() {
        List<Question> questions = List.of(
                new Question(
                        "q1",
                        "何为信用？",
                        List.of(new Question.Target(Question.Kind.DOCUMENT, "d1", "d1-v1", null)),
                        2,
                        "秘密"),
                new Question("q2", "比较两处。", List.of(), 0, "秘密"));
        return new Assignment(
                "p1",
                "第三周",
                "先读。",
                "王老师",
                null,
                NOW,
                Assignment.Role.GIVEN,
                "first",
                List.of(new Assignment.Reading("d1", "d1-v1")),
                questions,
                null);
    }

    @Test
    void aPacketWithItsQuestionsAndWithoutItsKey() throws Exception {
        Handout.Wish wish = new Handout.Wish(Numbers.PARAGRAPHS, true, false, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handout.of(workspace, packet(), wish, TEXTS).pdf(TEXTS, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("第三周", "王老师", "先读。", "思考题", "问题 1", "何为信用？", "问题 2", "比较两处。", "笔记", "姓名")
                    .doesNotContain("秘密");
        }
    }

    @Test
    void aWordFileWithTheMarksAndTheirCommentsInFootnotes() throws Exception {
        Handout.Wish wish = new Handout.Wish(Numbers.LINES, true, true, "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handout.of(workspace, workspace.state().document("d1").orElseThrow(), wish, TEXTS)
                .word(TEXTS, out);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(word.getFootnotes().stream()
                            .flatMap(note -> note.getParagraphs().stream())
                            .map(each -> each.getText().strip()))
                    .contains("要紧");
            assertThat(word.getDocument().getBody().getSectPr().isSetLnNumType())
                    .isTrue();
            assertThat(word.getParagraphs()).anyMatch(each -> each.getText().contains("信 信用建设"));
        }
    }

    @Test
    void aListOfMarksSaysHowTheyStandToEachOtherAndWhatWasNoted() throws Exception {
        workspace.apply(Change.of(
                "change.memo",
                List.of(),
                List.of(
                        new Edit.OfRelation(
                                null, new Relation("r1", "a1", "a2", Relation.Kind.SUPPORTS, "同义", "王老师", NOW)),
                        new Edit.OfMemo(
                                null,
                                new Memo(
                                        "m1",
                                        new Memo.Subject(Memo.Kind.CODE, "c1"),
                                        "口径",
                                        "只记**政务**。",
                                        "王老师",
                                        NOW,
                                        NOW)))));
        MarkReport report = new ReportMaker(workspace, TEXTS)
                .make(
                        new ReportMaker.Wish("全部", "", Grouping.THEME, java.util.Set.of()),
                        workspace.store().annotationsOf("d1-v1"),
                        Progress.NONE)
                .orElseThrow();
        for (ReportFormat format : List.of(ReportFormat.CSV, ReportFormat.MD, ReportFormat.HTML)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            format.writer().write(report, TEXTS, out);
            assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8))
                    .as(format.name())
                    .contains("支持：《d1》", "得到支持：《d1》", "同义", "笔记", "口径");
        }
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        ReportFormat.DOCX.writer().write(report, TEXTS, word);
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(word.toByteArray()))) {
            assertThat(read.getParagraphs().stream().map(each -> each.getText()))
                    .contains("笔记", "信用建设 · 口径", "只记政务。", "批注：要紧");
        }
    }
}
