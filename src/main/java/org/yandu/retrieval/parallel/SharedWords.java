package org.yandu.retrieval.parallel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.names.WordCutter;

/**
 * Names the words two wordings share, as they stand in the first: the longest runs both have, the most telling first. A run begins and
 * ends where words do in both: 共建 of 共建共治 and 共建共享, which have 共建共 in common.
 */
final class SharedWords {

    /** More than these nobody reads as a reason. */
    private static final int MOST = 6;

    /** A longer shared run is a shared sentence; its beginning tells which. */
    private static final int LONGEST = 14;

    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两几";

    /** No count by itself tells a subject: 十三处, 万人次. A plan is no count: 十三五. */
    private static final Pattern COUNT = Pattern.compile("(?!十.五$)[" + NUMERALS + "余多]+"
            + "([个家所座条项种类名批套人户件次处张册场辆间台岁年月日天元亩吨米倍级期轮届位余多支本]"
            + "|人次|公里|平方|平方米|平方公里|公顷|小时|分钟|分之)?");

    private static final Pattern LAST_COUNT = Pattern.compile("(?<!十[" + NUMERALS + "])(百分(之)?|[" + NUMERALS + "]+)$");

    /** Words of one character that join or point, where they are no part of another. */
    private static final String LOOSE = "为个各所向应同内外中上下后前时可能会要需须已未再更最较该此本给使按经因且但则即只才元年月日起占比达";

    /** Stand before any count. */
    private static final Set<String> COUNTED =
            Set.of("占", "比", "达", "到", "至", "超", "近", "约", "每", "达到", "超过", "占比", "不少于");

    /** Words of any rule. */
    private static final Set<String> EMPTY = Set.of(
            "应当", "以上", "以下", "以内", "可以", "不得", "必须", "需要", "已经", "完成", "达到", "超过", "每月", "每年", "全部", "分别", "其他", "等等",
            "上下", "左右", "之间", "同时", "要求", "提供", "公里", "平方公里", "平方米", "人次", "小时", "没有", "就是", "内的", "年底");

    /** What is done with a subject is not the subject. */
    private static final Set<String> BEFORE = Set.of(
            "推进", "推动", "加强", "促进", "强化", "提升", "提高", "深化", "健全", "建立", "完善", "实施", "开展", "落实", "加快", "配备", "发放", "设立",
            "给予", "赋予", "做好", "实现", "形成", "构建", "打造", "发挥", "深入", "着力", "进一步");

    private final Rarity rarity;
    private final Wording a;
    private final Wording b;
    private final BitSet seams;
    private final BitSet others;

    private SharedWords(Rarity rarity, Wording a, Wording b) {
        this.rarity = rarity;
        this.a = a;
        this.b = b;
        this.seams = WordCutter.seams(a.folded());
        this.others = WordCutter.seams(b.folded());
    }

    static List<String> of(Rarity rarity, Wording a, Wording b) {
        return a.letters() == 0 || b.letters() == 0 ? List.of() : new SharedWords(rarity, a, b).told();
    }

    private List<String> told() {
        Map<String, String> runs = runs();
        List<String> sorted = new ArrayList<>(runs.keySet());
        sorted.sort(Comparator.comparingDouble((String word) -> -rarity.weight(word)));
        List<String> told = new ArrayList<>();
        for (String word : sorted) {
            if (told.size() < MOST && rarity.weight(word) > 0 && told.stream().noneMatch(t -> t.contains(word))) {
                told.add(word);
            }
        }
        return told.stream().map(word -> runs.getOrDefault(word, word)).toList();
    }

    /** Each folded, with what stands in the text. */
    private Map<String, String> runs() {
        Map<String, String> runs = new LinkedHashMap<>();
        String text = a.folded();
        int at = 0;
        while (at < text.length()) {
            TextSpan run = run(at);
            TextSpan place = trimmed(whole(text, run.start(), run.end()));
            String word = place.in(text);
            if (word.codePointCount(0, word.length()) > 1
                    && !Commonplaces.has(word)
                    && !COUNT.matcher(word).matches()) {
                runs.putIfAbsent(word, place.in(a.standing()));
            }
            at = Math.max(run.end(), seams.nextSetBit(at + 1));
        }
        return runs;
    }

    /** The longest run of whole words from here that stands in the other as whole words, too; empty for none. */
    private TextSpan run(int from) {
        String text = a.folded();
        int end = from;
        int limit = Math.min(text.length(), from + LONGEST);
        while (end < limit && text.charAt(end) != ' ' && b.folded().contains(text.substring(from, end + 1))) {
            end++;
        }
        while (end > from && !(seams.get(end) && isWholeThere(text.substring(from, end)))) {
            end--;
        }
        return new TextSpan(from, end);
    }

    private boolean isWholeThere(String run) {
        for (int at = b.folded().indexOf(run); at >= 0; at = b.folded().indexOf(run, at + 1)) {
            if (others.get(at) && others.get(at + run.length())) {
                return true;
            }
        }
        return false;
    }

    /** Without the halves of words at its ends: 立法志愿者 of 立法志愿者作(用). */
    private TextSpan whole(String text, int from, int to) {
        int start = text.lastIndexOf(' ', Math.max(0, from - 1)) + 1;
        int end = text.indexOf(' ', to);
        int shift = Math.min(start, from);
        String clause = text.substring(shift, end < 0 ? text.length() : end);
        int[] whole = WordCutter.whole(clause, from - shift, to - shift);
        int first = shift + whole[0];
        int last = shift + whole[1];
        return new TextSpan(seams.get(first) ? first : from, seams.get(last) ? Math.max(first, last) : to);
    }

    /** Without what no reason begins or ends with. */
    private TextSpan trimmed(TextSpan run) {
        int from = run.start();
        int to = to(from, run.end());
        int next = Math.min(to, seams.nextSetBit(from + 1));
        while (from < to && (isEdge(from, next) || BEFORE.contains(a.folded().substring(from, next)))) {
            from = next;
            next = Math.min(to, seams.nextSetBit(from + 1));
        }
        int last = Math.max(from, seams.previousSetBit(to - 1));
        while (to > from && (isEdge(last, to) || isBeforeCount(last, to))) {
            to = last;
            last = to > from ? Math.max(from, seams.previousSetBit(to - 1)) : from;
        }
        return new TextSpan(from, to);
    }

    /** Without the count at its end: 城镇新增就业 of 城镇新增就业一万. */
    private int to(int from, int to) {
        String run = a.folded().substring(from, to);
        Matcher count = LAST_COUNT.matcher(run);
        return count.find() && count.start() > 0 && !COUNT.matcher(run).matches() ? from + count.start() : to;
    }

    /** Joins are no words of their own within one: 向 of 导向. */
    private boolean isEdge(int from, int to) {
        String word = a.folded().substring(from, to);
        return word.length() == 1 && (Wording.joins(word.charAt(0)) || LOOSE.indexOf(word) >= 0)
                || EMPTY.contains(word);
    }

    private boolean isBeforeCount(int last, int to) {
        boolean counted = to < a.folded().length()
                && (NUMERALS.indexOf(a.folded().charAt(to)) >= 0
                        || Character.isDigit(a.folded().charAt(to))
                        || a.folded().startsWith("百分", to));
        return counted && COUNTED.contains(a.folded().substring(last, to));
    }
}
