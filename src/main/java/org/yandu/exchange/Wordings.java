package org.yandu.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds, among many texts, the one that says what another says. Equal words have equal hashes; what is nearly equal has one of the
 * smallest hashes of its runs in common, so that only few are compared and none is overlooked.
 *
 * @param <T> what the texts belong to
 */
final class Wordings<T> {

    private final Map<Long, List<Text<T>>> same = new HashMap<>();
    private final Map<Long, List<Text<T>>> near = new HashMap<>();
    private int size;

    private record Text<T>(int number, T of, String format, Wording wording) {}

    /** @param exactly letter for letter; otherwise all but a few words */
    record Match<T>(T of, boolean exactly) {}

    void add(T of, String format, Wording wording) {
        Text<T> text = new Text<>(size++, of, format, wording);
        same.computeIfAbsent(wording.whole(), key -> new ArrayList<>(1)).add(text);
        for (long lowest : wording.lowest()) {
            near.computeIfAbsent(lowest, key -> new ArrayList<>(1)).add(text);
        }
    }

    /** The first that says the same. */
    Optional<T> exactly(Wording wording) {
        return same.getOrDefault(wording.whole(), List.of()).stream()
                .filter(text -> text.wording.isSame(wording))
                .findFirst()
                .map(Text::of);
    }

    /** The first that says the same, else the first that nearly does. */
    Optional<Match<T>> find(String format, Wording wording) {
        return exactly(wording)
                .map(of -> new Match<>(of, true))
                .or(() -> nearly(format, wording).map(of -> new Match<>(of, false)));
    }

    /** One format has few ways of writing the same: where its words differ, somebody has changed them. */
    private Optional<T> nearly(String format, Wording wording) {
        Stream.Builder<Text<T>> candidates = Stream.builder();
        for (long lowest : wording.lowest()) {
            near.getOrDefault(lowest, List.of()).forEach(candidates);
        }
        return candidates
                .build()
                .filter(text -> !text.format.equals(format))
                .distinct()
                .sorted(Comparator.comparingInt(Text::number))
                .filter(text -> text.wording.isNearly(wording))
                .findFirst()
                .map(Text::of);
    }
}
