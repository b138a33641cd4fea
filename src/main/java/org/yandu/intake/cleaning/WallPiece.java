package org.yandu.intake.cleaning;

import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.intake.manuscript.Dates;

/**
 * A piece of a page that was saved as one line.
 *
 * @param words folded
 * @param said whether somebody speaks in it
 * @param sure whether it is surely the page's
 * @param known whether it consists of words of sites
 */
record WallPiece(TextSpan span, String words, boolean said, boolean sure, boolean known) {

    /** A link between two sentences takes so many letters of what they say away, so that some links end an article and a name in it does not. */
    private static final int LINK = 10;

    /** And what is surely the page's takes more. */
    private static final int SURE = 40;

    /** Neither a link nor the title of another article is longer. */
    private static final int ENTRY = 40;

    private static final double ALL = 0.95;

    /** The title of a page above which a piece of it may stand. */
    private static final int TITLE = 6;

    private static final Pattern WAY = Pattern.compile("[>»›]");

    private static final Pattern CLOSES = Pattern.compile(
            "^\\(.*\\)[。]?$|^《[^》]{2,20}》\\s*\\(.*\\)$|^[\\[(]?(?:本文)?(?:来源|作者|选自|原载|摘自|附件|注)[:于]?.*|^\\S{2,30}(?:局|委|会|府|厅|办|院|部|处|公司|中心|小组|办公室)$");

    /** Nobody says what he writes with an address first. */
    private static final Pattern ADDRESS = Pattern.compile("^(?:https?://|www\\.)\\S");

    /** What leads to another page is broken off: 记者梳理发现，(责任编辑：孟春). */
    private static final Pattern PARAGRAPH = Pattern.compile("[。!?…”]\\s*(?:\\([^()]{0,40}\\))?$");

    /** A site speaks of itself, and of what its readers may do. */
    private static final Pattern OF_SITE =
            Pattern.compile("本[站网]|网[站友]|转载|版权|侵权|登录|注册|评论|留言|点击|下载|客户端|扫码|关注|订阅|会员|邮箱|电话|举报");

    /** @param line folded */
    static WallPiece of(String line, TextSpan span) {
        String words = span.in(line);
        boolean sure = ADDRESS.matcher(words).find() || MediaFurniture.isEdited(words) || FrameLines.leadsAway(words);
        if (words.length() > 2 * ENTRY) {
            return new WallPiece(span, words, words.indexOf('。') >= 0 || words.indexOf(',') >= 0, sure, sure);
        }
        boolean said = words.indexOf('。') >= 0 || words.length() > ENTRY && words.indexOf(',') >= 0;
        SiteWords.Cover cover = SiteWords.in(words);
        sure |= !said && cover.sure() > 0 && cover.sure() * 2 >= cover.letters() || SiteChrome.isButton(words);
        return new WallPiece(span, words, said && !sure, sure, sure || cover.words() > 0 && cover.share() > ALL);
    }

    /** How much it speaks for an article, in letters; a link or what is the page's speaks against one. */
    int weight() {
        // What ends a sentence outweighs a name set apart in it.
        return said ? words.length() + LINK : sure ? -SURE : -LINK;
    }

    int length() {
        return words.length();
    }

    Line line() {
        return new Line(span.start(), span.end(), words, words);
    }

    boolean isFact() {
        return FactRow.is(line());
    }

    boolean isWay() {
        return WAY.matcher(words).find();
    }

    /** Whether it ends as a sentence does. */
    boolean isParagraph() {
        return PARAGRAPH.matcher(words).find();
    }

    /** Whether it is a paragraph that speaks of no site. */
    boolean isOfArticle() {
        return said && isParagraph() && !OF_SITE.matcher(words).find();
    }

    boolean mayBeTitle() {
        return words.length() >= TITLE && !said && !isWay();
    }

    /** Whether a paper may have set it above its title. */
    boolean mayLead() {
        return !known && mayBeTitle() && words.indexOf('|') < 0 && !isFact();
    }

    boolean isBelowTitle() {
        return known
                || isFact()
                || words.startsWith("--")
                || PersonNames.isLine(line())
                || NumberFinder.whole(line()) != null;
    }

    /** Whether it tells between title and article whose it is. */
    boolean isOfHead() {
        return !known && (said || isFact() || PersonNames.isLine(line()));
    }

    /** Whether it tells that below the article. */
    boolean isClosing() {
        return !sure && (CLOSES.matcher(words).matches() || Dates.isAll(words) || PersonNames.isLine(line()));
    }
}
