package org.yandu.retrieval.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.yandu.bench.Figures;
import org.yandu.bench.Goal;
import org.yandu.document.DocumentVersion;
import org.yandu.document.DocumentVersion.Origin;
import org.yandu.document.Header;
import org.yandu.outline.Outliner;

/**
 * Measures links: two texts of 1,000 passages each, and one text opposite 2,000 others: {@code mvn -q -Pbench test -Dtest=AlignBench}. Not
 * part of the normal tests. Passages are sentences of random words, a third of them taken over from the other text.
 */
@EnabledIfSystemProperty(named = "yandu.bench", matches = "\\d+")
class AlignBench {

    private final Random random = new Random(7);
    private final List<String> words = new ArrayList<>();

    private String word() {
        if (words.isEmpty()) {
            for (int i = 0; i < 6_000; i++) {
                words.add(new StringBuilder()
                        .appendCodePoint(0x4E00 + random.nextInt(2_500))
                        .appendCodePoint(0x4E00 + random.nextInt(2_500))
                        .toString());
            }
        }
        // Few words are frequent and most are rare, as in any language.
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 3)));
    }

    private String passage() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append(word()).append(i % 6 == 5 ? "，" : "");
        }
        return text.append("。\n").toString();
    }

    private Reading reading(int passages, List<String> borrowed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < passages; i++) {
            boolean taken = !borrowed.isEmpty() && i % 3 == 0;
            text.append(taken ? borrowed.get(random.nextInt(borrowed.size())) : passage());
        }
        DocumentVersion version =
                new DocumentVersion("", "", text.toString(), List.of(), new Origin("UTF-8", "", Instant.EPOCH));
        return new Reading(version, Outliner.outline(version, Header.titled(""), List.of()));
    }

    @Test
    void twoTextsOfAThousandPassages() {
        Reading one = reading(1_000, List.of());
        Reading other = reading(
                1_000, one.version().text().lines().map(line -> line + "\n").toList());
        double[] millis = new double[5];
        for (int round = 0; round < millis.length; round++) {
            long start = System.nanoTime();
            List<Link> links = Aligner.align(one, other, Grain.PASSAGE);
            long linked = links.stream().filter(link -> link.to() != null).count();
            millis[round] = (System.nanoTime() - start) / 1e6;
            assertThat(linked).isPositive();
        }
        Figures.times("align", "1,000 × 1,000 passages", millis, Goal.NONE);
    }

    @Test
    void oneTextOppositeTwoThousand() {
        Reading one = reading(30, List.of());
        List<Reading> others = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            others.add(reading(30, List.of()));
        }
        long start = System.nanoTime();
        long linked = others.stream()
                .mapToLong(other -> Aligner.align(one, other, Grain.PASSAGE).size())
                .sum();
        double millis = (System.nanoTime() - start) / 1e6;
        Figures.times("align", "30 passages opposite 2,000 texts", new double[] {millis}, Goal.NONE);
        assertThat(linked).isPositive();
    }
}
