package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.names.WordCutter;

/** A text as it is compared: folded letters and digits without punctuation and noise; below zero where a paragraph ends. */
final class Letters {

    /** Parts paragraphs. */
    static final int PARTS = -1;

    /** 第二十一 has four. */
    private static final int LONGEST_NUMERAL = 4;

    /** Where clauses end. */
    private static final String CLAUSE_ENDS = ",。;:!?…\n";

    private final DocumentVersion version;
    private final SearchText text;
    private final int[] codes;
    private final int[] positions;

    /** Index of the first letter of every clause, ascending, and of what is behind the last. */
    private final int[] clauses;

    private Letters(DocumentVersion version, SearchText text, int[] codes, int[] positions, int[] clauses) {
        this.version = version;
        this.text = text;
        this.codes = codes;
        this.positions = positions;
        this.clauses = clauses;
    }

    static Letters of(DocumentVersion version) {
        SearchText text = SearchText.of(version);
        int[] codes = new int[text.length()];
        int[] positions = new int[text.length()];
        List<Integer> clauses = new ArrayList<>(List.of(0));
        int length = 0;
        for (int at = 0; at < text.length(); at++) {
            int c = text.codePointAt(at);
            if (c == SearchText.BARRIER) {
                codes[length] = PARTS;
                positions[length++] = at;
            } else if (!SearchText.isPunctuation(c)) {
                codes[length] = c;
                positions[length++] = at;
            } else if (endsNumeral(c) && isNumeral(codes, clauses.getLast(), length)) {
                // (一), 2. and 三、 number what follows; it is said elsewhere under another number.
                clauses.add(length);
            }
            if (CLAUSE_ENDS.indexOf(c) >= 0 && clauses.getLast() < length) {
                clauses.add(length);
            }
        }
        clauses.add(length);
        return new Letters(
                version,
                text,
                Arrays.copyOf(codes, length),
                Arrays.copyOf(positions, length),
                clauses.stream().mapToInt(Integer::intValue).toArray());
    }

    private static boolean endsNumeral(int c) {
        return c == ')' || c == '.' || c == '、' || c == ':';
    }

    /** Whether all letters of a clause so far are a numeral. */
    private static boolean isNumeral(int[] codes, int from, int to) {
        int start = from;
        while (start < to && codes[start] == PARTS) {
            start++;
        }
        if (to == start || to - start > LONGEST_NUMERAL) {
            return false;
        }
        for (int at = start; at < to; at++) {
            if (!Character.isDigit(codes[at]) && "第一二三四五六七八九十百".indexOf(codes[at]) < 0) {
                return false;
            }
        }
        return true;
    }

    DocumentVersion version() {
        return version;
    }

    int[] codes() {
        return codes;
    }

    int length() {
        return codes.length;
    }

    int clauseCount() {
        return clauses.length - 1;
    }

    int clauseStart(int clause) {
        return clauses[clause];
    }

    /** Behind the last letter of a clause, without the end of its paragraph. */
    int clauseEnd(int clause) {
        int end = clauses[clause + 1];
        while (end > clauses[clause] && codes[end - 1] == PARTS) {
            end--;
        }
        return end;
    }

    /** A stretch that cuts no word in two at its ends, see {@link WordCutter#whole}. */
    int[] whole(int from, int to) {
        int first = clauseOf(from);
        int last = clauseOf(to - 1);
        int start = clauses[first];
        int end = clauseEnd(last);
        StringBuilder letters = new StringBuilder();
        for (int at = start; at < end; at++) {
            // One unit for each letter; what lies outside the BMP is in no word.
            letters.append(codes[at] >= 0 && Character.isBmpCodePoint(codes[at]) ? (char) codes[at] : '\uFFFC');
        }
        int[] whole = WordCutter.whole(letters.toString(), from - start, to - start);
        return new int[] {whole[0] + start, whole[1] + start};
    }

    private int clauseOf(int letter) {
        int at = Arrays.binarySearch(clauses, letter);
        int clause = at >= 0 ? at : -at - 2;
        return Math.min(clause, clauseCount() - 1);
    }

    /** Where some letters stand in the text, in UTF-16 units. */
    TextSpan span(int from, int to) {
        return text.toSource(positions[from], positions[to - 1] + 1);
    }

    boolean isDigit(int index) {
        return index >= 0 && index < codes.length && codes[index] >= '0' && codes[index] <= '9';
    }
}
