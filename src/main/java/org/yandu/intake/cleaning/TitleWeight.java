package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Pattern;
import org.yandu.intake.manuscript.Dates;
import org.yandu.outline.head.BrokenTitle;

/**
 * How much a line of the head looks like the title, in points: what it is called by, what stands around it, and what speaks for the
 * name of a site, a column or a menu. The first that may be a title is one more often than not, so that another needs a {@link #LEAD}.
 * The points were set by hand on heads of documents by two hands and tried on a third's, see {@code HeadHarnessTest}.
 */
final class TitleWeight {

    /** By so much a later line must look more like it. */
    static final int LEAD = 3;

    private static final Pattern ABOUT = Pattern.compile("^关于|\\p{IsHan}关于\\p{IsHan}");

    private static final Pattern WORDING = Pattern.compile("[《》\"?!:、]|\\p{IsHan}{4} \\p{IsHan}{4}");

    /** 首页 > 新闻, 中新网首页→台湾新闻, 瞭望周刊 | 文化, 人民网>>人民健康 */
    private static final Pattern WAY =
            Pattern.compile("[>→»]|^\\S{2,8}\\s*[|/]\\s*\\S{2,6}$|[|/].*[|/]|.首页|首页.|无障碍|(?:^|\\s)rss(?:\\s|$)");

    /** 首页 归档 标签 关于: four and more short words. */
    private static final Pattern MENU = Pattern.compile("^\\S{2,6}(?:\\s+\\S{2,6}){3,}$");

    /** 法律法规数据库　地方性法规　单行条例: cells of a row, where three calls would be as long as each other. */
    private static final Pattern ROW =
            Pattern.compile("^(?!\\p{IsHan}{4}(?: \\p{IsHan}{4})+)\\S{3,}(?:\\s+\\S{3,}){2,}$");

    private static final Pattern SITE = Pattern.compile(
            "(?:网|网站|周刊|日报|晚报|频道|日记|博客|专栏|简报|杂志|学报|文件|文档|档案|公报|频道|在线|公众号|平台|客户端|门户|订阅|菜单|正文|公告|动态|公开|主页|版)$");

    private static final Pattern BYLINE =
            Pattern.compile("^(?:(?:文章|信息|稿件)?来源|作者|文|记者|编辑|发布|时间|日期|posted|by\\s|本报|□|■|◎|\\(?\\d{4}\\s*[-/.年])");

    /** 《乡土的变迁》 stands above one of its chapters. */
    private static final Pattern BOOK = Pattern.compile("《[^《》]{2,30}》(?:课程)?(?:讲义|教案|课件|讲稿)?(?:\\([^()]*\\))?");

    /** 兰汀大学基层治理研究中心 */
    private static final Pattern INSTITUTE = Pattern.compile("\\p{IsHan}{2,24}(?:大学|学院|研究院|研究所|研究中心|研究会|协会|学会|出版社|党校)");

    /** Of a text that is more than this part of it. */
    private static final Pattern PART = Pattern.compile("^第[\\d一二三四五六七八九十百]{1,4}[编章节]");

    /** Enough for a short name before a longer line. */
    static final int DEFINED = 8;

    /** The way through a site ends in a title that is cut off. */
    private static final Pattern CUT = Pattern.compile("(?:\\.{3}|…)$");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Shorter ones are names of columns. */
    private static final int SHORT = 5;

    private static final int LONG = 45;

    private TitleWeight() {}

    /**
     * @param words of the candidate, folded and put together where it was broken
     * @param first index of its first line
     * @param next index of the line behind it
     * @param subtitled whether a subtitle follows
     */
    static int of(String words, List<Line> head, int first, int next, boolean subtitled) {
        int points = wording(words) + (subtitled ? 4 : 0);
        Line below = next < head.size() ? head.get(next) : null;
        if (below != null) {
            String folded = below.folded();
            points += BYLINE.matcher(folded).find() || Dates.isAll(folded) || NumberFinder.whole(below) != null ? 2 : 0;
        }
        boolean again = head.subList(next, head.size()).stream()
                .anyMatch(line -> line.folded().equals(words));
        points += again ? 2 : 0;
        points += NumberFinder.isDispatch(head.get(first)) ? DEFINED : 0;
        boolean organ = next - first == 1
                && (IssuerFinder.isOrgan(head.get(first))
                        || INSTITUTE.matcher(words).matches());
        return organ ? points - 4 : points;
    }

    private static int wording(String words) {
        int length = words.length();
        int points = length > SHORT && length <= LONG ? 2 : 0;
        points += BrokenTitle.isNamed(words) ? 3 : BrokenTitle.isStudy(words) ? 2 : 0;
        points += ABOUT.matcher(words).find() ? 2 : 0;
        points += WORDING.matcher(words).find() ? 1 : 0;
        points -= length <= SHORT ? 3 : 0;
        points -= words.indexOf(',') >= 0 ? 1 : 0;
        points -= WAY.matcher(words).find() ? 5 : 0;
        points -= MENU.matcher(words).matches() ? 5 : 0;
        points -= ROW.matcher(words).matches() ? 4 : 0;
        points -= SITE.matcher(words).find() ? 3 : 0;
        points -= PART.matcher(words).find() ? 3 : 0;
        points -= BOOK.matcher(words).matches() ? 8 : 0;
        points -= CUT.matcher(words).find() ? 3 : 0;
        points -= HAN.matcher(words).find() ? 0 : 3;
        return points;
    }
}
