package org.yandu.exchange.accession;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yandu.document.Folded;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.document.Unread;

/**
 * A text as it is compared letter by letter with another format of it: what it says, and where its lines, cells and marks of punctuation
 * were. Notes stand behind the rest, for one format has them at the foot of a page, another at its end; their signs are
 * left out, for these are counted by the page or by the paper.
 */
final class Wording {

    /** No more than three digits, unlike the year of 〔2024〕17号. */
    private static final Pattern NOTE_SIGN = Pattern.compile("\\[\\d{1,3}]|[①-⑳]");

    private static final Pattern SIGN_ALONE = Pattern.compile("\\s*(?:" + NOTE_SIGN + ")\\s*");

    private static final Pattern OF_NUMBERS = Pattern.compile("\\d");

    private final StringBuilder letters = new StringBuilder();
    private final BitSet begins = new BitSet();
    private final BitSet ends = new BitSet();
    private final BitSet closed = new BitSet();
    private final List<TextSpan> rows = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    /** @param written as {@link #written} makes it */
    Wording(String written) {
        List<String> notes = new ArrayList<>();
        List<String> bracketed = new ArrayList<>();
        boolean amidNote = false;
        for (String line : written.split("\n")) {
            boolean sign = SIGN_ALONE.matcher(line).matches();
            if (amidNote || sign || NOTE_SIGN.matcher(line.stripLeading()).lookingAt()) {
                boolean inBrackets = amidNote || line.stripLeading().startsWith("[");
                (inBrackets ? bracketed : notes)
                        .add(NOTE_SIGN.matcher(line).replaceAll("").strip());
            } else {
                add(line);
            }
            amidNote = sign;
        }
        notes.forEach(this::add);
        // Works cited are counted like the notes, and stand before or behind these.
        bracketed.sort(null);
        bracketed.forEach(this::add);
    }

    private void add(String written) {
        String line = NOTE_SIGN.matcher(written).replaceAll("");
        int from = letters.length();
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            if (isLetter(line, i)) {
                letters.appendCodePoint(c);
            } else if (letters.length() > from) {
                closed.set(letters.length() - 1);
            }
            i += Character.charCount(c);
        }
        int until = letters.length();
        if (until > from) {
            begins.set(from);
            ends.set(until - 1);
            closed.set(until - 1);
            lines.merge(withoutNumbers(letters.substring(from, until)), 1, Integer::sum);
            if (line.strip().indexOf('\t') >= 0) {
                rows.add(new TextSpan(from, until));
            }
        }
    }

    /** Of a line a page repeats, all but the number of the page. */
    private static String withoutNumbers(String line) {
        return OF_NUMBERS.matcher(line).replaceAll("");
    }

    /**
     * Whether a character of a folded text says something: letters and digits, what could not be read, and what a figure is another
     * without: 3.5% and 35, 增长-5% and 增长5%.
     */
    static boolean isLetter(CharSequence folded, int at) {
        int c = Character.codePointAt(folded, at);
        return switch (c) {
            case '.' -> isDigit(folded, at - 1) && isDigit(folded, at + 1);
            case '%', '‰' -> isDigit(folded, at - 1);
            case '-' -> isDigit(folded, at + 1) && at > 0 && isBeforeSign(folded.charAt(at - 1));
            default -> c == Unread.SIGN || !SearchText.isPunctuation(c);
        };
    }

    /** A sign of less than nothing stands behind a word or alone in its cell; between digits it is 2014-2020, at a line a bullet. */
    private static boolean isBeforeSign(char c) {
        return Character.isIdeographic(c) || c == ' ' || c == '\t';
    }

    private static boolean isDigit(CharSequence folded, int at) {
        return at >= 0 && at < folded.length() && Character.isDigit(folded.charAt(at));
    }

    /** Folded, without noise, but with its line ends and tabs, and a blank where there was any. */
    static String written(String text, List<Noise> noise) {
        return written(text, noise, Folding.fold(text, noise));
    }

    /** @param folded the text without the noise */
    static String written(String text, List<Noise> noise, Folded folded) {
        String plain = folded.text();
        StringBuilder out = new StringBuilder(plain.length() * 9 / 8);
        int at = 0;
        int passed = 0;
        for (int i = 0; i < plain.length(); i++) {
            int source = folded.toSource(i);
            char gap = 0;
            while (at < source) {
                if (passed < noise.size() && noise.get(passed).span().start() <= at) {
                    at = Math.max(at, noise.get(passed++).span().end());
                    continue;
                }
                gap = wider(gap, text.charAt(at++));
            }
            if (gap != 0) {
                out.append(gap);
            }
            out.append(plain.charAt(i));
            // What is folded is no gap; the second half of a pair has the offset of the first.
            at = source + Character.charCount(text.codePointAt(source));
        }
        return out.toString();
    }

    private static char wider(char gap, char c) {
        if (gap == '\n' || c == '\n') {
            return '\n';
        }
        if (gap == '\t' || c == '\t') {
            return '\t';
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : gap;
    }

    String letters() {
        return letters.toString();
    }

    String said(TextSpan span) {
        return letters.substring(span.start(), span.end());
    }

    /** Whether it is the first of its line. */
    boolean begins(int letter) {
        return begins.get(letter);
    }

    /** Whether it is the last of its line. */
    boolean ends(int letter) {
        return ends.get(letter);
    }

    /** Whether punctuation, a blank or a line end follows it. */
    boolean isClosed(int letter) {
        return closed.get(letter);
    }

    /** Lines with cells in them, in text order. */
    List<TextSpan> rows() {
        return rows;
    }

    /** Lines that a stretch of whole lines is made of. */
    List<String> lines(TextSpan span) {
        List<String> out = new ArrayList<>();
        for (int from = span.start(); from < span.end(); ) {
            int until = Math.min(span.end(), ends.nextSetBit(from) + 1);
            out.add(letters.substring(from, until));
            from = until;
        }
        return out;
    }

    /** How often it has a line, whatever numbers are in it. */
    int count(String line) {
        return lines.getOrDefault(withoutNumbers(line), 0);
    }
}
