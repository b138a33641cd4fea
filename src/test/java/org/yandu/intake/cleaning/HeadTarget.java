package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.fuzz.FuzzTarget;

/** What any words say about themselves, and what of them is noise. */
public final class HeadTarget {

    private HeadTarget() {}

    public static List<FuzzTarget> all() {
        return List.of(FuzzTarget.ofText("head", HeadTarget::read, """
                当前位置：首页 > 政务公开 > 正文
                关于印发《某市优化营商环境办法》的通知
                ——试行
                市政府令第333号
                发文机关：某市人民政府　发文字号：某政发〔2023〕5号
                发布时间：2023-04-13 10:20　来源：某某网　作者：张三　浏览次数：12
                字体：[大 中 小] 打印 分享到：
                二〇二三年四月十三日
                依法行政（www.example.com）是关键。
                | | ||||
                主办：某某 ICP备12345号
                """, """
                某研究院课题组
                执笔：李四（某大学教授）
                責任編輯：王五
                時間：民國112年4月13日
                2023年第5期 第12页
                [摘要] 信用。[关键词] 法治；效能
                """));
    }

    static void read(String text) {
        List<Noise> noise = NoiseFinder.find(text);
        int end = 0;
        for (Noise each : noise) {
            assertThat(each.span().start()).isGreaterThanOrEqualTo(end);
            end = each.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
        Header header = HeaderFinder.find(text, noise, "某文.txt");
        assertThat(header.title()).isNotBlank();
    }
}
