package org.yandu.exchange.accession;

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
final class BareTexts<T> {

    private final Map<Long, List<Text<T>>> same = new HashMap<>();
    private final Map<Long, List<Text<T>>> near = new HashMap<>();
    private int size;

    private record Text<T>(int number, T of, String format, BareText bare) {}

    /** @param exactly letter for letter; otherwise all but a few words */
    record Match<T>(T of, boolean exactly) {}

    void add(T of, String format, BareText bare) {
        Text<T> text = new Text<>(size++, of, format, bare);
        same.computeIfAbsent(bare.whole(), key -> new ArrayList<>(1)).add(text);
        for (long lowest : bare.lowest()) {
            near.computeIfAbsent(lowest, key -> new ArrayList<>(1)).add(text);
        }
    }

    /** The first that says the same. Texts of one format differ in punctuation only where somebody has changed it. */
    private Optional<T> exactly(String format, BareText bare) {
        return same.getOrDefault(bare.whole(), List.of()).stream()
                .filter(text -> text.bare.isSame(bare))
                .filter(text -> !text.format.equals(format) || text.bare.isWrittenAlike(bare))
                .findFirst()
                .map(Text::of);
    }

    /** The first that says the same, else the first that nearly does. */
    Optional<Match<T>> find(String format, BareText bare) {
        return exactly(format, bare)
                .map(of -> new Match<>(of, true))
                .or(() -> nearly(format, bare).map(of -> new Match<>(of, false)));
    }

    /** One format has few ways of writing the same: where its words differ, somebody has changed them. */
    private Optional<T> nearly(String format, BareText bare) {
        return sharing(bare)
                .filter(text -> !text.format.equals(format))
                .filter(text -> text.bare.isNearly(bare))
                .findFirst()
                .map(Text::of);
    }

    /** All of which it may be a newer text, whatever they are called. */
    List<T> older(BareText bare) {
        return sharing(bare)
                .filter(text -> text.bare.isRevised(bare))
                .map(Text::of)
                .toList();
    }

    private Stream<Text<T>> sharing(BareText bare) {
        Stream.Builder<Text<T>> candidates = Stream.builder();
        for (long lowest : bare.lowest()) {
            near.getOrDefault(lowest, List.of()).forEach(candidates);
        }
        return candidates.build().distinct().sorted(Comparator.comparingInt(Text::number));
    }
}
