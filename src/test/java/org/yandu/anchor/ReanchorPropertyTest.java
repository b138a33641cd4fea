package org.yandu.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

class ReanchorPropertyTest {

    /** Ten in every build; {@code -Dyandu.draws=3}, or the profile {@code bench}, for three times as many. */
    static LongStream draws() {
        return LongStream.rangeClosed(1, 10L * Integer.getInteger("yandu.draws", 1));
    }

    @ParameterizedTest
    @MethodSource("draws")
    @DisplayName("the same answer twice, whole characters within the text, and a second time exact")
    void answers(long draw) {
        Random random = new Random(draw);
        String text = PolicyTexts.formulaic(random).replace("社", "𠮷").replace("体", "𬬻");
        DocumentVersion from = version(text);
        DocumentVersion to = version(rewritten(text, random));
        Reanchoring there = Reanchoring.between(from, to);
        Reanchoring again = Reanchoring.between(from, to);
        Reanchoring stays = Reanchoring.between(to, version(to.text()));
        for (int i = 0; i < 100; i++) {
            TextSpan passage = passage(text, random);
            assertThat(Reanchoring.between(from, from).find(passage).span()).isEqualTo(passage);
            Found found = there.find(Anchor.of(from, passage));
            assertThat(again.find(Anchor.of(from, passage))).isEqualTo(found);
            assertThat(found.score()).isBetween(0.0, 1.0);
            TextSpan span = found.span();
            if (span == null) {
                assertThat(found.grade()).isEqualTo(Grade.ORPHAN);
                continue;
            }
            assertThat(span.end()).isLessThanOrEqualTo(to.text().length());
            assertThat(isWhole(to.text(), span.start()) && isWhole(to.text(), span.end()))
                    .isTrue();
            if (found.grade().isPlaced()) {
                Found second = stays.find(Anchor.of(to, span));
                assertThat(second.grade()).isEqualTo(Grade.EXACT);
                assertThat(second.span()).isEqualTo(span);
            }
        }
    }

    @RepeatedTest(100)
    @DisplayName("letters and their partners are the same and ascend, whatever the texts are")
    void partners(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int[] old = letters(random);
        int[] now = letters(random);
        int[] partner = Aligner.align(old, now);
        int last = -1;
        for (int i = 0; i < old.length; i++) {
            if (partner[i] >= 0) {
                assertThat(partner[i]).isGreaterThan(last);
                assertThat(now[partner[i]]).isEqualTo(old[i]);
                last = partner[i];
            }
        }
    }

    /**
     * A long text, heavily rewritten, shuffled and turned round: it comes to an end, and every answer is one. A tenth of it in every build; with
     * {@code -Dyandu.draws=3} or the profile {@code bench} 1,000,000 characters and 10,000 passages, which print their times.
     */
    @Test
    @DisplayName("a long text comes to an end, whatever was done to it")
    void large() throws IOException {
        int tenths = Integer.getInteger("yandu.draws", 1) > 1 ? 10 : 1;
        Random random = new Random(1);
        List<String> pool = PolicyTexts.sentences(PolicyTexts.real());
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 100_000 * tenths; i++) {
            text.append(pool.get(random.nextInt(pool.size()))).append(i % 5 == 0 ? "\n" : "");
        }
        DocumentVersion from = version(text.toString());
        List<String> lines = new ArrayList<>(text.toString().lines().toList());
        Collections.shuffle(lines, random);
        timed("rewritten", 1_000 * tenths, from, version(rewritten(text.toString(), random)));
        timed("shuffled", 100 * tenths, from, version(String.join("\n", lines)));
        timed("another", 100 * tenths, from, version(text.reverse().toString()));
    }

    private static void timed(String what, int passages, DocumentVersion from, DocumentVersion to) {
        Random random = new Random(passages);
        long start = System.nanoTime();
        Reanchoring reanchoring = Reanchoring.between(from, to);
        reanchoring.find(new TextSpan(0, 8));
        long compared = System.nanoTime();
        for (int i = 0; i < passages; i++) {
            Found found = reanchoring.find(Anchor.of(from, passage(from.text(), random)));
            assertThat(found.score()).isBetween(0.0, 1.0);
        }
        System.out.printf(
                "%s: compared %d ms, %,d passages %d ms%n",
                what, (compared - start) / 1_000_000, passages, (System.nanoTime() - compared) / 1_000_000);
    }

    private static String rewritten(String text, Random random) {
        Rewriting rewriting = new Rewriting(text, PolicyTexts.FORMULAE, random);
        rewriting.swapParagraphs(0.1);
        rewriting.deleteSentences(0.1);
        rewriting.replaceSentences(0.2);
        rewriting.insertSentences(0.1);
        rewriting.reword(0.03);
        return new Rewritten(text, rewriting.cells()).now();
    }

    private static TextSpan passage(String text, Random random) {
        int start = random.nextInt(text.length() - 200);
        int end = start + 1 + random.nextInt(random.nextBoolean() ? 10 : 150);
        return new TextSpan(isWhole(text, start) ? start : start - 1, isWhole(text, end) ? end : end + 1);
    }

    private static boolean isWhole(String text, int offset) {
        return offset == text.length() || !Character.isLowSurrogate(text.charAt(offset));
    }

    private static int[] letters(Random random) {
        int kinds = 2 + random.nextInt(200);
        return random.ints(random.nextInt(3000), 0, kinds).toArray();
    }

    private static DocumentVersion version(String text) {
        return new DocumentVersion("v", "d", text, List.of(), new DocumentVersion.Origin("UTF-8", "", Instant.EPOCH));
    }
}
