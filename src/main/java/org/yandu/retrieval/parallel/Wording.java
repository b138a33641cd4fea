package org.yandu.retrieval.parallel;

import java.util.HashMap;
import java.util.Map;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

/**
 * What a stretch says, for comparing: scripts, widths and variants made the same, noise left out.
 *
 * @param folded every run of letters and digits, parted by blanks
 * @param standing the same as it stands in the text, unit by unit
 * @param pairs how often each two neighbouring characters of a run stand there, unless one of them only joins words; and how often each
 *     of the {@link Fields} is spoken of
 * @param letters how many letters and digits there are
 */
public record Wording(String folded, String standing, Map<String, Integer> pairs, int letters) {

    static final Wording NONE = new Wording("", "", Map.of(), 0);

    /** These join words and belong to any subject. */
    private static final String JOINTS = "的了和与及或等在是对把被将以之其于而也都又就着并从由这那有不";

    /** @param source of which the text for searching was made */
    static Wording of(SearchText text, String source, TextSpan span) {
        StringBuilder folded = new StringBuilder();
        StringBuilder standing = new StringBuilder();
        int to = text.fromSource(span.end());
        for (int at = text.fromSource(span.start()); at < to; at++) {
            int c = text.codePointAt(at);
            int shown = SearchText.isPunctuation(c) ? ' ' : c;
            int there = source.codePointAt(text.toSource(at));
            boolean same = shown != ' ' && Character.charCount(there) == Character.charCount(shown);
            folded.appendCodePoint(shown);
            standing.appendCodePoint(same ? there : shown);
        }
        String one = folded.toString();
        // Kept once where nothing was folded, which is nearly everywhere.
        return of(one, one.contentEquals(standing) ? one : standing.toString());
    }

    /** Both, one after the other. */
    Wording with(Wording next) {
        return letters == 0 ? next : of(folded + " " + next.folded, standing + " " + next.standing);
    }

    private static Wording of(String folded, String standing) {
        Map<String, Integer> pairs = new HashMap<>();
        int letters = 0;
        int before = ' ';
        for (int c : folded.codePoints().toArray()) {
            if (!joins(before) && !joins(c)) {
                pairs.merge(Character.toString(before) + Character.toString(c), 1, Integer::sum);
            }
            letters += c == ' ' ? 0 : 1;
            before = c;
        }
        pairs.putAll(Fields.in(folded));
        return new Wording(folded, standing, pairs, letters);
    }

    /** Digits of years and counts meet everywhere as well. */
    static boolean joins(int c) {
        return c == ' ' || c >= '0' && c <= '9' || JOINTS.indexOf(c) >= 0;
    }
}
