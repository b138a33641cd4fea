package org.yandu.lesson;

import java.util.Arrays;
import java.util.List;
import org.yandu.document.Folded;
import org.yandu.document.Folding;
import org.yandu.document.Noise;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

/** The letters of a text, folded, without punctuation, white space and noise, with the places they came from. */
final class Bare {

    private final String text;
    private final String letters;
    private final int[] origins;

    private Bare(String text, String letters, int[] origins) {
        this.text = text;
        this.letters = letters;
        this.origins = origins;
    }

    static Bare of(String text, List<Noise> skip) {
        Folded folded = Folding.fold(text, skip);
        StringBuilder letters = new StringBuilder();
        int[] origins = new int[folded.text().length()];
        int length = 0;
        for (int i = 0; i < folded.text().length(); ) {
            int c = folded.text().codePointAt(i);
            if (!SearchText.isPunctuation(c)) {
                for (int unit = 0; unit < Character.charCount(c); unit++) {
                    origins[length++] = folded.toSource(i);
                }
                letters.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return new Bare(text, letters.toString(), Arrays.copyOf(origins, length));
    }

    String letters() {
        return letters;
    }

    /** The stretch of the text from a first letter to before another. */
    TextSpan span(int from, int until) {
        int last = origins[until - 1];
        return new TextSpan(origins[from], last + Character.charCount(text.codePointAt(last)));
    }
}
