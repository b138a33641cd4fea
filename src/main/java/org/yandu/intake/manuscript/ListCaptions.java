package org.yandu.intake.manuscript;

import java.util.regex.Pattern;
import org.yandu.document.Folding;

/** Whose a list is, by the line above it; asked of lists of links in pages and of lists of titles in any text. */
public final class ListCaptions {

    /** What a text has below its last sentence or announces in it. Only the last sentence of a line counts. */
    private static final Pattern OWN = Pattern.compile(
            "^[\\s\\[(]*(?:附[件表图录:]|目\\s*[录次]|参考|注释?[\\])]*:?$|注释?:|资料来源|引用)|(?:一览表?|大事记|年表|台账)[\\])]*[:。]?$"
                    + "|(?:如下|(?<![元年月天日人岁级吨米倍度%及\\d])以下|下列|目录|清单|名单|名录)[^。;]*[:。;]?$");

    /** A colon opens a list, whatever the words before it are, but for captions of other articles and of buttons of the site. */
    private static final Pattern OTHERS = Pattern.compile(
            "^.{0,8}(?:相关|推荐|阅读|文章|链接|更新|热门|热点|往期|精选|精彩|专栏|更多|好文|导读|信息|资讯|新闻|排行|喜欢|扩展|同类|最新|分享|上一|下一|标签|关键[词字]|编辑|扫|关注|打印|返回).{0,6}$");

    /** What sites are called. */
    private static final Pattern SITE = Pattern.compile("(?:网|网站|门户|论坛|频道|在线|[日晚]报|客户端|平台)$");

    /** Only so many characters at either end of a line are looked at; from each 目录 of a wall all behind it would be read. */
    private static final int END = 400;

    private ListCaptions() {}

    /** Whether a list below a line is the text's own, announced in its last sentence or captioned; in either script. */
    public static boolean isOwn(String line) {
        String folded = Folding.inPlace(line).strip();
        int length = folded.length();
        return isOwn(folded, 0, Math.min(length, END))
                || length > END && isOwn(folded, length - END, length)
                || folded.endsWith(":") && !OTHERS.matcher(folded).matches();
    }

    private static boolean isOwn(String folded, int from, int to) {
        return OWN.matcher(folded)
                .useAnchoringBounds(false)
                .useTransparentBounds(true)
                .region(from, to)
                .find();
    }

    /** Whether a title is the name of a site. Files and pages called like their site do not say what their text is called. */
    public static boolean isSite(String title) {
        return SITE.matcher(title).find();
    }
}
