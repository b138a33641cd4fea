package org.yandu.retrieval.names;

import java.util.BitSet;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

/**
 * A text as names are looked for in it: folded, without white space and noise, one {@code char} a position, with a line end wherever
 * no phrase runs on. Opening and closing quotation marks, which are the same when folded, are apart here.
 */
final class Script {

    /** Stands for a character outside the BMP, which no rule asks for. */
    private static final char RARE = '\uE000';

    private final DocumentVersion version;
    private final SearchText text;
    private final String chars;

    /** So many characters tell the script of a text. */
    private static final int SAMPLE = 400;

    private final boolean traditional;

    /** Where something begins behind a wide gap. */
    private final BitSet gaps;

    private Script(DocumentVersion version, SearchText text, String chars, BitSet gaps) {
        this.version = version;
        this.text = text;
        this.chars = chars;
        this.gaps = gaps;
        this.traditional = isTraditional(version.text(), text);
    }

    static Script of(DocumentVersion version) {
        SearchText text = SearchText.of(version);
        String source = version.text();
        StringBuilder chars = new StringBuilder(text.length());
        boolean open = false;
        for (int at = 0; at < text.length(); at++) {
            int c = text.codePointAt(at);
            if (c == SearchText.BARRIER) {
                open = false;
            }
            if (c == '"' || c == '\'') {
                char mark = source.charAt(text.toSource(at));
                boolean opens = isOpening(mark) || !isClosing(mark) && !open;
                open = opens;
                chars.append(c == '"' ? opens ? '“' : '”' : opens ? '‘' : '’');
            } else {
                chars.append(Character.isBmpCodePoint(c) ? (char) c : RARE);
            }
        }
        return new Script(version, text, chars.toString(), gaps(version.text(), text));
    }

    /** Two blanks and more, or a tabulator, set the cells of a table and a name behind an office apart; one blank is often none. */
    private static BitSet gaps(String source, SearchText text) {
        BitSet gaps = new BitSet();
        for (int at = 1; at < text.length(); at++) {
            int from = text.toSource(at - 1);
            int to = text.toSource(at);
            for (int i = from + 1; i < to; i++) {
                char c = source.charAt(i);
                boolean wide = c == '\t' || c == '\u3000' || c == ' ' && source.charAt(i - 1) == ' ';
                if (wide) {
                    gaps.set(at);
                }
            }
        }
        return gaps;
    }

    /** Where the next gap behind a position is; the end of the text when there is none. */
    int gapBehind(int at) {
        int gap = gaps.nextSetBit(at);
        return gap < 0 ? length() : gap;
    }

    /** Whether what stands at a position is set off from what stands before it. */
    boolean isBehindGap(int at) {
        return gaps.get(at);
    }

    private static boolean isOpening(char mark) {
        return "“‘「『〝„«".indexOf(mark) >= 0;
    }

    private static boolean isClosing(char mark) {
        return "”’」』〞〟»".indexOf(mark) >= 0;
    }

    /** Whether it is written in traditional characters: of a hundred letters more than a few fold to others. */
    boolean isTraditional() {
        return traditional;
    }

    private static boolean isTraditional(String source, SearchText text) {
        int changed = 0;
        int looked = Math.min(text.length(), SAMPLE);
        for (int at = 0; at < looked; at++) {
            int c = text.codePointAt(at);
            boolean letter = Character.isIdeographic(c);
            changed += letter && c != source.codePointAt(text.toSource(at)) ? 1 : 0;
        }
        return changed * 10 > looked;
    }

    String chars() {
        return chars;
    }

    int length() {
        return chars.length();
    }

    /** Where some positions stand in the text, in UTF-16 units. */
    TextSpan span(int from, int to) {
        return text.toSource(from, to);
    }

    /** The words at some positions as they stand, without noise and line ends. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        version.quote(span(from, to)).codePoints().filter(c -> c != '\n').forEach(words::appendCodePoint);
        return words.toString();
    }
}
