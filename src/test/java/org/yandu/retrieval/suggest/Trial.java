package org.yandu.retrieval.suggest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.NullUnmarked;
import org.yandu.codebook.Code;
import org.yandu.retrieval.suggest.LabelledTexts.Paragraph;
import org.yandu.retrieval.suggest.LabelledTexts.Text;

/** One way of suggesting, tried on labelled texts. */
@NullUnmarked // every sign asked for is one of the fixture
final class Trial {

    /** What the four starting themes are labelled with. */
    static final List<String> STARTING = List.of("信", "效", "法", "基");

    static final List<String> INVENTED = List.of("营", "数", "生");

    private final Map<String, Code> themes = LabelledTexts.themes();
    private final List<Text> learned;
    private final Usage library;

    /** @param learned the texts the library holds besides those that are judged; their labels are seen only where a reader marks */
    Trial(List<Text> learned) {
        this.learned = learned;
        this.library = Usage.of(learned.stream()
                .flatMap(text -> text.paragraphs().stream())
                .map(Paragraph::folded)
                .toList());
    }

    /** Figures by sign. */
    Map<String, Figures> judge(List<Text> judged, List<String> signs, Map<String, ToDoubleFunction<String>> ways) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        for (String sign : signs) {
            Figures of = new Figures();
            ToDoubleFunction<String> way = ways.get(sign);
            judged.forEach(text -> text.paragraphs().stream()
                    .filter(p -> !p.open().contains(sign))
                    .forEach(p ->
                            of.add(way.applyAsDouble(p.folded()), p.labels().contains(sign))));
            figures.put(sign, of);
        }
        return figures;
    }

    /**
     * A reader who opens the texts in some order, reads them from top to bottom and marks what belongs, until there are so many marks
     * of the four themes together.
     */
    Map<String, ToDoubleFunction<String>> after(int marks, long order, List<String> signs) {
        List<Text> opened = new ArrayList<>(learned);
        Collections.shuffle(opened, new Random(order));
        return inOrder(marks, opened, signs);
    }

    /** The same with the texts in a given order. */
    Map<String, ToDoubleFunction<String>> inOrder(int marks, List<Text> opened, List<String> signs) {
        Map<String, List<Example>> examples = new LinkedHashMap<>();
        signs.forEach(sign -> examples.put(sign, new ArrayList<>()));
        int made = 0;
        for (Text text : opened) {
            List<Paragraph> read = new ArrayList<>();
            for (Paragraph paragraph : text.paragraphs()) {
                if (made >= marks) {
                    break;
                }
                read.add(paragraph);
                made += (int)
                        paragraph.labels().stream().filter(STARTING::contains).count();
            }
            signs.forEach(sign -> examples.get(sign).addAll(examples(read, sign)));
        }
        Map<String, ToDoubleFunction<String>> ways = new LinkedHashMap<>();
        signs.forEach(sign -> ways.put(sign, model(sign, signs, examples.get(sign))::probability));
        return ways;
    }

    /** As {@link Sampler#examples}: what stands between two marks of a theme was passed over for it. */
    private static List<Example> examples(List<Paragraph> read, String sign) {
        List<Boolean> held =
                read.stream().map(each -> each.labels().contains(sign)).toList();
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i) || Sampler.isPassedOver(held, i)) {
                examples.add(new Example(read.get(i).folded(), held.get(i), held.get(i) ? 1 : 0.5));
            }
        }
        return examples;
    }

    ThemeModel model(String sign, List<String> signs, List<Example> examples) {
        Code code = themes.get(sign);
        KeyTerms own = KeyTerms.of(code);
        List<KeyTerms> others = new ArrayList<>();
        Set<String> all = new LinkedHashSet<>(STARTING);
        all.addAll(signs);
        all.stream().filter(s -> !s.equals(sign)).forEach(s -> others.add(KeyTerms.of(themes.get(s))));
        return ThemeModel.of(own, Sampler.shared(code, own, others), others, library, examples);
    }

    /** A keyword list: the words of name and definition as they stand; one is enough. */
    Map<String, ToDoubleFunction<String>> keywords(List<String> signs) {
        Map<String, ToDoubleFunction<String>> ways = new LinkedHashMap<>();
        signs.forEach(sign -> {
            Set<String> words = KeyTerms.of(themes.get(sign)).phrases().keySet();
            ways.put(sign, text -> words.stream().anyMatch(text::contains) ? 1 : 0);
        });
        return ways;
    }

    /** A longer keyword list: the words that the meaning lists as signs as well; one of those that are enough alone is enough. */
    Map<String, ToDoubleFunction<String>> listed(List<String> signs) {
        Map<String, ToDoubleFunction<String>> ways = new LinkedHashMap<>();
        signs.forEach(sign -> {
            Set<String> words = new LinkedHashSet<>();
            KeyTerms.of(themes.get(sign)).stated().forEach((word, worth) -> {
                if (worth == KeyTerms.ENOUGH_ALONE) {
                    words.add(word);
                }
            });
            ways.put(sign, text -> words.stream().anyMatch(text::contains) ? 1 : 0);
        });
        return ways;
    }

    /** The word in the name that tells: what a reader would search for. */
    Map<String, ToDoubleFunction<String>> nameOnly(List<String> signs) {
        Map<String, List<String>> words = Map.of(
                "信", List.of("信用", "诚信"),
                "效", List.of("效能", "机关", "效率"),
                "法", List.of("法治", "依法"),
                "基", List.of("基层", "治理"),
                "营", List.of("营商", "企业"),
                "数", List.of("数字", "数据"),
                "生", List.of("生态", "环境"));
        Map<String, ToDoubleFunction<String>> ways = new LinkedHashMap<>();
        signs.forEach(sign -> ways.put(sign, text -> words.get(sign).stream().anyMatch(text::contains) ? 1 : 0));
        return ways;
    }
}
