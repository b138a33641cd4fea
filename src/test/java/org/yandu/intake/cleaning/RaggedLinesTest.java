package org.yandu.intake.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Lines whose widths swing, as they are copied out of a PDF that justified them. */
class RaggedLinesTest {

    private static final String PARAGRAPH =
            "自试点以来，重大行政决策程序仍有不足，需要牵头单位会同大数据管理机构共同研究，避免层层加码。全市各级机关逐步完善投诉举报办理规程，主动公开涉企检查计划，"
                    + "切实化解历史遗留问题，受理诉求按期答复，群众满意度继续提高；建立健全一线干部激励措施，优先推进乡镇权责事项，推动问题在一线解决，并将结果纳入年度考核。";

    private static int joined(List<String> lines) {
        String text = String.join("\n", lines) + "\n";
        return WrappedLines.gaps(text, Line.of(text), List.of()).size();
    }

    @Test
    void linesThatSwingByAFifthAreJoined() {
        Random random = new Random(4);
        List<String> lines = new ArrayList<>();
        int wrapped = 0;
        for (int i = 0; i < 8; i++) {
            String rest = PARAGRAPH.substring(i * 7);
            while (rest.length() > 47) {
                int width = 39 + random.nextInt(9);
                lines.add(rest.substring(0, width));
                rest = rest.substring(width);
                wrapped++;
            }
            lines.add(rest);
        }
        assertThat(joined(lines)).isBetween((int) (wrapped * 0.8), wrapped);
    }

    /** As long, as even and as open as a page, but no word runs over the end of a line. */
    @Test
    void aListOfCallsIsLeftAlone() {
        List<String> lines = new ArrayList<>();
        for (String what :
                List.of("就业", "教育", "医疗", "住房", "养老", "托育", "交通", "环境", "食品", "药品", "用水", "用电", "安全", "文化")) {
            lines.add("坚持群众需要什么就一定办好什么，把" + what + "这件实事抓到位");
            lines.add("依靠党员干部带头，让" + what + "工作经得起群众评议检验");
        }
        assertThat(joined(lines)).isZero();
    }
}
