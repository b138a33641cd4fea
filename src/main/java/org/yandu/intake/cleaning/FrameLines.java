package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/** Single lines of a page among those of its text: buttons, titles of other articles, disclaimers, heads of journals. */
final class FrameLines {

    /** The title of another article. */
    private static final int ENTRY = 42;

    private static final int ENTRIES = 12;

    /** With the title of the other article behind it. */
    private static final Pattern LEADS_AWAY = Pattern.compile(
            "^[\\[(]?(?:相关(?:阅读|新闻|报道|文章|推荐|链接|文档)|延伸阅读|推荐(?:阅读|访问)|友情链接|政策原文|原文链接|本文(?:链接|网址|标题)|链接地址|附件下载|(?:tag)?标签)[\\])]?\\s*[:]?\\s*\\S.{0,60}$"
                    + "|^[\\[(]?[上下前后]一[篇条页则章节](?:文章|新闻)?(?:[\\])]|\\s*[:]|\\s)\\s*[^。\\s][^。]{0,60}$|^本文来[源自]\\s*[:]\\s*http\\S+$");

    /** First page of a journal, or the head of every page. */
    private static final Pattern ISSUE = Pattern.compile(
            "^第\\s?\\d{1,3}\\s?卷.{0,6}第\\s?\\d{1,3}\\s?期.{0,60}$|.{0,40}\\bvol\\.\\s?\\d+.{0,6}no\\.\\s?\\d+.{0,20}|^\\d{4}年\\d{1,2}月\\s+journal\\b.{0,80}|^doi[: ]\\S+$"
                    + "|^《?\\p{IsHan}{3,16}》?\\s*\\d{4}(?:年第\\d{1,3}期|\\.\\d{1,2})(?:\\s*\\|\\s*目录)?$");

    /** The name of a journal with its year and number has at most so many. */
    private static final int ISSUED = 40;

    /** Who speaks here keeps a site, and says what it does not answer for. */
    private static final Pattern DISCLAIMS = Pattern.compile(
            "仅提供信息存储|与本[站网]立场无关|不代表本(?:网|站|平台)[^。]{0,6}(?:观点|立场)|^.{0,14}(?:资源|内容|文档|资料)[^。]{0,16}[由是系为]用户(?:自行)?上传|如有侵权|侵权必究|^转载请注明|仅供(?:网友)?(?:学习|参考)交流|请联系(?:客服|我们|本站)删除|仅供其表达个人看法"
                    + "|^.{0,12}(?:本文|该文|以上内容|本[站网平])[^。]{0,16}[由为系][^。,]{0,12}(?:作者|用户|机构|网友)[^。,]{0,8}上传|^(?![(]?作者[系单为]).{0,60}仅代表(?:该|原)?作者(?:本人|个人)?(?:或机构)?的?(?:观点|立场)"
                    + "|^.{0,30}版权问题[^。]{0,12}(?:联系(?:我们|本站|客服|删除)|与(?:我们|本站)联系|删除)|^.{0,30}(?:范例|范文)[^。]{0,4}仅供[^。]{0,4}参考|网友(?:评论|发言)[^。]{0,6}[仅只不]代表[^。]{0,8}(?:观点|立场)");

    /** 特别声明： */
    private static final Pattern STATES = Pattern.compile("[\\[(]?.{0,2}声明[\\])]?:|转载请注明.{0,8}(?:https?:|www\\.)");

    private static final Pattern CLAIMS = Pattern.compile("转载|授权|侵权");

    private static final int CLAIM = 160;

    private static final int FOOT = 15;

    private static final Pattern BROWSER =
            Pattern.compile("网|门户|文库|论坛|^\\s*[-_|]|[-_|]\\s*$|(?<!\\d)[-_|]\\s*\\S{2,16}$");

    /** What is left of a title when the organ is taken off, which signs below. */
    private static final Pattern MATTER = Pattern.compile("关于|印发|转发|批转");

    private static final int LEAST_TITLE = 10;

    /** How laws are called at their end. */
    private static final List<String> LAWS = List.of("条例", "办法", "规定", "细则", "规则", "章程", "准则", "法");

    /** With the shortest subject before it. */
    private static final int LEAST_LAW = 4;

    private static final Pattern FIRST_OF_LAW = Pattern.compile("第[一1][章条编]");

    /** Number, day and title again stand between the title and the first article at most. */
    private static final int BELOW_LAW = 6;

    /** 大 |, 中 | and 小, A+: a size of letters, and the stroke behind it. */
    private static final Pattern BIT = Pattern.compile("(?:[大中小]|a[+-]?|[|/+-]|\\s)+");

    /** Where somebody posted, below the minute. */
    private static final Pattern PLACE = Pattern.compile(
            "(?:发表于)?(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)");

    private final Page page;
    private final List<Noise> found;
    private final int headEnd;

    /** The last line that was a button below the title. */
    private int last = -1;

    FrameLines(Page page, List<Noise> found) {
        this.page = page;
        this.found = found;
        this.headEnd = PageHead.last(page.looks());
    }

    void mark() {
        int body = page.firstSentence();
        for (int i = page.head().end(); i < page.foot(); i++) {
            LineLook look = page.looks()[i];
            if (page.isSite() && look.caption()) {
                i = others(i);
            } else if (!look.claimed()) {
                mark(i, body);
            }
        }
        for (int i = page.foot(); i < page.lines().size(); i++) {
            if (page.looks()[i].sentence() && isClaim(page.lines().get(i).folded())) {
                add(page.lines().get(i), Kind.FOOTER, "noise.claim");
            }
        }
    }

    /** @param body where somebody first speaks */
    private void mark(int i, int body) {
        Line line = page.lines().get(i);
        LineLook look = page.looks()[i];
        String folded = line.folded();
        if (line.length() > CLAIM || isTitleOfLaw(i)) {
            return;
        }
        boolean above = i < Math.min(body, headEnd) && !PageFrame.isFact(line);
        boolean below = i >= page.lines().size() - FOOT;
        if (isIssue(folded)) {
            add(line, Kind.PAGE, PageFrame.FRAME);
        } else if (isBrowserTitle(i)) {
            add(line, Kind.NAVIGATION, PageFrame.FRAME);
        } else if (page.isSite()
                && i == page.lines().size() - 1
                && LineParts.ADDRESS.matcher(folded).matches()) {
            add(line, Kind.FOOTER, PageFrame.FRAME);
        } else if (below && isClaim(folded) || i == 0 && page.isSite() && isClaimAbove(folded)) {
            add(line, Kind.FOOTER, "noise.claim");
        } else if (page.isSite()
                && i > 0
                && i <= body
                && PLACE.matcher(folded).matches()
                && FactRow.isStamped(page.lines().get(i - 1))) {
            add(line, Kind.SHARE, "noise.share");
        } else if (isLabelOfPaper(line)) {
            return;
        } else if (page.isSite() && look.alone() && !look.caption() && !PageFrame.isFact(line)
                || above && page.isSite() && (look.frame() && (look.sure() || look.button()) || isButton(i))
                || i <= body && below(i)) {
            last = i;
            add(line, Kind.SHARE, "noise.share");
        } else if (page.isSite()
                && (i > body || folded.startsWith("标签"))
                && LEADS_AWAY.matcher(folded).lookingAt()) {
            add(line, Kind.NAVIGATION, "noise.others");
        }
    }

    /** What stands between the row of facts and the text beside what is surely the page's: words of sites, 大 | and 中 | below 字号：. */
    private boolean below(int i) {
        LineLook look = page.looks()[i];
        Line line = page.lines().get(i);
        boolean between = page.head().facts() >= 0 && i > page.head().facts() && !FactRow.is(line);
        boolean beside = last == i - 1 || i > 0 && page.looks()[i - 1].frame();
        boolean bit = beside && BIT.matcher(line.folded()).matches();
        return between && !look.sentence() && (look.frame() || look.button() || bit);
    }

    /** 党政机关公文处理工作条例 is made of words that name columns of sites; the law below it shows that it names none. */
    private boolean isTitleOfLaw(int i) {
        String folded = page.lines().get(i).folded();
        return folded.length() >= LEAST_LAW
                && LAWS.stream().anyMatch(folded::endsWith)
                && page.lines().subList(i + 1, Math.min(page.lines().size(), i + BELOW_LAW)).stream()
                        .anyMatch(line -> FIRST_OF_LAW.matcher(line.folded()).lookingAt());
    }

    /** A law may speak of what users upload; who says so at the end of a page, or calls it 声明, is the site. */
    private boolean isClaim(String folded) {
        return (page.isSite() || STATES.matcher(folded).lookingAt())
                && !Numbering.is(folded)
                && DISCLAIMS.matcher(folded).find();
    }

    /** 版权声明：凡本报刊载作品，未经授权不得转载: what some sites set above the text. */
    private static boolean isClaimAbove(String folded) {
        return STATES.matcher(folded).lookingAt() && CLAIMS.matcher(folded).find();
    }

    /** 发文字号： holds a word of sites, and is none. */
    private static boolean isLabelOfPaper(Line line) {
        int colon = line.folded().indexOf(':');
        return colon > 0
                && PageFrame.isLabel(line)
                && SiteWords.in(line.folded().substring(0, colon)).share() < 1;
    }

    /** Whether a line leads to another article, which it names. */
    static boolean leadsAway(String folded) {
        return LEADS_AWAY.matcher(folded).lookingAt();
    }

    /** No volume and no year is without a digit. */
    private static boolean isIssue(String folded) {
        return (LineChars.hasDigit(folded) || folded.startsWith("doi"))
                && (folded.length() <= ISSUED
                        || folded.startsWith("第")
                        || folded.startsWith("doi")
                        || folded.contains("vol.")
                        || folded.contains("journal"))
                && ISSUE.matcher(folded).matches();
    }

    /** Titles of other articles in the middle of a text, down to its next sentence. Returns the last of them. */
    private int others(int caption) {
        int last = caption;
        while (last + 1 < page.lines().size()
                && last - caption < ENTRIES
                && !page.looks()[last + 1].sentence()
                && page.lines().get(last + 1).length() <= ENTRY) {
            last++;
        }
        for (int i = caption; i <= last; i++) {
            if (!page.looks()[i].claimed()) {
                add(page.lines().get(i), Kind.NAVIGATION, "noise.others");
            }
        }
        return last;
    }

    /** 关注 beside another line of the page. */
    private boolean isButton(int i) {
        LineLook[] looks = page.looks();
        boolean beside = i > 0 && (looks[i - 1].frame() || looks[i - 1].button())
                || i + 1 < looks.length && (looks[i + 1].frame() || looks[i + 1].button());
        return looks[i].button() && beside;
    }

    /** 丹霁县政府门户网站 关于印发规划的通知: what a browser writes over a page, with the title that comes below. */
    private boolean isBrowserTitle(int i) {
        String folded = page.lines().get(i).folded();
        // A title that the row of facts tells may come again in two lines, the organ and what it issues.
        boolean told = i < page.head().facts();
        if (i > 2 || told || folded.length() < LEAST_TITLE) {
            return false;
        }
        for (int j = i + 1; j < Math.min(page.lines().size(), PageHead.LINES); j++) {
            String title = page.lines().get(j).folded();
            int at = title.length() < LEAST_TITLE ? -1 : folded.indexOf(title);
            String rest = at < 0 ? "" : folded.substring(0, at) + folded.substring(at + title.length());
            // What follows two dashes is a subtitle: a page has its title twice, in one line and broken in two.
            boolean apart = rest.startsWith("--") || MATTER.matcher(rest).lookingAt();
            if (!apart && BROWSER.matcher(rest).find()) {
                return true;
            }
        }
        return false;
    }

    private void add(Line line, Kind kind, String reason) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), kind, reason));
    }
}
