package org.yandu.retrieval.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;
import org.yandu.workspace.NameKind;

/**
 * What stands behind a quotation: 社区治理体制 behind “三位一体”.
 *
 * @param end where what belongs to the name ends; where the quotation does when nothing does
 * @param head its last word; {@code null} when that is no typical ending
 */
record Tail(
        int end,
        @org.jspecify.annotations.Nullable Word head,
        boolean isAct,
        boolean isRole,
        boolean isTrouble,
        boolean ends) {

    /** “1+6+N”总体架构, “综合查一次”改革; more than a dozen characters are another matter. */
    private static final int LONGEST = 12;

    /** “邻里帮”“邻里评”三个板块. */
    private static final Pattern COUNT = Pattern.compile("[一二三四五六七八九十两\\d]+[个项大类种家]");

    private static final List<String> SERVED = List.of("服务", "调查", "培训", "竞赛", "比赛", "评比", "宣传", "检查", "巡查");

    /** @param limit it goes no further */
    static Tail behind(String chars, int from, int limit) {
        Matcher count = COUNT.matcher(chars).region(from, chars.length());
        int begin = count.lookingAt() ? count.end() : from;
        int to = begin;
        while (to < limit && to - begin < LONGEST && isOfWord(chars.charAt(to))) {
            to++;
        }
        List<Word> words = Lexicon.ours().cut(chars, begin, to);
        Word head = null;
        for (Word word : words) {
            boolean first = word == words.getFirst();
            boolean parts = word.parts() && !word.isTail() && (first || !word.is(Sort.INNER));
            if (parts || first && word.is(Sort.VERB)) {
                break;
            }
            if (word.isTail() && !word.is(Sort.ROLE) || isServed(chars, word, words, to)) {
                head = word;
            }
        }
        Word first = words.isEmpty() ? null : words.getFirst();
        boolean trouble = first != null
                && List.of("问题", "现象", "难题", "困境", "顽疾", "怪圈", "尴尬")
                        .contains(chars.substring(first.start(), first.end()));
        boolean role = first != null && first.is(Sort.ROLE);
        boolean act = first != null && first.is(Sort.ACT);
        boolean ends = from >= chars.length() || "。,;!?)\n".indexOf(chars.charAt(from)) >= 0;
        boolean part = head != null && begin == from && !(head == first && head.is(Sort.APPOSITION));
        return new Tail(
                head != null && part && !role ? head.end() : from,
                role || trouble ? null : head,
                act,
                role,
                trouble,
                ends);
    }

    /** 樓宇復修促進服務, 主動調查: a deed at the end of several words, with nothing behind it. */
    private static boolean isServed(String chars, Word word, List<Word> words, int to) {
        int next = words.indexOf(word) + 1;
        boolean last = next > 1 && !words.getFirst().is(Sort.ROLE);
        boolean free = next < words.size()
                ? words.get(next).is(Sort.STOP)
                : to == chars.length() || !isOfWord(chars.charAt(to));
        return last && free && SERVED.contains(chars.substring(word.start(), word.end()));
    }

    private static boolean isOfWord(char c) {
        return Character.isIdeographic(c) || Character.isLetterOrDigit(c);
    }

    boolean isHead() {
        return head != null;
    }

    NameKind kind() {
        return head != null && head.is(Sort.BODY) && !head.is(Sort.SYSTEM) && !head.is(Sort.TAIL)
                ? NameKind.BODY
                : NameKind.SYSTEM;
    }
}
