package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.text.TextAlignment;
import org.junit.jupiter.api.Test;
import org.yandu.ui.shell.Look;
import org.yandu.workspace.OpenDocument;

class PaperFormTest {

    private static final String TITLE = "关于印发《青川市小店守信办法》的通知";

    private static final String NOTICE = TITLE + """

            各县（市、区）人民政府，市政府各部门：
                现将《青川市小店守信办法》印发给你们，请认真执行。
                青川市人民政府办公室
                二〇二三年四月十三日
                （此件公开发布）
            青川市小店守信办法
            第一条　店主应当守信，遇到下列情形及时说明：
            第二条　本办法自2023年5月1日起施行。
            """;

    private static List<String> of(Block.Kind kind, String title, String text) {
        return DisplayText.of(Sample.open(title, text), false, 2).blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.source().in(text))
                .toList();
    }

    @Test
    void whomANoticeIsForStandsAtTheMarginAndWhoSignsItAtTheRight() {
        assertThat(of(Block.Kind.ADDRESS, TITLE, NOTICE)).containsExactly("各县（市、区）人民政府，市政府各部门：");
        assertThat(of(Block.Kind.SIGNATURE, TITLE, NOTICE)).containsExactly("青川市人民政府办公室", "二〇二三年四月十三日");

        OpenDocument open = Sample.open(TITLE, NOTICE);
        DisplayText display = DisplayText.of(open, false, 2);
        Painter painter = new Painter(open, Look.DEFAULT);
        List<TextAlignment> right = IntStream.range(0, display.blocks().size())
                .filter(i -> painter.lineStyle(display, i).alignment() == TextAlignment.RIGHT)
                .mapToObj(i -> TextAlignment.RIGHT)
                .toList();
        assertThat(right).hasSize(2);
    }

    @Test
    void soDoWhoAreSpokenTo() {
        String text = "在全市农村工作会议上的讲话\n同志们：\n今天开会，讲三点意见：\n散会。";
        assertThat(of(Block.Kind.ADDRESS, "在全市农村工作会议上的讲话", text)).containsExactly("同志们：");
    }

    @Test
    void twoOrgansSignOneBelowTheOther() {
        String text = "关于开门的通知\n请按时开门。\n青川市商务局\n青川市财政局\n2023年5月1日\n";
        assertThat(of(Block.Kind.SIGNATURE, "关于开门的通知", text)).containsExactly("青川市商务局", "青川市财政局", "2023年5月1日");
    }

    @Test
    void datesOfAChronicleAndLinesOfATableAreNoSignatures() {
        String text = "大事记\n2021年5月3日\n" + "这一天店主们聚在一起，商量怎样守信，说了很久，最后约定每月对账，互相提醒，不欺客。".repeat(3) + "\n2021年6月3日\n"
                + "这一天店主们又聚在一起，商量怎样守信，说了很久，最后约定每月对账，互相提醒，不欺客。".repeat(3) + "\n姓名\n开店日期\n王小二\n2021年7月3日\n"
                + "这一天店主们又聚在一起，商量怎样守信，说了很久，最后约定每月对账，互相提醒，不欺客。".repeat(3);
        assertThat(of(Block.Kind.SIGNATURE, "大事记", text)).isEmpty();
    }

    @Test
    void attachmentsMayStandAboveWhoSigns() {
        String text = "关于加装电梯的通知\n请按时报名。\n附件：1.申请表\n2.承诺书\n青川市住房和城乡建设局\n2024年8月31日\n";
        assertThat(of(Block.Kind.SIGNATURE, "关于加装电梯的通知", text)).containsExactly("青川市住房和城乡建设局", "2024年8月31日");
    }

    @Test
    void whatHappenedAndUntilWhenIsNotSigned() {
        String day = "绿道开工\n2021年5月3日\n绿道在南门开工。\n";
        String text = "大事记\n" + day + day.replace("2021", "2022") + day.replace("2021", "2023");
        assertThat(of(Block.Kind.SIGNATURE, "大事记", text)).isEmpty();
        String due = "征求意见\n意见可以寄到市里。\n征求意见截止日期\n2024年8月31日\n";
        assertThat(of(Block.Kind.SIGNATURE, "征求意见", due)).isEmpty();
    }

    @Test
    void everyCharacterIsStillShown() {
        String shown = DisplayText.of(Sample.open(TITLE, NOTICE), false, 2).text();
        assertThat(Arrays.stream(NOTICE.split("\n")).map(String::strip))
                .allSatisfy(line -> assertThat(shown).contains(line));
    }
}
