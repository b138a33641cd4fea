package org.yandu.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/**
 * Characters that a machine chose wrongly when it turned a simplified text into a traditional one: 面 is 麵 only where it is eaten, 制 is
 * 製 only where something is made. Such a text is quoted as it stands; whoever reads the quotation can be told that the slip is not
 * hers.
 */
public final class ConversionSlips {

    /**
     * A character that is hardly meant.
     *
     * @param at in UTF-16 units of the words
     * @param written the word as it stands
     * @param meant the word as it would be right
     */
    public record Slip(TextSpan at, String written, String meant) {}

    /**
     * @param wrong the character, with what must not stand beside it: there it is right
     * @param right what is meant
     */
    private record Rule(Pattern wrong, String right) {
        static Rule of(String pattern, String right) {
            return new Rule(Pattern.compile(pattern), right);
        }
    }

    /** Each exception is a word in which the character is right; what is doubtful (浙裏, 裏 for a place) is not held against anybody. */
    private static final List<Rule> RULES = List.of(
            Rule.of("(?<![拉炒湯汤涼凉白掛挂泡煮吃製])麵(?![粉包條条食館馆團团筋店點点糊皮])", "面"),
            Rule.of("(?<![複复研縫缝印監监炮泡繪绘錄录特試试攝摄編编精自])製(?![造作品成劑剂藥药片衣圖图冷版表備备革糖鞋陶])", "制"),
            Rule.of("(?<![重繁])複(?![雜杂合製制數数習习述印眼式方姓線线查診诊句])", "复"),
            Rule.of("谘", "咨"),
            Rule.of("彙(?=[報报])", "汇"),
            Rule.of("徵(?=[途程戰战服])|(?<=[遠远長长出])徵", "征"),
            Rule.of("係(?=[統统列])|(?<=[體体聯联])係", "系"),
            Rule.of("誌(?=[願愿向])|(?<=[意同鬥斗])誌", "志"),
            Rule.of("髮(?=[展生現现揮挥達达佈])|(?<=[開开激])髮", "发"),
            Rule.of("乾(?=[部預预擾扰涉])|(?<=[骨])乾", "干"));

    private ConversionSlips() {}

    /** In their order; none in a text that has not been converted. */
    public static List<Slip> in(String words) {
        List<Slip> slips = new ArrayList<>();
        for (Rule rule : RULES) {
            Matcher wrong = rule.wrong().matcher(words);
            while (wrong.find()) {
                slips.add(slip(words, wrong, rule.right()));
            }
        }
        slips.sort(Comparator.comparing(Slip::at));
        return slips;
    }

    /** With the character before it, or behind where it begins a clause, so that one sees what word it is. */
    private static Slip slip(String words, Matcher wrong, String right) {
        int from = wrong.start();
        int until = wrong.end();
        if (from > 0 && Character.isIdeographic(words.codePointBefore(from))) {
            from -= Character.charCount(words.codePointBefore(from));
        } else if (until < words.length() && Character.isIdeographic(words.codePointAt(until))) {
            until += Character.charCount(words.codePointAt(until));
        }
        String written = words.substring(from, until);
        String meant = words.substring(from, wrong.start()) + right + words.substring(wrong.end(), until);
        return new Slip(new TextSpan(wrong.start(), wrong.end()), written, meant);
    }
}
