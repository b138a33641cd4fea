package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/**
 * How a line of a page looks by itself.
 *
 * @param letters how many there are
 */
record LineLook(Set<Trait> traits, int letters) {

    /** What may be said of a line by itself. */
    enum Trait {
        /** Another rule knows what it is. */
        CLAIMED,
        /** It belongs to the page. */
        FRAME,
        /** A word in it is never a line of a text. */
        SURE,
        /** It belongs above a text. */
        SITE,
        /** It shows by itself that this is a page: the way to it, or a call to register in many words. */
        PAGE,
        /** Whoever edited the page is named in it, and the text is over. */
        CREDIT,
        /** It belongs to the page even in the middle of a text. */
        ALONE,
        /** It is nothing but words of sites. */
        BUTTON,
        /** Other articles stand below it. */
        CAPTION,
        /** Somebody speaks in it. */
        SENTENCE
    }

    /** A longer line is a paragraph. */
    private static final int PARAGRAPH = 160;

    /** And so is one with a full stop. */
    private static final int SPOKEN = 80;

    /** With one sure word, half a line is enough: the rest is the name of the site or a date. */
    private static final double HALF = 0.5;

    /** A sentence may be about a site; only where hardly another word is left it is none. */
    private static final double MOST_OF_SENTENCE = 0.8;

    /** Columns beside one another, none of them sure, with a name or two between them that no list has. */
    private static final double MOST_OF_ROW = 0.6;

    /** In the middle of a text, where a line of the text is likelier. */
    private static final double NEARLY_ALL = 0.75;

    /** All but a letter that belongs to a word cut off. */
    private static final double ALL = 0.95;

    /** So many letters in sure words are several of them. */
    private static final int MANY = 12;

    /** A call with a mark, 点我！, has fewer. */
    private static final int LEAST_SAID = 8;

    /** An entry of a menu that opens another: 医药卫生&gt; */
    private static final Pattern ENTRY = Pattern.compile("^[•·*-]?\\s*[^\\s<>]{2,12}\\s?[>»›]$");

    /** A bullet, a gap and the name. */
    private static final int ENTRY_LENGTH = 20;

    /** A site speaks of itself and of what it offers, in whole sentences as well; so may others, 本站 of a 水文站. */
    private static final Pattern OF_ITSELF = Pattern.compile(
            "本站.{0,40}(?:下载|上传|登录|会员|浏览器|侵权|删除)|(?:如有|侵犯|若有?侵权|如侵权).{0,24}请.{0,4}联系.{0,12}删除|[由为](?:会员|用户).{0,12}(?:分享|上传),");

    /** Nobody but a site says that, so that it is a sign of one. */
    private static final Pattern SITE_SPEAKS =
            Pattern.compile("由(?:会员|用户).{0,16}分享,(?:点击|可在线)|^[^\"“]{0,60}如有?侵权,?请[^。\"“]{0,4}联系[^。\"“]{0,6}删除");

    /** A site that hands out documents counts its advice, and speaks of what it offers. */
    private static final Pattern ADVICE = Pattern.compile(OF_ITSELF.pattern() + "|本站.{0,40}(?:文档|资源)");

    /** Of so many sure lines a form for fetching a document consists at least, without its advice. */
    private static final int FORM = 6;

    /** 水文站, in a title or where somebody signs: 本站 is that of the text then. 网站, 站在 and 政治站位 are no stations. */
    private static final Pattern STATION = Pattern.compile("(?<![网本全建])站(?![在位稳起立得好高内点群])");

    /** Columns or buttons beside one another. */
    private static final Pattern ROW = Pattern.compile("(?:\\p{IsHan}{2,6}[\\s|·、]+){2,}\\p{IsHan}{2,6}");

    private static final Pattern STROKES = Pattern.compile("\\s*[|┊]\\s*");

    /** A page says by what number it is registered, or numbers itself with more digits than anything else has. */
    private static final Pattern REGISTERED =
            Pattern.compile("icp[备证]\\s?\\d|公?网安?备\\s?(?:第\\s?)?\\d|copyright|^\\d{16,}$");

    /** Neither a title nor a signature is longer. */
    private static final int NAME = 40;

    /** Below it stand other articles, documents or sites. */
    private static final Pattern CAPTION = Pattern.compile(
            "^[\\s▼▽↓◆●■【\\[(·*-]*(?:.{0,30}[\\])】]\\s*)?(?:相关(?:阅读|新闻|报道|文章|推荐|文档|资讯|稿件|链接|文件|解读|信息)|延伸阅读|推荐阅读|猜你喜欢|大家都在看|大家还看|热门(?:推荐|文章|新闻|阅读)|热点推荐|为[您你]推荐|[您你]可能(?:还|也)?(?:感兴趣|喜欢).{0,6}|往期(?:精彩|推荐|回顾|精选|阅读)(?:回顾|推荐)?|精彩(?:推荐|回顾)|related (?:news|articles|posts)|you may also like)"
                    + "[\\s▲▼▽↓◆●■】\\])·:>»*-]*(?:更多[>»]*)?$");

    /** 甲 → 乙 → 丙 may be steps of a procedure; only one that says where it begins leads through a site. */
    private static final Pattern WAY = Pattern.compile("首\\s{0,6}页|主页|(?:位置|栏目).*[>»›→]|[>»›]\\s*正文$");

    static LineLook[] of(List<Line> lines, List<Noise> found) {
        LineLook[] looks = new LineLook[lines.size()];
        List<Noise> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Noise::span));
        for (int i = 0; i < looks.length; i++) {
            Line line = lines.get(i);
            Noise known = NoiseFinder.touching(sorted, new TextSpan(line.start(), line.end()))
                    .filter(noise ->
                            noise.span().start() <= line.start() && noise.span().end() >= line.end())
                    .findFirst()
                    .orElse(null);
            if (known != null) {
                looks[i] = claimed(known, line);
            } else if (SiteChrome.isSetBelow(lines, i) || SiteChrome.isRow(lines, i) || LoneWords.goesOn(lines, i)) {
                looks[i] = new LineLook(EnumSet.of(Trait.SENTENCE), line.length());
            } else {
                LineLook look = look(line);
                // 信息公开 政务服务 互动交流 below 一、栏目设置: what a heading of the text announces.
                boolean announced = look.frame()
                        && i > 0
                        && isHeading(lines.get(i - 1))
                        && ROW.matcher(line.folded()).matches();
                looks[i] = announced ? new LineLook(EnumSet.of(Trait.SENTENCE), line.length()) : look;
            }
        }
        return looks;
    }

    /**
     * Takes what a site says of itself for lines of the frame. Proves no site: that one is there, other lines have to show. Articles and
     * counted paragraphs are the author's, but for the advice of a form, 1. 2. 3.
     */
    static void speakOfTheSite(List<Line> lines, LineLook[] looks) {
        boolean form = Arrays.stream(looks).filter(LineLook::sure).count() >= FORM;
        List<Integer> said = IntStream.range(0, looks.length)
                .filter(i -> !looks[i].claimed() && isOfItself(lines.get(i), form))
                .boxed()
                .toList();
        if (!said.isEmpty() && lines.stream().noneMatch(LineLook::namesStation)) {
            said.forEach(i -> looks[i] = new LineLook(
                    EnumSet.of(Trait.FRAME, Trait.SURE), lines.get(i).length()));
        }
    }

    private static boolean isHeading(Line line) {
        return line.length() <= NAME && Numbering.isHeading(line.folded()) && !LineChars.isSpoken(line.folded());
    }

    private static boolean isOfItself(Line line, boolean form) {
        String folded = line.folded();
        return line.length() <= PARAGRAPH
                && (namesKeeper(folded) || folded.contains("本站"))
                && (form ? ADVICE : OF_ITSELF).matcher(folded).find()
                && (form && LineChars.isDigit(folded.charAt(0)) || !Numbering.is(folded) && !Numbering.isItem(folded));
    }

    private static boolean namesStation(Line line) {
        return line.length() <= NAME
                && !LineChars.isSpoken(line.folded())
                && STATION.matcher(line.folded()).find();
    }

    private static LineLook claimed(Noise known, Line line) {
        boolean frame = switch (known.kind()) {
            case NAVIGATION, BREADCRUMB, COUNTER, SHARE, FOOTER ->
                !known.reason().equals(MediaFurniture.ACCOUNT)
                        && !known.reason().equals(MediaFurniture.EDITORS);
            default -> false;
        };
        Set<Trait> traits = EnumSet.of(Trait.CLAIMED);
        put(traits, frame, Trait.FRAME, Trait.SURE);
        put(traits, known.kind() == Kind.BREADCRUMB || known.kind() == Kind.NAVIGATION && frame, Trait.SITE);
        put(
                traits,
                known.kind() == Kind.BREADCRUMB && WAY.matcher(line.folded()).find(),
                Trait.PAGE);
        put(traits, known.reason().equals(MediaFurniture.EDITORS), Trait.CREDIT);
        put(traits, known.reason().equals("noise.others"), Trait.CAPTION);
        return new LineLook(traits, 0);
    }

    private static LineLook look(Line line) {
        String folded = line.folded();
        if (line.length() <= ENTRY_LENGTH && ENTRY.matcher(folded).matches()
                || line.length() <= PARAGRAPH
                        && namesKeeper(folded)
                        && !Numbering.is(folded)
                        && SITE_SPEAKS.matcher(folded).find()
                || isRegistered(line)) {
            return new LineLook(EnumSet.of(Trait.FRAME, Trait.SURE), line.length());
        }
        if (line.length() > PARAGRAPH || line.length() > SPOKEN && folded.indexOf('。') >= 0) {
            return new LineLook(EnumSet.of(Trait.SENTENCE), line.length());
        }
        SiteWords.Cover cover = SiteWords.in(line.setClose().folded());
        boolean numbered = cover.words() > 0 && Numbering.is(folded);
        boolean ends = folded.indexOf('。') >= 0;
        boolean sure = cover.sure() > 0 && cover.share() >= (ends ? MOST_OF_SENTENCE : HALF);
        boolean row = !ends && cover.words() > 2 && cover.share() >= MOST_OF_ROW || isRowOfLinks(folded, cover);
        boolean frame = !numbered && (sure || row);
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        put(traits, frame, Trait.FRAME);
        put(traits, sure && !numbered, Trait.SURE);
        put(traits, frame && (cover.site() || row && !sure), Trait.SITE);
        boolean alone = !numbered && !ends && cover.sure() >= 2 && cover.share() >= NEARLY_ALL && cover.letters() > 2;
        put(traits, alone, Trait.ALONE);
        put(traits, alone && cover.sure() >= MANY, Trait.PAGE);
        put(traits, cover.words() > 0 && cover.share() > ALL && !numbered, Trait.BUTTON);
        put(traits, cover.words() > 0 && CAPTION.matcher(folded).lookingAt(), Trait.CAPTION);
        boolean said = cover.letters() >= LEAST_SAID || folded.endsWith("。");
        put(traits, !frame && said && LineChars.isSpoken(folded), Trait.SENTENCE);
        return new LineLook(traits, cover.letters());
    }

    private static boolean isRegistered(Line line) {
        String folded = line.folded();
        return line.length() <= PARAGRAPH
                && folded.indexOf('。') < 0
                && (folded.contains("icp")
                        || folded.contains("网")
                        || folded.contains("copyright")
                        || LineChars.isDigit(folded.charAt(0)))
                && REGISTERED.matcher(folded).find();
    }

    /** Chinaunix首页 | 论坛 | 博客: three and more beside one another with strokes between them, half of them nothing but words of sites. */
    private static boolean isRowOfLinks(String folded, SiteWords.Cover cover) {
        if (cover.words() < 2 || folded.indexOf('|') < 0 || LineChars.isSpoken(folded)) {
            return false;
        }
        String[] cells = STROKES.split(folded);
        long known = Arrays.stream(cells)
                .filter(cell -> SiteWords.in(cell).share() > ALL)
                .count();
        return cells.length > 2 && known * 2 >= cells.length;
    }

    /** Without one of these words no pattern for what a site says of itself is tried; hardly a line has one. */
    private static boolean namesKeeper(String folded) {
        return folded.contains("侵权") || folded.contains("会员") || folded.contains("用户") || folded.contains("侵犯");
    }

    private static void put(Set<Trait> traits, boolean is, Trait... some) {
        if (is) {
            traits.addAll(List.of(some));
        }
    }

    boolean claimed() {
        return traits.contains(Trait.CLAIMED);
    }

    boolean frame() {
        return traits.contains(Trait.FRAME);
    }

    boolean sure() {
        return traits.contains(Trait.SURE);
    }

    boolean site() {
        return traits.contains(Trait.SITE);
    }

    boolean page() {
        return traits.contains(Trait.PAGE);
    }

    boolean credit() {
        return traits.contains(Trait.CREDIT);
    }

    boolean alone() {
        return traits.contains(Trait.ALONE);
    }

    boolean button() {
        return traits.contains(Trait.BUTTON);
    }

    boolean caption() {
        return traits.contains(Trait.CAPTION);
    }

    boolean sentence() {
        return traits.contains(Trait.SENTENCE);
    }
}
