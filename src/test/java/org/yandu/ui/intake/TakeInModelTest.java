package org.yandu.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Group;
import javafx.scene.control.MenuItem;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yandu.document.Document;
import org.yandu.exchange.accession.Destination;
import org.yandu.exchange.accession.Importer;
import org.yandu.language.Texts;
import org.yandu.store.Access;
import org.yandu.store.SqliteStore;
import org.yandu.ui.intake.TakeInModel.Phase;
import org.yandu.ui.parts.Clips;
import org.yandu.ui.shell.Background;
import org.yandu.ui.shell.Desk;
import org.yandu.workspace.Workspace;

class TakeInModelTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path folder;

    @TempDir
    Path files;

    // set before every test
    @SuppressWarnings("NullAway.Init")
    private Workspace library;

    @SuppressWarnings("NullAway.Init")
    private TakeInModel model;

    @BeforeEach
    void open() {
        library = new Workspace(SqliteStore.open(folder, Access.READ_WRITE), Clock.systemUTC());
        Desk desk = new Desk(library, Background.instant(), Texts.of(Locale.SIMPLIFIED_CHINESE), "me");
        model = new TakeInModel(desk, new Importer(library, Clock.systemUTC(), desk.texts()));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path text(String name, String words) throws IOException {
        return bytes(name, prose(words).getBytes(StandardCharsets.UTF_8));
    }

    private static String prose(String words) {
        return words + "\n\n各级政府要深入贯彻落实会议精神，完善社会信用体系，提升机关效能，加强法治建设和基层治理。\n";
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        Path file = files.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<Fate> fates() {
        return model.rows().stream().map(Arrival::fate).toList();
    }

    private List<String> titles() {
        return library.state().documents().stream().map(Document::title).toList();
    }

    @Test
    void oneSureFileComesInWithoutAQuestion() throws IOException {
        model.add(List.of(text("甲.txt", "甲")));
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(titles()).hasSize(1);
        // and the report can be fetched
        model.showReport();
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(fates()).containsExactly(Fate.TAKEN);
    }

    /** 全选 was pressed at the third of fifty files, and those read afterwards stayed as they were. */
    @Test
    void whatIsSaidOfAllHoldsForThoseStillBeingRead() throws IOException {
        Arrivals arrivals = new Arrivals(
                Background.instant(), new Importer(library, Clock.systemUTC(), Texts.of(Locale.SIMPLIFIED_CHINESE)));
        List<Arrival> unread = arrivals.add(List.of(
                Arrival.waiting(0, "甲.txt", new Content.OfFile(text("甲.txt", "甲"))),
                Arrival.waiting(1, "乙.txt", new Content.OfFile(bytes("乙.txt", "乡里乡亲\n\n别的话。\n".getBytes(GBK))))));
        arrivals.found(0, arrivals.tryOut(unread.getFirst()));
        arrivals.wantAll(false);
        arrivals.found(1, arrivals.tryOut(unread.getLast()));
        assertThat(arrivals.chosen()).isEmpty();
        arrivals.wantAll(true);
        assertThat(arrivals.chosen()).hasSize(2);
    }

    @Test
    void oneFileInADoubtfulEncodingIsShownFirst() throws IOException {
        model.add(List.of(bytes("a.txt", "Déjà vu in a café\n".getBytes(Charset.forName("windows-1252")))));
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(model.phase()).isEqualTo(Phase.CHOOSING);
        assertThat(model.rows().getFirst().isEncodingDoubtful()).isTrue();
        assertThat(titles()).isEmpty();
    }

    /** A file could be unticked while it came in, and came in all the same. */
    @Test
    void nothingIsChosenWhileFilesComeIn() throws IOException {
        model.add(List.of(text("甲.txt", "甲"), text("乙.txt", "防汛工作")));
        assertThat(model.canChoose()).isTrue();
        List<Boolean> choosable = new ArrayList<>();
        model.phaseProperty().addListener((phase, was, is) -> {
            if (is == Phase.TAKING) {
                choosable.add(model.canChoose());
            }
        });
        model.takeIn();
        assertThat(choosable).containsExactly(false);
        assertThat(model.canChoose()).isFalse();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void pagesThatAreOnlyPicturesAreSaidBeforeAndAfter() throws IOException {
        model.add(List.of(bytes("半扫描.pdf", halfScanned())));
        assertThat(model.shownProperty().get()).isTrue();
        Report report = new Report(model.desk());
        assertThat(report.note(model.rows().getFirst())).startsWith("第 2-3 页是图像");
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.TAKEN);
        assertThat(report.text(model.rows())).contains("第 2-3 页是图像");
    }

    /** A page of words and two that were scanned. */
    private static byte[] halfScanned() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    if (i == 0) {
                        stream.beginText();
                        stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                        stream.newLineAtOffset(72, 700);
                        stream.showText("Report on the work of the year");
                        stream.endText();
                    } else {
                        BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY);
                        stream.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
                    }
                }
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void oneFileThatCannotComeInIsShownWithItsWayOut() {
        model.add(List.of(files.resolve("不在.txt")));
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(fates()).containsExactly(Fate.FAILED);
        assertThat(new Report(model.desk()).text(model.rows())).contains("不能导入").contains("请检查路径和文件名");
    }

    /** Its letters were turned into drawings: no scan, whatever it looks like to a program. */
    @Test
    void aFileOfDrawnLettersIsNotCalledAScanOutright() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                stream.addRect(90, 90, 12, 12);
                stream.fill();
            }
            document.save(out);
        }
        model.add(List.of(bytes("转曲.pdf", out.toByteArray())));
        assertThat(fates()).containsExactly(Fate.FAILED);
        assertThat(new Report(model.desk()).text(model.rows()))
                .contains("文字已转成图形")
                .doesNotContain("这是扫描件");
    }

    @Test
    void aFolderIsAskedAboutHoweverLittleIsInIt() throws IOException {
        text("下/甲.txt", "甲");
        model.add(List.of(files));
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(model.rows()).extracting(Arrival::name).containsExactly(files.getFileName() + "/下/甲.txt");
    }

    @Test
    void anEmptyFolderLeavesAnEmptyList() {
        model.add(List.of(files));
        assertThat(model.rows()).isEmpty();
        assertThat(model.phase()).isEqualTo(Phase.CHOOSING);
        model.takeIn();
        assertThat(model.phase()).isEqualTo(Phase.CHOOSING);
    }

    @Test
    void theSameBytesAreTakenOnceAndProblemsHoldNobodyUp() throws IOException {
        text("1.txt", "甲");
        text("2.txt", "甲");
        bytes("3.txt", new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 0});
        bytes("4.txt", prose("乙").getBytes(GBK));
        bytes("5.txt", prose("甲").getBytes(GBK));
        bytes("照片.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0, 0});
        model.add(List.of(files));
        assertThat(fates()).containsExactly(Fate.NEW, Fate.TWICE, Fate.FAILED, Fate.NEW, Fate.TWICE, Fate.FAILED);
        assertThat(new Report(model.desk()).problem(model.rows().getLast()))
                .isEqualTo("这是图片。请先用文字识别（OCR）软件转成 Word、带文字的 PDF 或纯文本，再导入。");
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.TAKEN, Fate.TWICE, Fate.FAILED, Fate.TAKEN, Fate.TWICE, Fate.FAILED);
        // Those that came in as they should need no second look.
        assertThat(model.rows().stream().filter(Arrival::isDoubtful)).hasSize(4);
        assertThat(titles()).hasSize(2);
        library.undo();
        assertThat(titles()).isEmpty();
    }

    @Test
    void whatIsNotWantedStaysOut() throws IOException {
        text("1.txt", "甲");
        text("2.txt", "乙");
        model.add(List.of(files));
        model.want(model.rows().getFirst(), false);
        assertThat(model.chosen()).isEqualTo(1);
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.LEFT, Fate.TAKEN);
        assertThat(new Report(model.desk()).summary(model.rows())).isEqualTo("2 个文件：已导入 1 篇，1 个未导入");
    }

    @Test
    void stoppingWhileFilesAreReadForgetsThemAll() throws IOException {
        text("1.txt", "甲");
        text("2.txt", "乙");
        model.progressProperty().addListener((o, was, is) -> {
            if (is.doubleValue() == 0.5) {
                assertThat(fates()).containsExactly(Fate.NEW, Fate.WAITING);
                model.close();
            }
        });
        model.add(List.of(files));
        assertThat(model.phase()).isEqualTo(Phase.IDLE);
        assertThat(model.rows()).isEmpty();
        assertThat(titles()).isEmpty();
    }

    @Test
    void anotherEncodingIsTriedAtOnceAndTakenIn() throws IOException {
        Path file = bytes("a.txt", prose("关于营商环境的通知").getBytes(GBK));
        model.add(List.of(file, text("b.txt", "乙")));
        model.encodings().read(model.rows().getFirst(), Charset.forName("Big5-HKSCS"));
        assertThat(model.rows().getFirst().outcome())
                .satisfies(outcome -> assertThat(outcome).isNotNull());
        // What was found out stays beside what was chosen, whatever is chosen next.
        Report report = new Report(model.desk());
        assertThat(report.encoding(model.rows().getFirst())).matches("Big5-HKSCS（选定；自动判断是 GB18030，把握 9\\d%）");
        model.encodings().read(model.rows().getFirst(), Charset.forName("UTF-16LE"));
        assertThat(report.encoding(model.rows().getFirst())).startsWith("UTF-16LE（选定；自动判断是 GB18030");
        model.encodings().read(model.rows().getFirst(), Charset.forName("GB18030"));
        assertThat(report.encoding(model.rows().getFirst())).matches("GB18030（把握 9\\d%）");
        model.encodings().read(model.rows().getFirst(), GBK);
        model.takeIn();
        assertThat(titles()).contains("关于营商环境的通知");
    }

    @Test
    void moreFilesMayBeDroppedWhileTheFirstAreShown() throws IOException {
        model.add(List.of(text("1.txt", "甲"), text("2.txt", "乙")));
        model.add(List.of(text("3.txt", "丙")));
        assertThat(fates()).containsExactly(Fate.NEW, Fate.NEW, Fate.NEW);
        assertThat(model.phase()).isEqualTo(Phase.CHOOSING);
    }

    @Test
    void aClipIsNamedByItsDay() {
        model.add(new Clips.Clip(
                "剪贴板 2026-11-22",
                ".txt",
                "各级政府要深入贯彻落实会议精神，完善社会信用体系，提升机关效能，加强法治建设和基层治理，推进各项工作的落实。这是一段很长的正文，没有标题。\n"
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(titles()).containsExactly("剪贴板 2026-11-22");
    }

    // ---- the same words, and what a file is to become ----

    private Path page(String name, String words) throws IOException {
        String html = "<p>" + prose(words).strip().replaceAll("\n+", "</p><p>") + "</p>";
        return bytes(name, html.getBytes(StandardCharsets.UTF_8));
    }

    private String note(int row) {
        return new Report(model.desk()).note(model.rows().get(row));
    }

    @Test
    void theSameWordsInOtherFormatsAreShownAndLeftUnlessTicked() throws IOException {
        text("意见.txt", "关于信用的意见");
        page("意见.html", "关于信用的意见");
        text("意见.md", "关于信用的意见");
        model.add(List.of(files));
        assertThat(model.rows())
                .extracting(Arrival::name)
                .extracting(name -> name.substring(name.lastIndexOf('.')))
                .containsExactly(".html", ".md", ".txt");
        assertThat(fates()).containsExactly(Fate.NEW, Fate.SAME, Fate.SAME);
        assertThat(note(1)).startsWith("文字与").contains("意见.html").contains("相同");

        // Without the first the second has words of its own.
        model.want(model.rows().get(0), false);
        assertThat(fates()).containsExactly(Fate.NEW, Fate.NEW, Fate.SAME);
        assertThat(note(2)).contains("意见.md");
        model.want(model.rows().get(0), true);
        model.want(model.rows().get(2), true);
        assertThat(fates()).containsExactly(Fate.NEW, Fate.SAME, Fate.NEW);

        model.takeIn();
        assertThat(fates()).containsExactly(Fate.TAKEN, Fate.SAME, Fate.TAKEN);
        // In the report nothing can be ticked.
        assertThat(note(1)).startsWith("文字与").contains("意见").doesNotContain("勾选");
        assertThat(titles()).hasSize(2);
    }

    /** A line more on a page: the page's or the text's. */
    @Test
    void whatMayBeANewerTextWaitsForTheReaderAndBecomesOne() throws IOException {
        Path text = text("意见.txt", "关于信用的意见");
        Path page = page("意见.html", "关于信用的意见");
        Files.writeString(page, "<p>责任编辑：周某某</p>", java.nio.file.StandardOpenOption.APPEND);
        model.add(List.of(text, page));
        assertThat(fates()).containsExactly(Fate.NEW, Fate.NEARLY);
        assertThat(note(1)).contains("只有 1 处不同（+责任编辑周某某）").endsWith("勾选则作为新版本导入");
        model.want(model.rows().get(1), true);
        assertThat(fates()).containsExactly(Fate.NEW, Fate.NEWER);
        model.want(model.rows().get(1), false);
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.TAKEN, Fate.NEARLY);

        model.add(List.of(page));
        assertThat(fates()).containsExactly(Fate.NEARLY);
        model.want(model.rows().getFirst(), true);
        assertThat(fates()).containsExactly(Fate.NEWER);
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.RENEWED);
        assertThat(titles()).hasSize(1);
    }

    @Test
    void oneFileWithWordsThatAreThereIsShownFirst() throws IOException {
        model.add(List.of(text("意见.txt", "关于信用的意见")));
        model.add(List.of(page("意见.html", "关于信用的意见")));
        assertThat(model.phase()).isEqualTo(Phase.CHOOSING);
        assertThat(fates()).containsExactly(Fate.SAME);
        assertThat(note(0)).isEqualTo("文字与《关于信用的意见》相同；勾选则照样导入");
        assertThat(model.chosen()).isZero();

        model.want(model.rows().getFirst(), true);
        assertThat(fates()).containsExactly(Fate.NEWER);
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.RENEWED);
        assertThat(titles()).hasSize(1);
    }

    private static final String OTHER = "各街道围绕网格化管理开展了大量工作，办好了一批群众身边的小事，满意度明显提高。\n";

    @Test
    void theReaderSaysOfWhichDocumentAFileIsTheNewVersion() throws IOException {
        model.add(List.of(text("意见.txt", "关于信用的意见")));
        Document there = library.state().documents().getFirst();
        Path changed = bytes("意见.txt", ("关于信用的意见\n\n" + OTHER).getBytes(StandardCharsets.UTF_8));

        // A thoroughly changed text came in as a second document without a word.
        model.add(List.of(changed));
        assertThat(model.phase()).isEqualTo(Phase.CHOOSING);
        assertThat(fates()).containsExactly(Fate.NEW);
        assertThat(note(0)).contains("《关于信用的意见》").contains("新版本");
        assertThat(model.rows().getFirst().olderTexts()).containsExactly(there.id());

        model.become(model.rows().getFirst(), new Destination.VersionOf(there.id()));
        assertThat(fates()).containsExactly(Fate.NEWER);
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.RENEWED);
        assertThat(titles()).hasSize(1);
        assertThat(library.store().versions(there.id())).hasSize(2);
    }

    /** The menu offered two documents of one title in the same words, and the row told of neither. */
    @Test
    void documentsOfOneTitleAreToldApart() throws IOException {
        Path draft = text("征求意见稿.txt", "关于信用的意见");
        model.add(List.of(draft));
        Path later = bytes("意见.txt", (prose("关于信用的意见") + "本意见自印发之日起施行。\n").getBytes(StandardCharsets.UTF_8));
        model.add(List.of(later));
        model.become(model.rows().getFirst(), Destination.OWN);
        model.takeIn();
        assertThat(titles()).hasSize(2);
        byte[] newer = (prose("关于信用的意见") + "本意见自印发之日起施行，由区发展改革局负责解释。\n").getBytes(StandardCharsets.UTF_8);

        model.add(List.of(bytes("意见.txt", newer)));
        Report report = new Report(model.desk());
        assertThat(report.fate(model.rows().getFirst())).isEqualTo("新版本：意见.txt");
        assertThat(note(0)).contains("按文件名选了这一篇");
        Arrival named = model.rows().getFirst();
        assertThat(named.olderTexts())
                .extracting(id -> report.versionOf(named, id).orElse(""))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("《关于信用的意见》的新版本（意见.txt")
                                .endsWith("0 处标注）"),
                        second -> assertThat(second).startsWith("《关于信用的意见》的新版本（征求意见稿.txt"));
        model.close();

        model.add(List.of(bytes("定稿.txt", newer)));
        assertThat(fates()).containsExactly(Fate.NEW);
        assertThat(note(0)).startsWith("文献库里有 2 篇文献都可能是此文件的旧版本").doesNotContain("大不一样");
        String other = model.rows().getFirst().olderTexts().getLast();
        model.become(model.rows().getFirst(), new Destination.VersionOf(other));
        assertThat(report.fate(model.rows().getFirst())).matches("新版本：(?:征求意见稿|意见).txt");
    }

    @Test
    void whatIsGuessedToBeANewVersionCanBeADocumentOfItsOwn() throws IOException {
        model.add(List.of(text("意见.txt", "关于信用的意见")));
        model.add(List.of(text("意见.txt", "关于信用的意见\n\n一、新的要求是依法依规")));
        assertThat(fates()).containsExactly(Fate.NEWER);
        assertThat(model.rows().getFirst().hasChoice()).isTrue();
        model.become(model.rows().getFirst(), Destination.OWN);
        assertThat(fates()).containsExactly(Fate.NEW);
        model.takeIn();
        assertThat(titles()).hasSize(2);
    }

    @Test
    void twoNewerTextsOfADocumentFollowEachOther() throws IOException {
        model.add(List.of(text("意见.txt", "关于信用的意见")));
        String id = library.state().documents().getFirst().id();
        model.add(List.of(text("下/二稿.txt", "关于信用的意见\n\n一、要求"), text("下/一稿.txt", "关于信用的意见\n\n二、办法")));
        assertThat(fates()).containsExactly(Fate.NEWER, Fate.NEWER);
        assertThat(model.rows().getLast().standing().destination()).isEqualTo(new Destination.VersionOf(id));
        assertThat(new Report(model.desk()).fate(model.rows().getFirst())).isEqualTo("新版本：一稿.txt");
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.RENEWED, Fate.RENEWED);
        assertThat(titles()).hasSize(1);
        assertThat(library.store().versions(id))
                .extracting(version -> version.origin().fileName())
                .containsExactly("意见.txt", "一稿.txt", "二稿.txt");
        library.undo();
        assertThat(library.store().versions(id)).hasSize(1);
    }

    /** Of two thousand other files the menu offers a few; all others stand in a list with a field to narrow it. */
    @Test
    void theMenuStaysShortHoweverManyFilesComeIn() throws IOException {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            files.add(text("文" + i + ".txt", "第" + i + "号意见\n\n" + "一二三四".charAt(i % 4) + i));
        }
        model.add(files);
        List<MenuItem> items = new BecomeMenu(model, new Report(model.desk()))
                .items(model.rows().getFirst(), new Group());
        assertThat(items).hasSizeLessThan(10);
        assertThat(items).extracting(MenuItem::getText).contains("其他文件的新版本…");
    }

    @Test
    void aFileCanBeTheNewVersionOfAnotherThatComesInWithIt() throws IOException {
        Path plan = bytes("方案.txt", ("工作方案\n\n" + OTHER).getBytes(StandardCharsets.UTF_8));
        model.add(List.of(text("意见.txt", "关于信用的意见"), plan));
        assertThat(fates()).containsExactly(Fate.NEW, Fate.NEW);
        Arrival row = model.rows().getFirst();
        assertThat(model.olderFiles(row)).extracting(Arrival::name).containsExactly("方案.txt");

        model.become(row, new Destination.After(plan.toString()));
        assertThat(fates()).containsExactly(Fate.NEWER, Fate.NEW);
        // Two files cannot be each other's newer text.
        assertThat(model.olderFiles(model.rows().getLast())).isEmpty();
        model.takeIn();
        assertThat(fates()).containsExactly(Fate.RENEWED, Fate.TAKEN);
        assertThat(titles()).containsExactly("关于信用的意见");
        library.undo();
        assertThat(titles()).isEmpty();
    }

    @Test
    void whatIsFoundToBeTwoVersionsCanBeTwoDocuments() throws IOException {
        model.add(List.of(text("下/稿.txt", "关于信用的意见"), text("下/修订稿.txt", "关于信用的意见\n\n一、要求")));
        assertThat(fates()).containsExactly(Fate.NEW, Fate.NEWER);
        model.become(model.rows().getLast(), Destination.OWN);
        assertThat(fates()).containsExactly(Fate.NEW, Fate.NEW);
        // Without the first the second is alone.
        model.become(
                model.rows().getLast(),
                new Destination.After(model.rows().getFirst().source().path()));
        model.want(model.rows().getFirst(), false);
        model.takeIn();
        assertThat(titles()).hasSize(1);
        assertThat(fates()).containsExactly(Fate.LEFT, Fate.TAKEN);
    }

    @Test
    void aFileNamedAsTheNewVersionOfADocumentComesInWithoutAQuestion() throws IOException {
        model.add(List.of(text("意见.txt", "关于信用的意见")));
        String id = library.state().documents().getFirst().id();
        Path other = bytes("规定.txt", ("信用规定\n\n" + OTHER).getBytes(StandardCharsets.UTF_8));
        model.addNewer(id, other);
        assertThat(model.shownProperty().get()).isFalse();
        assertThat(library.store().versions(id)).hasSize(2);
        assertThat(titles()).containsExactly("信用规定");

        // One that is in already is no newer text.
        model.addNewer(id, other);
        assertThat(model.shownProperty().get()).isTrue();
        assertThat(fates()).containsExactly(Fate.KNOWN);
    }

    /** A picture was said to be one, and half the sheet offered encodings to read it in. */
    @Test
    void whatIsCalledAPictureIsNotOfferedInOtherEncodings() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        byte[] unknown = {(byte) 0x82, (byte) 0xB1, (byte) 0x82, (byte) 0xEA, (byte) 0x82, (byte) 0xCD};
        model.add(List.of(bytes("图.png", png), bytes("笔记.txt", unknown)));
        assertThat(model.rows()).extracting(Arrival::fate).containsOnly(Fate.FAILED);
        assertThat(model.rows()).extracting(Arrival::hasEncodingToChoose).containsExactly(false, true);
    }

    /** What files are to each other is worked out aside: whoever takes them in meanwhile takes what he said. */
    @Test
    void whatIsTakenInWaitsUntilItIsKnownWhatTheFilesAreToEachOther() throws IOException {
        List<Runnable> held = new ArrayList<>();
        Background background = Background.instant(held::add);
        Desk desk = new Desk(library, background, Texts.of(Locale.SIMPLIFIED_CHINESE), "me");
        TakeInModel slow = new TakeInModel(desk, new Importer(library, Clock.systemUTC(), desk.texts()));
        slow.add(List.of(text("甲.txt", "甲"), Files.copy(text("乙.txt", "乙"), files.resolve("丙.txt"))));
        slow.add(List.of(files.resolve("乙.txt")));
        runAll(held);
        assertThat(slow.rows()).extracting(Arrival::fate).containsExactly(Fate.NEW, Fate.NEW, Fate.TWICE);

        slow.want(slow.rows().get(1), false);
        slow.takeIn();
        assertThat(slow.phase()).isEqualTo(Phase.CHOOSING);
        runAll(held);
        assertThat(slow.rows()).extracting(Arrival::fate).containsExactly(Fate.TAKEN, Fate.LEFT, Fate.TAKEN);
    }

    private static void runAll(List<Runnable> held) {
        while (!held.isEmpty()) {
            held.removeFirst().run();
        }
    }
}
