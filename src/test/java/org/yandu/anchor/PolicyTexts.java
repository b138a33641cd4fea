package org.yandu.anchor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.intake.Intake;

/** Texts to rewrite: the seeds, the outline's marked texts without their marks, and invented ones full of formulae. */
final class PolicyTexts {

    /** Said word for word in every section. */
    static final List<String> FORMULAE = List.of(
            "坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻党的二十大精神。",
            "各级各部门要切实加强组织领导，明确责任分工，确保各项任务落到实处。",
            "坚持以人民为中心的发展思想，不断增强人民群众的获得感、幸福感、安全感。",
            "完善党委领导、政府负责、社会协同、公众参与、法治保障的社会治理体制。",
            "深入推进放管服改革，持续优化营商环境。",
            "加强督促检查，严肃追责问责。",
            "要统一思想，提高认识，狠抓落实。",
            "健全守信联合激励和失信联合惩戒机制。");

    /** The same but for a word or two. */
    private static final List<String> TEMPLATES = List.of(
            "要切实加强%s工作的组织领导，建立健全协调机制，明确责任分工。",
            "%s工作取得明显成效，但与人民群众的期望相比还有不小差距。",
            "到2025年，%s体系基本建成，制度更加完善，保障更加有力。",
            "各地要把%s摆在更加突出的位置，纳入年度考核。",
            "加大对%s的宣传力度，营造良好社会氛围。",
            "充分发挥基层党组织在%s中的战斗堡垒作用，推动重心下移、力量下沉。");

    private static final List<String> TOPICS = List.of(
            "社会信用建设", "机关效能建设", "法治政府建设", "基层治理", "乡村振兴", "营商环境建设", "数字政府建设", "安全生产", "生态保护", "民生保障", "行政执法", "政务公开");

    /** Shorter lines are headings and formulae, which do come again. */
    private static final int FILLING = 30;

    private PolicyTexts() {}

    static List<String> real() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path folder : List.of(Path.of("seeds"), Path.of("src/test/resources/org/yandu/outline"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".txt"))
                        .sorted()
                        .toList()) {
                    String raw = folder.endsWith("seeds") ? Intake.read(file).text() : Files.readString(file);
                    String body = raw.substring(raw.indexOf("@@\n") + 1);
                    all.add(withoutFilling(body.replaceAll("«\\d\\||‹[A-Z_?]+\\||[»›|]", "")));
                }
            }
        }
        return all;
    }

    /**
     * A paragraph that a fixture for outlines has twice, word for word, only fills a section. When two such change places nobody can say which
     * is which, so that the second is left out.
     */
    private static String withoutFilling(String body) {
        Set<String> seen = new HashSet<>();
        return body.lines()
                .filter(line -> line.strip().length() < FILLING || seen.add(line.strip()))
                .collect(Collectors.joining("\n"));
    }

    /** Twelve sections that say much the same. */
    static String formulaic(Random random) {
        StringBuilder out = new StringBuilder("关于进一步做好若干重点工作的意见\n");
        for (String topic : TOPICS) {
            out.append("（").append(topic).append("）加强").append(topic).append('\n');
            for (int paragraph = 0; paragraph < 4; paragraph++) {
                for (int sentence = 0; sentence < 5; sentence++) {
                    boolean formula = random.nextBoolean();
                    out.append(
                            formula
                                    ? FORMULAE.get(random.nextInt(FORMULAE.size()))
                                    : TEMPLATES
                                            .get(random.nextInt(TEMPLATES.size()))
                                            .formatted(topic));
                }
                out.append('\n');
            }
        }
        return out.toString();
    }

    static List<String> sentences(List<String> texts) {
        return texts.stream()
                .flatMap(t -> Stream.of(t.split("(?<=[。；\n])")))
                .map(String::strip)
                .filter(s -> s.length() > 12)
                .toList();
    }

    /** Simplified to traditional, character by character, from the table inside opencc4j. */
    static Map<Integer, Integer> traditional() throws IOException {
        Map<Integer, Integer> table = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        PolicyTexts.class.getResourceAsStream("/data/dictionary/STCharacters.txt"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.startsWith("#")).forEach(l -> {
                int[] codes =
                        l.codePoints().filter(c -> !Character.isWhitespace(c)).toArray();
                if (codes.length > 1) {
                    table.put(codes[0], codes[1]);
                }
            });
        }
        return table;
    }

    /** Full width to half width. */
    static Map<Integer, Integer> halfWidth() {
        Map<Integer, Integer> table = new HashMap<>();
        "，；：？！（）％".codePoints().forEach(c -> table.put(c, c - 0xFEE0));
        for (int digit = 0; digit < 10; digit++) {
            table.put('０' + digit, '0' + digit);
        }
        return table;
    }
}
