package org.yandu.intake.cleaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.Noise;
import org.yandu.document.Noise.Kind;
import org.yandu.document.TextSpan;

/** Navigation, breadcrumbs, view counters and the buttons for printing and sharing around a text from a web page. */
final class SiteChrome implements NoiseFinder.Rule {

    /** Chrome stands in so many lines at either end. */
    private static final int EDGE = 15;

    /** And the row of facts below a title stands in so many at most. */
    private static final int ROW = 80;

    /** A line of chrome is a row of words, hardly longer. */
    private static final int LENGTH = 120;

    /** So much of a wall of text is looked at for what stood above the text. */
    private static final int WALL_HEAD = 200;

    /** And so much behind its last sentence. */
    private static final int WALL_FOOT = 100;

    private static final Pattern NAVIGATION = Pattern.compile(
            "(?:^|[\\s|\\[·])(?:收藏本站|加入收藏|设为首页|设为主页|官方微博|官方微信|欢迎(?:浏览|访问|光临)|网站首页|返回首页|返回顶部|返回列表|网站地图|无障碍(?!出行|设施|环境|改造|建设|通行)|长者模式"
                    + "|适老(?!化改|化产|化建|化住|环境|社区|设施)|手机版|电脑版|繁体(?:版|中文)?(?=$|[\\s|])|简体(?:版|中文)?(?=$|[\\s|])|english(?=$|[\\s|])|站内搜索|用户登录|[上下]一[篇条页](?:[:\\]\\s]|$)"
                    + ")");

    private static final Pattern BREADCRUMB = Pattern.compile(
            "^(?:[^\\s>]{2,16}\\s+)?(?:首\\s{0,6}页|主页)(?:\\s*[>»›]+\\s*[^\\s>»›]{2,16}){2,}(?:\\s|$)|^(?:>{1,2}\\s?[^\\s>]{2,12}\\s*){2,}$|^(?:首页|主页)(?:\\s?<\\s?[^\\s<]{2,14}){1,6}$|^[\\[(]?(?:您的?(?:现在|当前|目前)?(?:所在)?的?位置(?:[:>\\s]|$)|当前(?:位置|栏目|页面)[:>])"
                    + "|^[\\[(]?(?:现在|目前|当前)?的?(?:所在)?的?位置是?[:\\s]*(?:\\S{0,4}(?:首页|主页)|[^\\s>»›]{0,12}\\s*[>»›])"
                    + "|^(?:网站|本站)?(?:首\\s{0,6}页|主页)\\s*(?:[|>»›→/\\-\\\\:·]|\\s)\\s*\\S"
                    + "|^[^\\s>»›]{2,20}(?:\\s*[>»›→]+\\s*[^\\s>»›]{2,30}){2,}$|^[^\\s》]{2,20}(?:\\s》\\s[^\\s》]{2,20}){2,}$");

    /** 当前位置 工作动态 without a sign that leads on; a table may have a column called so. */
    private static final Pattern PLACED =
            Pattern.compile("[\\[(]?(?:现在|目前|当前)(?:所在)?的?位置[: ]+([^\\s|:,;]{2,16})[\\])]?");

    private static final String COUNTED = "(?:点击|浏览|阅读|访问|查看)(?:率|量|数|次数|人数)?|人气";

    private static final Pattern COUNTER = Pattern.compile(
            "(?<=^|[\\s|\\[(/〖]|(?:来源|作者):|(?:时间|日期):\\d{1,2}-\\d{1,2}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}\\s{1,3}\\d{1,2}:\\d{2}(?::\\d{2})?)(?:(?:"
                    + COUNTED
                    + ")[:]|本文共?(?:阅读|浏览|点击)[:]?)\\s*(?:\\d+(?:,\\d{3})*|\\[\\s?\\d*\\s?\\])?(?:\\s*次)?|(?<=^|[\\s|\\[(/])\\d+\\s*次?(?:阅读|浏览|点击)(?=$|[\\s|\\])])");

    /** 阅读 1.2万 评论 26: without a colon only beside a day, a source or another of them, which may come without a blank: 阅读 1.2万评论 36收藏. */
    private static final Pattern BARE_COUNTER = Pattern.compile(
            "(?:(?<=^|[\\s|/·])|\\G)(?:(?:阅读|浏览|点击|播放)(?:量|数|次数)?|评论|跟[帖贴]|点赞|收藏|分享|转发|回复)\\s?:?[(\\[]?\\d+(?:\\.\\d+)?[万w千k]?\\+?[)\\]]?(?=$|[\\s|/·]|阅读|浏览|评论|跟[帖贴]|点赞|收藏|分享|转发|回复)");

    /** With one of these a counter begins, after its number or before it. */
    private static final BitSet COUNTING_FIRST = LineChars.first(
            List.of("点击", "浏览", "阅读", "访问", "查看", "人气", "本文", "播放", "评论", "跟帖", "收藏", "分享", "转发", "回复"));

    /** And with one of these the sizes of letters or a button in brackets. */
    private static final BitSet SHARING_FIRST = LineChars.first(List.of("字", "文字", "[", "("));

    private static final Pattern SHARE =
            Pattern.compile(Buttons.SIZES + "|[\\[(]\\s*(?:" + Buttons.OF_PAGE + ")\\s*[\\])]");

    private static final Pattern SCAN = Pattern.compile("^[\\[(]?(?:微信)?(?:扫一扫|扫描二维码|扫码)");

    /** 首页 要闻 时政 经济: columns beside one another, where a breadcrumb leads down. */
    private static final Pattern COLUMNS = Pattern.compile(
            "[\\[(]?(?:网站|本站)?(?:首页|主页)(?:[\\s|·]+[^\\s|·>»›:]{1,4}){3,}|[\\[(]?(?:网站|本站)?(?:首页|主页)(?:[\\s|·]+[^\\s|·>»›:]{1,12}){4,}");

    /** The same at the head of a wall, where nothing but the sign > tells words of the site from the title. */
    private static final Pattern WALL_CRUMB = Pattern.compile(
            "^(?:[\\[(]?您?(?:现在|当前|目前)?(?:所在)?的?位置[:]?\\s*)?(?:网站|本站)?(?:首页|主页)(?:\\s*\\|?\\s*(?:>{1,2}|[»›→])\\s*[^\\s|>»›→]{2,12}){1,5}(?:\\s*\\|)?");

    private static final Pattern SOME_BUTTON = Pattern.compile(Buttons.OF_PAGE + "|字体|字号");

    private static final Pattern ONLY_BUTTONS =
            Pattern.compile("(?:[\\s|\\[\\]()/·、:]|" + Buttons.SIZES + "|" + Buttons.OF_PAGE + "|t|\\+)+");

    @Override
    public void find(String text, List<Line> lines, List<Noise> found) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            // A menu of many lines may stand above the title.
            boolean top = i < EDGE || i < ROW && FactRow.is(line);
            boolean edge = top || i >= lines.size() - EDGE;
            if (edge && line.length() <= LENGTH && !LineChars.isSpoken(line.folded())) {
                if (!isSetBelow(lines, i)) {
                    if (i < EDGE && isPlaced(lines, i)) {
                        add(found, line, 0, line.length(), Kind.BREADCRUMB);
                    } else {
                        look(line, top, isRow(lines, i), found);
                    }
                }
            } else if (line.length() > LENGTH) {
                wall(line, i < EDGE, i >= lines.size() - EDGE, found);
            }
        }
    }

    /** Where line breaks were lost, head and foot of the page are the beginning and the end of a long line. */
    private static void wall(Line line, boolean head, boolean foot, List<Noise> found) {
        String folded = line.folded();
        if (head) {
            int stop = folded.indexOf('。');
            String beginning = folded.substring(0, Math.min(WALL_HEAD, stop < 0 ? line.length() : stop));
            Matcher crumb = WALL_CRUMB.matcher(beginning);
            if (crumb.find()) {
                add(found, line, 0, trimmed(folded, crumb.end()), Kind.BREADCRUMB);
            }
            bits(line, beginning, true, -1, found);
        }
        int last = folded.lastIndexOf('。');
        if (foot && last >= 0 && line.length() - last <= WALL_FOOT) {
            Matcher share = SHARE.matcher(folded).region(last + 1, line.length());
            while (share.find()) {
                add(found, line, share.start(), trimmed(folded, share.end()), Kind.SHARE);
            }
        }
    }

    private static void look(Line line, boolean head, boolean row, List<Noise> found) {
        String folded = line.folded();
        if (head && COLUMNS.matcher(folded).matches()) {
            add(found, line, 0, line.length(), Kind.NAVIGATION);
        } else if (head && BREADCRUMB.matcher(folded).find()) {
            add(found, line, 0, line.length(), Kind.BREADCRUMB);
        } else if (SCAN.matcher(folded).find()) {
            add(found, line, 0, line.length(), Kind.SHARE);
        } else if (NAVIGATION.matcher(folded).find() && !Numbering.is(folded)) {
            add(found, line, 0, line.length(), Kind.NAVIGATION);
        } else if (isButton(folded)) {
            add(found, line, 0, line.length(), Kind.SHARE);
        } else {
            int last = head && !row && LineChars.hasDigit(folded) ? bareCounters(line, found) : -1;
            bits(line, folded, head, last, found);
        }
    }

    /** At the very top, or with the name of a column; and always with a title right below. */
    private static boolean isPlaced(List<Line> lines, int i) {
        Matcher placed = PLACED.matcher(lines.get(i).folded());
        return placed.matches()
                && i + 1 < lines.size()
                && (i == 0 || SiteMenu.isKnown(placed.group(1)))
                && SiteMenu.isTitle(lines, i + 1);
    }

    /** What a numbered heading stands above is its content, though it be the columns of a site. */
    static boolean isSetBelow(List<Line> lines, int i) {
        String folded = lines.get(i).folded();
        return i > 0
                && folded.length() <= LENGTH
                && !LineChars.isSpoken(folded)
                && Numbering.isHeading(lines.get(i - 1).folded())
                && (COLUMNS.matcher(folded).matches()
                        || BREADCRUMB.matcher(folded).find());
    }

    /** 账号甲 转发 12 收藏 30, and the next account below it: rows of a table, of which each line looks like its neighbour. */
    static boolean isRow(List<Line> lines, int i) {
        String counted = counted(lines.get(i));
        return !counted.isEmpty()
                && (i > 0 && counted.equals(counted(lines.get(i - 1)))
                        || i + 1 < lines.size() && counted.equals(counted(lines.get(i + 1))));
    }

    /** The words of its counters, without how many. */
    private static String counted(Line line) {
        StringBuilder words = new StringBuilder();
        for (TextSpan each : counters(line)) {
            line.folded()
                    .substring(each.start(), each.end())
                    .chars()
                    .filter(c -> Character.isIdeographic(c) && c != '万' && c != '千')
                    .forEach(words::appendCodePoint);
        }
        return words.toString();
    }

    private static List<TextSpan> counters(Line line) {
        List<TextSpan> counters = new ArrayList<>();
        if (line.length() <= LENGTH
                && LineChars.hasDigit(line.folded())
                && LineChars.hasAny(line.folded(), COUNTING_FIRST)) {
            Matcher counter = BARE_COUNTER.matcher(line.folded());
            while (counter.find()) {
                counters.add(new TextSpan(counter.start(), counter.end()));
            }
        }
        return counters;
    }

    /** Counters and buttons between other words. */
    private static void bits(Line line, String folded, boolean head, int counted, List<Noise> found) {
        int last = counted;
        boolean counts = head && LineChars.hasAny(folded, COUNTING_FIRST);
        Matcher counter = COUNTER.matcher(folded);
        while (counts && counter.find()) {
            add(found, line, counter.start(), trimmed(folded, counter.end()), Kind.COUNTER);
            last = Math.max(last, counter.end());
        }
        boolean shares = LineChars.hasAny(folded, SHARING_FIRST);
        Matcher share = SHARE.matcher(folded);
        while (shares && share.find()) {
            add(found, line, share.start(), trimmed(folded, share.end()), Kind.SHARE);
            last = Math.max(last, share.end());
        }
        tail(line, folded, last, found);
    }

    /** Returns the end of the last, or -1. */
    private static int bareCounters(Line line, List<Noise> found) {
        List<TextSpan> counters = counters(line);
        if (counters.size() < 2 && !PageFrame.isFact(line)) {
            return -1;
        }
        counters.forEach(each -> add(found, line, each.start(), each.end(), Kind.COUNTER));
        return counters.isEmpty() ? -1 : counters.getLast().end();
    }

    /** 字体：[大 中 小] 打印: what follows other buttons up to the end of the line needs no brackets to be some. */
    private static void tail(Line line, String folded, int last, List<Noise> found) {
        int from = Math.max(0, last);
        while (from < folded.length() && Character.isWhitespace(folded.charAt(from))) {
            from++;
        }
        String rest = folded.substring(from);
        if (last >= 0 && ONLY_BUTTONS.matcher(rest).matches() && hasButton(rest)) {
            add(found, line, from, trimmed(folded, folded.length()), Kind.SHARE);
        }
    }

    /** Whether a line is nothing but buttons. */
    static boolean isButton(String folded) {
        return folded.length() > 1 && ONLY_BUTTONS.matcher(folded).matches() && hasButton(folded);
    }

    private static boolean hasButton(String folded) {
        return SOME_BUTTON.matcher(folded).find();
    }

    private static int trimmed(String folded, int end) {
        int at = end;
        while (at > 0 && Character.isWhitespace(folded.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static void add(List<Noise> found, Line line, int start, int end, Kind kind) {
        TextSpan span = new TextSpan(line.start() + start, line.start() + end);
        found.add(new Noise(span, kind, "noise." + kind.name().toLowerCase(java.util.Locale.ROOT)));
    }
}
