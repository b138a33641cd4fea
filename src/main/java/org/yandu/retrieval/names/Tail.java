package org.yandu.retrieval.names;

import java.util.List;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;
import org.yandu.workspace.NameKind;

/**
 * What stands behind a quotation: 社区治理体制 behind “三位一体”.
 *
 * @param end where it ends; where the quotation does when it is nothing
 * @param head its last word; {@code null} when that is no typical ending
 */
record Tail(int end, @org.jspecify.annotations.Nullable Word head, boolean isAct, boolean isRole, boolean isTrouble, boolean ends) {

    /** “1+6+N”总体架构, “综合查一次”改革; more than a dozen characters are another matter. */
    private static final int LONGEST = 12;

    static Tail behind(String chars, int from) {
        int to = from;
        while (to < chars.length() && to - from < LONGEST && isOfWord(chars.charAt(to))) {
            to++;
        }
        List<Word> words = Lexicon.ours().cut(chars, from, to);
        Word head = null;
        for (Word word : words) {
            if (word.parts() && !word.isHead()) {
                break;
            }
            if (word.isHead() && !word.is(Sort.ROLE)) {
                head = word;
            }
        }
        Word first = words.isEmpty() ? null : words.getFirst();
        boolean trouble = first != null
                && List.of("问题", "现象", "难题", "困境", "顽疾", "怪圈", "尴尬").contains(chars.substring(first.start(), first.end()));
        boolean role = first != null && first.is(Sort.ROLE);
        boolean act = first != null && first.is(Sort.ACT);
        boolean ends = from >= chars.length() || "。,;!?)\n".indexOf(chars.charAt(from)) >= 0;
        return new Tail(
                head == null || role ? from : head.end(), role || trouble ? null : head, act, role, trouble, ends);
    }

    private static boolean isOfWord(char c) {
        return Character.isIdeographic(c) || Character.isLetterOrDigit(c);
    }

    boolean isHead() {
        return head != null;
    }

    NameKind kind() {
        return head != null && head.is(Sort.BODY) && !head.is(Sort.SYSTEM) ? NameKind.BODY : NameKind.SYSTEM;
    }
}
