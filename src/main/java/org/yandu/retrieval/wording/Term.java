package org.yandu.retrieval.wording;

import org.yandu.document.Folding;
import org.yandu.document.SearchText;
import org.yandu.retrieval.names.NameKeys;
import org.yandu.workspace.Phrase;
import org.yandu.workspace.Places;

/** A term as it is looked for: quotation marks in and around it do not count, other punctuation does. */
final class Term {

    private final String key;
    private final Phrase phrase;
    private final int letters;

    Term(String words) {
        this.key = NameKeys.of(words);
        this.phrase = Phrase.of(words, false);
        this.letters = (int) phrase.folded().codePoints().count();
    }

    boolean isEmpty() {
        return phrase.isEmpty();
    }

    Phrase phrase() {
        return phrase;
    }

    /** Whether places that were found without regard to punctuation must be looked at again. */
    boolean isDoubtful(Places found) {
        for (int i = 0; i < found.size(); i++) {
            if (found.end(i) - found.start(i) != letters) {
                return true;
            }
        }
        return key.codePointCount(0, key.length()) != letters;
    }

    /** Those of some places that differ from the term by nothing but marks: 平安、杭州 is not 平安杭州. */
    Places kept(SearchText text, Places found) {
        Places.Builder kept = new Places.Builder();
        for (int i = 0; i < found.size(); i++) {
            StringBuilder words = new StringBuilder();
            for (int at = found.start(i); at < found.end(i); at++) {
                words.appendCodePoint(text.codePointAt(at));
            }
            if (NameKeys.of(words.toString()).equals(bare())) {
                kept.add(found.start(i), found.end(i));
            }
        }
        return kept.build();
    }

    /** What is found begins and ends with a letter. */
    private String bare() {
        int from = 0;
        int to = key.length();
        while (from < to && SearchText.isPunctuation(key.codePointAt(from))) {
            from++;
        }
        while (to > from && SearchText.isPunctuation(key.codePointBefore(to))) {
            to--;
        }
        return key.substring(from, to);
    }

    /** All places in a text. */
    Places in(SearchText text) {
        return kept(text, phrase.in(text));
    }

    /** The letters alone. */
    int[] codes() {
        return Folding.fold(phrase.folded()).codePoints().toArray();
    }
}
