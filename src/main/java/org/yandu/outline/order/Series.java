package org.yandu.outline.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that count on from one another: 首要是…, 其次是…, 再次是…. Each has a place in the series; those of one series put it the same way, so that 首先在…
 * begins another than 其次是… goes on with.
 */
final class Series {

    private static final List<List<String>> WORDS = List.of(
            List.of("首先", "首要", "其一", "第一"),
            List.of("其次", "其二", "第二"),
            List.of("再次", "其三", "第三"),
            List.of("其四", "第四", "最后"));

    /** 1 the word, 2 how it goes on; only at the beginning, or behind a short clause. */
    private static final Pattern WORD =
            Pattern.compile("^(?:[^,。:;]{1,8},)?[^,。:;]{0,3}?(首先|首要|其一|第一|其次|其二|第二|再次|其三|第三|其四|第四|最后)(.)");

    /** 群多、表多、图多,这三种表现…: 1 what was said before. */
    private static final Pattern SUMS_UP =
            Pattern.compile("^([^,。、:;\\s]{2,8}(?:[、,][^,。、:;\\s]{2,8}){1,5}),?(?:这|上述|以上)[一二两三四五六七八九十几些]");

    private final List<String> texts;
    private final List<Optional<Place>> places = new ArrayList<>();

    /**
     * Where a paragraph stands in a series.
     *
     * @param at from 1
     * @param like of which kind the word is and what follows it
     */
    record Place(String word, int at, String like) {}

    Series(List<String> texts) {
        this.texts = texts;
        for (String text : texts) {
            Matcher m = WORD.matcher(text);
            String word = m.find() ? m.group(1) : "";
            places.add(
                    word.isEmpty() ? Optional.empty() : Optional.of(new Place(word, at(word), like(word, m.group(2)))));
        }
    }

    /** 其二 goes on from 其一, not from 首先. */
    private static String like(String word, String next) {
        return (word.startsWith("其") && !word.equals("其次") || word.startsWith("第") ? word.substring(0, 1) : "") + next;
    }

    private static int at(String word) {
        for (int i = 0; i < WORDS.size(); i++) {
            if (WORDS.get(i).contains(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    Optional<Place> of(int unit) {
        return places.get(unit);
    }

    /** The one other paragraph that has all the points a paragraph begins with to sum them up; {@code null} when it does not. */
    @Nullable
    Integer summed(int unit) {
        Matcher m = SUMS_UP.matcher(texts.get(unit));
        if (!m.find()) {
            return null;
        }
        List<String> points = List.of(m.group(1).split("[、,]"));
        List<Integer> having = IntStream.range(0, texts.size())
                .filter(other -> other != unit && points.stream().allMatch(texts.get(other)::contains))
                .boxed()
                .toList();
        return having.size() == 1 ? having.getFirst() : null;
    }

    /** The paragraph that opens the series a later one goes on with; {@code null} when none does, or more than one. */
    @Nullable
    Integer opening(int unit) {
        Place place = places.get(unit).orElse(null);
        if (place == null || place.at() < 2) {
            return null;
        }
        List<Integer> openings = new ArrayList<>();
        for (int other = 0; other < places.size(); other++) {
            if (places.get(other)
                    .filter(each -> each.at() == 1 && each.like().equals(place.like()))
                    .isPresent()) {
                openings.add(other);
            }
        }
        return openings.size() == 1 ? openings.getFirst() : null;
    }
}
