package org.yandu.retrieval.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.yandu.document.DocumentVersion;
import org.yandu.document.SearchText;
import org.yandu.document.TextSpan;

/** A text as it is compared: folded letters and digits without punctuation and noise; below zero where a paragraph ends. */
final class Letters {

    /** Parts paragraphs. */
    static final int PARTS = -1;

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

    /** Where some letters stand in the text, in UTF-16 units. */
    TextSpan span(int from, int to) {
        return text.toSource(positions[from], positions[to - 1] + 1);
    }

    boolean isDigit(int index) {
        return index >= 0 && index < codes.length && codes[index] >= '0' && codes[index] <= '9';
    }
}
