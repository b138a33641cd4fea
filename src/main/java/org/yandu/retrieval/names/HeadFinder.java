package org.yandu.retrieval.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.yandu.retrieval.names.Lexicon.Sort;
import org.yandu.retrieval.names.Lexicon.Word;
import org.yandu.workspace.NameKind;

/**
 * Names without marks that have a typical ending: 市司法局, 澜江市公共信用信息共享平台. The ending is not enough: such a name is of a
 * place or a level of government, or has a part that is no common word.
 */
final class HeadFinder {

    /** 市社会治安综合治理委员会办公室 has fifteen. */
    private static final int LONGEST = 26;

    private final Script script;
    private final String chars;
    private final Candidates candidates;

    HeadFinder(Script script, Candidates candidates) {
        this.script = script;
        this.chars = script.chars();
        this.candidates = candidates;
    }

    /** @param words of one clause */
    void find(List<Word> words) {
        int from = 0;
        while (from < words.size()) {
            int to = from;
            while (to < words.size() && !words.get(to).parts()) {
                to++;
            }
            run(words.subList(from, to));
            from = to + 1;
        }
    }

    /** Words that may be parts of one name. */
    private void run(List<Word> words) {
        int last = words.size() - 1;
        while (last >= 0 && !words.get(last).isHead()) {
            last--;
        }
        if (last < 0) {
            return;
        }
        int first = first(words, last);
        if (first < last || words.get(last).length() > 3) {
            judge(words.subList(first, last + 1));
        }
        boolean before = last > 0 && words.subList(0, last).stream().anyMatch(w -> w.is(Sort.BODY) && w.length() > 1);
        if (before) {
            run(words.subList(0, last));
        }
    }

    /** Where the name begins: not with what only leads up to it, and with the place if one is named. */
    private int first(List<Word> words, int last) {
        int first = 0;
        while (first < last
                && (words.get(first).is(Sort.LEAD) || words.get(first).is(Sort.ACT))
                && !words.get(first).is(Sort.LEVEL)) {
            first++;
        }
        int town = first;
        while (town < last && !words.get(town).is(Sort.TOWN)) {
            town++;
        }
        if (town == last) {
            return first;
        }
        while (town > first
                && (words.get(town - 1).is(Sort.LEVEL) || words.get(town - 1).is(Sort.TOWN))) {
            town--;
        }
        return town;
    }

    private void judge(List<Word> words) {
        int start = words.getFirst().start();
        Word head = words.getLast();
        int length = head.end() - start;
        if (length > LONGEST || length < 3) {
            return;
        }
        Set<Evidence> evidence = EnumSet.of(Evidence.ENDING);
        double score = of(words, head, evidence);
        if (score <= 0) {
            return;
        }
        if (Lexicon.ours().endsIn(Sort.NAMING, chars, start)) {
            score += 0.25;
            evidence.add(Evidence.NAMED);
        }
        candidates.add(script.words(start, head.end()), kind(head), score, evidence);
    }

    /** How special it is: a level or place it is of, and unknown parts. */
    private double of(List<Word> words, Word head, Set<Evidence> evidence) {
        List<Word> parts = words.subList(0, words.size() - 1);
        int unknown =
                parts.stream().filter(Word::isUnknown).mapToInt(Word::length).sum();
        boolean body = head.is(Sort.BODY);
        boolean level = isOfLevel(words, head);
        double score = 0;
        if (level) {
            score += body ? 0.6 : head.is(Sort.LOOSE) ? 0.15 : 0.5;
            evidence.add(Evidence.PLACE);
        }
        if (unknown >= 2) {
            // 霧渡日報, 北岭仲裁院: what has such an ending in full is an institution of that name.
            boolean institution = body
                    && head.length() > 1
                    && !parts.isEmpty()
                    && parts.getFirst().isUnknown();
            score += head.is(Sort.LOOSE) ? 0.15 : institution ? 0.5 : 0.3;
        }
        boolean bare = body && head.length() == 1 && !level;
        boolean general = !level && unknown < 2;
        if (general && head.is(Sort.EMBLEM)) {
            return 0.25;
        }
        return bare || general ? 0 : score;
    }

    /** 澜江市…, 市…局, 国家…总局; alone before its ending a level is of no use: 区中心, unless every level has one of its own: 市政协. */
    private boolean isOfLevel(List<Word> words, Word head) {
        Word first = words.getFirst();
        // 村级便民服务站 is a kind of station, not one that is called so.
        boolean rank = first.length() > 1 && chars.charAt(first.end() - 1) == '级';
        if (!rank && (first.is(Sort.LEVEL) || first.is(Sort.TOWN))) {
            boolean paper = first.is(Sort.TOWN) && head.is(Sort.BODY) && head.length() > 1;
            return words.size() > 2 || words.size() == 2 && (head.length() > 2 || paper || head.is(Sort.ORGAN));
        }
        boolean named = first.isUnknown() && words.size() > 2 && words.get(1).is(Sort.LEVEL);
        // 市民政局 was cut as 市民 and 政局.
        boolean hidden = head.is(Sort.BODY)
                && head.length() == 1
                && first.length() > 1
                && Lexicon.ours().isA(Sort.LEVEL, chars.substring(first.start(), first.start() + 1));
        return named || hidden;
    }

    private static NameKind kind(Word head) {
        return head.is(Sort.BODY) && !head.is(Sort.SYSTEM) ? NameKind.BODY : NameKind.SYSTEM;
    }
}
