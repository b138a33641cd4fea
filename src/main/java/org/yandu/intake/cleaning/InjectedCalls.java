package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.TextSpan;

/**
 * Calls to visit a site or to join a group that a copying site put between or into sentences: 加QQ群123456免费领取资料,
 * 更多精彩请访问www.…, 本文来自论文网http://…. A notice, too, names its group and its site; so a call counts only when it promises
 * something for nothing or runs straight into the text, and never with a site of the state.
 */
final class InjectedCalls implements NoiseFinder.Rule {

    private static final String URL =
            "(?:https?://)?(?:www\\.)?(?<domain>(?:[a-z0-9-]{1,30}\\.){1,3}[a-z]{2,8})(?:/[!-'*-+\\--~]{0,80})?";

    private static final Pattern CONTACT = Pattern.compile(
            "(?:请|欢迎|可)?(?:添加|加入?|联系|咨询)(?:客服|老师|小编|我们?)?的?(?:qq群?|扣扣群?|企鹅群|微信(?:群|公众)?|薇信|[vw]x|v信)(?:群?号)?[:]?\\s?[a-z0-9_-]{5,20}"
                    + "(?<promise>\\s?(?:即可|可|就)?(?:免费|无偿)?(?:领取?|获取|索取|送|赠送|下载|代[写办发])(?:免费|海量|更多)?(?:彩金|红包|资料|福利|优惠券?|礼包|大礼包?|范文|课件|论文)?)?");

    private static final Pattern VISIT = Pattern.compile(
            "[,;(]?(?:更多|海量|最新)(?:精彩|免费)?(?:内容|资讯|信息|范文|文章|论文|资料|地址|域名)?[,:]?(?:敬?请|欢迎|尽在|就[上到来])?(?:访问|关注|登[录陆]|浏览|点击|搜索)?[:\\s]?"
                    + URL + "[,;)]?");

    private static final Pattern FROM =
            Pattern.compile("[,;(]?(?:本文|文章|本资料|以上内容)(?:来自|来源于?|转自|出自|摘自|由)[:]?\\p{IsHan}{0,10}[(]?" + URL
                    + "[)]?(?:整理|提供|发布|收集|首发){0,3},?(?<promise>转载请?(?:注明|保留)(?:出处|来源|链接)?)?[)]?");

    /** What a group or an account is called; one of them stands in every such call. */
    private static final List<String> GROUPS = List.of("qq", "微信", "扣扣", "企鹅", "薇信", "vx", "wx", "v信");

    /** A call begins at most so far before the site or the group it names. */
    private static final int AROUND = 60;

    private static final Pattern STATE = Pattern.compile(".*\\.(?:gov|edu|ac|mil)(?:\\.[a-z]{2})?");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        for (Line line : lines) {
            sites(line, found);
            for (String group : GROUPS) {
                int at = line.folded().indexOf(group);
                while (at >= 0) {
                    look(CONTACT, line, at, false, found);
                    at = line.folded().indexOf(group, at + 1);
                }
            }
        }
    }

    /** The patterns are tried only around a dot before a Latin letter, which hardly any line has. */
    private static void sites(Line line, List<Noise> found) {
        String folded = line.folded();
        int from = 0;
        for (int dot = folded.indexOf('.'); dot >= 0; dot = folded.indexOf('.', dot + 1)) {
            if (dot >= from && dot + 1 < folded.length() && isLatin(folded.charAt(dot + 1))) {
                look(VISIT, line, dot, true, found);
                look(FROM, line, dot, true, found);
                from = dot + AROUND / 4;
            }
        }
    }

    private static void look(Pattern pattern, Line line, int at, boolean site, List<Noise> found) {
        Matcher call = pattern.matcher(line.folded());
        call.region(Math.max(0, at - AROUND), Math.min(line.length(), at + 2 * AROUND));
        calls(call, line, site, found);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static void calls(Matcher call, Line line, boolean site, List<Noise> found) {
        while (call.find()) {
            boolean state = site && STATE.matcher(call.group("domain")).matches();
            if (!state && (promises(call) || runsInto(call.end(), line))) {
                TextSpan span = new TextSpan(line.start() + call.start(), line.start() + call.end());
                found.add(new Noise(span, Noise.Kind.ADVERTISEMENT, "noise.advertisement"));
            }
        }
    }

    private static boolean promises(Matcher call) {
        return call.namedGroups().containsKey("promise") && call.group("promise") != null;
    }

    /** Whether the text goes on behind it without any mark, as no author writes. */
    private static boolean runsInto(int end, Line line) {
        return end < line.length() && Character.isIdeographic(line.folded().charAt(end));
    }
}
