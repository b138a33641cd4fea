package org.yandu.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Problem;
import org.yandu.document.ProblemException;
import org.yandu.exchange.out.FileNames;
import org.yandu.exchange.out.Grouping;
import org.yandu.exchange.out.ReportFormat;
import org.yandu.exchange.paper.PaperOptions;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.ui.shell.ExportWish;
import org.yandu.workspace.Samples;
import org.yandu.workspace.Workspace;

/** The sheet without its window, over a real library. */
class ExportModelTest {

    @TempDir
    Path folder;

    private Workspace workspace;
    private Desk desk;
    private ExportModel model;
    private final List<Throwable> failures = new ArrayList<>();

    @BeforeEach
    void open() {
        workspace = new Workspace(SqliteStore.open(folder.resolve("library"), Access.READ_WRITE), Clock.systemUTC());
        workspace.apply(Samples.adding(Samples.code("credit", "信用", 1), Samples.code("law", "法治", 2)));
        workspace.apply(Samples.importing("d", Samples.TEXT));
        workspace.apply(Samples.adding(
                Samples.annotation("a", workspace.store().version("d-v1"), 0, 2, "credit"),
                Samples.annotation("b", workspace.store().version("d-v1"), 10, 12, "law")));
        Background background = Background.instant();
        background.onFailure(failures::add);
        desk = new Desk(workspace, background, Texts.of(Locale.SIMPLIFIED_CHINESE), "读者");
        desk.open(desk.focused(), "d");
        model = new ExportModel(desk);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void offersTheDocumentInFocusFirst() {
        model.fulfil(new ExportWish.Shown());

        assertThat(model.choices().stream().map(each -> each.name(desk.texts())))
                .containsExactly(
                        "本文献的标注：d", "原文连同标注（PDF、打印）：d", "讲义（编号、留白供记笔记）：d", "全部标注", "主题“信用”的全部标注", "主题“法治”的全部标注");
        assertThat(model.groupingProperty().get()).isEqualTo(Grouping.SECTION);
        assertThat(size()).isEqualTo(2);
    }

    @Test
    void everyChoiceIsMadeAnew() {
        model.fulfil(new ExportWish.Theme("law"));
        assertThat(size()).isEqualTo(1);
        assertThat(model.fileName()).isEqualTo("法治");

        model.fulfil(new ExportWish.Passages(
                "检索：信", workspace.store().annotationsOf("d-v1"), Set.of("credit"), Grouping.THEME));
        assertThat(model.groupingProperty().get()).isEqualTo(Grouping.THEME);
        model.groupingProperty().set(Grouping.NONE);
        assertThat(size()).isEqualTo(2);
        model.formProperty().set(new Form.Report(ReportFormat.XLSX));
        assertThat(model.fileName()).isEqualTo("检索：信");

        model.fulfil(new ExportWish.Print());
        model.paperProperty().set(new PaperOptions(false, false, PaperOptions.Numbers.LINES));
        assertThat(model.madeProperty().get()).isInstanceOf(Made.Pages.class);
        assertThat(model.fileName()).isEqualTo("d");
        assertThat(model.printingProperty().getValue()).isTrue();
    }

    /** A newcomer found nothing that puts a retrieval on paper. */
    @Test
    void aListIsPrintedAndWrittenAsPages() throws Exception {
        model.fulfil(new ExportWish.Passages(
                "检索所得", workspace.store().annotationsOf("d-v1"), Set.of(), Grouping.SECTION, true));
        assertThat(model.printingProperty().getValue()).isTrue();
        assertThat(model.formProperty().get()).isEqualTo(new Form.Pages());
        assertThat(model.extension()).isEqualTo("pdf");
        assertThat(model.madeProperty().get()).isInstanceOf(Made.Pages.class);
        Path file = folder.resolve("list.pdf");
        model.write(file);
        try (var pdf = org.apache.pdfbox.Loader.loadPDF(file.toFile())) {
            assertThat(new org.apache.pdfbox.text.PDFTextStripper().getText(pdf))
                    .contains("检索所得", "信用", "法治");
        }

        model.formProperty().set(Form.usual());
        assertThat(size()).isEqualTo(2);
        List<Integer> printed = new ArrayList<>();
        model.print((pages, progress) -> printed.add(pages.size()), done -> printed.add(done ? 100 : -1));
        assertThat(printed).as("whatever file was meant").containsExactly(1, 100);
    }

    @Test
    void anEmptyListHasNoPages() {
        model.formProperty().set(new Form.Pages());
        model.fulfil(new ExportWish.Passages("检索所得", List.of(), Set.of(), Grouping.SECTION, true));
        assertThat(size()).isZero();
    }

    @Test
    void aHandoutIsPagesOrAWordFile() throws Exception {
        model.fulfil(new ExportWish.Shown());
        model.matterProperty().set(model.choices().get(2));
        assertThat(model.fileName()).isEqualTo("d（讲义）");
        assertThat(((Made.Pages) model.madeProperty().get()).pages()).hasSize(1);

        model.handoutWordProperty().set(true);
        Path file = folder.resolve("out.docx");
        model.write(file);
        assertThat(model.fileName()).isEqualTo("d（讲义）");
        try (var word = new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(file))) {
            assertThat(word.getParagraphs().getFirst().getText()).isEqualTo("d");
            assertThat(word.getParagraphs()).anyMatch(each -> each.getText().contains("信用"));
        }
    }

    @Test
    void writesAndSaysWhere() throws Exception {
        model.fulfil(new ExportWish.Shown());
        model.formProperty().set(new Form.Report(ReportFormat.CSV));
        Path file = folder.resolve("out.csv");
        model.write(file);

        assertThat(model.writtenProperty().get()).isEqualTo(file);
        assertThat(Files.readString(file)).contains("\"信用\"");
        try (var files = Files.list(folder)) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrder("library", "out.csv");
        }
        model.formProperty().set(new Form.Report(ReportFormat.MD));
        assertThat(model.writtenProperty().get()).as("no longer what is shown").isNull();
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOldOne() throws Exception {
        Path folderInTheWay = Files.createDirectory(folder.resolve("out.docx"));
        model.fulfil(new ExportWish.Shown());
        model.write(folderInTheWay);

        assertThat(failures).hasSize(1);
        assertThat(((ProblemException) failures.getFirst()).problem().kind()).isEqualTo(Problem.Kind.FILE_UNWRITABLE);
        assertThat(model.writtenProperty().get()).isNull();
        assertThat(model.workingProperty().get()).isNull();
    }

    @Test
    void namesOfFilesAreTakenByEverySystem() {
        assertThat(FileNames.of("a/b\\c:d*e?\"f<g>h|i\n")).isEqualTo("a b c d e f g h i");
        assertThat(FileNames.of("..")).isEqualTo("yandu");
        assertThat(FileNames.of("CON")).isEqualTo("yanduCON");
        assertThat(FileNames.of("𠮷".repeat(50)).codePoints()).allMatch(c -> c == 0x20BB7);
    }

    private int size() {
        return ((Made.Report) model.madeProperty().get()).report().size();
    }
}
