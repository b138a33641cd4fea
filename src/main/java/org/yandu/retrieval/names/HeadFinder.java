package org.yandu.retrieval.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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

    private static final Set<String> COUNTED_LEVELS = Set.of("两级", "三级", "四级", "五级");

    private static final String COUNTERS = "家个所座条项种类支名批套";

    /** 三家 of 三家银行. */
    private static final Pattern COUNT = Pattern.compile("[一二三四五六七八九十百两几多数]+[" + COUNTERS + "]");

    private static final Set<String> BRANCHES = Set.of("支行", "分行", "分公司", "分局");

    /** 全国失信惩戒措施基础清单; there are many of other levels and kinds. */
    private static final Set<String> LISTS = Set.of("目录", "清单", "名录");

    private static final Set<String> LAWS = Set.of("法", "法典", "条例", "自治条例");

    /** There are many of what these have: 镇人民政府, 街道办事处. */
    private static final Set<String> LOW = Set.of("镇", "乡", "村", "街道");

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
        for (List<Word> run : Runs.of(chars, words)) {
            run(run);
            law(run);
        }
    }

    /** 行政处罚法, 预算法, 信访条例 without marks: what it is about in common words, and nothing but its articles behind. */
    private void law(List<Word> words) {
        int last = words.size() - 1;
        if (last < 1 || "法典例录单".indexOf(chars.charAt(words.getLast().end() - 1)) < 0) {
            return;
        }
        int first = 0;
        while (first < last
                && words.get(first).is(Sort.LEAD)
                && !words.get(first).is(Sort.LEVEL)) {
            first++;
        }
        Word head = words.get(last);
        List<Word> parts = words.subList(first, last);
        int length = parts.isEmpty() ? 0 : head.start() - parts.getFirst().start();
        boolean known =
                parts.stream().allMatch(part -> part.is(Sort.PLAIN) || part.is(Sort.ACT) || part.is(Sort.LEVEL));
        boolean deed = known && length >= 2 && parts.getLast().is(Sort.ACT) || script.isTraditional() || length >= 4;
        boolean general =
                length < 2 || length > 16 || !known || isAny(parts.getFirst().start());
        boolean law = LAWS.contains(text(head))
                && deed
                && !chars.startsWith(
                        "自治条例", parts.isEmpty() ? 0 : parts.getFirst().start());
        boolean list = LISTS.contains(text(head)) && length >= 6 && isOfLevel(words.subList(first, last + 1), head);
        if (!general && (law || list)) {
            candidates.add(
                    script.words(parts.getFirst().start(), head.end()),
                    NameKind.LAW,
                    NameFinder.SURE,
                    EnumSet.of(Evidence.ENDING));
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
        int first =
                words.get(last).is(Sort.OWN) && !words.get(last).is(Sort.BODY) ? last : Start.of(chars, words, last);
        int inner = between(words, first, last);
        if (inner > first) {
            run(words.subList(first, inner + 1));
            judge(words.subList(inner + 1, last + 1));
            return;
        }
        if (first < last || words.get(last).length() > 3 || words.get(last).is(Sort.OWN)) {
            judge(words.subList(first, last + 1));
        }
        boolean before = last > 0 && words.subList(0, last).stream().anyMatch(w -> w.is(Sort.BODY) && w.length() > 1);
        if (before) {
            run(words.subList(0, last));
        }
    }

    /** An office right behind another one, with no place of its own, is the next in a column: 民政局 财政局. */
    private static int between(List<Word> words, int first, int last) {
        for (int i = first + 1; i + 1 < last && words.get(last).is(Sort.OFFICE); i++) {
            Word next = words.get(i + 1);
            if (words.get(i).is(Sort.OFFICE)
                    && words.get(i).length() == 1
                    && !next.is(Sort.TOWN)
                    && !next.is(Sort.LEVEL)) {
                return i;
            }
        }
        return -1;
    }

    private void judge(List<Word> words) {
        Word head = words.getLast();
        int start = start(words.getFirst(), head);
        int length = head.end() - start;
        if (length > LONGEST || length < 3 || isAny(start) && head.is(Sort.BODY)) {
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

    /** 党的 belongs to the campaign behind it, and two characters to the firm: 国网吴州供电公司 in a row of others. */
    private int start(Word first, Word head) {
        int start = first.start();
        if (head.is(Sort.CAMPAIGN) && chars.startsWith("党的", start - 2)) {
            return start - 2;
        }
        boolean firm =
                head.is(Sort.BODY) && first.is(Sort.TOWN) && start > 2 && "、:(".indexOf(chars.charAt(start - 3)) >= 0;
        boolean word =
                firm && Lexicon.ours().cut(chars, start - 2, start).stream().noneMatch(Word::parts);
        return word && Character.isIdeographic(chars.charAt(start - 1)) ? start - 2 : start;
    }

    /** How special it is: a level or place it is of, and unknown parts. */
    private double of(List<Word> words, Word head, Set<Evidence> evidence) {
        List<Word> parts = words.subList(0, words.size() - 1);
        int unknown =
                parts.stream().filter(this::isSpecial).mapToInt(Word::length).sum();
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
                    && (isSpecial(parts.getFirst()) || isBranch(parts, head));
            boolean own = institution || head.is(Sort.EMBLEM);
            score += head.is(Sort.LOOSE) ? 0.15 : own ? 0.5 : 0.3;
        }
        boolean called = head.is(Sort.OWN) || !level && (isOffice(parts, head) || isCampaign(parts, head));
        if (called) {
            return Math.max(score, NameFinder.SURE);
        }
        boolean bare = body && head.length() == 1 && !level;
        boolean general = !level && unknown < 2;
        if (general && head.is(Sort.EMBLEM)) {
            return 0.25;
        }
        if (!level && isSpeltOut(parts, head)) {
            return Math.max(bare || general ? 0 : score, spelt(parts.getFirst().start(), body));
        }
        return bare || general ? 0 : score;
    }

    /** 融资信用服务平台, 老年人关爱系统, 人事代表选举工作室: common words, but so many that they say which one it is. */
    private static boolean isSpeltOut(List<Word> parts, Word head) {
        int length = parts.isEmpty() ? 0 : head.start() - parts.getFirst().start();
        boolean words = parts.size() > 1 && !parts.getFirst().is(Sort.LEAD);
        boolean enough = head.is(Sort.BODY) ? length >= 6 && head.length() > 1 : length >= 5 && head.is(Sort.MADE);
        return words && enough;
    }

    /** What is yet to be made is a kind of thing: 加快构建社会信用评价系统. A body needs a verb that names it, or to come again. */
    private double spelt(int start, boolean body) {
        boolean planned = Lexicon.ours().endsIn(Sort.PLANNED, chars, start);
        return planned ? 0.05 : body ? 0.3 : NameFinder.SURE;
    }

    /** 农商银行望湖支行. */
    private boolean isBranch(List<Word> parts, Word head) {
        return isSpecial(parts.getLast()) && BRANCHES.contains(text(head));
    }

    /** Not a year. */
    private boolean isSpecial(Word word) {
        return word.isUnknown()
                && chars.charAt(word.start()) > '9'
                && !(COUNTERS.indexOf(chars.charAt(word.end() - 1)) >= 0 && isCount(word));
    }

    private boolean isCount(Word word) {
        return COUNT.matcher(chars).region(word.start(), word.end()).matches();
    }

    /** 审计署, 社会局: what it is for is said in common words; 署 has no other meaning, 局 has. */
    private boolean isOffice(List<Word> parts, Word head) {
        int length = parts.isEmpty() ? 0 : head.start() - parts.getFirst().start();
        boolean council = script.isTraditional() && text(head).equals("委员会");
        if (!head.is(Sort.OFFICE) && !council || length < 2 || length > 10) {
            return false;
        }
        boolean joined = parts.stream().anyMatch(part -> part.is(Sort.STOP));
        boolean common =
                joined || parts.stream().noneMatch(part -> part.isUnknown() || part.isHead() || part.is(Sort.LEVEL));
        boolean affairs = !parts.isEmpty() && text(parts.getLast()).equals("事务");
        return common
                || affairs
                || chars.charAt(head.end() - 1) == '署' && parts.stream().noneMatch(Word::isHead);
    }

    /** 各政策局, 某研究院: none in particular. */
    private boolean isAny(int start) {
        return start > 0 && "各某每该".indexOf(chars.charAt(start - 1)) >= 0;
    }

    private static boolean isCampaign(List<Word> parts, Word head) {
        int length = parts.isEmpty() ? 0 : head.start() - parts.getFirst().start();
        return head.is(Sort.CAMPAIGN) && length >= 4;
    }

    /** 澜江市…, 市…局, 国家…总局; alone before its ending a level is of no use: 区中心, unless every level has one of its own: 市政协. */
    private boolean isOfLevel(List<Word> words, Word head) {
        Word first = words.getFirst();
        // 村级便民服务站 is a kind of station, not one that is called so; 乡三级综治中心 are three kinds.
        boolean rank = first.length() > 1 && chars.charAt(first.end() - 1) == '级'
                || words.size() > 1 && COUNTED_LEVELS.contains(text(words.get(1)));
        if (!rank && (first.is(Sort.LEVEL) || first.is(Sort.TOWN) || first.is(Sort.OWN))) {
            boolean paper = first.is(Sort.TOWN) && head.is(Sort.BODY) && head.length() > 1;
            boolean organ =
                    head.is(Sort.ORGAN) && !(first.is(Sort.LEAD) && text(head).endsWith("院"));
            boolean low = words.size() == 2 && LOW.contains(text(first));
            return words.size() > 2 || !low && words.size() == 2 && (head.length() > 2 || paper || organ);
        }
        boolean named = first.isUnknown() && words.size() > 2 && words.get(1).is(Sort.LEVEL);
        // 市民政局 was cut as 市民 and 政局.
        boolean hidden = head.is(Sort.BODY)
                && head.length() == 1
                && first.length() > 1
                && Lexicon.ours().isA(Sort.LEVEL, chars.substring(first.start(), first.start() + 1));
        return named || hidden || first.is(Sort.REALM) && isOfRealm(words, head);
    }

    /** 中国庭审公开网, 世界银行; not 中国公司. */
    private boolean isOfRealm(List<Word> words, Word head) {
        String ending = text(head);
        boolean union = ending.endsWith("会") || ending.endsWith("银行");
        boolean net = ending.endsWith("网") || ending.endsWith("平台") || ending.endsWith("论坛");
        return union || words.size() > 2 && (net || ending.endsWith("院"));
    }

    private String text(Word word) {
        return chars.substring(word.start(), word.end());
    }

    private static NameKind kind(Word head) {
        return head.is(Sort.BODY) && !head.is(Sort.SYSTEM) ? NameKind.BODY : NameKind.SYSTEM;
    }
}
