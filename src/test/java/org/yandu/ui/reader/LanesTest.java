package org.yandu.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yandu.anchor.Anchor;
import org.yandu.annotation.Annotation;
import org.yandu.annotation.Markup;
import org.yandu.codebook.Code;
import org.yandu.codebook.Codebook;
import org.yandu.codebook.Colour;
import org.yandu.codebook.Meaning;
import org.yandu.codebook.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.workspace.OpenDocument;

class LanesTest {

    private static final OpenDocument TEXT = Sample.open("", "零一二三四五六七八九".repeat(100));

    private static Codebook themes(int count) {
        return new Codebook(IntStream.range(0, count)
                .mapToObj(i -> new Code(
                        "t" + i,
                        "theme " + i,
                        "题",
                        new Colour("#B97A00", "#FBE9BF", "#4A3A14"),
                        Pattern.SOLID,
                        Meaning.NONE,
                        null,
                        Code.Place.first(i),
                        false))
                .toList());
    }

    private static Annotation mark(String theme, int from, int to) {
        return new Annotation(
                theme + "-" + from,
                "d",
                "v",
                Anchor.of(TEXT.version(), new TextSpan(from, to)),
                List.of(theme),
                "",
                "me",
                Sample.NOW,
                Sample.NOW);
    }

    /** Five themes that are used often, so that their stripes are their own. */
    private static List<Annotation> often() {
        List<Annotation> marks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            marks.add(mark("t" + i % 5, 600 + i * 20, 610 + i * 20));
        }
        return marks;
    }

    @Test
    void withFewThemesEachHasItsOwnWhetherItIsUsedOrNot() {
        Annotation last = mark("t7", 0, 10);
        assertThat(Lanes.of(Markup.of(List.of(last)), themes(8)).of(last, "t7")).isEqualTo(7);
    }

    @Test
    void theMostUsedOfManyKeepTheirs() {
        List<Annotation> marks = often();
        Lanes lanes = Lanes.of(Markup.of(marks), themes(30));
        assertThat(marks.subList(0, 5))
                .extracting(mark -> lanes.of(mark, mark.codes().getFirst()))
                .containsExactly(0, 1, 2, 3, 4);
    }

    /** Whatever is looked at first, every mark has the stripe it gets when the whole text is gone through from its beginning. */
    @Test
    void whereSomebodyLooksFirstMakesNoDifference() {
        Random random = new Random(3);
        for (int round = 0; round < 30; round++) {
            List<Annotation> marks = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int from = random.nextInt(900);
                marks.add(mark("t" + random.nextInt(14), from, from + 1 + random.nextInt(60)));
            }
            Markup markup = Markup.of(marks.stream().distinct().toList());
            Lanes forwards = Lanes.of(markup, themes(30));
            Lanes anyhow = Lanes.of(markup, themes(30));
            List<Annotation> order = new ArrayList<>(markup.all());
            List<Integer> expected = order.stream()
                    .map(mark -> forwards.of(mark, mark.codes().getFirst()))
                    .toList();
            java.util.Collections.shuffle(order, random);
            order.forEach(mark -> anyhow.of(mark, mark.codes().getFirst()));
            assertThat(markup.all())
                    .extracting(mark -> anyhow.of(mark, mark.codes().getFirst()))
                    .isEqualTo(expected);
        }
    }

    @Test
    void theOthersTakeTurnsAndNeverOnOneLine() {
        List<Annotation> marks = often();
        List<Annotation> rare = List.of(
                mark("t9", 0, 50), //
                mark("t10", 20, 60),
                mark("t11", 62, 80), // begins after the first has ended, but perhaps on its last line
                mark("t12", 70, 90), // no stripe is left
                mark("t13", 300, 310)); // far behind: the innermost is free again
        marks.addAll(rare);
        marks.addAll(List.of(mark("t20", 900, 901), mark("t21", 950, 951), mark("t22", 980, 981)));
        Lanes lanes = Lanes.of(Markup.of(marks), themes(30));
        assertThat(rare)
                .extracting(mark -> lanes.of(mark, mark.codes().getFirst()))
                .containsExactly(5, 6, 7, Lanes.NONE, 5);
    }
}
