package org.yandu.anchor;

import java.util.Arrays;
import java.util.List;
import org.yandu.document.Folded;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * The characters of a text that count when two texts are compared, one number each, with the places they came from.
 * Counted in code points, so that nothing done with them can split a surrogate pair.
 */
final class Letters {

    /** As they are folded. */
    static final String SENTENCE_ENDS = "。!?;";

    /** What parts clauses, as it is folded. */
    private static final String SIGNS = SENTENCE_ENDS + ",:…";

    /** Letters of a numbering at the beginning of a paragraph at most, such as （十二）. */
    private static final int NUMBERING = 5;

    private final String text;
    private final int[] codes;

    /** UTF-16 offset of each letter in the text, ascending. */
    private final int[] offsets;

    private Letters(String text, int[] codes, int[] offsets) {
        this.text = text;
        this.codes = codes;
        this.offsets = offsets;
    }

    /** Folded, without white space and without what is skipped. */
    static Letters folded(String text, List<Noise> skip) {
        Folded folded = Folding.fold(text, skip);
        return of(text, folded.text(), folded);
    }

    /** Every code point as it stands, line ends and white space too. */
    static Letters plain(String text) {
        int[] codes = text.codePoints().toArray();
        int[] offsets = new int[codes.length];
        for (int i = 1; i < codes.length; i++) {
            offsets[i] = offsets[i - 1] + Character.charCount(codes[i - 1]);
        }
        return new Letters(text, codes, offsets);
    }

    private static Letters of(String text, String letters, Folded folded) {
        int[] codes = letters.codePoints().toArray();
        int[] offsets = new int[codes.length];
        for (int i = 0, at = 0; i < codes.length; i++) {
            offsets[i] = folded.toSource(at);
            at += Character.charCount(codes[i]);
        }
        return new Letters(text, codes, offsets);
    }

    int size() {
        return codes.length;
    }

    /** Not to be written to. */
    int[] codes() {
        return codes;
    }

    /** Index of the first letter at or after a UTF-16 offset. */
    int indexAt(int offset) {
        int at = Arrays.binarySearch(offsets, offset);
        return at >= 0 ? at : -at - 1;
    }

    /** Whether a line ends between a letter and the one before. */
    boolean startsLine(int index) {
        for (int at = index == 0 ? 0 : end(index - 1); at < offsets[index]; at++) {
            if (text.charAt(at) == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence or a line begins with a letter; the end of the text counts as one. */
    boolean startsSentence(int index) {
        return index == 0 || index >= codes.length || SENTENCE_ENDS.indexOf(codes[index - 1]) >= 0 || startsLine(index);
    }

    /** Whether a paragraph begins with a letter: a line that neither goes on in the midst of a sentence nor was only wrapped. */
    boolean startsParagraph(int index) {
        if (index == 0 || index >= codes.length) {
            return true;
        }
        if (!startsLine(index)) {
            return false;
        }
        String between = text.substring(end(index - 1), offsets[index]);
        boolean indented = !Character.isLetterOrDigit(between.charAt(between.length() - 1))
                && between.charAt(between.length() - 1) != '\n';
        return SENTENCE_ENDS.indexOf(codes[index - 1]) >= 0
                || codes[index - 1] == ':'
                || codes[index] == '('
                || indented
                || between.indexOf('\n') != between.lastIndexOf('\n');
    }

    /** The paragraph a letter stands in. */
    Range paragraph(int index) {
        int from = index;
        while (!startsParagraph(from)) {
            from--;
        }
        int until = index + 1;
        while (until < codes.length && !startsParagraph(until)) {
            until++;
        }
        return new Range(from, Math.min(until, codes.length));
    }

    /** Whether a letter is a sign that ends a clause; what 、 parts are words. */
    boolean isSign(int index) {
        return SIGNS.indexOf(codes[index]) >= 0;
    }

    /** Whether a letter is a sign that ends a sentence. */
    boolean endsSentence(int index) {
        return SENTENCE_ENDS.indexOf(codes[index]) >= 0;
    }

    /** Whether a clause begins with a letter: after a sign, after the numbering of its paragraph, after a blank. */
    boolean startsClause(int index) {
        if (index == 0 || index >= codes.length || isSign(index - 1) || startsParagraph(index)) {
            return true;
        }
        boolean numbered = codes[index - 1] == ')' || codes[index - 1] == '、' || codes[index - 1] == '.';
        for (int i = index - 1; numbered && i > index - 1 - NUMBERING; i--) {
            if (startsParagraph(i)) {
                return true;
            }
        }
        return offsets[index] > end(index - 1);
    }

    /** Whether a clause ends before a letter, with its sign or before it. */
    boolean endsClause(int index) {
        return index >= codes.length || isSign(index) || (index > 0 && isSign(index - 1)) || startsParagraph(index);
    }

    /** UTF-16 stretch from a first letter to before another; for an empty one, the spot after the letter before. */
    TextSpan span(int from, int until) {
        int end = end(until - 1);
        return from < until ? new TextSpan(offsets[from], end) : new TextSpan(end, end);
    }

    /** UTF-16 offset of a letter; the end of the last for none. */
    int offset(int index) {
        return index < offsets.length ? offsets[index] : end(index - 1);
    }

    private int end(int index) {
        return index < 0 ? 0 : offsets[index] + Character.charCount(text.codePointAt(offsets[index]));
    }
}
