package org.yandu.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.intake.Intake;
import org.yandu.intake.Reading;
import org.yandu.outline.order.OrderRepair;
import org.yandu.outline.order.Proposal;
import org.yandu.outline.order.Proposal.Belonging;
import org.yandu.outline.order.Proposal.Section;

/**
 * Disordered texts whose truth is written before each paragraph: {@code [2]} belongs to the heading numbered 2, {@code [h2]} to the
 * second heading in text order, {@code [b]} stands before all, {@code [a]} behind.
 *
 * <p>At first sight: {@code first_sight_end} 0 of 6 (its headings were not found), {@code first_sight_book} 6 of 7,
 * {@code blind_experiences} 8 of 8, {@code blind_swapped} 0 of 8 (nothing proposed). After: 62 of 64,
 * those tuned on included; {@code blind_swapped} was answered later by {@code Swapped}.
 */
class OrderRepairTest {

    private static final Path TEXTS = OutlineHarness.TEXTS.resolve("order");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "headings_first",
                "headings_shuffled",
                "bodies_shuffled",
                "heading_missing",
                "number_doubled",
                "section_torn",
                "first_sight_end",
                "first_sight_book",
                "blind_experiences"
            })
    @DisplayName("hardly a paragraph is put where it does not belong")
    void share(String name) throws IOException {
        Torned torn = Torned.read(TEXTS.resolve(name + ".txt"));
        Proposal proposal = OrderRepair.propose(torn.version(), torn.tree()).orElseThrow();
        List<String> wrong = torn.wrong(proposal);
        System.out.println(name + ": " + (torn.truth().size() - wrong.size()) + " of "
                + torn.truth().size() + " right " + wrong);
        assertThat(wrong).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    @DisplayName("seed 001: five experiences, each paragraph with its own, the introduction before them")
    void seed() {
        DocumentVersion version = version(Intake.read(Path.of("seeds/001_06438de2f09206a5.txt")));
        OutlineTree tree = tree(Path.of("seeds/001_06438de2f09206a5.txt"));
        Proposal proposal = OrderRepair.propose(version, tree).orElseThrow();
        assertThat(proposal.sections())
                .extracting(section -> section.node().marker() + opening(version, section))
                .containsExactly(
                        "第一,[党的十九大强调“坚持]", "第二,[随着改革开放与市场经]", "第三,[改革开放以来,城乡关]", "第四,[习近平强调,社会治理]", "第五,[习近平在多次重要讲话]");
        assertThat(proposal.before())
                .extracting(span -> span.in(version.text()).strip().substring(0, 8))
                .containsExactly("改革开放40年来");
        assertThat(proposal.sections().getFirst().paragraphs().getFirst().reasons())
                .extracting(Proposal.Because::key)
                .contains("order.reason.formula", "order.reason.shared_words");
    }

    private static List<String> opening(DocumentVersion version, Section section) {
        return section.paragraphs().stream()
                .map(one -> version.quote(one.paragraph()).strip().substring(0, 10))
                .toList();
    }

    @Test
    @DisplayName("two sections in sequence whose texts were exchanged, when all of each speaks of the other heading")
    void swapped() throws IOException {
        Torned torn = Torned.read(TEXTS.resolve("blind_swapped.txt"));
        Proposal proposal = OrderRepair.propose(torn.version(), torn.tree()).orElseThrow();
        assertThat(proposal.sections())
                .extracting(section -> opening(torn.version(), section))
                .containsExactly(
                        List.of("全市建成社区养老服务", "建议新建小区按每百户"),
                        List.of("护理员平均年龄五十三", "要提高护理岗位补贴，"),
                        List.of("长期护理保险试点三年"),
                        List.of("适老化改造、老年旅游"));
    }

    /** （三） went to the section whose heading has a word in common with it, 组织 or 经费; sections had changed places, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"sections_exchanged_with_slip", "sections_exchanged_with_gap"})
    @DisplayName("lower headings that count up where they stand stay there, with a number doubled or left out too")
    void slip(String name) throws IOException {
        Torned torn = Torned.read(TEXTS.resolve(name + ".txt"));
        assertThat(torn.wrong(OrderRepair.propose(torn.version(), torn.tree()).orElseThrow()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"headings_exchanged", "series_torn"})
    @DisplayName("headings go back to the text that speaks of them, and a doubled （三） to the section that lacks one")
    void evidence(String name) throws IOException {
        Torned torn = Torned.read(TEXTS.resolve(name + ".txt"));
        assertThat(torn.wrong(OrderRepair.propose(torn.version(), torn.tree()).orElseThrow()))
                .isEmpty();
    }

    @Test
    @DisplayName("nothing is proposed where headings are in sequence and stand with their text")
    void inOrder() throws IOException {
        List<String> proposed = new ArrayList<>();
        for (String folder : List.of("blind", "heldout", "third", "fourth", "fifth", "sixth", "seventh", "eighth")) {
            for (MarkedText marked : MarkedText.under(OutlineHarness.TEXTS.resolve(folder))) {
                Reading reading = Intake.read(marked.name(), marked.text().getBytes(StandardCharsets.UTF_8));
                OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
                if (OrderRepair.propose(version(reading), tree).isPresent()) {
                    proposed.add(marked.name());
                }
            }
        }
        for (String seed : List.of("000_9ac79440601f8240", "002_efa1b91cc45e0ab7", "003_d5425ff96f23db4c")) {
            Path file = Path.of("seeds", seed + ".txt");
            if (OrderRepair.propose(version(Intake.read(file)), tree(file)).isPresent()) {
                proposed.add(seed);
            }
        }
        assertThat(proposed).isEmpty();
    }

    /** Reports of a newcomer's: points counted in a section were taken for headings, a word of one heading for its lost text. */
    @ParameterizedTest
    @ValueSource(strings = {"一是人手不足。二是权责不匹配。三是考核偏重数量。", "人手不足。权责不匹配。考核偏重数量。"})
    @DisplayName("points of a section and a word of another heading are no sign of disorder")
    void wordsInCommon(String points) {
        String text = """
                某县便民改革调研报告

                一、改革背景
                2018年以前，办一张证平均要跑四趟县城，补正材料的占了六成。
                群众意见最大的是来回跑，误工一天，车费八十元。
                县委认为，问题出在权力和事情不在一个地方。
                二、主要做法
                （一）把窗口搬到村口
                全县设立便民服务站五十六个，配备专职代办员。
                （二）把公章交给乡镇
                分三批向乡镇下放审批事项，同步划转编制。
                三、取得的成效
                改革三年，群众平均跑动次数由四次降到一次以下。
                乡镇干部的精神面貌也变了，过去是二传手，现在是主攻手。
                该县的做法得到通报表扬。
                四、存在的问题
                %s
                五、几点启示
                启示之一，改革要从群众最烦的事情改起。
                启示之二，放权要与放人、放钱同步。
                """.formatted(points.replace("。", "，有待解决。\n").strip());
        Reading reading = Intake.read("a.txt", text.getBytes(StandardCharsets.UTF_8));
        OutlineTree tree = Outliner.outline(reading.text(), reading.noise(), reading.header());
        assertThat(tree.roots()).extracting(OutlineNode::title).contains("改革背景", "几点启示");
        assertThat(OrderRepair.propose(version(reading), tree)).isEmpty();
    }

    private static DocumentVersion version(Reading reading) {
        return new DocumentVersion("v", "d", reading.text(), reading.noise(), new Origin("UTF-8", "", Instant.EPOCH));
    }

    private static OutlineTree tree(Path file) {
        Reading reading = Intake.read(file);
        return Outliner.outline(reading.text(), reading.noise(), reading.header());
    }

    /** @param truth for each paragraph's start its label */
    private record Torned(DocumentVersion version, OutlineTree tree, Map<Integer, String> truth) {

        static Torned read(Path file) throws IOException {
            StringBuilder text = new StringBuilder();
            Map<Integer, String> truth = new HashMap<>();
            for (String line : Files.readAllLines(file)) {
                int close = line.startsWith("[") ? line.indexOf(']') : -1;
                if (close > 0) {
                    truth.put(text.length(), line.substring(1, close));
                }
                text.append(line, close + 1, line.length()).append('\n');
            }
            List<Noise> none = List.of();
            DocumentVersion version =
                    new DocumentVersion("v", "d", text.toString(), none, new Origin("UTF-8", "", Instant.EPOCH));
            String title = text.substring(0, text.indexOf("\n"));
            OutlineTree tree = Outliner.outline(version, Header.titled(title), List.of());
            return new Torned(version, tree, truth);
        }

        List<String> wrong(Proposal proposal) {
            Map<Integer, String> found = new HashMap<>();
            proposal.before().forEach(span -> found.put(span.start(), "b"));
            proposal.after().forEach(span -> found.put(span.start(), "a"));
            List<OutlineNode> standing =
                    tree.nodes().filter(OutlineNode::isHeading).toList();
            for (Section section : proposal.sections()) {
                String number = section.node().place().replaceAll("[第章（）]", "");
                String label = String.valueOf("零一二三四五六七八九".indexOf(number.charAt(0)));
                for (Belonging one : section.paragraphs()) {
                    int start = one.paragraph().start();
                    boolean byPlace = truth.getOrDefault(start, "").startsWith("h");
                    String byNumber = label.equals("-1") ? number : label;
                    found.put(start, byPlace ? "h" + (standing.indexOf(section.node()) + 1) : byNumber);
                }
            }
            return Stream.concat(truth.keySet().stream(), found.keySet().stream())
                    .distinct()
                    .filter(start -> !truth.getOrDefault(start, "none").equals(found.get(start)))
                    .map(start -> found.get(start) + " for " + truth.get(start) + " "
                            + version.text()
                                    .substring(
                                            start,
                                            Math.min(start + 12, version.text().length())))
                    .toList();
        }
    }
}
