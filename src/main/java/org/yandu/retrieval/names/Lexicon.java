package org.yandu.retrieval.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yandu.retrieval.Trie;

/** The common words of {@code words.txt}, and texts cut into them. */
final class Lexicon {

    /** The parts of {@code words.txt}, where each is explained. */
    enum Sort {
        STOP,
        VERB,
        NAMING,
        TROUBLE,
        SAYING,
        ACT,
        PLAIN,
        LEAD,
        LEVEL,
        BODY,
        ORGAN,
        SYSTEM,
        LOOSE,
        LAW,
        TAIL,
        APPOSITION,
        EMBLEM,
        CAMPAIGN,
        OFFICE,
        OWN,
        REALM,
        COINED,
        INNER,
        ROLE,
        MADE,
        PLANNED,
        /** A place the text at hand is about, see {@link Towns}. */
        TOWN
    }

    /**
     * A stretch of a text.
     *
     * @param sorts empty for characters that make no known word
     */
    record Word(int start, int end, Set<Sort> sorts) {

        boolean is(Sort sort) {
            return sorts.contains(sort);
        }

        boolean isUnknown() {
            return sorts.isEmpty();
        }

        /** No name goes on across it. */
        boolean parts() {
            return is(Sort.STOP) || (is(Sort.VERB) || is(Sort.NAMING)) && !is(Sort.ACT) && !isHead();
        }

        boolean isHead() {
            return is(Sort.BODY) || is(Sort.SYSTEM) || is(Sort.LOOSE) || is(Sort.EMBLEM) || is(Sort.OWN);
        }

        /** The same behind or between quotation marks, where less is needed. */
        boolean isTail() {
            return isHead() || is(Sort.TAIL) || is(Sort.APPOSITION);
        }

        int length() {
            return end - start;
        }
    }

    private static final String NUMERALS = "一两二三四五六七八九十百几多";

    private static final String COUNTERS = "支个家所座条项种类名批套";

    private static final Set<Sort> TOWN = EnumSet.of(Sort.TOWN);

    private static final Lexicon OURS = read();

    private final Map<String, Set<Sort>> words = new HashMap<>();

    /** The same, letter by letter: texts are cut at several million characters a second. */
    private final Trie<Set<Sort>> byLetters = new Trie<>(1 << 12);

    private int longest;

    private Lexicon() {}

    static Lexicon ours() {
        return OURS;
    }

    private static Lexicon read() {
        Lexicon lexicon = new Lexicon();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Lexicon.class.getResourceAsStream("words.txt")), StandardCharsets.UTF_8))) {
            Sort sort = Sort.STOP;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    sort = Sort.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
                } else if (!line.startsWith("#")) {
                    lexicon.add(line, sort);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private void add(String line, Sort sort) {
        for (String word : line.split(" ")) {
            if (!word.isEmpty()) {
                Set<Sort> sorts = words.computeIfAbsent(word, w -> EnumSet.noneOf(Sort.class));
                sorts.add(sort);
                // What is only the end of a coined word would cut others in two.
                if (sort != Sort.COINED) {
                    byLetters.put(word, sorts);
                }
                longest = Math.max(longest, word.length());
            }
        }
    }

    Set<Sort> sorts(String word) {
        return words.getOrDefault(word, Set.of());
    }

    boolean isA(Sort sort, String word) {
        return sorts(word).contains(sort);
    }

    /** Whether a stretch ends in a word of a sort. */
    boolean endsIn(Sort sort, String stretch) {
        for (int from = Math.max(0, stretch.length() - longest); from < stretch.length(); from++) {
            if (isA(sort, stretch.substring(from))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a stretch ends in a word of one sort of several. */
    boolean endsIn(Set<Sort> sorts, String stretch) {
        for (int from = Math.max(0, stretch.length() - longest); from < stretch.length(); from++) {
            Set<Sort> here = words.get(stretch.substring(from));
            if (here != null && !Collections.disjoint(here, sorts)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands before a position ends in a word of a sort. */
    boolean endsIn(Sort sort, String chars, int at) {
        return endsIn(sort, chars.substring(Math.max(0, at - longest), at));
    }

    /** Cut from the left into the longest words; what is left between them is one unknown word. */
    List<Word> cut(String chars, int from, int to) {
        return cut(chars, from, to, null);
    }

    /**
     * The longest word somewhere, but not one that takes the first character from the next: 市|委员会, not 市委|员会; nor one that begins
     * with what a number counts by: 一支|队伍, not 一|支队|伍.
     */
    private int whole(String chars, int at, int to) {
        int length = byLetters.longest(chars, at, to);
        if (length < 2 || at + length >= to) {
            return length;
        }
        boolean counted =
                at > 0 && NUMERALS.indexOf(chars.charAt(at - 1)) >= 0 && COUNTERS.indexOf(chars.charAt(at)) >= 0;
        if (counted && byLetters.longest(chars, at + 1, to) > length - 1) {
            return 0;
        }
        int last = at + length - 1;
        int other = byLetters.longest(chars, last, to);
        boolean robs = other > 1
                && byLetters.longest(chars, at + length, to) == 0
                && byLetters.longest(chars, at, last) == length - 1;
        return robs ? length - 1 : length;
    }

    /** @param towns go before all words of the language: 榕城市 is no 城市 */
    List<Word> cut(String chars, int from, int to, @Nullable Trie<Boolean> towns) {
        List<Word> cut = new ArrayList<>();
        int unknown = from;
        for (int at = from; at < to; ) {
            int town = towns == null ? 0 : towns.longest(chars, at, to);
            int length = town > 0 ? town : whole(chars, at, to);
            if (length == 0) {
                at++;
                continue;
            }
            if (unknown < at) {
                cut.add(new Word(unknown, at, Set.of()));
            }
            cut.add(new Word(at, at + length, town > 0 ? TOWN : sorts(chars.substring(at, at + length))));
            at += length;
            unknown = at;
        }
        if (unknown < to) {
            cut.add(new Word(unknown, to, Set.of()));
        }
        return cut;
    }
}
