package org.yandu.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

/**
 * Something that is quoted in a text.
 *
 * @param at without the quotation marks, in UTF-16 units of that text
 */
public record Quoted(TextSpan at, String words) {

    /**
     * Fewer letters are a term in quotation marks (“三农”) and no quotation: they stand in hundreds of texts, and to be told so helps
     * nobody.
     */
    public static final int SHORTEST = 6;

    private static final String OPENING = "“「『";
    private static final String CLOSING = "”」』";

    /** —— 《题名》三（二）: where it is from, as it stands below a quotation. */
    private static final Pattern SOURCE = Pattern.compile("^[>\\s]*(——|—|--)\\s*《[^》]+》.*", Pattern.DOTALL);

    /** What stands between quotation marks, the outermost only, and in paragraphs of Markdown that begin with {@code >}; in order. */
    public static List<Quoted> in(String text) {
        return in(text, List.of());
    }

    /**
     * The same, and what is known to be quoted.
     *
     * @param known stretches, in UTF-16 units; each of their lines is a quotation
     */
    public static List<Quoted> in(String text, List<TextSpan> known) {
        List<Quoted> found = new ArrayList<>();
        known.forEach(span -> lines(text, span, found));
        blocks(text, found);
        marked(text, new TextSpan(0, text.length()), found);
        found.sort(Comparator.comparing(Quoted::at));
        return found;
    }

    /** What stands between quotation marks within a stretch of a text, in UTF-16 units. */
    public static List<Quoted> within(String text, TextSpan span) {
        List<Quoted> found = new ArrayList<>();
        marked(text, span, found);
        return found;
    }

    /** How many letters and figures it has. */
    public long letters() {
        return letters(words);
    }

    private static long letters(String words) {
        return words.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !SearchText.isPunctuation(c))
                .count();
    }

    private static void marked(String text, TextSpan span, List<Quoted> found) {
        Deque<Integer> open = new ArrayDeque<>();
        int plain = -1;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0 && !open.isEmpty()) {
                int from = open.pop();
                if (open.isEmpty()) {
                    add(text, new TextSpan(from + 1, i), found);
                }
            } else if (c == '"' && open.isEmpty()) {
                if (plain >= 0) {
                    add(text, new TextSpan(plain + 1, i), found);
                }
                plain = plain >= 0 ? -1 : i;
            } else if (c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                // A mark that was never closed ends with its paragraph, or everything behind it would be one quotation.
                open.clear();
                plain = -1;
            }
        }
    }

    private static void lines(String text, TextSpan span, List<Quoted> found) {
        for (int line = span.start(); line < span.end(); ) {
            int until = text.indexOf('\n', line);
            until = until < 0 || until > span.end() ? span.end() : until;
            if (until > line) {
                add(text, new TextSpan(line, until), found);
            }
            line = until + 1;
        }
    }

    private static void blocks(String text, List<Quoted> found) {
        int start = -1;
        int end = -1;
        for (int line = 0; line <= text.length(); ) {
            int until = text.indexOf('\n', line);
            until = until < 0 ? text.length() : until;
            boolean quoted = text.startsWith(">", line)
                    && !text.substring(line + 1, until).isBlank();
            if (quoted) {
                start = start < 0 ? line + 1 : start;
                end = until;
            }
            if (start >= 0 && (!quoted || until == text.length())) {
                add(text, new TextSpan(start, end), found);
                start = -1;
            }
            line = until + 1;
        }
    }

    private static void add(String text, TextSpan at, List<Quoted> found) {
        if (SOURCE.matcher(at.in(text)).matches()) {
            return;
        }
        String words = at.in(text).replaceAll("(?m)^\\s*>\\s?", "").strip();
        if (letters(words) >= SHORTEST
                && found.stream().noneMatch(other -> other.at().contains(at))) {
            found.add(new Quoted(at, words));
        }
    }
}
