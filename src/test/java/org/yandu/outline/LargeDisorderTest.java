package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.outline.order.OrderRepair;
import org.yandu.outline.order.Proposal;

/** The most that is put in order: 40 headings of two levels, shuffled above 290 paragraphs. It took 26 seconds, on every opening. */
class LargeDisorderTest {

    private static final List<String> THEMES = List.of("产业发展", "基层治理", "生态环境", "民生保障", "人才队伍", "资金投入", "组织领导", "督导考核");

    /** Of this thread alone, so that others do not count; it needs a fifth of that. */
    private static final Duration MOST = Duration.ofSeconds(4);

    @Test
    @DisplayName("is ordered in less than a second or so")
    void quick() {
        Reading reading = read();
        OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Optional<Proposal> proposal = OrderRepair.propose(version(reading), tree);
        long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        assertThat(proposal.orElseThrow().sections()).hasSize(40);
        assertThat(Duration.ofNanos(took)).isLessThan(MOST);
    }

    @Test
    @DisplayName("and given up when nobody waits for it any more")
    void interrupted() {
        Reading reading = read();
        OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
        Thread.currentThread().interrupt();
        assertThat(OrderRepair.propose(version(reading), tree).isPresent()).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static Reading read() {
        List<String> headings = new ArrayList<>();
        List<String> paragraphs = new ArrayList<>();
        for (int upper = 0; upper < THEMES.size(); upper++) {
            headings.add("一二三四五六七八".charAt(upper) + "、推进" + THEMES.get(upper));
            for (int lower = 0; lower < 4; lower++) {
                String title = THEMES.get((upper + lower + 1) % THEMES.size());
                headings.add("（" + "一二三四".charAt(lower) + "）加强" + title + "建设");
                for (int i = 0; i < 9; i++) {
                    paragraphs.add("围绕" + THEMES.get(upper) + "，第" + (i + 1) + "批" + title + "事项由责任单位牵头，年底前完成第"
                            + (lower + 1) + "次评估并报送结果。");
                }
            }
        }
        paragraphs.add("本方案由清溪县发展和改革局负责解释。");
        paragraphs.add("各乡镇可以结合实际制定办法。");
        Collections.shuffle(headings, new Random(7));
        String text = "清溪县发展规划实施意见\n" + String.join("\n", headings) + "\n" + String.join("\n", paragraphs) + "\n";
        return Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static DocumentVersion version(Reading reading) {
        return new DocumentVersion("v", "d", reading.text(), reading.noise(), new Origin("UTF-8", "", Instant.EPOCH));
    }
}
