package org.yandu.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs with which Markdown says how words look: {@code #}, {@code **}, {@code *}, backquotes, bullets, {@code >}, the address of a
 * link, the stroke before a sign that is meant as it stands. Taken by how people write and not by CommonMark, whose rules of blanks
 * leave {@code 坚持**“实干”**的} as it is. What is struck through keeps its signs, or it would be read as said; so do tables, which are
 * shown as such, and program text.
 */
public final class MarkdownSigns {

    /** Around words that are to be seen in bold. */
    public static final String BOLD = "noise.markup.bold";

    /** Around words that are to be seen slanted. */
    public static final String SLANTED = "noise.markup.slanted";

    /** Before a point of a list. */
    public static final String POINT = "noise.markup.point";

    /** Before and behind a heading. */
    public static final String HEADING = "noise.markup.heading";

    /** Before a line that quotes somebody. */
    public static final String QUOTED_LINE = "noise.markup.quoted";

    private static final String LINK = "noise.markup.link";

    private static final String OTHER = "noise.markup";

    private static final Pattern FENCE = Pattern.compile("[ \\t]{0,3}(?:```|~~~).*");

    private static final Pattern RULE =
            Pattern.compile("[ \\t]*(?:(?:\\*[ \\t]*){3,}|(?:-[ \\t]*){3,}|(?:_[ \\t]*){3,})");

    private static final Pattern HASHES = Pattern.compile("[ \\t]{0,3}#{1,6}[ \\t\\u3000]+(?=\\S)");

    private static final Pattern HASHES_BEHIND = Pattern.compile("[ \\t]+#{1,6}[ \\t]*$");

    private static final Pattern QUOTED = Pattern.compile("[ \\t]{0,3}(?:>[ \\t]?)+");

    private static final Pattern BULLET = Pattern.compile("[ \\t\\u3000]*([-*+][ \\t]+)(?=\\S)");

    /** ![picture](address), [words](address "title"): the address has no blank. */
    private static final Pattern ADDRESS =
            Pattern.compile("!?\\[([^\\[\\]\\n]{1,300})](\\([^()\\s]*(?:\\s+\"[^\"\\n]*\")?\\))");

    private static final String SIGNS = "\\`*_{}[]<>()#+-.!|~";

    /** Characters between two signs of a pair; what is longer is no emphasis, and looking for it would take long. */
    private static final int LONGEST = 2000;

    /** Pairs within pairs. */
    private static final int DEEPEST = 4;

    private final String text;
    private final List<Noise> found = new ArrayList<>();

    private MarkdownSigns(String text) {
        this.text = text;
    }

    /** Whether noise with this reason is a sign of Markdown. */
    public static boolean isReason(String reason) {
        return reason.startsWith(OTHER);
    }

    /** @return in text order, not overlapping */
    public static List<Noise> find(String text) {
        MarkdownSigns signs = new MarkdownSigns(text);
        signs.lines();
        signs.found.sort(Comparator.comparing(Noise::span));
        return List.copyOf(signs.found);
    }

    /**
     * Other noise with the signs that do not lie in it.
     *
     * @param others in text order, not overlapping
     * @return likewise
     */
    public static List<Noise> with(List<Noise> others, String text) {
        List<Noise> all = new ArrayList<>();
        int next = 0;
        for (Noise sign : find(text)) {
            while (next < others.size()
                    && others.get(next).span().end() <= sign.span().start()) {
                all.add(others.get(next++));
            }
            if (next == others.size() || !others.get(next).span().overlaps(sign.span())) {
                all.add(sign);
            }
        }
        all.addAll(others.subList(next, others.size()));
        return List.copyOf(all);
    }

    private void lines() {
        boolean program = false;
        for (int from = 0; from <= text.length(); ) {
            int lineEnd = text.indexOf('\n', from);
            int end = lineEnd < 0 ? text.length() : lineEnd;
            if (matcher(FENCE, from, end).matches()) {
                program = !program;
                add(from, end, OTHER);
            } else if (!program) {
                line(from, end);
            }
            from = end + 1;
        }
    }

    private void line(int from, int end) {
        if (matcher(RULE, from, end).matches()) {
            add(from, end, OTHER);
            return;
        }
        int at = from;
        Matcher quoted = matcher(QUOTED, at, end);
        if (quoted.lookingAt()) {
            add(at, quoted.end(), QUOTED_LINE);
            at = quoted.end();
        }
        int until = end;
        Matcher hashes = matcher(HASHES, at, end);
        Matcher bullet = matcher(BULLET, at, end);
        if (hashes.lookingAt()) {
            add(at, hashes.end(), HEADING);
            at = hashes.end();
            Matcher behind = matcher(HASHES_BEHIND, at, end);
            if (behind.find()) {
                until = behind.start();
                add(until, end, HEADING);
            }
        } else if (bullet.lookingAt()) {
            add(bullet.start(1), bullet.end(1), POINT);
            at = bullet.end(1);
        }
        words(at, until, 0);
    }

    private void words(int from, int end, int depth) {
        for (int i = from; i < end; ) {
            int next = switch (text.charAt(i)) {
                case '\\' -> escaped(i, end);
                case '`' -> code(i, end);
                case '!', '[' -> link(i, end, depth);
                case '*', '_' -> emphasis(i, end, depth);
                default -> i;
            };
            i = Math.max(i + 1, next);
        }
    }

    private int escaped(int at, int end) {
        if (at + 1 < end && SIGNS.indexOf(text.charAt(at + 1)) >= 0) {
            add(at, at + 1, OTHER);
            return at + 2;
        }
        return at;
    }

    /** What stands between backquotes is meant as it stands. */
    private int code(int at, int end) {
        int width = run(at, end);
        String sign = "`".repeat(width);
        int close = text.indexOf(sign, at + width);
        if (close < 0 || close + width > end || close - at > LONGEST) {
            return at + width;
        }
        add(at, at + width, OTHER);
        add(close, close + width, OTHER);
        return close + width;
    }

    private int link(int at, int end, int depth) {
        Matcher address = matcher(ADDRESS, at, end);
        if (!address.lookingAt() || address.group(1).isBlank()) {
            return at;
        }
        add(at, address.start(1), LINK);
        if (depth < DEEPEST) {
            words(address.start(1), address.end(1), depth + 1);
        }
        add(address.end(1), address.end(), LINK);
        return address.end();
    }

    private int emphasis(int at, int end, int depth) {
        int width = run(at, end);
        int close = width > 3 || depth == DEEPEST || !opens(at, width, end) ? -1 : close(at, width, end);
        if (close < 0) {
            return at + width;
        }
        String reason = width == 1 ? SLANTED : BOLD;
        add(at, at + width, reason);
        words(at + width, close, depth + 1);
        add(close, close + width, reason);
        return close + width;
    }

    /** Before words and not between them: 2*3 is arithmetic and a_b a name. */
    private boolean opens(int at, int width, int end) {
        int behind = at + width;
        if (behind >= end || isBlank(text.charAt(behind))) {
            return false;
        }
        boolean between = at > 0 && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(behind));
        boolean word = at > 0 && isLatin(text.charAt(at - 1));
        return text.charAt(at) == '_' ? !word : width > 1 || !between;
    }

    private int close(int at, int width, int end) {
        char sign = text.charAt(at);
        int most = Math.min(end, at + width + LONGEST);
        for (int i = at + width + 1; i + width <= most; ) {
            if (text.charAt(i) != sign) {
                i++;
                continue;
            }
            int here = run(i, end);
            boolean word = i + here < end && isLatin(text.charAt(i + here));
            if (here == width && !isBlank(text.charAt(i - 1)) && (sign == '*' || !word)) {
                return i;
            }
            i += here;
        }
        return -1;
    }

    /** How many of the same sign stand in a row. */
    private int run(int at, int end) {
        int until = at;
        while (until < end && text.charAt(until) == text.charAt(at)) {
            until++;
        }
        return until - at;
    }

    private void add(int from, int until, String reason) {
        if (until > from) {
            found.add(new Noise(new TextSpan(from, until), Noise.Kind.MARKUP, reason));
        }
    }

    private Matcher matcher(Pattern pattern, int from, int end) {
        return pattern.matcher(text).region(from, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u3000';
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
