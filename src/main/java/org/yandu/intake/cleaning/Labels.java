package org.yandu.intake.cleaning;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yandu.document.Folding;

/** The words of {@code labels.txt}, as they stand in a folded line: 文    号 and 有 效 性 are set to the width of a cell. */
final class Labels {

    /** One of them, as part of a pattern; the longest first, for some begin like others. */
    static final String ANY = read(1);

    /** One of them set to the width of a cell, 书　　名, which no word is. */
    static final String SPREAD = read(2).replace("\\s{0,6}", "\\s{1,6}");

    /** With which any of them begins. */
    private static final BitSet FIRSTS = LineChars.first(List.of(ANY.split("\\|")));

    private static final Pattern FIRST = Pattern.compile("^[\\[(]?(?:" + ANY + ")\\s*[:\\])]");

    private Labels() {}

    /** Whether a folded line begins with one and a colon or closing bracket. */
    static boolean begin(String folded) {
        int at = folded.startsWith("[") || folded.startsWith("(") ? 1 : 0;
        return isFirst(folded, at) && FIRST.matcher(folded).lookingAt();
    }

    /** Whether any of them may begin there; the some hundred patterns need not be tried elsewhere. */
    static boolean isFirst(String folded, int at) {
        return at < folded.length() && FIRSTS.get(folded.charAt(at));
    }

    /** A label for a folded line, close or set to the width of a cell. */
    static String spread(String label) {
        return String.join("\\s{0,6}", Folding.inPlace(label).split(""));
    }

    /** @param least characters of a label */
    private static String read(int least) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream("labels.txt")), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .filter(label -> label.length() >= least)
                    .sorted((one, other) -> other.length() - one.length())
                    .map(Labels::spread)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
