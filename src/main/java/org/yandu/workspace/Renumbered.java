package org.yandu.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.document.DocumentVersion;
import org.yandu.document.Folding;
import org.yandu.document.TextSpan;

/**
 * Where a heading is that was moved and took another number there, （三）严格督导考核 become （一）严格督导考核: no comparison pairs the two lines, but
 * words that begin one line of either text behind its number, and no other, are the same heading.
 */
final class Renumbered {

    /** Fewer characters, 总则 or 背景, head one part here and another there. */
    private static final int FEWEST = 4;

    /** The longest number of a heading, with room before and behind it, in UTF-16 units. */
    private static final int LONGEST_NUMBER = 40;

    private static final Pattern NUMBER =
            Pattern.compile("^\\s*(?:\\(?[一二三四五六七八九十百零]{1,4}[)、.]|\\(?\\d{1,3}[).、](?!\\d)"
                    + "|第[一二三四五六七八九十百零\\d]{1,5}[编章节条款部分])[\\s、]*");

    private static final String ENDS = "。：:；;";

    private Renumbered() {}

    /** @param span of the older text, from the beginning of a line on */
    static Optional<TextSpan> place(
            DocumentVersion old,
            List<TextSpan> oldLines,
            DocumentVersion next,
            List<TextSpan> nextLines,
            TextSpan span) {
        String heading = Folding.inPlace(span.in(old.text())).strip();
        Matcher number = NUMBER.matcher(heading);
        if (!number.find()) {
            return Optional.empty();
        }
        String words = withoutEnd(heading.substring(number.end()));
        if (words.length() < FEWEST) {
            return Optional.empty();
        }
        List<TextSpan> before = beginning(old, oldLines, words);
        List<TextSpan> now = beginning(next, nextLines, words);
        boolean one = before.size() == 1 && now.size() == 1;
        return one
                        && before.getFirst().overlaps(span)
                        && isWhole(old, oldLines, before.getFirst()) == isWhole(next, nextLines, now.getFirst())
                ? Optional.of(now.getFirst())
                : Optional.empty();
    }

    /** From the number of each such line to the end of the words. */
    private static List<TextSpan> beginning(DocumentVersion version, List<TextSpan> lines, String words) {
        List<TextSpan> places = new ArrayList<>();
        for (TextSpan line : lines) {
            int last = Math.min(line.end(), line.start() + LONGEST_NUMBER + words.length());
            Integer end = end(Folding.inPlace(new TextSpan(line.start(), last).in(version.text())), words);
            if (end != null) {
                int start = CarriedHeadings.trimmed(version, line).start();
                places.add(new TextSpan(start, line.start() + end));
            }
        }
        return places;
    }

    private static @Nullable Integer end(String line, String words) {
        Matcher number = NUMBER.matcher(line);
        boolean begins = number.find() && line.startsWith(words, number.end());
        return begins ? number.end() + words.length() : null;
    }

    /** Whether nothing but the end of a sentence stands behind it on its line. */
    private static boolean isWhole(DocumentVersion version, List<TextSpan> lines, TextSpan place) {
        return lines.stream()
                .filter(line -> line.contains(place))
                .anyMatch(line -> withoutEnd(new TextSpan(place.end(), line.end())
                                .in(version.text())
                                .strip())
                        .isEmpty());
    }

    private static String withoutEnd(String words) {
        boolean ended = !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
        return ended ? words.substring(0, words.length() - 1) : words;
    }
}
