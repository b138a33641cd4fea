package org.yandu.retrieval.names;

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

    private Script(DocumentVersion version, SearchText text, String chars) {
        this.version = version;
        this.text = text;
        this.chars = chars;
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
        return new Script(version, text, chars.toString());
    }

    private static boolean isOpening(char mark) {
        return "“‘「『〝„«".indexOf(mark) >= 0;
    }

    private static boolean isClosing(char mark) {
        return "”’」』〞〟»".indexOf(mark) >= 0;
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
