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
            "(?:(?:文章|信息|稿件|资料|新闻|文献)?来源|(?:责任)?编辑|作者|记者|通讯员|审[稿核]|(?:发布|更新|发表|发稿)?(?:时间|日期)|(?:点击|浏览|阅读)(?:量|数|次数)?):");

    private static final Pattern DOUBLED = Pattern.compile("(作者|来源|來源|编辑)[:：]\\s*\\1(?=[:：])");

    /** What makes another label of one: 收稿日期, 资金来源, 通讯作者. */
    private static final Pattern FOREIGN = Pattern.compile(
            "(?:收稿|修回|退修|投稿|录用|接受|生效|失效|施行|实施|废止|截止|截稿|立案|结案)(?:日期|时间):$|(?:资金|数据|图片|项目|线索|资产|经费)来源:$|(?:第[一二三]|通[讯信]|^原)作者:$|^原来源:$");

    /** 2012年11月22日来源: a day ends so. */
    private static final String ENDS_NUMBER = "日年月时分秒期版号次";

    /** A longer run of characters behind a gap is a value. */
    private static final int PREFIX = 4;

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
            int start = Math.max(from, begin(folded, label.start(), label.end()));
            apart.append(line.words(), from, start);
            boolean glued = start > 0 && GAP.indexOf(folded.charAt(start - 1)) < 0;
            apart.append(glued ? "  " : "");
            from = start;
        }
        apart.append(line.words(), from, line.length());
        return labels < 2 ? line : line.with(DOUBLED.matcher(apart).replaceAll("$1"));
    }

    /** Where a label begins with what may stand before its word: 立案时间 behind a gap is one, 林知远 behind a colon a value. */
    private static int begin(String folded, int word, int end) {
        int from = word;
        while (from > 0 && Character.isIdeographic(folded.charAt(from - 1))) {
            from--;
        }
        boolean number = from > 0 && Character.isDigit(folded.charAt(from - 1));
        if (number && from < word && ENDS_NUMBER.indexOf(folded.charAt(from)) >= 0) {
            from++;
        }
        Matcher foreign = FOREIGN.matcher(folded.substring(from, end));
        if (foreign.find()) {
            return from + foreign.start();
        }
        boolean value = from > 0 && folded.charAt(from - 1) == ':';
        return value || word - from > PREFIX ? word : from;
    }
}
