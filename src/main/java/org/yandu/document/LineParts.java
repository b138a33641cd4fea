package org.yandu.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The words, phrases, clauses, quotations and sentences of one line. Noise within is passed over: a sentence that an advertisement
 * interrupts is one. All offsets are those of the text, in UTF-16 units; no stretch that is given tears a character.
 */
public final class LineParts {

    private final String whole;
    private final CleanLine clean;
    private final Pairs pairs;
    private final Phrases phrases;
    private final List<TextSpan> sentences;

    /** @param line of the text, or a part of one */
    public LineParts(DocumentVersion version, TextSpan line) {
        this.whole = version.text();
        this.clean = new CleanLine(version, line);
        this.pairs = new Pairs(clean.text());
        this.phrases = new Phrases(clean.text(), pairs);
        this.sentences = Sentences.of(clean.text(), pairs);
    }

    /** The line itself, without white space and noise at its ends. */
    public TextSpan line() {
        return toSource(
                Blanks.trimmed(clean.text(), new TextSpan(0, clean.text().length())));
    }

    /** The word that a character belongs to, in the sense of a dictionary; punctuation is by itself. */
    public TextSpan word(int offset) {
        int at = within(offset);
        return toSource(WordFinder.at(clean.text(), phrases.phrase(at, sentence(at, at)), at));
    }

    /** What stands around a character between any punctuation; a mark of punctuation by itself. */
    public TextSpan phrase(int offset) {
        int at = within(offset);
        TextSpan phrase = phrases.phrase(at, sentence(at, at));
        return phrase.isEmpty() ? word(offset) : toSource(phrase);
    }

    /** The sentence that a character belongs to; between two the later one. */
    public TextSpan sentence(int offset) {
        int at = within(offset);
        return toSource(sentence(at, at));
    }

    /** In text order. */
    public List<TextSpan> sentences() {
        return sentences.stream().map(this::toSource).toList();
    }

    /**
     * Everything that holds a stretch: words, phrases, items, clauses and quotations, and the sentences it touches, in no order; some
     * may be equal to it.
     *
     * @param span within the line; not empty
     */
    public List<TextSpan> around(TextSpan span) {
        int first = within(span.start());
        int last = Math.max(first, within(span.end() - 1));
        TextSpan inner = new TextSpan(first, Math.min(clean.text().length(), last + 1));
        TextSpan sentence = sentence(first, last);
        List<TextSpan> found = new ArrayList<>();
        found.add(joined(
                WordFinder.at(clean.text(), phrases.phrase(first, sentence), first),
                WordFinder.at(clean.text(), phrases.phrase(last, sentence), last)));
        found.add(joined(phrases.phrase(first, sentence), phrases.phrase(last, sentence)));
        found.addAll(phrases.around(inner, sentence));
        found.add(sentence);
        for (TextSpan pair : pairs.around(inner)) {
            found.add(Pairs.inside(pair));
            found.add(pair);
        }
        return found.stream()
                .filter(each -> !each.isEmpty())
                .map(this::toSource)
                .toList();
    }

    private static TextSpan joined(TextSpan first, TextSpan last) {
        return first.isEmpty() || last.isEmpty()
                ? new TextSpan(first.start(), first.start())
                : new TextSpan(Math.min(first.start(), last.start()), Math.max(first.end(), last.end()));
    }

    /** From the sentence of one place to that of another. */
    private TextSpan sentence(int first, int last) {
        int from = sentenceAt(first);
        int to = sentenceAt(last);
        return sentences.isEmpty()
                ? new TextSpan(0, clean.text().length())
                : new TextSpan(sentences.get(from).start(), sentences.get(to).end());
    }

    private int sentenceAt(int offset) {
        int low = 0;
        int high = Math.max(0, sentences.size() - 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private int within(int offset) {
        return Math.clamp(clean.fromSource(offset), 0, Math.max(0, clean.text().length() - 1));
    }

    private TextSpan toSource(TextSpan span) {
        return Clusters.whole(whole, clean.toSource(span));
    }
}
