package org.yandu.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TrieTest {

    @Test
    void allWordsThatBeginAtAPlaceTheShortestFirst() {
        Trie<String> trie = trie(List.of("信用", "信用卡", "用"));
        assertThat(met(trie, "办信用卡", 1)).containsExactly("信用", "信用卡");
        assertThat(met(trie, "办信用卡", 0)).isEmpty();
    }

    @Test
    void theLongestIsLookedForWithinTheBounds() {
        Trie<String> trie = trie(List.of("信用", "信用卡"));
        assertThat(trie.longest("信用卡", 0, 3)).isEqualTo(3);
        assertThat(trie.longest("信用卡", 0, 2)).isEqualTo(2);
        assertThat(trie.longest("信用卡", 1, 3)).isZero();
    }

    @Test
    void ofTheSameWordTheLastMeaningCounts() {
        Trie<Integer> trie = new Trie<>(2);
        trie.put("规划", 1);
        trie.put("规划", 2);
        List<Integer> met = new ArrayList<>();
        trie.each("规划", 0, met::add);
        assertThat(met).containsExactly(2);
    }

    @Test
    void nothingIsFoundWhereNothingIsKnown() {
        assertThat(met(new Trie<>(1), "规划", 0)).isEmpty();
    }

    @Test
    void theSameAsTryingEveryWordEverywhere() {
        Random random = new Random(20261127);
        TreeSet<String> words = new TreeSet<>();
        for (int i = 0; i < 400; i++) {
            words.add(letters(random, 1 + random.nextInt(5)));
        }
        Trie<String> trie = trie(List.copyOf(words));
        String text = letters(random, 2_000);
        for (int at = 0; at < text.length(); at++) {
            int from = at;
            List<String> expected =
                    words.stream().filter(word -> text.startsWith(word, from)).toList();
            assertThat(met(trie, text, at)).containsExactlyElementsOf(expected);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append("治理信用效率".charAt(random.nextInt(6)));
        }
        return letters.toString();
    }

    private static Trie<String> trie(List<String> words) {
        Trie<String> trie = new Trie<>(2);
        words.forEach(word -> trie.put(word, word));
        return trie;
    }

    private static List<String> met(Trie<String> trie, String text, int at) {
        List<String> met = new ArrayList<>();
        trie.each(text, at, met::add);
        return met;
    }
}
