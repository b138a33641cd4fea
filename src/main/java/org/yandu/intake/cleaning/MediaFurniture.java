package org.yandu.intake.cleaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * What news sites and accounts put around an article: calls to follow and to scan, buttons, who edited it, other articles,
 * comments. Only whole lines near the ends of a text, and lists of other articles only where nothing but short lines follows.
 */
final class MediaFurniture implements NoiseFinder.Rule {

    /** The call to follow and the account stand in so many lines at the head. */
    private static final int HEAD = 6;

    /** Editors, buttons and codes in so many at the foot. */
    private static final int FOOT = 20;

    /** Lists of other articles and comments may be longer; they begin in the last third of the text's lines, or this near the end. */
    private static final int LISTS = 40;

    /** 原创 stands before a title too, and no account is called like a sentence. */
    private static final int ACCOUNT_NAME = 16;

    private static final String ORIGINAL = "原创";

    /** A call to follow is one line of a telephone's screen or two. */
    private static final int LENGTH = 60;

    /** Who edited and what is claimed name more. */
    private static final int FOOT_LENGTH = 2 * LENGTH;

    /** A comment or a title of another article; a longer line is a paragraph of the text. */
    private static final int ENTRY = 80;

    /** So far below its heading a claim is a sentence of the section. */
    private static final int SECTION = 6;

    private static final int PARAGRAPH = 160;

    /** Who edited what was published: it says something of the text too, so that the header still reads it. */
    static final String EDITORS = "noise.editors";

    /** A comment is hardly a longer sentence. */
    private static final int REMARK = 40;

    /** The account and time of a post, read by the header as well. */
    static final String ACCOUNT = "noise.account";

    private static final Pattern FOLLOW = Pattern.compile(
            "^(?![(\\d一二三四五六七八九十第])[^。;,]{0,20}(?:点击|轻触|长按|扫描|扫一扫|扫码|识别|微信搜索)[^。;]{0,24}(?:关注|订阅|二维码|阅读原文|阅读全文|查看原文|查看更多|了解更多|加入我们)[^。;]{0,16}$"
                    + "|^[^。;,]{0,10}(?:蓝字|关注我们)[^。;]{0,12}$|^扫码(?:关注|阅读|下载|分享|查看|添加|入群)[^。;]{0,24}$|^关注[“\"][^。;]{1,20}[”\"](?:微信)?(?:公众号)?$"
                    + "|^(?:获取|了解|查看)?更多[^。;,]{0,12}(?:请|敬请|欢迎|可)关注[^。;]{0,16}(?:公众号|视频号|官微|客户端|微信号)[^。;]{0,20}$");

    private static final Pattern BUTTONS = Pattern.compile("^[-—~\\s(\\[【]*(?:(?:" + Buttons.OF_POST
            + ")[\\s|/·、,。!]*)+[-—~\\s)\\]】]*$|^[-—~·*\\s]*(?:end|the end|完)[-—~·*\\s]*$");

    private static final String ROLE =
            "(?:来源|稿源|(?:本期|责任|网络|网站|实习|值班|新媒体|图文|执行|文字|视频)?(?:编辑|主编|编委|主任|总监)|责编|美编|校对|审核|审校|审签|终审|复审|初审|一审|二审|三审|监制|总监制|统筹|编审|排版|制图|编发|值班(?:领导|总编))";

    private static final Pattern EDITED = Pattern.compile("^(?:\\[纠错\\]\\s*)?[\\[(]?\\s*" + ROLE + "(?:\\s*[/、&]\\s*"
            + ROLE + ")*(?:\\s*[:|/丨︱]|\\s-\\s)\\s*\\S[^。;]{0,60}$");

    private static final Pattern CREDIT = Pattern.compile("[。)]\\s*([(](?:责任编辑|责编|编辑|审核)\\s*:[^()。]{2,30}[)])$");

    /** Says of the text whence it is, where it stands above it. */
    private static final Pattern WHENCE = Pattern.compile("^[\\[(]?\\s*(?:来源|稿源)\\s*[:|/丨︱]");

    private static final Pattern MAIL =
            Pattern.compile("^(?:投稿(?:邮箱|信箱|热线)?|爆料(?:热线|邮箱)?|新闻热线|商务合作|广告合作|联系我们)\\s*[:|]\\s*\\S.{0,50}$");

    private static final Pattern CLAIM = Pattern.compile(
            "^[\\[(]?(?:免责|版权|特别|转载|侵权|网站)?声明(?:\\s*[\\])]\\s*[:|]?|[:|]).{0,20}(?:本平台|本站|本网|本号|本文|本刊|本报|不代表|未经|如有).*$|^(?:特别声明|免责声明|版权声明)[:]?$");

    private static final Pattern OTHERS = Pattern.compile(
            "^[\\[(]?(?:相关(?:阅读|新闻|报道|链接|文章|推荐|稿件|信息)|往期(?:推荐|回顾|精彩|精选|阅读|内容)(?:回顾|推荐)?|热门(?:推荐|文章|新闻|评论)|猜你喜欢|精彩推荐|为[您你]推荐|更多(?:新闻|精彩|推荐)(?:内容)?"
                    + "|大家都在看|热点(?:新闻|推荐)|最新(?:新闻|文章|资讯)|新闻排行(?:榜)?|点击排行(?:榜)?|阅读排行(?:榜)?)[\\])]?[:>»]*(?:更多[>»]*)?$");

    private static final Pattern COMMENTS = Pattern.compile(
            "^[\\[(]?(?:网友|全部|最新|热门|精彩|用户)?(?:评论|跟帖|留言)(?:区|专区)?[\\])]?\\s*(?:[(\\[]?\\d+[)\\]]?\\s*条?)?[:]?$|^(?:发表|我要|我来说两句|参与)(?:评论|留言)?[\\s(].{0,20}$|^(?:发表|我要)评论$|^.{0,6}(?:登录|登陆)(?:后|并).{0,6}(?:评论|留言|跟帖)$"
                    + "|^\\d+条评论$|^暂无评论$");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        for (int i = 0; i < Math.min(HEAD, lines.size()); i++) {
            head(lines.get(i), i == 0, found);
        }
        int lists = listsFrom(lines);
        int foot = Math.max(Math.min(HEAD, saidUntil(lines)), lines.size() - FOOT);
        boolean below = lines.stream().limit(foot).anyMatch(line -> isSentence(line) || isParagraph(line));
        lines.subList(Math.max(0, lines.size() - FOOT), lines.size()).forEach(line -> credit(line, found));
        for (int i = foot; i < lines.size(); i++) {
            below |= i > 0 && (isSentence(lines.get(i - 1)) || isParagraph(lines.get(i - 1)));
            boolean above = !below && WHENCE.matcher(lines.get(i).folded()).find();
            if (!above && !isRuled(lines, i)) {
                foot(lines.get(i), found);
            }
        }
        for (Line line : lines.subList(lists, lines.size())) {
            add(found, line, Kind.NAVIGATION, "noise.others");
        }
    }

    /** Behind the first two sentences that stand one below the other or in one long line: the head of a short text is over there as well. */
    private static int saidUntil(List<Line> lines) {
        int at = 1;
        while (at < lines.size()
                && !isParagraph(lines.get(at))
                && !(isSentence(lines.get(at - 1)) && isSentence(lines.get(at)))) {
            at++;
        }
        return at + 1;
    }

    /** @param first whether 原创 may stand before the title in it */
    private static void head(Line line, boolean first, List<Noise> found) {
        if (line.length() <= LENGTH && FOLLOW.matcher(line.folded()).find()) {
            add(found, line, Kind.SHARE, "noise.follow");
        } else if (AccountLine.isOriginal(line)) {
            int word = ORIGINAL.length();
            boolean title = first && line.folded().substring(word).strip().length() > ACCOUNT_NAME;
            TextSpan span = new TextSpan(line.start(), title ? line.start() + word : line.end());
            found.add(new Noise(span, Kind.NAVIGATION, ACCOUNT));
        }
    }

    /** 版权声明：页面底部统一写“版权归本站所有”。 below 三、规范署名, and behind it the text goes on: what a paper lays down. */
    private static boolean isRuled(List<Line> lines, int i) {
        boolean goesOn = i + 1 < lines.size() && isSentence(lines.get(i)) && isOwn(lines.get(i + 1));
        for (int above = i - 1; goesOn && above >= Math.max(0, i - SECTION); above--) {
            if (Numbering.isHeading(lines.get(above).folded())) {
                return true;
            }
            goesOn = isOwn(lines.get(above));
        }
        return false;
    }

    private static boolean isParagraph(Line line) {
        return line.length() > PARAGRAPH && line.folded().indexOf('。') >= 0;
    }

    /** A sentence that is no claim of the page. */
    private static boolean isOwn(Line line) {
        return isSentence(line) && !CLAIM.matcher(line.folded()).find();
    }

    private static boolean isSentence(Line line) {
        return line.folded().endsWith("。");
    }

    /** （责编：孟春）behind the last words of an article. */
    private static void credit(Line line, List<Noise> found) {
        Matcher credit = line.folded().endsWith(")") ? CREDIT.matcher(line.folded()) : null;
        if (credit != null && credit.find()) {
            TextSpan span = new TextSpan(line.start() + credit.start(1), line.end());
            found.add(new Noise(span, Kind.FOOTER, EDITORS));
        }
    }

    /** Whether a line says who edited what was published. */
    static boolean isEdited(String folded) {
        return EDITED.matcher(folded).find() && !WHENCE.matcher(folded).find();
    }

    private static void foot(Line line, List<Noise> found) {
        String folded = line.folded();
        if (line.length() > FOOT_LENGTH) {
            return;
        }
        if (folded.endsWith("。") && !CLAIM.matcher(folded).find()) {
            return;
        }
        if (EDITED.matcher(folded).find()) {
            add(found, line, Kind.FOOTER, EDITORS);
        } else if (BUTTONS.matcher(folded).find()
                || (line.length() <= LENGTH && FOLLOW.matcher(folded).find())) {
            add(found, line, Kind.SHARE, "noise.follow");
        } else if (MAIL.matcher(folded).find() || CLAIM.matcher(folded).find()) {
            add(found, line, Kind.FOOTER, "noise.claim");
        }
    }

    /** The first caption of other articles or comments below which no paragraph and no numbered line stands, or the number of lines. */
    private static int listsFrom(List<Line> lines) {
        int first = lines.size();
        int said = said(lines);
        int below = 0;
        int nearest = Math.max(1, Math.min(lines.size() * 2 / 3, lines.size() - LISTS));
        for (int i = lines.size() - 1; i >= nearest && lines.get(i).length() <= ENTRY; i--) {
            String folded = lines.get(i).folded();
            if (Numbering.isCounted(folded) || folded.endsWith("。") && folded.length() > REMARK) {
                return first;
            }
            below += letters(lines.get(i));
            if (said - below > below
                    && (OTHERS.matcher(folded).find() && !isExplained(lines, i)
                            || COMMENTS.matcher(folded).find())) {
                first = i;
            }
        }
        return first;
    }

    /** 相关链接 of a newspaper explains a word. Below other captions one entry may end like a sentence, but not the next, nor half of them. */
    private static boolean isExplained(List<Line> lines, int caption) {
        List<Line> below = lines.subList(caption + 1, lines.size());
        if (below.isEmpty() || !below.getFirst().folded().endsWith("。")) {
            return false;
        }
        if (below.size() > 1 && below.get(1).folded().endsWith("。")
                || lines.get(caption).folded().contains("相关链接")) {
            return true;
        }
        long sentences =
                below.stream().filter(line -> line.folded().endsWith("。")).count();
        return sentences * 2 >= below.size();
    }

    /** How much is said in sentences: above a list of other articles more than in it. 评论 above a text is a column of the site. */
    private static int said(List<Line> lines) {
        return lines.stream().mapToInt(MediaFurniture::letters).sum();
    }

    private static int letters(Line line) {
        return LineChars.isSpoken(line.folded()) ? line.length() : 0;
    }

    private static void add(List<Noise> found, Line line, Kind kind, String reason) {
        found.add(new Noise(new TextSpan(line.start(), line.end()), kind, reason));
    }
}
