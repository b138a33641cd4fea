package org.yandu.retrieval.suggest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yandu.codebook.Code;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.StartingThemes;
import org.yandu.document.Folding;

/** The labelled texts in {@code src/test/resources/org/yandu/retrieval/suggest}, see the README there. */
final class LabelledTexts {

    /**
     * @param labels signs of the themes it belongs to
     * @param open signs of those on which careful readers differ: neither demanded nor punished
     */
    record Paragraph(Set<String> labels, Set<String> open, String words, String folded) {}

    record Text(String name, List<Paragraph> paragraphs) {}

    private static final Path FOLDER = Path.of("src/test/resources/org/yandu/retrieval/suggest");

    private LabelledTexts() {}

    /** @param beginning of the files' names, see the README */
    static List<Text> named(String beginning) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.getFileName().toString().matches(beginning + "\\d+\\.txt"))
                    .sorted()
                    .map(LabelledTexts::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Real texts: paragraphs of the seeds, labelled by line. */
    static List<Text> seeds() {
        Map<String, List<Paragraph>> texts = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(FOLDER.resolve("seeds.labels"), StandardCharsets.UTF_8)) {
                if (!line.startsWith("#")) {
                    String file = line.substring(0, line.indexOf(':'));
                    int number = Integer.parseInt(line.substring(line.indexOf(':') + 1, line.indexOf('|')));
                    String words = Files.readAllLines(Path.of("seeds", file), StandardCharsets.UTF_8)
                            .get(number - 1);
                    texts.computeIfAbsent(file, f -> new ArrayList<>())
                            .add(paragraph(line.substring(line.indexOf('|') + 1), words));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Text> all = new ArrayList<>();
        texts.forEach((file, paragraphs) -> all.add(new Text(file.substring(0, 3), paragraphs)));
        return all;
    }

    private static Paragraph paragraph(String labels, String words) {
        Set<String> sure = new HashSet<>();
        Set<String> open = new HashSet<>();
        for (String label : labels.split(",")) {
            if (label.startsWith("(")) {
                open.add(label.substring(1, label.length() - 1));
            } else if (!label.isEmpty()) {
                sure.add(label);
            }
        }
        return new Paragraph(sure, open, words, Folding.fold(words));
    }

    private static Text read(Path file) {
        try {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.startsWith("#") && !line.startsWith("=") && line.contains("|")) {
                    int bar = line.indexOf('|');
                    paragraphs.add(paragraph(line.substring(0, bar), line.substring(bar + 1)));
                }
            }
            return new Text(file.getFileName().toString().replace(".txt", ""), paragraphs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By their signs: the four that ship, and three that a reader might invent, with one sentence each. */
    static Map<String, Code> themes() {
        Map<String, Code> themes = new LinkedHashMap<>();
        StartingThemes.codes().forEach(code -> themes.put(code.sign(), code));
        invent(themes, "营", "营商环境", "企业等市场主体从准入、经营到退出所处的外部条件，包括市场准入、公平竞争、融资用工、招商引资和惠企服务。");
        invent(themes, "数", "数字化改革", "用数字技术和数据共享改造治理和服务，包括数据平台、系统应用和线上协同。");
        invent(themes, "生", "生态环境", "保护和改善水、空气、土壤和自然生态，包括污染防治、排放监管、生态修复和环境监测。");
        return themes;
    }

    private static void invent(Map<String, Code> themes, String sign, String name, String definition) {
        Code first = themes.values().iterator().next();
        themes.put(
                sign,
                new Code(
                        "own-" + sign,
                        name,
                        sign,
                        first.colour(),
                        first.pattern(),
                        Meaning.of(definition),
                        null,
                        Code.Place.first(themes.size()),
                        false));
    }
}
