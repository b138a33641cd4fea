package org.yandu.intake.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Folding;

/**
 * How much of a line is made of the words of {@code site-words.txt}. One such word proves nothing, 首页 stands in sentences too; a line
 * of which little else is left is none of the text.
 */
final class SiteWords {

    /**
     * @param above whether it stands above a text
     * @param sure whether no line of a text consists of it
     */
    private record Word(String letters, boolean above, boolean sure) {}

    /**
     * What a line is made of.
     *
     * @param letters ideographs and Latin letters, without digits
     * @param covered of those, how many stand in words of sites
     * @param sure of those, how many in words that are never a line of a text
     * @param words how many such words there are
     * @param site whether a sure one belongs above a text
     */
    record Cover(int letters, int covered, int sure, int words, boolean site) {

        double share() {
            return letters == 0 ? 0 : (double) covered / letters;
        }
    }

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:*x×-]*");

    /** By its first two characters, the longest first. */
    private static final Map<Integer, List<Word>> WORDS = read();

    /** With which any of them begins. */
    private static final BitSet FIRST = first();

    private SiteWords() {}

    /** @param folded a line or a part of one */
    static Cover in(String folded) {
        String line = LineChars.hasDigit(folded) ? NUMBER.matcher(folded).replaceAll("#") : folded;
        int letters = 0;
        int covered = 0;
        int sure = 0;
        int words = 0;
        boolean site = false;
        int until = 0;
        boolean within = false;
        for (int i = 0; i < line.length(); i++) {
            if (i >= until) {
                Word word = at(line, i);
                within = word != null;
                if (word != null) {
                    until = i + word.letters.length();
                    words++;
                    sure += word.sure ? letters(word.letters) : 0;
                    site |= word.sure && word.above;
                }
            }
            if (Character.isLetter(line.charAt(i))) {
                letters++;
                covered += within && i < until ? 1 : 0;
            }
        }
        return new Cover(letters, covered, sure, words, site);
    }

    private static int letters(String word) {
        return (int) word.chars().filter(Character::isLetter).count();
    }

    private static @Nullable Word at(String line, int i) {
        if (i + 1 >= line.length() || !FIRST.get(line.charAt(i))) {
            return null;
        }
        for (Word word : WORDS.getOrDefault(pair(line, i), List.of())) {
            if (line.startsWith(word.letters, i) && isWhole(line, i, i + word.letters.length())) {
                return word;
            }
        }
        return null;
    }

    /** A Latin word is not a part of another. */
    private static boolean isWhole(String line, int start, int end) {
        return !(isLatin(line.charAt(start)) && start > 0 && isLatin(line.charAt(start - 1)))
                && !(isLatin(line.charAt(end - 1)) && end < line.length() && isLatin(line.charAt(end)));
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static BitSet first() {
        BitSet first = new BitSet();
        WORDS.keySet().forEach(pair -> first.set(pair >>> 16));
        return first;
    }

    private static int pair(String words, int at) {
        return (words.charAt(at) << 16) | words.charAt(at + 1);
    }

    private static Map<Integer, List<Word>> read() {
        Map<Integer, List<Word>> words = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SiteWords.class.getResourceAsStream("site-words.txt")),
                StandardCharsets.UTF_8))) {
            boolean above = true;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    above = line.startsWith("[above]");
                } else if (!line.startsWith("# ")) {
                    for (String each : line.strip().split(" ")) {
                        add(words, each, above);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.values().forEach(same -> same.sort((one, other) -> other.letters.length() - one.letters.length()));
        return words;
    }

    private static void add(Map<Integer, List<Word>> words, String written, boolean above) {
        boolean sure = written.startsWith("!");
        String letters = Folding.inPlace(sure ? written.substring(1) : written).replace('_', ' ');
        if (letters.length() > 1) {
            words.computeIfAbsent(pair(letters, 0), pair -> new ArrayList<>()).add(new Word(letters, above, sure));
        }
    }
}
