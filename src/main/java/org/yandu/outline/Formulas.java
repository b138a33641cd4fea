package org.yandu.outline;

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

    private Formulas() {}

    /** @return where the title that the words begin with ends, or 0 */
    static int end(String folded, TextSpan words) {
        Matcher matcher = TITLE.matcher(folded).region(words.start(), words.end());
        boolean found = matcher.lookingAt() && words.end() - matcher.end() >= SHORTEST_TEXT;
        // 主要目标是, 组织领导的: the words go on as a sentence.
        return found && "的是为和与及、,".indexOf(folded.charAt(matcher.end())) < 0 ? matcher.end() : 0;
    }
}
