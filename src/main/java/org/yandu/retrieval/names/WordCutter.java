package org.yandu.retrieval.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.yandu.document.Folding;
import org.yandu.document.WordFinder;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;

/** Cuts folded words of official Chinese apart, by the vocabulary of this room. Good enough to count them, not to analyse them. */
public final class WordCutter {

    /** What is unknown and longer is more than one word. */
    private static final int LONGEST_UNKNOWN = 4;

    /** Words before a term that are looked at: 新时代基层 before 社会治理. */
    private static final int MOST_LEADS = 2;

    private WordCutter() {}

    /** The words of a clause that mean something: of two characters and more, without those of {@code [stop]}. */
    public static List<String> words(String clause) {
        List<String> words = new ArrayList<>();
        for (Word word : Lexicon.ours().cut(clause, 0, clause.length())) {
            boolean telling = word.length() >= 2 && !word.is(Sort.STOP);
            if (telling && (!word.isUnknown() || word.length() <= LONGEST_UNKNOWN)) {
                words.add(clause.substring(word.start(), word.end()));
            }
        }
        return words;
    }

    /**
     * Where words meet: neither the dictionary nor the vocabulary of this room has a word there.
     *
     * @param folded clauses, parted by blanks
     * @return offsets, in UTF-16 units
     */
    public static BitSet seams(String folded) {
        BitSet seams = WordFinder.seams(folded);
        for (Word word : Lexicon.ours().cut(folded, 0, folded.length())) {
            if (!word.isUnknown() && seams.get(word.start())) {
                seams.clear(word.start() + 1, word.end());
            }
        }
        return seams;
    }

    /**
     * Where a stretch of a clause begins and ends when it neither cuts a word in two nor leads up to something outside it: 经济社会发展 of
     * 经济社会发展的重(要), 社会治理 of 社会治理的重要.
     *
     * @param clause folded letters
     * @return from and to; both the same when nothing is left
     */
    public static int[] whole(String clause, int from, int to) {
        List<Word> words = Lexicon.ours().cut(clause, 0, clause.length());
        int start = from;
        int end = to;
        for (Word word : words) {
            boolean known = !word.isUnknown();
            if (known && word.start() < start && word.end() > start) {
                start = word.end();
            }
            if (known && word.start() < end && word.end() > end) {
                end = word.start();
            }
        }
        for (int i = words.size() - 1; i >= 0 && end > start; i--) {
            Word word = words.get(i);
            boolean last = word.end() == end && word.start() >= start;
            if (last && word.is(Sort.LEAD) && end < clause.length()) {
                end = word.start();
            }
        }
        return new int[] {start, Math.max(start, end)};
    }

    /**
     * Words right before a term, up to it.
     *
     * @param length in UTF-16 units
     * @param general whether the first of them is one that leads up to anything, such as 推进 or 重要
     */
    public record Lead(int length, boolean general) {}

    /**
     * What may make a longer term of one: 全面 and 推进全面 before 从严治党.
     *
     * @param before letters of the same clause, as they stand
     * @return the shortest first; none begins with a word of one character
     */
    public static List<Lead> leads(String before) {
        List<Word> words = Lexicon.ours().cut(Folding.inPlace(before), 0, before.length());
        List<Lead> leads = new ArrayList<>();
        for (int i = words.size() - 1; i >= 0 && leads.size() < MOST_LEADS; i--) {
            Word word = words.get(i);
            boolean fits = word.length() >= 2 && (!word.isUnknown() || word.length() <= LONGEST_UNKNOWN);
            if (!fits) {
                break;
            }
            leads.add(new Lead(before.length() - word.start(), word.parts() || word.is(Sort.LEAD)));
        }
        return leads;
    }

    /**
     * How much of what stands behind a term makes a longer term of it: 改革 behind 最多跑一次, 社区治理体制 behind 三位一体.
     *
     * @param behind letters of the same clause, as they stand
     * @return in UTF-16 units; 0 when nothing does
     */
    public static int extension(String behind) {
        String folded = Folding.inPlace(behind);
        int end = 0;
        for (Word word : Lexicon.ours().cut(folded, 0, folded.length())) {
            if (word.parts() && !word.isTail()) {
                break;
            }
            if (word.isTail() || word.is(Sort.ACT)) {
                end = word.end();
            }
        }
        return end;
    }
}
