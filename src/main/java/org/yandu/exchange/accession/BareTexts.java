package org.yandu.exchange.accession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yandu.document.Header;

/**
 * Finds, among many texts, the one that says what another says. Equal words have equal hashes; what is equal for the most part has
 * one of the smallest hashes of its runs in common, so that only few are compared and none is overlooked.
 *
 * @param <T> what the texts belong to
 */
final class BareTexts<T> {

    /** Of two hundred notices that go by one pattern each is compared with a few. */
    private static final int COMPARED = 8;

    private final Map<Long, List<Text<T>>> same = new HashMap<>();
    private final Map<Long, List<Text<T>>> near = new HashMap<>();
    private int size;

    /** @param header as the text or the library has it */
    record Said(Header header, String format, BareText bare) {

        static Said of(Gist gist) {
            return new Said(gist.header(), gist.format(), gist.bare());
        }

        boolean isOtherIssue(Said other) {
            return OtherIssue.is(header, other.header);
        }
    }

    private record Text<T>(int number, T of, Said said) {

        BareText bare() {
            return said.bare;
        }
    }

    /** @param changes places at which it differs, when it does */
    record Match<T>(T of, List<String> changes) {

        boolean exactly() {
            return changes.isEmpty();
        }
    }

    void add(T of, Said said) {
        Text<T> text = new Text<>(size++, of, said);
        BareText bare = said.bare;
        same.computeIfAbsent(bare.whole(), key -> new ArrayList<>(1)).add(text);
        for (long lowest : bare.lowest()) {
            near.computeIfAbsent(lowest, key -> new ArrayList<>(1)).add(text);
        }
    }

    /** The first that says the same. Texts of one format differ in punctuation only where somebody has changed it. */
    private Optional<T> exactly(Said said) {
        return same.getOrDefault(said.bare.whole(), List.of()).stream()
                .filter(text -> text.bare().isSame(said.bare))
                .filter(text ->
                        !text.said.format.equals(said.format) || text.bare().isWrittenAlike(said.bare))
                .findFirst()
                .map(Text::of);
    }

    /** The first that says the same, else the first that may say the same and was read wrongly. */
    Optional<Match<T>> find(Said said) {
        return exactly(said).map(of -> new Match<>(of, List.<String>of())).or(() -> elsewhere(said));
    }

    /**
     * One format has few ways of writing the same: where its words differ, somebody has changed them. Notices of the third and of
     * the fourth list, or of two counties, often differ in nothing but that and the names in them.
     */
    private Optional<Match<T>> elsewhere(Said said) {
        Match<T> doubtful = null;
        for (Text<T> text : likely(said)) {
            Sameness sameness = text.bare().sameness(text.said.format, said.bare, said.format);
            if (sameness.kind() == Sameness.Kind.SAME) {
                return Optional.of(new Match<>(text.of, List.of()));
            }
            if (doubtful == null && sameness.kind() == Sameness.Kind.DOUBTFUL) {
                doubtful = new Match<>(text.of, sameness.told());
            }
        }
        return Optional.ofNullable(doubtful);
    }

    /** Those of other formats that share most, the first of them first. */
    private List<Text<T>> likely(Said said) {
        return sharing(said.bare)
                .filter(text -> !text.said.format.equals(said.format))
                .filter(text -> text.bare().isMostly(said.bare))
                .sorted(Comparator.comparingDouble(
                        (Text<T> text) -> -text.bare().shared(said.bare)))
                .filter(text -> !text.said.isOtherIssue(said))
                .limit(COMPARED)
                .toList();
    }

    /** All of which it may be a newer text, whatever they are called. */
    List<T> older(BareText bare) {
        return sharing(bare)
                .filter(text -> text.bare().isRevised(bare))
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
