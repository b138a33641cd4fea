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
    private final Towns towns;
    private final Candidates candidates;

    HeadFinder(Script script, Towns towns, Candidates candidates) {
        this.script = script;
        this.chars = script.chars();
        this.towns = towns;
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
        for (int i = last - 1; i > first; i--) {
            boolean town = words.get(i).isUnknown()
                    && towns.isTown(chars.substring(words.get(i).start(), words.get(i).end()));
            if (town && !words.get(i - 1).isUnknown() && !words.get(i - 1).is(Sort.LEVEL)) {
                return i;
            }
        }
        return first;
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
        Word first = words.getFirst();
        List<Word> parts = words.subList(0, words.size() - 1);
        int unknown = parts.stream().filter(Word::isUnknown).mapToInt(Word::length).sum();
        boolean level = first.is(Sort.LEVEL) && words.size() > 2
                || words.size() > 1 && first.isUnknown() && words.get(1).is(Sort.LEVEL) && words.size() > 2
                || towns.begins(chars.substring(first.start(), head.end())) && words.size() > 1;
        boolean body = head.is(Sort.BODY);
        double score = 0;
        if (level) {
            score += body ? 0.6 : head.is(Sort.LOOSE) ? 0.2 : 0.5;
            evidence.add(Evidence.PLACE);
        }
        if (unknown >= 2) {
            score += head.is(Sort.LOOSE) ? 0.15 : 0.3;
        }
        boolean bare = body && head.length() == 1 && !level;
        boolean general = !level && unknown < 2;
        return bare || general ? 0 : score;
    }

    private static NameKind kind(Word head) {
        return head.is(Sort.BODY) && !head.is(Sort.SYSTEM) ? NameKind.BODY : NameKind.SYSTEM;
    }
}
