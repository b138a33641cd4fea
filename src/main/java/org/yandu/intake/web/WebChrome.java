package org.yandu.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.yandu.document.Noise.Kind;
import org.yandu.intake.manuscript.ListCaptions;
import org.yandu.intake.manuscript.Squeezed;
import org.yandu.intake.web.WebWeights.Weight;

/**
 * Tells the site from the article by tag, role and the names authors give to parts of a page. Names are a hint only: what holds
 * sentences, the title or most of the page's words is never the site, whatever it is called.
 */
final class WebChrome {

    private static final Map<String, Kind> TAGS = Map.of(
            "nav", Kind.NAVIGATION,
            "header", Kind.NAVIGATION,
            "aside", Kind.NAVIGATION,
            "footer", Kind.FOOTER,
            "select", Kind.NAVIGATION,
            "button", Kind.SHARE);

    private static final Map<String, Kind> ROLES = Map.of(
            "navigation", Kind.NAVIGATION,
            "banner", Kind.NAVIGATION,
            "search", Kind.NAVIGATION,
            "complementary", Kind.NAVIGATION,
            "menu", Kind.NAVIGATION,
            "contentinfo", Kind.FOOTER);

    private record Name(Pattern pattern, Kind kind) {

        static Name of(String regex, Kind kind) {
            return new Name(Pattern.compile(regex), kind);
        }
    }

    /** English names and initials of pinyin (dqwz 当前位置, yqlj 友情链接, llcs 浏览次数) as the sites of offices use them. */
    private static final List<Name> NAMES = List.of(
            Name.of(
                    "bread.*|crumbs?|.*crumbs?|dqwz|weizhi|wz|curpos|curlocation|location|position|place|path",
                    Kind.BREADCRUMB),
            Name.of(
                    "bd?share.*|.*share|sharebox|jiathis.*|social|print|prints?box|dayin|fontsize|fontsize.*|ziti|zihao|zh|qrcode|ewm|erweima|toolbar|tools?|fenxiang|fx",
                    Kind.SHARE),
            Name.of(
                    "hits?|views?|pv|counter|clicks?|llcs|djcs|djl|lll|readnum|viewcount|zan|dianzan|praise|likes?",
                    Kind.COUNTER),
            Name.of(
                    "foot|foot.*|.*foot|.*footer|bottom|copyright|copy|banquan|beian|bottom.*|printfooter|license.*|licence.*",
                    Kind.FOOTER),
            Name.of(
                    "nav|nav.*|.*nav|menu|.*menu|header|head|top|top.*|banner|logo|search|search.*|sidebar|side|related|relate.*|xgwz|xgxw|xgyd|xglj|recommend|hot|rank|"
                            + "links?|friendlinks?|yqlj|pager|pagination|prevnext|prev|next|pre|sxp|sxy|syt|gotop|login|lang|language|toc|catalog|catlinks|editsection",
                    Kind.NAVIGATION));

    private static final Pattern IN_CAMEL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+");

    private static final Pattern FACTS = Pattern.compile("来源|來源|作者|执笔|索引号|发文|发布(?:时间|日期|机构)|成文日期|\\d{4}[-年/.]\\d{1,2}");

    private static final Pattern SITE = Pattern.compile(
            "备案|版权|主办|承办|著作权|公有领域|知识共享|最后编辑|检索自|ICP|公网安备|标识码|技术支持|(?i:copyright|all rights)|联系电话|地址|邮编");

    /** 新华网　正文: signs of a font, or none, may part its steps. */
    private static final Pattern WAY = Pattern.compile("[>›»→/]|位置|首页|\\S\\s+(?:正文|内容|详情)$");

    private static final Pattern COUNTED = Pattern.compile("\\d|次|点击|浏览|阅读");

    /** Buttons and counters are a row of words; a breadcrumb ends in the title. */
    private static final int ROW = 150;

    private static final Pattern SCRIPT = Pattern.compile("^\\s*(?i:javascript):");

    private static final Pattern BUTTON_LABEL = Pattern.compile("^\\s*(?:字[体號号體]|分享到?|打印|收藏|大小)\\s*[:：]?\\s");

    /** What readers of an encyclopedia may do with a section. */
    private static final Pattern OF_SECTION =
            Pattern.compile("[\\[［]?\\s*(?:(?:编辑|編輯|编辑源代码|播报|讨论|上传视频)\\s*\\|?\\s*)+[]］]?");

    /** A heading with its buttons. */
    private static final int SECTION = 60;

    private static final Pattern LABEL_ALONE = Pattern.compile("(?:调整)?(?:字[体號号體]|字号大小|分享到?|打印|收藏)\\s*[:：]?");

    /** Letters of a row of buttons, of one of them, and beside the picture of one. */
    private static final int BUTTONS = 24;

    private static final int BUTTON = 4;

    private static final int ICON = 8;

    private static final int SHORT_TITLE = 4;

    private static final int LONG_NAME = 12;

    /** Prose of this much is text: below stand slogans and notes of the site. */
    private static final int PROSE = 200;

    private static final int PROSE_SENTENCES = 3;

    /** An article has most of the words that are no links; a footer hardly a tenth. */
    private static final double ARTICLE = 0.4;

    private final WebWeights weights;
    private final int plain;
    private final String title;

    private WebChrome(WebWeights weights, int plain, String title) {
        this.weights = weights;
        this.plain = plain;
        this.title = title;
    }

    static WebChrome of(Element body, @Nullable String title) {
        WebWeights weights = new WebWeights(body);
        return new WebChrome(weights, weights.of(body).plain(), Squeezed.of(title == null ? "" : title));
    }

    /** A book has no site around it. */
    static WebChrome none() {
        return new WebChrome(new WebWeights(new Element("body")), -1, "");
    }

    /** @return {@code null} for what is no part of the site */
    @Nullable
    Kind kind(Element element) {
        Weight weight = plain < 0 ? Weight.NONE : weights.of(element);
        if (weight.letters() == 0 || holdsProse(weight)) {
            return null;
        }
        if (isRunning(element)) {
            return Kind.PAGE;
        }
        Kind named = named(element);
        if (named != null && fits(element, named, weight)) {
            return named;
        }
        if (isButtons(element, weight)) {
            return Kind.SHARE;
        }
        Kind tagged = tagged(element);
        return tagged != null && fits(element, tagged, weight) ? tagged : null;
    }

    /** The head or foot of every page, as office programs save it. */
    private static boolean isRunning(Element element) {
        String title = element.attr("title");
        return element.normalName().equals("div") && (title.equals("header") || title.equals("footer"));
    }

    private static @Nullable Kind tagged(Element element) {
        Kind role = ROLES.get(element.attr("role").toLowerCase(Locale.ROOT));
        return role != null ? role : TAGS.get(element.normalName());
    }

    private static @Nullable Kind named(Element element) {
        String names = element.className() + " " + element.id();
        if (names.isBlank() || names.length() > ROW || element.normalName().equals("body")) {
            return null;
        }
        List<String> words = Arrays.stream(IN_CAMEL.split(names))
                .map(w -> w.toLowerCase(Locale.ROOT))
                .toList();
        for (Name name : NAMES) {
            if (words.stream().anyMatch(w -> name.pattern.matcher(w).matches())) {
                return name.kind;
            }
        }
        return null;
    }

    /** 字体：放大 正常 缩小, or 微博 behind an empty link that shares the page: what only works by a script. */
    private static boolean isButtons(Element element, Weight weight) {
        boolean link = element.normalName().equals("a");
        if (weight.letters() > BUTTONS || !link && weight.links() == 0) {
            return false;
        }
        if (isOfSection(element)) {
            return true;
        }
        if (link) {
            return false;
        }
        List<Element> links = element.select("a");
        if (weight.linked() == 0 && LABEL_ALONE.matcher(element.text().strip()).matches()) {
            return true;
        }
        boolean scripted = links.stream()
                .allMatch(each -> SCRIPT.matcher(each.attr("href")).find()
                        && each.text().strip().length() <= BUTTON);
        if (!scripted) {
            return false;
        }
        return weight.linked() == 0
                ? weight.letters() <= ICON && named(links.getFirst()) == Kind.SHARE
                : links.size() > 1
                        && (weight.plain() == 0 && element.closest("td,th") == null
                                || BUTTON_LABEL.matcher(element.text()).find());
    }

    /** 编辑 beside a heading, and not as a word of a sentence. */
    private static boolean isOfSection(Element element) {
        if (!OF_SECTION.matcher(element.text().strip()).matches()) {
            return false;
        }
        Element block = element;
        while (!WebTags.isBlock(block.normalName()) && block.parent() != null) {
            block = block.parent();
        }
        String words = block.text();
        return words.length() <= SECTION && words.indexOf('。') < 0 && words.indexOf('，') < 0;
    }

    private boolean holdsProse(Weight weight) {
        boolean prose = weight.plain() > PROSE && weight.sentences() >= PROSE_SENTENCES;
        boolean most = plain > PROSE && weight.plain() > plain * ARTICLE;
        return prose || most;
    }

    private boolean fits(Element element, Kind kind, Weight weight) {
        String words = weight.letters() > 4 * ROW ? "" : element.text();
        boolean row = weight.letters() <= ROW;
        return switch (kind) {
            case BREADCRUMB -> row && WAY.matcher(words).find();
            case COUNTER ->
                row && COUNTED.matcher(words).find() && !FACTS.matcher(words).find();
            case SHARE ->
                row && weight.sentences() == 0 && !FACTS.matcher(words).find() && !holdsTitle(element, words);
            case FOOTER ->
                weight.linkShare() > ARTICLE || SITE.matcher(element.text()).find();
            default ->
                !holdsTitle(element, words)
                        && !FACTS.matcher(words).find()
                        && (weight.linkShare() > ARTICLE
                                || row
                                || element.normalName().equals("select"));
        };
    }

    private boolean holdsTitle(Element element, String words) {
        if (!title.isEmpty() && Squeezed.of(words).contains(title)) {
            return true;
        }
        Element main = element.selectFirst("h1");
        if (main != null && isTitle(main)) {
            return true;
        }
        // The name of the site is often a heading, but hardly this long.
        Element heading = element.selectFirst("h1,h2,h3");
        return heading != null && title.isEmpty() && Squeezed.of(heading.text()).length() >= LONG_NAME;
    }

    /** A main heading that is no link is the title, but for the name of the site, which ends the title of the page or is short. */
    private boolean isTitle(Element main) {
        String words = Squeezed.of(main.text());
        boolean linked = main.closest("a") != null || main.selectFirst("a") != null;
        return !linked
                && words.length() >= SHORT_TITLE
                && !ListCaptions.isSite(words)
                && (title.startsWith(words) || words.length() >= LONG_NAME && !title.endsWith(words));
    }
}
