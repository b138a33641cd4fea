package org.yandu.outline.aside;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.lines.KnownWords;
import org.yandu.outline.numbers.Style;

/**
 * Sources below 参考文献 and questions below 思考题: counted from one, line by line, and no headings. So are the names of what comes with a document
 * behind 附件：1.…, of which only the first stands on the line of that word.
 */
public final class ListedItems {

    /** 附件：1.…, 附：1、…, 附件1.…. */
    private static final Pattern FIRST_ATTACHMENT = Pattern.compile("附 {0,8}件? ?:? ?1 ?[.、,](?!\\d)");

    /** Lines from one to the next. */
    private static final int WRAPPED = 2;

    private ListedItems() {}

    /** Indices of their lines. */
    public static Set<Integer> lines(CleanText text, List<Candidate> candidates) {
        List<Candidate> words =
                candidates.stream().filter(word -> heads(text, word)).toList();
        if (words.isEmpty()) {
            return Set.of();
        }
        Map<Integer, Candidate> first = new HashMap<>();
        candidates.forEach(candidate -> first.putIfAbsent(candidate.line(), candidate));
        Set<Integer> lines = new HashSet<>();
        for (Candidate word : words) {
            int line = word.line() + 1;
            for (int ordinal = 1; isItem(first.get(line), ordinal); ordinal++) {
                lines.add(line++);
            }
        }
        return lines;
    }

    /** Indices of the lines that go on counting from a line 附件：1.…; a long name may take a second line. */
    public static Set<Integer> attachments(CleanText text, List<Candidate> candidates) {
        Map<Integer, Candidate> first = new HashMap<>();
        candidates.forEach(candidate -> first.putIfAbsent(candidate.line(), candidate));
        Set<Integer> lines = new HashSet<>();
        int at = -1;
        int ordinal = 0;
        for (int line = 0; line < text.lines.size(); line++) {
            if (FIRST_ATTACHMENT.matcher(text.lines.get(line).in(text.folded)).lookingAt()) {
                at = line;
                ordinal = 1;
            } else if (at >= 0 && line - at <= WRAPPED && isItem(first.get(line), ordinal + 1)) {
                lines.add(at);
                lines.add(line);
                at = line;
                ordinal++;
            }
        }
        return lines;
    }

    /** 思考题, or 【思考题】 as lesson plans have it. */
    private static boolean heads(CleanText text, Candidate word) {
        return switch (word.marker().style()) {
            case UNNUMBERED -> KnownWords.heads(word.marker().label());
            case FRAMED ->
                KnownWords.heads(text.folded
                        .substring(word.titleStart(), word.titleEnd())
                        .replace(" ", ""));
            default -> false;
        };
    }

    private static boolean isItem(@Nullable Candidate candidate, int ordinal) {
        return candidate != null
                && !candidate.inside()
                && candidate.marker().ordinal() == ordinal
                && candidate.marker().style().compareTo(Style.ARABIC) >= 0
                && candidate.marker().style() != Style.DECIMAL;
    }
}
