package org.yandu.exchange.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.task.Answer;
import org.yandu.annotation.task.AnswerRemark;
import org.yandu.annotation.task.Assignment;
import org.yandu.annotation.task.HandIn;
import org.yandu.annotation.task.Question;
import org.yandu.codebook.Book;
import org.yandu.codebook.Code;
import org.yandu.codebook.StartingThemes;
import org.yandu.curation.view.Adjudication;
import org.yandu.document.DocumentVersion;
import org.yandu.document.ProblemException;
import org.yandu.document.TextSpan;
import org.yandu.exchange.Progress;
import org.yandu.exchange.packet.Releasing;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.workspace.Answering;
import org.yandu.workspace.Change;
import org.yandu.workspace.Edit;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** What a student reads in his sheet, in the Word file itself. */
class FeedbackFilesTest {

    private static final Texts TEXTS = Texts.of(Locale.SIMPLIFIED_CHINESE);
    private static final String CREDIT = "theme-credit";

    /**
     * <pre>
     *          𠮷祥村讲信用。守信受益。失信受限。
     *  参考     CCCCCCC       CCCCC
     *  李明     CCCCCCC             CCCCC
     * </pre>
     */
    private static final String TEXT = "𠮷祥村讲信用。\n守信受益。\n失信受限。";

    @TempDir
    Path folder;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private DocumentVersion version;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder.resolve("library"), Access.READ_WRITE), Clock.systemUTC());
        library.apply(Samples.adding(StartingThemes.codes().toArray(Code[]::new)));
        library.apply(Samples.importing("d", TEXT));
        version = library.store().version("d-v1");
        library.apply(Samples.adding(
                mark("李明", "𠮷祥村讲信用。", "为什么是村？", CREDIT),
                mark("李明", "失信受限。", "", CREDIT),
                mark(Adjudication.REFERENCE, "𠮷祥村讲信用。", "", CREDIT),
                mark(Adjudication.REFERENCE, "守信受益。", "激励也是信用建设", CREDIT),
                mark("王老师", "村讲信用", "问得好：看第二段")));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Annotation mark(String coder, String words, String comment, String... codes) {
        int start = version.text().indexOf(words);
        return new Annotation(
                coder + start,
                "d",
                version.id(),
                Anchor.of(version, new TextSpan(start, start + words.length())),
                List.of(codes),
                comment,
                coder,
                Samples.NOW,
                Samples.NOW);
    }

    private void asked() {
        Question question = new Question("q", "村里怎样讲信用？", List.of(), 2, "守信激励，失信惩戒");
        Assignment given = new Assignment(
                "assignment",
                "第一讲",
                "",
                "王老师",
                null,
                Samples.NOW,
                Assignment.Role.GIVEN,
                Book.FIRST,
                List.of(new Assignment.Reading("d", version.id())),
                List.of(question),
                null);
        Answer answer = Answer.blank("assignment", "q", "李明", Samples.NOW)
                .written("评信用户。", Samples.NOW)
                .citing(new Answer.Cited("d", version.id(), Anchor.of(version, new TextSpan(0, 8))), Samples.NOW);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.OfAssignment(null, given));
        edits.add(new Edit.OfAnswer(null, answer));
        edits.add(new Edit.OfHandIn(
                null,
                new HandIn(
                        HandIn.id("assignment", "李明"),
                        "assignment",
                        "李明",
                        null,
                        Samples.NOW,
                        "hash",
                        "li.yandu",
                        Samples.NOW)));
        library.apply(Change.of("change.packet_merge", List.of("1"), edits));
    }

    private void released() {
        Releasing.note(library.store(), library.store().assignment("assignment").orElseThrow());
    }

    private List<String> paragraphs(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument word = new XWPFDocument(in)) {
            return word.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isBlank())
                    .toList();
        }
    }

    private Path write(String student) {
        return written(student, false).file();
    }

    private FeedbackFiles.Written written(String student, boolean answers) {
        return FeedbackFiles.write(
                        library, TEXTS, List.of(student), new FeedbackFiles.Told("王老师", answers), folder, Progress.NONE)
                .getFirst();
    }

    @Test
    void marksAgainstTheReferenceWithComments() throws IOException {
        List<String> lines = paragraphs(write("李明"));
        assertThat(lines).contains("李明的学习反馈", "《d》", "标注 2 处。与参考相同 1 处，参考有而没有标注 1 处，参考没有 1 处。", "信用建设");
        assertThat(lines)
                .containsSubsequence("与参考相同（1）", "批注：为什么是村？", "教员：问得好：看第二段", "参考有，没有标注（1）", "教员：激励也是信用建设", "参考没有（1）");
        assertThat(lines).contains("𠮷祥村讲信用。（第1段）").anyMatch(line -> line.contains("失信受限。"));
        assertThat(lines).noneMatch(line -> line.contains("问题：")); // none was asked
    }

    @Test
    void answersWithWhatTheyCiteAndTheKey() throws IOException {
        asked();
        released();
        List<String> lines = paragraphs(write("李明"));
        assertThat(lines)
                .containsSubsequence("问题：第一讲", "村里怎样讲信用？", "回答", "评信用户。", "要求引用 2 处，引用了 1 处。", "参考答案", "守信激励，失信惩戒");
    }

    /** Whoever had his sheet first could tell the answers to all who were still to hand in. */
    @Test
    void theKeyIsNotToldBeforeItIsReleasedUnlessTheInstructorWantsIt() throws IOException {
        asked();
        FeedbackFiles.Written before = written("李明", false);
        assertThat(before.withheld()).isEqualTo(1);
        assertThat(paragraphs(before.file()))
                .contains("评信用户。")
                .noneMatch(line -> line.contains("参考答案") || line.contains("守信激励，失信惩戒"));
        assertThat(paragraphs(written("李明", true).file())).contains("守信激励，失信惩戒");
        released();
        FeedbackFiles.Written after = written("李明", false);
        assertThat(after.withheld()).isZero();
        assertThat(paragraphs(after.file())).contains("守信激励，失信惩戒");
    }

    /** What was released is the earlier key. */
    @Test
    void aKeyThatIsChangedAfterItsReleaseIsHiddenAgain() {
        asked();
        released();
        Assignment given = library.store().assignment("assignment").orElseThrow();
        library.apply(
                Change.of("change.packet_make", List.of(), List.of(new Edit.OfAssignment(given, given.sealed("s h")))));
        assertThat(written("李明", false).withheld()).isEqualTo(1);
    }

    /** 回答 stood alone at the foot of a page, the answer on the next. */
    @Test
    void aLabelStaysWithWhatItIsAbout() throws IOException {
        asked();
        released();
        try (InputStream in = Files.newInputStream(write("李明"));
                XWPFDocument word = new XWPFDocument(in)) {
            assertThat(word.getParagraphs())
                    .filteredOn(each -> List.of("回答", "参考答案", "评信用户。").contains(each.getText()))
                    .extracting(each -> each.getCTP().getPPr().isSetKeepNext())
                    .containsExactly(true, false, true);
        }
    }

    /** Of the instructor whose sheets these are; another one writes his own. */
    @Test
    void whatTheInstructorThinksOfAnAnswer() throws IOException {
        asked();
        released();
        for (String instructor : List.of("王老师", "赵老师")) {
            AnswerRemark blank = AnswerRemark.blank("assignment", "q", "李明", instructor, Samples.NOW);
            library.apply(Answering.remark(null, blank, instructor + "：讲得清楚。\n再看第二段。", Samples.NOW)
                    .orElseThrow());
        }
        assertThat(paragraphs(write("李明")))
                .containsSubsequence("评信用户。", "教员评语", "王老师：讲得清楚。", "再看第二段。", "参考答案")
                .noneMatch(line -> line.contains("赵老师"));
        library.undo();
        library.undo();
        assertThat(paragraphs(write("李明"))).doesNotContain("教员评语");
    }

    @Test
    void whoGaveNothingBackIsToldSo() throws IOException {
        asked();
        List<String> lines = paragraphs(write("赵四"));
        assertThat(lines).contains("赵四的学习反馈").anyMatch(line -> line.contains("还没有交回"));
    }

    @Test
    void nothingIsOverwrittenAndNamesAreSafe() {
        Path first = write("李/明");
        Path second = write("李/明");
        assertThat(first.getFileName()).hasToString("反馈 李 明.docx");
        assertThat(second.getFileName()).hasToString("反馈 李 明 (2).docx");
        assertThat(first.getParent()).isEqualTo(folder);
    }

    @Test
    void stoppedBetweenTwo() {
        List<FeedbackFiles.Written> written = FeedbackFiles.write(
                library,
                TEXTS,
                List.of("李明", "王芳", "张伟"),
                new FeedbackFiles.Told("王老师", false),
                folder,
                (done, all, name) -> done < 1);
        assertThat(written).hasSize(1);
    }

    @Test
    void aFolderThatCannotBe() throws IOException {
        Files.writeString(folder.resolve("nowhere"), "a file in its place");
        assertThatThrownBy(() -> FeedbackFiles.write(
                        library,
                        TEXTS,
                        List.of("李明"),
                        new FeedbackFiles.Told("王老师", false),
                        folder.resolve("nowhere"),
                        Progress.NONE))
                .isInstanceOf(ProblemException.class);
    }
}
