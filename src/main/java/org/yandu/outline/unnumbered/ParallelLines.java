package org.yandu.outline.unnumbered;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yandu.outline.lines.BareHeading;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.Heading;
import org.yandu.outline.lines.ShortLines;
import org.yandu.outline.lines.Surnames;

/**
 * 问水, 问路, 问人; 八十年代, 九十年代, 新世纪: the headings of short pieces, whose paragraphs are as short. They are known by what they do not have: in a text
 * whose every line is closed by a mark, three lines or more that are not, each alone above its text and built like another.
 */
final class ParallelLines {

    /** Two may be alike by chance. */
    private static final int FEWEST = 3;

    /** 问水: one character is an initial or a sign. */
    private static final int SHORTEST = 2;

    /** A longer line is found by {@link ShortLines}. */
    private static final int LONGEST = 8;

    /** Of one kind: no line is longer than so many times the shortest. */
    private static final double SPREAD = 1.5;

    /** A list has no more lines of text than lines of names. */
    private static final double SHARE = 0.5;

    /** A signature and a day may end it. */
    private static final int SIGNED = 2;

    private static final String CLOSING = "。!?;:,…\"')》、";

    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}\"]{2,8}");

    /** 王芳, 李大勇 */
    private static final Pattern NAME = Pattern.compile("[" + Surnames.COMMON + "]\\p{IsHan}{1,2}");

    private final CleanText text;
    private final Set<Integer> front;
    private final List<Integer> found = new ArrayList<>();

    private ParallelLines(CleanText text, Set<Integer> front) {
        this.text = text;
        this.front = front;
    }

    /** @param front lines of the head, which are no headings */
    static List<Heading> find(CleanText text, Set<Integer> front) {
        ParallelLines lines = new ParallelLines(text, front);
        return lines.look() && lines.areAlike()
                ? lines.found.stream()
                        .map(line -> ShortLines.heading(text, line))
                        .toList()
                : List.of();
    }

    /** @return whether no other line is open */
    private boolean look() {
        int last = text.lines.size() - 1;
        while (last >= 0 && !isClosed(last)) {
            last--;
        }
        int closed = 0;
        for (int line = 0; line <= last; line++) {
            if (front.contains(line)) {
                continue;
            }
            if (isClosed(line)) {
                closed++;
            } else if (mayHead(line) && isClosed(line + 1)) {
                found.add(line);
            } else {
                return false;
            }
        }
        return text.lines.size() - 1 - last <= SIGNED
                && found.size() >= FEWEST
                && found.size() <= (closed + found.size()) * SHARE;
    }

    private boolean isClosed(int line) {
        return CLOSING.indexOf(last(line)) >= 0;
    }

    private boolean mayHead(int line) {
        int length = text.lines.get(line).length();
        String words = words(line);
        return length >= SHORTEST
                && length <= LONGEST
                && WORDS.matcher(words).matches()
                && !NAME.matcher(words).matches()
                && (length < BareHeading.SHORTEST || BareHeading.mayBe(text, line));
    }

    /** Of one length or nearly, all different, and most of them begin or end as another does. */
    private boolean areAlike() {
        int shortest =
                found.stream().mapToInt(line -> words(line).length()).min().orElse(0);
        int longest =
                found.stream().mapToInt(line -> words(line).length()).max().orElse(0);
        long different = found.stream().map(this::words).distinct().count();
        long paired = found.stream().filter(this::isPaired).count();
        return longest <= shortest * SPREAD && different == found.size() && paired * FEWEST >= found.size() * 2L;
    }

    private boolean isPaired(int line) {
        return found.stream()
                .anyMatch(other -> other != line && (first(other) == first(line) || last(other) == last(line)));
    }

    private String words(int line) {
        return text.lines.get(line).in(text.folded);
    }

    private char first(int line) {
        return text.folded.charAt(text.lines.get(line).start());
    }

    private char last(int line) {
        return text.folded.charAt(text.lines.get(line).end() - 1);
    }
}
