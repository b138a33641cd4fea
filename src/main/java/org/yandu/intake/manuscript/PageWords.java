package org.yandu.intake.manuscript;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.yandu.document.TextSpan;

/**
 * The words of a web page as its source has them, without its tags, and of which byte each character was read. What becomes of a page is not told
 * by this, for lines, lists and notes are set otherwise; but the same words stand in it in nearly the same order, so that a passage of the
 * text can be found here and followed to its bytes. In every encoding the same bytes are left out, since tags are ASCII.
 */
public final class PageWords {

    /** Elements whose content is no text of the page. */
    private static final String[] SILENT = {"script", "style", "textarea", "noscript"};

    /** CounterClockwiseContourIntegral with its sign and semicolon: the longest HTML knows. */
    private static final int LONGEST_ENTITY = 34;

    private final String source;
    private final ByteStarts read;
    private final int end;
    private final StringBuilder words = new StringBuilder();
    private int[] starts = new int[1024];

    /** From where on a sign does not come again; it is not looked for there once more, since a page may have many tags without an end. */
    private final Map<String, Integer> gone = new HashMap<>();

    private PageWords(byte[] bytes, Charset charset) {
        this.read = new ByteStarts();
        this.source = Encodings.decode(bytes, charset, read);
        this.end = bytes.length;
    }

    public static PageWords of(byte[] bytes, Charset charset) {
        PageWords page = new PageWords(bytes, charset);
        page.collect();
        return page;
    }

    /** White space as the source has it, a blank in place of a tag. */
    public String words() {
        return words.toString();
    }

    /** Where the bytes of some words are in another reading; empty when nothing of it was read from them. */
    public TextSpan in(PageWords other, TextSpan span) {
        int from = span.start() < words.length() ? starts[span.start()] : end;
        int start = other.first(from);
        if (span.isEmpty()) {
            return new TextSpan(start, start);
        }
        return new TextSpan(start, Math.max(start, other.first(after(span.end()))));
    }

    /** The byte behind the last character before a place. */
    private int after(int place) {
        int next = place;
        while (next < words.length() && starts[next] == starts[place - 1]) {
            next++;
        }
        return next < words.length() ? starts[next] : end;
    }

    /** The first character that begins at a byte or behind it. */
    private int first(int at) {
        int found = Arrays.binarySearch(starts, 0, words.length(), at);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && starts[found - 1] == at) {
            found--;
        }
        return found;
    }

    private void collect() {
        for (int at = 0; at < source.length(); ) {
            char c = source.charAt(at);
            int behind = c == '<' ? tagEnd(at) : -1;
            if (behind > at) {
                add(' ', at);
                at = behind;
            } else if (c == '&') {
                at = entity(at);
            } else {
                add(c, at++);
            }
        }
    }

    /** Behind a tag that begins here, with the content of what is silent; -1 when none does. */
    private int tagEnd(int at) {
        if (source.startsWith("<!--", at)) {
            int close = source.indexOf("-->", at + 4);
            return close < 0 ? source.length() : close + 3;
        }
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        boolean tag = next == '/' || next == '!' || next == '?' || next < 0x80 && Character.isLetter(next);
        int close = tag ? next(">", at) : -1;
        if (close < 0) {
            return -1;
        }
        String name = source.substring(at + 1, Math.min(close, at + 12)).toLowerCase(Locale.ROOT);
        for (String silent : SILENT) {
            boolean same = name.startsWith(silent)
                    && (name.length() == silent.length() || !Character.isLetter(name.charAt(silent.length())));
            int until = same ? closing(silent, close) : -1;
            if (until > 0) {
                return until;
            }
        }
        return close + 1;
    }

    /** Behind the tag that ends what is silent; -1 when none comes. */
    private int closing(String name, int from) {
        String tag = "</" + name;
        if (from >= gone.getOrDefault(tag, Integer.MAX_VALUE)) {
            return -1;
        }
        for (int at = next("</", from); at >= 0; at = next("</", at + 2)) {
            if (source.regionMatches(true, at, tag, 0, tag.length())) {
                int close = next(">", at);
                return close < 0 ? source.length() : close + 1;
            }
        }
        gone.put(tag, from);
        return -1;
    }

    private int next(String sign, int from) {
        if (from >= gone.getOrDefault(sign, Integer.MAX_VALUE)) {
            return -1;
        }
        int at = source.indexOf(sign, from);
        if (at < 0) {
            gone.put(sign, from);
        }
        return at;
    }

    private int entity(int at) {
        int close = source.indexOf(';', at, Math.min(source.length(), at + LONGEST_ENTITY + 1));
        if (close < 0) {
            add('&', at);
            return at + 1;
        }
        String meant = Parser.unescapeEntities(source.substring(at, close + 1), false);
        for (int i = 0; i < meant.length(); i++) {
            add(meant.charAt(i), at);
        }
        return close + 1;
    }

    private void add(char c, int at) {
        if (words.length() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[words.length()] = read.at(at);
        words.append(c);
    }
}
