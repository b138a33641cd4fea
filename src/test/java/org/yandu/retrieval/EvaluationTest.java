package org.yandu.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yandu.document.DocumentVersion;
import org.yandu.retrieval.SearchQuery.Atom;
import org.yandu.retrieval.SearchQuery.Filters;
import org.yandu.retrieval.SearchQuery.Group;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;
import org.yandu.workspace.Samples;

/** Words that must stand together in a paragraph are found as one finds them reading paragraph after paragraph. */
class EvaluationTest {

    /** Two letters in a row, of three in all: everything stands often, and upon each other. */
    private static final String[] WORDS = {"信用", "信信", "用信", "治", "信用治", "用"};

    private final Random random = new Random(0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void findsWhatReadingParagraphByParagraphFinds(int groups) {
        random.setSeed(groups);
        for (int turn = 0; turn < 300; turn++) {
            List<String> paragraphs = Stream.generate(this::paragraph)
                    .limit(1 + random.nextInt(6))
                    .toList();
            List<List<String>> wanted = Stream.generate(() -> words(1 + random.nextInt(2)))
                    .limit(groups)
                    .toList();
            List<String> unwanted = words(groups == 1 ? 1 : random.nextInt(2));
            Places found = Searcher.in(version(paragraphs), query(wanted, unwanted));
            assertThat(IntStream.range(0, found.size())
                            .mapToObj(i -> found.start(i) + "-" + found.end(i))
                            .toList())
                    .as(paragraphs + " " + wanted + " -" + unwanted)
                    .isEqualTo(read(paragraphs, wanted, unwanted));
        }
    }

    @Test
    void nothingAskedForIsNothingFound() {
        assertThat(Searcher.in(version(List.of("信用")), new SearchQuery(List.of(), List.of(), Filters.NONE))
                        .isEmpty())
                .isTrue();
    }

    private String paragraph() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            text.append("信用治".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    private List<String> words(int count) {
        return Stream.generate(() -> WORDS[random.nextInt(WORDS.length)])
                .limit(count)
                .toList();
    }

    private static DocumentVersion version(List<String> paragraphs) {
        return Samples.version("v", "d", String.join("\n\n", paragraphs));
    }

    private static SearchQuery query(List<List<String>> wanted, List<String> unwanted) {
        return new SearchQuery(
                wanted.stream()
                        .map(words -> new Group(words.stream()
                                .map(word -> new Atom(List.of(Phrase.of(word, true)), 0))
                                .toList()))
                        .toList(),
                unwanted.stream().map(word -> Phrase.of(word, true)).toList(),
                Filters.NONE);
    }

    /** Between two paragraphs there is one place, which belongs to none. */
    private static List<String> read(List<String> paragraphs, List<List<String>> wanted, List<String> unwanted) {
        List<String> found = new ArrayList<>();
        int begin = 0;
        for (String paragraph : paragraphs) {
            if (wanted.stream().allMatch(words -> words.stream().anyMatch(paragraph::contains))
                    && unwanted.stream().noneMatch(paragraph::contains)) {
                int end = 0;
                for (int[] place : places(paragraph, wanted)) {
                    if (place[0] >= end) {
                        end = place[1];
                        found.add((begin + place[0]) + "-" + (begin + place[1]));
                    }
                }
            }
            begin += paragraph.length() + 1;
        }
        return found;
    }

    /** By where they begin; of those that begin together the longest first. */
    private static List<int[]> places(String paragraph, List<List<String>> wanted) {
        List<int[]> places = new ArrayList<>();
        for (String word : wanted.stream().flatMap(List::stream).toList()) {
            for (int at = paragraph.indexOf(word); at >= 0; at = paragraph.indexOf(word, at + 1)) {
                places.add(new int[] {at, at + word.length()});
            }
        }
        places.sort(Comparator.<int[]>comparingInt(place -> place[0]).thenComparing((a, b) -> Arrays.compare(b, a)));
        return places;
    }
}
