package org.yandu.outline.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/**
 * Titles that official documents use again and again. Only where line breaks vanished without a trace, as in
 * 一、指导思想以……为指导, nothing but the words tells where such a title ends.
 */
final class Formulas {

    /** Fewer characters behind it are the rest of a longer title, not a text. */
    private static final int SHORTEST_TEXT = 10;

    private static final Pattern TITLE = Pattern.compile(
            "(?:(?:指导思想|总体要求|总体思路|总体目标|基本原则|主要目标|工作目标|目标任务|主要任务|重点任务|工作任务|工作重点|工作内容|主要内容|实施步骤|工作步骤|方法步骤|时间安排"
                    + "|主要措施|工作措施|保障措施|组织保障|组织领导|工作要求|有关要求|基本情况|主要做法|主要成效|工作成效|经验启示|存在(?:的)?(?:主要)?问题|主要问题|原因分析"
                    + "|对策建议|工作建议|几点建议|下一步(?:工作)?(?:打算|安排|计划)|适用范围|职责分工|监督管理|监督检查|附则)(?:[和与及](?=\\p{IsHan}{4}))?){1,2}");

    /** 切实增强抓作风的紧迫感, 确保各项工作落到实处: titles of speeches end so. */
    private static final Pattern LAST_WORDS = Pattern.compile(
            "(?:紧迫|责任|使命|危机|荣誉|获得)感|(?:重要|必要|紧迫|自觉|主动|积极|坚定|针对|实效)性|取得(?:更大|新的?|良好|明显|扎实)?(?:实效|成效|突破|进展)|落到实处|落地见效|落实见效|开花结果");

    /** 近年来, 同志们: sentences begin so, and no title has them in its midst. */
    private static final Pattern FIRST_WORDS =
            Pattern.compile("近年来|近期,|今年以来|一年来|一段时间以来|过去一年|长期以来|当前,|目前,|同志们[,:]|各级各部门|全[省市县区]上下|[12]\\d{3}年(?:以来|,)");

    /** No title is shorter, and none of one sentence longer. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 45;

    private Formulas() {}

    /**
     * 抓市场市场是生命线。 where nothing parts title and text: a word said twice, the words that titles end or sentences begin with.
     *
     * @return where the title ends, or 0
     */
    static int seam(String folded, TextSpan words) {
        int until = Math.min(words.end() - SHORTEST_TEXT, words.start() + LONGEST);
        for (int i = words.start() + SHORTEST - 1; i < until && "。;:!?".indexOf(folded.charAt(i)) < 0; i++) {
            if (isTwice(folded, i, words.start()) || isSeam(folded, i, words)) {
                return i;
            }
        }
        return 0;
    }

    /** 市场 on both sides; 研究研究 goes on in a sentence and is rare in a title. */
    private static boolean isTwice(String folded, int at, int from) {
        boolean word = at - 2 > from
                && folded.startsWith(folded.substring(at - 2, at), at)
                && folded.charAt(at - 1) != folded.charAt(at - 2);
        return word && folded.substring(at - 2, at + 2).chars().allMatch(Formulas::isHan);
    }

    private static boolean isSeam(String folded, int at, TextSpan words) {
        Matcher first = FIRST_WORDS.matcher(folded).region(at, words.end());
        boolean begins = isHan(folded.charAt(at - 1)) && "的在从自对比与和及到是".indexOf(folded.charAt(at - 1)) < 0;
        if (begins && first.lookingAt()) {
            return true;
        }
        Matcher last = LAST_WORDS.matcher(folded).region(Math.max(words.start(), at - 6), at);
        // 主动性积极性 is one of two.
        boolean ends = isHan(folded.charAt(at))
                && "的地和与及是强高低大".indexOf(folded.charAt(at)) < 0
                && "性感".indexOf(folded.charAt(at + 2)) < 0;
        while (ends && last.find()) {
            if (last.end() == at) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHan(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    /** @return where the title that the words begin with ends, or 0 */
    static int end(String folded, TextSpan words) {
        Matcher matcher = TITLE.matcher(folded).region(words.start(), words.end());
        boolean found = matcher.lookingAt() && words.end() - matcher.end() >= SHORTEST_TEXT;
        // 主要目标是, 组织领导的: the words go on as a sentence.
        return found && "的是为和与及、,".indexOf(folded.charAt(matcher.end())) < 0 ? matcher.end() : 0;
    }
}
