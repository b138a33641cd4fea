package org.yandu.exchange.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yandu.document.TextSpan;

/**
 * How a program counts the characters of a text. The specification says code points; NVivo for Windows counts UTF-16 units and every
 * line end as two; some count a byte order mark.
 *
 * @param wide whether characters outside the BMP count as two
 * @param lineEnd 1 or 2
 * @param mark whether a byte order mark counts
 */
record Counting(boolean wide, int lineEnd, boolean mark) {

    /** As the specification says. */
    static final Counting SPECIFIED = new Counting(false, 1, false);

    /** A selection as it stands in a file. */
    record Place(long start, long end, String name) {}

    /**
     * What was decided.
     *
     * @param fit of the selections with a quotation, how many have their words there
     * @param quoted how many have a quotation
     * @param open whether other ways of counting fit as well and lead elsewhere
     */
    record Decision(Counting counting, int fit, int quoted, boolean open) {}

    /** Every way, the likelier ones first. */
    private static List<Counting> all(boolean crlf, boolean marked) {
        List<Counting> all = new ArrayList<>();
        for (int lineEnd : crlf ? new int[] {2, 1} : new int[] {1, 2}) {
            for (boolean mark : marked ? new boolean[] {false, true} : new boolean[] {false}) {
                for (boolean wide : new boolean[] {false, true}) {
                    all.add(new Counting(wide, lineEnd, mark));
                }
            }
        }
        return all;
    }

    /**
     * The way in which most selections have the words that stand in their names; among equals, that of the specification, for the
     * line ends as they stand in the file.
     *
     * @param preferred of the program that wrote it, if known
     */
    static Decision decide(Sources.Words words, List<Place> places, @Nullable Counting preferred) {
        String text = words.text();
        List<Counting> ways = all(words.crlf(), words.marked());
        if (preferred != null) {
            ways.remove(preferred);
            ways.addFirst(preferred);
        }
        int most = -1;
        Counting best = ways.getFirst();
        int[] bestStarts = new int[0];
        boolean open = false;
        List<Place> quoted =
                places.stream().filter(place -> !bare(place.name()).isEmpty()).toList();
        for (Counting way : ways) {
            int[] offsets = way.offsets(text);
            int fit = (int) quoted.stream()
                    .filter(place -> way.fits(text, offsets, place))
                    .count();
            int[] starts = places.stream()
                    .mapToInt(place -> at(offsets, place.start()))
                    .toArray();
            if (fit > most) {
                most = fit;
                best = way;
                bestStarts = starts;
                open = false;
            } else if (fit == most
                    // Without a quotation to prove it, nobody counts line ends as two that are one.
                    && (words.crlf() || way.lineEnd() == best.lineEnd())
                    && !java.util.Arrays.equals(starts, bestStarts)) {
                open = true;
            }
        }
        return new Decision(best, most, quoted.size(), open);
    }

    /** UTF-16 offset in the text for every number of this counting; -1 within a character. */
    private int[] offsets(String text) {
        int[] offsets = new int[2 * text.length() + 2];
        java.util.Arrays.fill(offsets, -1);
        int count = mark ? 1 : 0;
        for (int i = 0; i < text.length(); ) {
            offsets[count] = i;
            int character = text.codePointAt(i);
            count += character == '\n' ? lineEnd : wide ? Character.charCount(character) : 1;
            i += Character.charCount(character);
        }
        offsets[count] = text.length();
        return offsets;
    }

    private static int at(int[] offsets, long number) {
        return number < 0 || number >= offsets.length ? -1 : offsets[(int) number];
    }

    /** Where a selection is, in UTF-16 units; empty when its numbers mean no place. */
    Optional<TextSpan> span(int[] offsets, Place place) {
        int start = at(offsets, place.start());
        int end = at(offsets, place.end());
        return start < 0 || end <= start ? Optional.empty() : Optional.of(new TextSpan(start, end));
    }

    /** To be asked for many places. */
    int[] table(String text) {
        return offsets(text);
    }

    boolean fits(String text, int[] offsets, Place place) {
        return span(offsets, place)
                .map(span -> says(place.name(), span.in(text)))
                .orElse(false);
    }

    /** Names are shortened with dots, and lose their line ends. */
    private static boolean says(String name, String words) {
        String bare = bare(name);
        String there = bare(words);
        String cut = bare.replaceFirst("(…|\\.{2,3})$", "");
        return there.equals(bare) || !cut.equals(bare) && !cut.isEmpty() && there.startsWith(cut);
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\\u00A0\\u3000\\uFEFF]+", "");
    }
}
