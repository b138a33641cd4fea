package org.yandu.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The signs with which Markdown says how words look: {@code #}, {@code **}, {@code *}, backquotes, bullets, {@code >}, the address of a
 * link, the stroke before a sign that is meant as it stands, and the tags of HTML that stand between them. Taken by how people write and not by CommonMark, whose rules of blanks
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

    /** Of HTML, around words, or what else of it and of boxes is not to be seen. */
    public static final String TAG = "noise.markup.tag";

    /** A blank by its name, as HTML has it: emsp between & and a semicolon. */
    public static final String BLANK = "noise.markup.blank";

    private static final String LINK = "noise.markup.link";

    private static final String OTHER = "noise.markup";

    /** A line with a backquote behind the sign speaks of program text and begins none. */
    private static final Pattern FENCE = Pattern.compile("[ \\t]{0,3}(`{3,}+(?=[^`]*$)|~{3,}+).*");

    private static final Pattern FENCE_END = Pattern.compile("[ \\t]{0,3}(`{3,}+|~{3,}+)[ \\t]*");

    /** Rows of a table. */
    private static final Pattern ROW = Pattern.compile("[ \\t]*\\|");

    // Possessive, here and below: a group that may give back what it took goes down the stack once for every sign of a
    // long line.
    private static final Pattern RULE =
            Pattern.compile("[ \\t]*+(?:(?:\\*[ \\t]*+){3,}+|(?:-[ \\t]*+){3,}+|(?:_[ \\t]*+){3,}+)");

    private static final Pattern HASHES = Pattern.compile("[ \\t]{0,3}#{1,6}[ \\t\\u3000]+(?=\\S)");

    private static final Pattern HASHES_BEHIND = Pattern.compile("[ \\t]+#{1,6}[ \\t]*$");

    private static final Pattern QUOTED = Pattern.compile("[ \\t]{0,3}(?:>[ \\t]?+)++");

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

    /** The fewest signs of a kind that began program text without an end; nothing behind them ends it either. */
    private final Map<String, Integer> endless = new HashMap<>();

    /** Up to where no sign of so many characters closes a pair: looked for once and not again from every sign that opens one. */
    private final Map<String, Integer> unclosed = new HashMap<>();

    private MarkdownSigns(String text) {
        this.text = text;
    }

    /** Whether a sign is one of HTML, which parts no words and begins no heading. */
    public static boolean isTag(Noise sign, String text) {
        return sign.reason().equals(TAG)
                || (isReason(sign.reason()) && text.charAt(sign.span().start()) == '<');
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
        int program = -1;
        for (int from = 0; from <= text.length(); ) {
            int end = lineEnd(from);
            if (from <= program) {
                if (from == program) {
                    add(from, end, OTHER);
                }
            } else {
                program = programEnd(from, end);
                if (program > from) {
                    add(from, end, OTHER);
                } else if (!matcher(ROW, from, end).lookingAt()) {
                    line(from, end);
                }
            }
            from = end + 1;
        }
    }

    /** Where the line begins that ends the program text beginning with a line; -1 when none begins, or it has no end. */
    private int programEnd(int from, int end) {
        Matcher fence = matcher(FENCE, from, end);
        if (!fence.matches()) {
            return -1;
        }
        String sign = fence.group(1);
        String kind = sign.substring(0, 1);
        // What ends a longer one would have ended a shorter one.
        if (sign.length() >= endless.getOrDefault(kind, Integer.MAX_VALUE)) {
            return -1;
        }
        for (int next = end + 1; next <= text.length(); next = lineEnd(next) + 1) {
            Matcher close = matcher(FENCE_END, next, lineEnd(next));
            if (close.matches() && close.group(1).startsWith(sign)) {
                return next;
            }
        }
        endless.put(kind, sign.length());
        return -1;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void line(int from, int end) {
        if (matcher(RULE, from, end).matches()) {
            add(from, end, OTHER);
            return;
        }
        int at = HtmlSigns.fence(text, from, end);
        add(from, at, TAG);
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
                case '<' -> tag(i, end, depth);
                case '{' -> unseen(i, end);
                case '&' -> blank(i, end);
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
        int close = text.indexOf(sign, at + width, Math.min(end, at + width + LONGEST));
        if (close < 0) {
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

    /** {@code <b>第一条</b>} is to be seen in bold, where both stand in one line. */
    private int tag(int at, int end, int depth) {
        Matcher tag = HtmlSigns.tag(text, at, end);
        if (tag == null) {
            return unseen(at, end);
        }
        String reason = HtmlSigns.look(tag.group(1));
        int close = reason.equals(TAG) || depth == DEEPEST ? -1 : closing(tag, Math.min(end, at + LONGEST));
        if (close < 0) {
            add(at, tag.end(), TAG);
            return tag.end();
        }
        int behind = text.indexOf('>', close) + 1;
        add(at, tag.end(), reason);
        words(tag.end(), close, depth + 1);
        add(close, behind, reason);
        return behind;
    }

    private int closing(Matcher tag, int end) {
        boolean opens = text.charAt(tag.start() + 1) != '/';
        return opens ? text.indexOf("</" + tag.group(1) + ">", tag.end(), Math.max(tag.end(), end)) : -1;
    }

    private int unseen(int at, int end) {
        int until = HtmlSigns.unseen(text, at, end);
        add(at, until, TAG);
        return until;
    }

    private int blank(int at, int end) {
        int until = HtmlSigns.blank(text, at, end);
        add(at, until, BLANK);
        return until;
    }

    private int emphasis(int at, int end, int depth) {
        int width = run(at, end);
        int close = width > 3 || depth == DEEPEST || !opens(at, width, end) ? -1 : close(at, width, end);
        if (close < 0 || width == 1 && areNoteMarks(at, close)) {
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

    /** 城镇*居民和农村*居民: two words with a note each, and nothing between them is slanted. */
    private boolean areNoteMarks(int at, int close) {
        return at > 0 && close + 1 < text.length() && isHan(text.charAt(at - 1)) && isHan(text.charAt(close + 1));
    }

    private int close(int at, int width, int end) {
        char sign = text.charAt(at);
        String signs = text.substring(at, at + width);
        int most = Math.min(end, at + width + LONGEST);
        int i = Math.max(at + width + 1, unclosed.getOrDefault(signs, 0));
        while (i + width <= most) {
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
        unclosed.put(signs, i);
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

    private static boolean isHan(char c) {
        return Character.isIdeographic(c);
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }
}
