package org.yandu.codebook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the one character by which a theme is known on paper and to the ear. */
public final class Signs {

    /** When no character of the name is left: circled numbers, which fonts with Chinese characters have. */
    private static final int CIRCLED_ONE = 0x2460;

    private static final int CIRCLED = 20;

    /** Words that hold sentences together: names that are sentences are full of them, and none tells what a theme is about. */
    private static final String EMPTY_WORDS = "的地得是了着过在和与及或之以为于对从向到由把被将让使最更很好也都就还不有无个这那其所等中上下";

    private Signs() {}

    /**
     * The first character of the name that no other theme has as its sign, at best one that stands in no other name; no word such as
     * 是 or 的 as long as there are others, and never half a pair.
     *
     * @param others the themes it must be told from
     */
    public static String propose(String name, Collection<Code> others) {
        Set<String> taken = others.stream().map(Code::sign).collect(Collectors.toSet());
        List<Integer> all = name.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .boxed()
                .toList();
        List<Integer> telling =
                all.stream().filter(c -> EMPTY_WORDS.indexOf(c) < 0).toList();
        List<Integer> letters = telling.isEmpty() ? all : telling;
        Optional<Integer> first =
                letters.stream().limit(1).filter(c -> isFree(c, taken)).findFirst();
        IntPredicate own = c -> others.stream().noneMatch(code -> code.name().indexOf(c) >= 0);
        Optional<String> found = first.or(() -> letters.stream()
                        .filter(c -> isFree(c, taken) && own.test(c))
                        .findFirst())
                .or(() -> letters.stream().filter(c -> isFree(c, taken)).findFirst())
                .map(Character::toString);
        return found.orElseGet(() -> spare(taken, letters));
    }

    private static boolean isFree(int character, Set<String> taken) {
        return !taken.contains(Character.toString(character));
    }

    private static String spare(Set<String> taken, List<Integer> letters) {
        Stream<Integer> circled = Stream.iterate(CIRCLED_ONE, c -> c + 1).limit(CIRCLED);
        Stream<Integer> latin = Stream.iterate((int) 'A', c -> c + 1).limit(26);
        return Stream.concat(circled, latin)
                .filter(c -> isFree(c, taken))
                .findFirst()
                .or(() -> letters.stream().findFirst())
                .map(Character::toString)
                .orElse("?");
    }

    /** Whether it is one character as a reader counts them, and not white space. */
    public static boolean isSign(String text) {
        return !text.isBlank() && text.codePointCount(0, text.length()) == 1;
    }
}
