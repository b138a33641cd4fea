package org.yandu.intake.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 时间：2012-11-22 来源：通信学院作者：林知远点击：: what a site sets side by side in boxes stands without a gap where only the words were taken.
 * A label doubled by a template, 作者：作者：林知远, is one.
 */
final class GluedFacts {

    /** Such a line is hardly longer. */
    private static final int LENGTH = 120;

    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:文章|信息|稿件|资料|新闻|文献)?来源|(?:责任)?编辑|作者|通讯员|审[稿核]|(?:发布|更新|发表|发稿)?(?:时间|日期)|(?:点击|浏览|阅读)(?:量|数|次数)?):");

    private static final Pattern DOUBLED = Pattern.compile("(作者|来源|來源|编辑)[:：]\\s*\\1(?=[:：])");

    /** What sets a label apart already. */
    private static final String GAP = " \t\u3000|[(/:,;";

    private GluedFacts() {}

    /** The line with a gap before every label that follows something, if it has at least two of them. */
    static Line apart(Line line) {
        String folded = line.folded();
        if (folded.length() > LENGTH || folded.indexOf(':') < 0 || folded.indexOf('。') >= 0) {
            return line;
        }
        StringBuilder apart = new StringBuilder();
        Matcher label = LABEL.matcher(folded);
        int from = 0;
        int labels = 0;
        while (label.find()) {
            labels++;
            apart.append(line.words(), from, label.start());
            boolean glued = label.start() > 0 && GAP.indexOf(folded.charAt(label.start() - 1)) < 0;
            apart.append(glued ? "  " : "");
            from = label.start();
        }
        apart.append(line.words(), from, line.length());
        return labels < 2 ? line : line.with(DOUBLED.matcher(apart).replaceAll("$1"));
    }
}
