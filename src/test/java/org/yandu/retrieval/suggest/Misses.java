package org.yandu.retrieval.suggest;

import java.util.List;
import java.util.Locale;
import org.yandu.retrieval.suggest.LabelledTexts.Text;

/** Prints what the definitions alone miss and what they suggest wrongly in the tuning texts, to be read one by one. */
final class Misses {

    private Misses() {}

    public static void main(String[] args) {
        List<Text> texts = LabelledTexts.named("t");
        Trial trial = new Trial(texts);
        for (String sign : Trial.STARTING) {
            ThemeModel model = trial.model(sign, Trial.STARTING, List.of());
            for (Text text : texts) {
                for (LabelledTexts.Paragraph paragraph : text.paragraphs()) {
                    double p = model.probability(paragraph.folded());
                    boolean belongs = paragraph.labels().contains(sign);
                    if (belongs != p >= Suggestion.LEAST) {
                        System.out.printf(
                                Locale.ROOT,
                                "%s %s %.2f %s %s [%s]%n",
                                sign,
                                belongs ? "missed" : "wrong",
                                p,
                                text.name(),
                                paragraph.words(),
                                String.join(
                                        " ",
                                        model.judge(paragraph.folded()).reasons().stream()
                                                .map(r -> r.in(paragraph.folded()))
                                                .toList()));
                    }
                }
            }
        }
    }
}
