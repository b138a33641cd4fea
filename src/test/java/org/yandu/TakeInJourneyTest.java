package org.yandu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.yandu.document.Document;
import org.yandu.exchange.Progress;
import org.yandu.exchange.accession.Importer;
import org.yandu.exchange.accession.Source;
import org.yandu.ui.shell.IntakeWish;

/** Texts come in: a folder of what people really have, one plain file, a file in the wrong encoding. */
@NullUnmarked
class TakeInJourneyTest extends Journey {

    static final Charset GBK = Charset.forName("GBK");

    static final String NOTICE = """
            关于优化营商环境的通知

            发布时间：2023年4月13日

            一、总体要求

            各级政府要深入贯彻落实党的二十大精神，完善社会信用体系，提升机关效能，加强法治建设和基层治理。

            二、主要任务

            推进政务服务改革，依法保护市场主体的权益，建立健全监督机制。
            """;

    /** Good, GBK, twice, no text, doubtful, in a folder of its own. */
    static Path folderIn(Path parent, String name) throws IOException {
        Path made = parent.resolve(name);
        Files.createDirectories(made.resolve("附件"));
        Files.writeString(made.resolve("1 通知.txt"), NOTICE);
        Files.write(made.resolve("2 意见.txt"), NOTICE.replace("通知", "意见").getBytes(GBK));
        Files.writeString(made.resolve("3 通知的副本.txt"), NOTICE);
        Files.write(made.resolve("4 程序.txt"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0});
        Files.write(made.resolve("5 résumé.txt"), "Résumé\n\nDéjà vu in a café by the sea\n".getBytes("windows-1252"));
        Files.writeString(made.resolve("附件/6 方案.txt"), NOTICE.replace("通知", "方案"));
        return made;
    }

    List<String> rows() {
        return onFx(() -> {
            List<String> words = new ArrayList<>();
            for (Object cell : node("arrivals").lookupAll(".arrival-cell")) {
                if (cell instanceof ListCell<?> row && row.getItem() != null) {
                    words.add(row.getAccessibleText());
                }
            }
            return words;
        });
    }

    private String summary() {
        return ((Label) node("take-in-summary")).getText();
    }

    private List<String> titles() {
        return desk().library().documents().stream().map(Document::title).toList();
    }

    private void select(String listId, int row) {
        act(() -> ((ListView<?>) node(listId)).getSelectionModel().select(row));
    }

    /** A folder dropped onto the window as it opens for the first time lay below the walk through the window. */
    @Test
    void theWalkThroughTheWindowDoesNotCoverWhatWasDroppedAtOnce() throws IOException {
        start();
        Path dropped = folderIn(folder, "资料");

        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(dropped))));
        act(() -> opened.window().welcome());
        assertThat(isShown("walk")).isFalse();

        press(KeyCode.ESCAPE);
        act(() -> opened.window().welcome());
        assertThat(isShown("walk")).isTrue();
    }

    @Test
    void aFolderIsShownBeforeItComesInAndReportedOnAfterwards() throws IOException {
        start();
        int before = desk().library().documents().size();
        Path dropped = folderIn(folder, "资料");

        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(dropped))));

        assertThat(summary()).isEqualTo("6 个文件：4 篇新文献，1 个重复，1 个不能导入");
        assertThat(rows())
                .anyMatch(row -> row.contains("关于优化营商环境的意见") && row.contains("GB18030"))
                .anyMatch(row -> row.contains("与 资料/1 通知.txt 相同"))
                .anyMatch(row -> row.contains("不能导入") && row.contains("另存为"))
                .anyMatch(row -> row.contains("windows-1252，把握不大"))
                .anyMatch(row -> row.contains("资料/附件/6 方案.txt"));
        assertThat(desk().library().documents()).hasSize(before);

        // The doubtful one is chosen already, and its beginning shown in every encoding.
        assertThat(isShown("encodings")).isTrue();
        robot.clickOn(node("arrivals").lookup(".arrival-cell:selected .check-box"));
        rest();
        clickNode("take-in-take");

        assertThat(titles()).hasSize(before + 3).contains("关于优化营商环境的意见", "关于优化营商环境的方案");
        assertThat(summary()).isEqualTo("6 个文件：已导入 3 篇，1 个重复，1 个不能导入，1 个未导入");
        select("arrivals", 1);
        clickNode("take-in-open");
        assertThat(open(0).document().title()).isEqualTo("关于优化营商环境的意见");
        act(() -> desk().calls().intake().wish(new IntakeWish.LastReport()));
        select("arrivals", 5);
        press(KeyCode.ENTER);
        assertThat(open(0).document().title()).isEqualTo("关于优化营商环境的方案");

        act(desk().gate()::undo);
        assertThat(desk().library().documents()).hasSize(before);
    }

    @Test
    void escLeavesTheLibraryAsItIs() throws IOException {
        start();
        List<String> before = titles();
        Path dropped = folderIn(folder, "资料");
        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(dropped))));
        // Nothing is done behind an open sheet.
        press(KeyCode.CONTROL, KeyCode.I);
        assertThat(isShown("details")).as("not over what is open").isFalse();
        act(() -> desk().calls()
                .intake()
                .wish(new IntakeWish.Describe(open(0).document().id())));
        assertThat(isShown("details")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isShown("details")).isFalse();
        assertThat(isShown("take-in")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(isShown("take-in")).isFalse();
        assertThat(titles()).isEqualTo(before);
    }

    @Test
    void onePlainFileComesInWithoutAQuestion() throws IOException {
        start();
        Path file = Files.writeString(folder.resolve("通知.txt"), NOTICE);
        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(file))));
        assertThat(isShown("take-in")).isFalse();
        assertThat(open(0).document().title()).isEqualTo("关于优化营商环境的通知");

        // The same file again leaves a doubt.
        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(file))));
        assertThat(isShown("take-in")).isTrue();
        assertThat(rows()).singleElement().asString().contains("关于优化营商环境的通知 已有");
    }

    @Test
    void aDocumentIsReadAgainInTheEncodingThatCanBeRead() throws IOException {
        start();
        Path file = Files.write(folder.resolve("意见.txt"), NOTICE.getBytes(GBK));
        String id = new Importer(opened.workspace(), Clock.systemUTC(), desk().texts())
                .take(List.of(Source.file(file, Charset.forName("Big5-HKSCS"))), Progress.NONE)
                .getFirst()
                .document();
        rest();
        act(() -> desk().open(pane(0), id));
        assertThat(open(0).version().text()).doesNotContain("营商环境");

        clickNode("status-encoding");
        assertThat(labels(node("read-again"))).anyMatch(label -> label.startsWith("关于优化营商环境的通知"));
        select("read-again-encodings", 1);
        clickNode("read-again-do");

        assertThat(open(0).version().text()).contains("完善社会信用体系");
        assertThat(open(0).document().title()).isEqualTo("关于优化营商环境的通知");
        assertThat(((Button) node("status-encoding")).getText()).isEqualTo("GB18030");
        assertThat(opened.workspace().store().versions(id)).hasSize(2);

        act(desk().gate()::undo);
        assertThat(open(0).version().text()).doesNotContain("营商环境");
    }

    @Test
    void whatADocumentSaysAboutItselfIsSetRight() {
        start();
        act(() -> desk().calls()
                .intake()
                .wish(new IntakeWish.Describe(
                        desk().library().documents().getFirst().id())));
        robot.doubleClickOn(node("details-date"));
        press(KeyCode.CONTROL, KeyCode.A);
        act(() -> ((javafx.scene.control.TextField) node("details-date")).setText("二〇二三年四月三十一日"));
        assertThat(((Button) node("details-save")).isDisabled()).isTrue();
        act(() -> ((javafx.scene.control.TextField) node("details-date")).setText("二〇二一年四月十二日"));
        assertThat(((Label) node("details-date-note")).getText()).contains("2021-04-12");
        act(() -> ((javafx.scene.control.TextField) node("details-source")).setText(""));
        act(() -> node("details-date").requestFocus());
        press(KeyCode.ENTER);
        await(() -> !isShown("details"));

        Document described = desk().library().documents().getFirst();
        assertThat(described.header().date()).isEqualTo("2021-04-12");
        assertThat(described.header().source()).isNull();
        await(() -> desk().gate().undoNameProperty().get() != null);
        assertThat(desk().gate().undoNameProperty().get().key()).isEqualTo("change.describe");
    }

    /** Esc threw away what had been typed. */
    @Test
    void whatWasTypedIntoAFormIsNotLostByOneKey() {
        start();
        Document before = desk().library().documents().getFirst();
        act(() -> desk().calls().intake().wish(new IntakeWish.Describe(before.id())));
        act(() -> ((javafx.scene.control.TextField) node("details-source")).setText("某网"));
        press(KeyCode.ESCAPE);
        assertThat(isShown("details")).isTrue();
        assertThat(isShown("details-unsaved")).isTrue();
        // Whoever goes on typing is asked again.
        act(() -> ((javafx.scene.control.TextField) node("details-source")).setText("某网站"));
        assertThat(isShown("details-unsaved")).isFalse();
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        await(() -> !isShown("details"));
        assertThat(desk().library().document(before.id())).contains(before);
    }

    /** Esc asked before it threw away what had been typed, the ways out to the text and to another encoding did not. */
    @Test
    void whatWasTypedIntoAFormIsNotLostByOneClick() {
        start();
        String text = NOTICE.replace("完善社会信用体系", "完善社会\uFFFD用体系");
        String id = new Importer(opened.workspace(), Clock.systemUTC(), desk().texts())
                .take(List.of(Source.bytes("通知.txt", text.getBytes(StandardCharsets.UTF_8))), Progress.NONE)
                .getFirst()
                .document();
        rest();
        for (String way : List.of(".details-unread", ".button")) {
            act(() -> desk().calls().intake().wish(new IntakeWish.Describe(id)));
            act(() -> ((javafx.scene.control.TextField) node("details-source")).setText("某网"));
            ButtonBase out = onFx(() -> (ButtonBase) node("details").lookup(way));
            act(out::fire);
            assertThat(isShown("details")).as(way).isTrue();
            assertThat(isShown("details-unsaved")).as(way).isTrue();
            act(out::fire);
            await(() -> !isShown("details"));
        }
        assertThat(isShown("read-again")).isTrue();
    }

    /** The one it is read in now stayed at the first guess, whatever the reader chose. */
    @Test
    void theEncodingInUseIsTheOneThatWasChosenLast() throws IOException {
        start();
        Path file = Files.write(
                folder.resolve("résumé.txt"), "Résumé\n\nDéjà vu in a café by the sea\n".getBytes("windows-1252"));
        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(file))));
        assertThat(isShown("encodings")).isTrue();
        String first = inUse();
        ListView<?> list = (ListView<?>) node("encodings");
        int other = list.getSelectionModel().getSelectedIndex() == 0 ? 1 : 0;
        select("encodings", other);
        await(() -> !inUse().equals(first));
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(other);
    }

    private String inUse() {
        return onFx(() -> node("encodings").lookupAll(".list-cell").stream()
                .filter(cell -> cell instanceof ListCell<?> row && row.getItem() != null)
                .map(cell -> String.valueOf(cell.getAccessibleText()))
                .filter(words -> words.contains(desk().texts().get("encoding.now")))
                .findFirst()
                .orElse(""));
    }

    /** The report of a newer text did not say that marks are to be looked at, nor lead there. */
    @Test
    void theReportLeadsToTheMarksThatWaitOnANewerText() throws IOException {
        start();
        Path first = Files.writeString(folder.resolve("通知.txt"), NOTICE);
        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(first))));
        String words = "推进政务服务改革，依法保护市场主体的权益";
        int at = open(0).version().text().indexOf(words);
        act(() -> desk().gate()
                .change(
                        open(0).document().id(),
                        open -> org.yandu.workspace.Marking.mark(
                                open,
                                new org.yandu.document.TextSpan(at, at + words.length()),
                                desk().library().codebook().codes().getFirst(),
                                "李",
                                java.time.Instant.EPOCH)));
        await(() -> !open(0).markup().all().isEmpty());

        Path second = Files.writeString(folder.resolve("通知二.txt"), NOTICE.replace("依法保护市场主体", "依规保护经营主体"));
        Path other = Files.writeString(folder.resolve("别的.txt"), "另一篇\n\n这里说的是另外一件事情，与前面的都没有关系。\n");
        act(() -> desk().calls().intake().wish(new IntakeWish.Files(List.of(second, other))));
        clickNode("take-in-take");
        assertThat(rows()).anyMatch(row -> row.contains("已作为新版本") && row.contains("1 处要核对"));

        act(() -> node("arrivals").lookupAll(".arrival-review").stream()
                .filter(javafx.scene.Node::isVisible)
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire());
        await(() -> !isShown("take-in") && robot.lookup("#review").tryQuery().isPresent());
        assertThat(open(0).version().text()).contains("经营主体");
    }

    private List<String> labels(javafx.scene.Node node) {
        List<String> all = new ArrayList<>();
        onFx(() -> {
            collect(node, all);
            return true;
        });
        return all;
    }

    private static void collect(javafx.scene.Node node, List<String> all) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            all.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, all));
        }
    }
}
