package org.yandu.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import java.util.List;

/**
 * Finds words in Chinese, which has no blanks between them, with the dictionary of ICU: the same that browsers select by on a
 * double click. Traditional and wrongly converted characters are folded first, for the dictionary knows 制度 but not 製度.
 */
public final class WordFinder {

    /** A word is told from its phrase; looking further costs time and changes nothing. */
    private static final int WINDOW = 60;

    private WordFinder() {}

    /** The word at a place of a phrase; the character there when it is no part of a word. */
    static TextSpan at(String text, TextSpan phrase, int at) {
        int from = Math.max(phrase.start(), at - WINDOW);
        int to = Math.min(phrase.end(), at + WINDOW);
        if (at < from || at >= to) {
            return Clusters.whole(text, new TextSpan(at, Math.min(text.length(), at + 1)));
        }
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINA);
        words.setText(Folding.inPlace(text.substring(from, to)));
        int end = words.following(at - from);
        int start = words.previous();
        return Clusters.whole(text, new TextSpan(from + start, from + end));
    }

    /**
     * Stretches widened to the words they cut at either end: 公众参 to 公众参与.
     *
     * @param folded a text after folding
     * @param stretches in UTF-16 units of it
     */
    public static List<TextSpan> whole(String folded, List<TextSpan> stretches) {
        if (stretches.isEmpty()) {
            return stretches;
        }
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINA);
        words.setText(folded);
        return stretches.stream()
                .map(stretch -> new TextSpan(
                        words.isBoundary(stretch.start()) ? stretch.start() : words.preceding(stretch.start()),
                        words.isBoundary(stretch.end()) ? stretch.end() : words.following(stretch.end())))
                .toList();
    }

    /**
     * Where words meet: every offset at which one ends and the next begins, both ends of the text among them.
     *
     * @param folded a text after folding
     * @return offsets in UTF-16 units
     */
    public static BitSet seams(String folded) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.CHINA);
        words.setText(folded);
        BitSet seams = new BitSet(folded.length() + 1);
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            seams.set(at);
        }
        return seams;
    }
}
