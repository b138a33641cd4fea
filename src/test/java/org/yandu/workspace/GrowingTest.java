package org.yandu.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yandu.annotation.Markup;
import org.yandu.document.Clusters;
import org.yandu.document.Document;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Header;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;
import org.yandu.outline.Outliner;
import org.yandu.workspace.Growing.Unit;

class GrowingTest {

    private static final String POLICY = """
            一、总体要求
            深化“放管服”改革，优化法治环境、信用环境。加强组织领导！
            （一）加强信用建设。全面落实各项制度，提升服务水平。
            （二）推进法治政府建设。聚焦中心工作；提供法治保障。
            二、保障措施
            强化考核。
            """;

    private static OpenDocument open(String text, Noise... noise) {
        DocumentVersion version = Samples.version("v", "d", text, noise);
        Document document = Samples.document("d", "题", version);
        return new OpenDocument(
                document, version, Outliner.outline(text, List.of(noise), Header.titled("题")), Markup.EMPTY);
    }

    /** Every step from a place up to the whole text. */
    private static List<String> steps(OpenDocument open, String at) {
        int from = open.version().text().indexOf(at);
        Growing growing = new Growing(open);
        return Stream.iterate(
                        growing.grow(new TextSpan(from, from)), Optional::isPresent, step -> growing.grow(step.get()))
                .map(step -> step.get().in(open.version().text()))
                .toList();
    }

    @Test
    void fromTheCaretToTheWholeText() {
        List<String> steps = steps(open(POLICY), "法治环境");
        assertThat(steps.subList(0, 5))
                .containsExactly(
                        "法治", "优化法治环境", "优化法治环境、信用环境", "深化“放管服”改革，优化法治环境、信用环境。", "深化“放管服”改革，优化法治环境、信用环境。加强组织领导！");
        assertThat(steps.get(5)).startsWith("一、总体要求").endsWith("提供法治保障。");
        assertThat(steps.get(6)).isEqualTo(POLICY.strip());
        assertThat(steps).hasSize(7);
    }

    @Test
    void aSectionWithinASection() {
        List<String> steps = steps(open(POLICY), "聚焦");
        assertThat(steps).startsWith("聚焦", "聚焦中心工作", "聚焦中心工作；");
        assertThat(steps).contains("（二）推进法治政府建设。聚焦中心工作；提供法治保障。");
        assertThat(steps.getLast()).isEqualTo(POLICY.strip());
    }

    @Test
    void aSelectionOverTwoSentencesGrowsToBothWhole() {
        OpenDocument open = open(POLICY);
        int from = POLICY.indexOf("信用环境");
        TextSpan over = new TextSpan(from, POLICY.indexOf("组织"));
        assertThat(new Growing(open).grow(over).orElseThrow().in(POLICY)).isEqualTo("信用环境。加强组织领导");
        assertThat(new Growing(open)
                        .grow(new TextSpan(from, POLICY.indexOf("领导！") + 2))
                        .orElseThrow()
                        .in(POLICY))
                .isEqualTo("优化法治环境、信用环境。加强组织领导");
        assertThat(new Growing(open)
                        .grow(new TextSpan(from, POLICY.indexOf("领导！") + 3))
                        .orElseThrow()
                        .in(POLICY))
                .isEqualTo("深化“放管服”改革，优化法治环境、信用环境。加强组织领导！");
    }

    @Test
    void twoParagraphsGrowToWhatHoldsBoth() {
        OpenDocument open = open(POLICY);
        TextSpan over = new TextSpan(POLICY.indexOf("组织"), POLICY.indexOf("信用建设") + 2);
        assertThat(new Growing(open).grow(over).orElseThrow().in(POLICY))
                .startsWith("深化")
                .endsWith("提升服务水平。");
    }

    @Test
    void clicks() {
        OpenDocument open = open(POLICY);
        Growing growing = new Growing(open);
        int at = POLICY.indexOf("用环境");
        assertThat(Stream.of(2, 3, 4)
                        .map(clicks -> growing.unit(Unit.ofClicks(clicks).orElseThrow(), at)
                                .in(POLICY)))
                .containsExactly("信用", "深化“放管服”改革，优化法治环境、信用环境。", "深化“放管服”改革，优化法治环境、信用环境。加强组织领导！");
        assertThat(growing.unit(Unit.SECTION, at).in(POLICY))
                .startsWith("一、总体要求")
                .endsWith("提供法治保障。");
        assertThat(Unit.ofClicks(1)).isEmpty();
    }

    @Test
    void shrinkingFromScratchGoesTowardsThePlace() {
        OpenDocument open = open(POLICY);
        Growing growing = new Growing(open);
        int at = POLICY.indexOf("信用环境");
        TextSpan paragraph = growing.unit(Unit.PARAGRAPH, at);
        TextSpan sentence = growing.shrink(paragraph, at).orElseThrow();
        assertThat(sentence.in(POLICY)).isEqualTo("深化“放管服”改革，优化法治环境、信用环境。");
        assertThat(growing.shrink(sentence, at).orElseThrow().in(POLICY)).isEqualTo("优化法治环境、信用环境");
        assertThat(growing.shrink(new TextSpan(at, at + 2), at)).isEmpty();
    }

    @Test
    void endsAndEmptyTexts() {
        Growing growing = new Growing(open("信用"));
        assertThat(growing.grow(new TextSpan(2, 2))).contains(new TextSpan(0, 2));
        assertThat(growing.grow(new TextSpan(0, 2))).isEmpty();
        assertThat(new Growing(open("")).grow(new TextSpan(0, 0))).isEmpty();
        assertThat(new Growing(open("\n\n")).grow(new TextSpan(1, 1))).isEmpty();
    }

    private static final String[] PIECES = {
        "信用",
        "𠮷祥",
        "建设",
        "e\u0301",
        "👨‍👩‍👧",
        "GDP",
        "12.5%",
        "，",
        "、",
        "。",
        "；",
        "“",
        "”",
        "（",
        "）",
        "《",
        "》",
        "\n",
        "\u3000",
        " ",
        "一、",
        "（一）",
        "1.",
        "…",
        "……",
        "！",
        "，\uFE00",
        "某某彩票",
        "\"",
        "."
    };

    private static OpenDocument random(Random random) {
        StringBuilder made = new StringBuilder();
        List<Noise> noise = new ArrayList<>();
        for (int i = random.nextInt(60) + 1; i >= 0; i--) {
            String piece = PIECES[random.nextInt(PIECES.length)];
            if (piece.equals("某某彩票")) {
                noise.add(new Noise(
                        new TextSpan(made.length(), made.length() + 4),
                        Noise.Kind.ADVERTISEMENT,
                        "noise.advertisement"));
            }
            made.append(piece);
        }
        return open(made.toString(), noise.toArray(Noise[]::new));
    }

    /** From any place: every step holds the one before, tears nothing, and the last is everything a reader sees. */
    @Test
    void growsSteadilyTearsNothingAndEndsWithEverything() {
        Random random = new Random(17);
        for (int round = 0; round < 400; round++) {
            OpenDocument open = random(random);
            String text = open.version().text();
            Growing growing = new Growing(open);
            int from = Clusters.whole(text, new TextSpan(random.nextInt(text.length()), text.length()))
                    .start();
            TextSpan now = new TextSpan(from, from);
            int steps = 0;
            for (Optional<TextSpan> next = growing.grow(now); next.isPresent(); next = growing.grow(now)) {
                assertThat(now.isEmpty() || next.get().contains(now)).as(text).isTrue();
                assertThat(next.get().length()).as(text).isGreaterThan(now.length());
                assertThat(Clusters.whole(text, next.get())).as(text).isEqualTo(next.get());
                now = next.get();
                assertThat(++steps).isLessThan(40);
            }
            assertThat(now.in(text).strip()).as(text + "@" + from).isEqualTo(text.strip());
        }
    }

    /** Without any memory of the way: what shrinks lies within what was, tears nothing, and comes to an end. */
    @Test
    void shrinksSteadilyToTheSmallest() {
        Random random = new Random(18);
        for (int round = 0; round < 300; round++) {
            OpenDocument open = random(random);
            String text = open.version().text();
            Growing growing = new Growing(open);
            TextSpan now = new TextSpan(0, text.length());
            int at = random.nextInt(text.length());
            for (Optional<TextSpan> next = growing.shrink(now, at); next.isPresent(); next = growing.shrink(now, at)) {
                assertThat(now.contains(next.get()) && next.get().length() < now.length())
                        .as(text)
                        .isTrue();
                assertThat(Clusters.whole(text, next.get())).as(text).isEqualTo(next.get());
                now = next.get();
            }
        }
    }
}
