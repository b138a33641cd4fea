package org.yandu.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The sentences of a line, simplified or traditional. A sentence ends with 。！？； or …… and takes the closing marks behind
 * them along; a quotation that goes on in the sentence around it (“为什么？”的问题) ends nothing, nor does anything inside
 * round brackets or a title, nor do dots within a quotation, where they stand for what is left out of it. A full stop of Latin type ends one where it is no decimal point, numbering or abbreviation.
 */
public final class Sentences {

    private static final String ENDS = "。！？；｡!?;";
    private static final String GOES_ON = "，、：,:—的地得之等和与與及或";

    /** Behind dots a speaker only pauses before these. */
    private static final String AFTER_PAUSE = "还還却卻就也都才便又但而";

    private final String text;
    private final BitSet closed = new BitSet();
    private final BitSet quoted = new BitSet();
    private final List<TextSpan> all = new ArrayList<>();

    private Sentences(String text, Pairs pairs) {
        this.text = text;
        pairs.all().stream()
                .filter(pair -> !pairs.isQuotation(pair))
                .forEach(pair -> closed.set(pair.start(), pair.end()));
        pairs.all().stream().filter(pairs::isQuotation).forEach(pair -> quoted.set(pair.start(), pair.end()));
    }

    /** Of a text that stands by itself, in UTF-16 units. */
    public static List<TextSpan> of(String text) {
        return of(text, new Pairs(text));
    }

    /** In text order, without the white space between them. */
    static List<TextSpan> of(String text, Pairs pairs) {
        Sentences sentences = new Sentences(text, pairs);
        sentences.cut();
        return sentences.all;
    }

    private void cut() {
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int end = closed.get(at) ? -1 : end(from, at);
            if (end < 0) {
                at++;
                continue;
            }
            add(from, end);
            from = end;
            at = end;
        }
        add(from, text.length());
    }

    private void add(int from, int to) {
        TextSpan trimmed = Blanks.trimmed(text, new TextSpan(from, to));
        if (!trimmed.isEmpty()) {
            all.add(trimmed);
        }
    }

    /** Where a sentence ends that has its end mark here, closing marks included; -1 when this is none. */
    private int end(int from, int at) {
        char c = text.charAt(at);
        boolean ellipsis = c == '…' || (c == '.' && text.startsWith("..", at + 1));
        boolean ends = ENDS.indexOf(c) >= 0 ? !isInAddress(at) : ellipsis || isFullStop(from, at);
        if (!ends) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && (ENDS.indexOf(text.charAt(end)) >= 0 || "….".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        boolean closes = false;
        while (end < text.length() && Pairs.isCloser(text.charAt(end)) && !opensStraight(end)) {
            closes = true;
            end++;
        }
        boolean leavesOut = ellipsis && !closes && quoted.get(at);
        return leavesOut || (end < text.length() && goesOn(text.charAt(end), closes, ellipsis)) ? -1 : end;
    }

    private static boolean goesOn(char next, boolean quoted, boolean ellipsis) {
        return ((quoted || ellipsis) && GOES_ON.indexOf(next) >= 0)
                || (ellipsis && !quoted && AFTER_PAUSE.indexOf(next) >= 0);
    }

    /** A straight mark behind an end closes when an odd number stands before it in the line. */
    private boolean opensStraight(int at) {
        char c = text.charAt(at);
        return (c == '"' || c == '＂')
                && text.chars().limit(at).filter(o -> o == '"' || o == '＂').count() % 2 == 0;
    }

    /** As in {@code ?id=1} of an address. */
    private boolean isInAddress(int at) {
        return text.charAt(at) < 0x80
                && at > 0
                && at + 1 < text.length()
                && isAscii(text.charAt(at - 1))
                && isAscii(text.charAt(at + 1));
    }

    private static boolean isAscii(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '/' || c == '=' || c == '&');
    }

    private boolean isFullStop(int from, int at) {
        char c = text.charAt(at);
        if (c != '.' && c != '．') {
            return false;
        }
        String before = text.substring(from, at).strip();
        if (before.isEmpty() || before.chars().allMatch(Sentences::isOfNumber)) {
            return false; // 1. and 2.1. number what follows
        }
        char last = text.charAt(at - 1);
        boolean atEnd = at + 1 == text.length() || Pairs.isCloser(text.charAt(at + 1));
        if (Character.isIdeographic(last) || Pairs.isCloser(last)) {
            return true;
        }
        boolean letters = Character.isLetterOrDigit(last) && !isAbbreviation(before);
        return letters && (atEnd || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean isOfNumber(int c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９') || c == '.' || c == '．' || c == '(' || c == '（';
    }

    /** A single letter, as in U.S. and J. Smith. */
    private static boolean isAbbreviation(String before) {
        int last = before.length() - 1;
        return Character.isUpperCase(before.charAt(last))
                && (last == 0 || !Character.isLetterOrDigit(before.charAt(last - 1)));
    }
}
