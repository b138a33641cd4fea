package org.yandu.outline.numbers;

import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the numbering that stands at a place, in both scripts, widths and with the usual slips. */
public final class MarkerReader {

    private static final String HAN = "([" + Numeral.CHINESE + "]{1,5})";

    /** 第一千二百五十九条 of the Civil Code. */
    private static final String LONG_HAN = "([" + Numeral.CHINESE + "]{1,9})";

    /** 四、五月份 and 八、九名干部: two neighbours and what is counted, where 三、七月份工作 may be a heading. */
    private static final String NO_NEIGHBOURS = "(?!(?:(?<=一[、.])二|(?<=二[、.])三|(?<=三[、.])四|(?<=四[、.])五|(?<=五[、.])六|"
            + "(?<=六[、.])七|(?<=七[、.])八|(?<=八[、.])九|(?<=九[、.])十|(?<=十[、.])十一)"
            + "(?:月|天|日|号|季度|年级|名|位|线|楼|层|十|两))(?!(?:(?<=五[、.])六|(?<=六[、.])七|(?<=七[、.])八|(?<=八[、.])九|(?<=九[、.])十)个)";

    /**
     * 一、二级 and 一、二、三等 are enumerations in a sentence; 二、三次往返 and 一、一等奖 on a line of its own are not, nor is 一、一线办公。… or 三、二次告知。…:
     * whoever enumerates counts upwards.
     */
    private static final String NO_ENUMERATION = "(?:(?<=(?<![^\\n ])[" + Numeral.CHINESE + "]{1,5} ?[、.])(?=["
            + Numeral.CHINESE + "](?:次[^。;,:?!\\n]{1,20}|等[奖功][^。;,:?!\\n]{0,20})(?:\\n|$))|" + falling()
            + "|(?![" + Numeral.CHINESE + "]{1,2}[、级等线期批类届者产是次]))";

    /** 第三章的, 第五条规定, 第二条第一款, 第一章至第三章: mentions, not headings. 第四条项目 and 第三条 中央 begin an article. */
    private static final String NO_MENTION = "(?!第 ?(?:[" + Numeral.CHINESE
            + "]{1,5}|\\d{1,3}) ?[款项条章节编])(?! ?(?:[的、,)]|规定|所[称列]|[一二三四五六七八九十]款)|[之至和与及或]|中(?![央国小医心外华等共介标期止学长药级层])"
            + "|[款项](?!目)|以[上下内外]|但书|[前后]段)";

    /** 第18卷 第2期 heads the pages of a journal. */
    private static final String NO_ISSUE = "(?! *第 ?[" + Numeral.CHINESE + "\\d]{1,5} ?期)";

    /** Whether something parts the marker from the words: 第二课堂 and 第一讲座 are no divisions. */
    private static final String FREE = "(?=([ :、.\\-(\\[《\"\\n]|$)?)";

    /** The depth of 第一个问题是…, beside 第一， and 一是. */
    public static final int SPOKEN_OF = 2;

    private static final String CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final String BRACKETED = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇";
    private static final String DOTTED = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛";
    private static final String HAN_BRACKETED = "㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩";

    /** What is typed, or read by a machine, for 一. */
    public static final String DASHES = "-ー丨";

    private static final String DASH = "[" + DASHES + "]";
    private static final String TENS = "((?:[二三四五六七八九]?十)?)";
    private static final String WORD = "(?= ?[\\p{IsHan}\"《])";

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final List<String> ROMAN_NUMERALS =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");
    private static final String LAST = "最后";
    private static final List<String> SPOKEN = List.of("首先", "其次", "再次");
    /** As they fold: Ⅱ is ⅱ. */
    private static final String ROMAN_SIGNS = "ⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹⅺⅻ";

    private static final String ROMANS = "i{1,3}|iv|vi{0,3}|ix|x";

    /** What is counted by its own name where the text has several: 专题一, 案例2. */
    private static final String THING =
            "(?:专题|模块|板块|案例|议题|主题|话题|任务|问题|误区|举措|做法|经验|启示|教训|建议|对策|路径|步骤|阶段|环节|类型|亮点|特点|趋势|原因|挑战|故事|场景)";

    /** How one kind of numbering looks and what it says; group 1 is the numeral. */
    private record Rule(Pattern pattern, Function<MatchResult, Marker> reading) {}

    private static final List<Rule> RULES = List.of(
            // 第一部分，讲讲今后的任务。 alone on its line, above what is said of it.
            rule("(第 ?" + HAN + "部分),(?=[^。;:!?\\n]{4,40}。 *(?:\\n|$))", MarkerReader::counted),
            // A dash, bar or prolonged sound mark in place of 一 is the commonest slip of scanned books.
            rule(
                    "第 {0,2}(?:" + LONG_HAN
                            + "|(\\d{1,4})(?:-(\\d{1,2}))?|[-ー丨|]) {0,2}(分编|编|篇|卷|部分|部(?= *[^\\p{IsHan}\\s]|  *\\p{IsHan}|\\n|$)|章|节|条|讲|课|单元)(?: ?之 ?(["
                            + Numeral.CHINESE + "]{1,5}|\\d{1,2}))?" + NO_MENTION + NO_ISSUE + FREE,
                    MarkerReader::structural),
            rule("([上中下]) {0,2}([篇编卷])" + NO_MENTION + FREE, MarkerReader::third),
            rule("第(?:" + HAN + "|(\\d{1,2}))[,、:.](?!\\d)", m -> marker(m, Style.ORDINAL, "第" + numeral(m), true)),
            // 參 folds to 参.
            rule("([壹贰叁参肆伍陆柒捌玖拾]{1,3}) ?[、.]", m -> marker(m, Style.FORMAL, m.group(1), true)),
            rule(HAN + " ?[、.]" + NO_NEIGHBOURS + NO_ENUMERATION, m -> marker(m, Style.HAN, m.group(1), true)),
            rule("\\( ?" + HAN + " ?\\)[、.,:]?", m -> marker(m, Style.HAN_BRACKET, "（" + m.group(1) + "）", true)),
            rule(HAN + "\\)[、.]?", m -> marker(m, Style.HAN_BRACKET, "（" + m.group(1) + "）", false)),
            // （—）, a dash typed for 一: Dashes knows whether （二） goes on from it.
            rule("\\( ?" + TENS + DASH + " ?\\)[、.]?" + WORD, m -> dashed(m, Style.HAN_BRACKET, "（", "）")),
            rule(TENS + DASH + " ?、" + WORD, m -> dashed(m, Style.HAN, "", "")),
            rule("([" + HAN_BRACKETED + "])", m -> listed(m, HAN_BRACKETED, Style.HAN_BRACKET, true)),
            rule(
                    "(\\d{1,2}(?:\\.\\d{1,2}){1,3})[.、]?(?=\\s+[^\\d\\s.,、%]|(?!个(?!人|体|案|性|别)|小时|分钟|平方|立方|千[米克瓦]|人次|[百千]分)[^\\d\\s.,、%年月日万亿元倍米公吨亩岁版度-])",
                    MarkerReader::decimal),
            // §3.2 三张清单, §4 结语: the sign says that it is a division.
            rule("§ {0,2}(\\d{1,2}(?:\\.\\d{1,2}){0,3})[.、]?(?= *[^\\d\\s.,、;:)])", MarkerReader::decimal),
            // The full year is allowed after the dot: 1.2023年工作回顾.
            rule("(\\d{1,2}) ?[.、](?:(?=\\d{4}年)|(?!\\d))", m -> marker(m, Style.ARABIC, m.group(1), true)),
            // 13A., put in between 13 and 14 as in Hong Kong.
            rule("(\\d{1,2})[A-Za-z]\\.(?= )", m -> marker(m, Style.ARABIC, m.group(1), true)),
            rule("([" + DOTTED + "])", m -> listed(m, DOTTED, Style.ARABIC, true)),
            rule("\\( ?(\\d{1,2}) ?\\)[、.]?", m -> marker(m, Style.ARABIC_BRACKET, "（" + m.group(1) + "）", true)),
            rule("(\\d{1,2})\\)[、.]?", m -> marker(m, Style.ARABIC_BRACKET, "（" + m.group(1) + "）", false)),
            rule("([" + BRACKETED + "])", m -> listed(m, BRACKETED, Style.ARABIC_BRACKET, true)),
            rule("([" + CIRCLES + "])", m -> listed(m, CIRCLES, Style.CIRCLED, true)),
            rule("([" + STEMS + "])[、.](?![" + STEMS + "])", m -> lettered(m, STEMS, Style.STEM, 0)),
            rule("\\( ?([" + STEMS + "]) ?\\)(?=\\p{IsHan}| )", m -> lettered(m, STEMS, Style.STEM, 1)),
            rule("([" + STEMS + "]部)(?=[ :、])", m -> lettered(m, STEMS, Style.PART, 0)),
            rule("(" + ROMANS + ")(?:[.] +(?=\\S)|、)", MarkerReader::roman),
            // Ⅱ. is one character, which no word begins with.
            rule("([" + ROMAN_SIGNS + "]) ?[.、](?!\\d)", m -> sign(m, true)),
            rule("([" + ROMAN_SIGNS + "])(?= +\\p{IsHan})", m -> sign(m, false)),
            rule("\\( ?([" + ROMAN_SIGNS + "]) ?\\)", m -> sign(m, true)),
            rule("\\( ?(" + ROMANS + ") ?\\)", MarkerReader::roman),
            rule("([a-z])(?:[.] +(?=\\S)|[.、](?=\\p{IsHan}|[\"《]))", m -> lettered(m, LETTERS, Style.LETTER, 0)),
            rule("\\( ?([a-z]) ?\\)", m -> lettered(m, LETTERS, Style.LETTER, 1)),
            rule("(" + THING + ") ?(?:" + HAN + "|(\\d{1,2}))(?:[、.:](?!\\d)|(?= |\\n|$))", MarkerReader::topic),
            // 第一个问题，基层难在哪里: said before what it is, on a line of its own or as the first sentence of what is said about
            // it.
            rule(
                    "(第 ?" + HAN
                            + "(?:点|句话|件事|个(?:问题|方面|话题|专题|关键词|词|故事|体会|感受|希望|建议|启示|期待|层面|环节|重点|部分)))[,:、 ] *(?=[^。;\\n]{2,40}(?:[。\\n]|$))",
                    MarkerReader::counted),
            // 第一个问题是服务意识问题。 before a paragraph about it.
            rule(
                    "(第 ?" + HAN + "(?:点|个(?:问题|方面|话题|重点))?)是(?=[^。;,:?!\\n]{2,16}。[^\\n]{20})",
                    m -> new Marker(
                            Style.ORDINAL, SPOKEN_OF, Numeral.read(m.group(2)), m.start(), m.end(), m.group(1), true)),
            // 第一个关键字：历 alone on its line.
            rule("(第 ?" + HAN + "个关键[词字]):(?=[^。;\\n]{1,20}(?:\\n|$))", MarkerReader::counted),
            // 第一种：主观主义的态度。 alone on its line, above what is said of it.
            rule("(第 ?" + HAN + "种):(?=[^。;\\n]{2,30}。? *(?:\\n|$))", MarkerReader::counted),
            // 第一类　理论政治, 第二组：农业: what is sorted, each sort with its title on a line of its own.
            rule("(第 ?" + HAN + "[类组站程板层关步])(?:[:、]| +)(?=[^。;,\\n]{2,30}(?:\\n|$))", MarkerReader::counted),
            // 首先，做一个善良的人 alone on its line: the last counts on from whatever is before it.
            rule("(首先|其次|再次|最后)[,:、](?!感谢|祝|向|请|让我们|谢谢)(?=[^。;:!?\\n]{3,24} *\\n)", MarkerReader::spoken),
            rule("(?:问|提问|[Qq](?:[0-9]{1,2})?)[:、.]", MarkerReader::question),
            // 二，突出重点: a slip of the pen, or a thesis, on a line with nothing behind it.
            rule(HAN + ",(?=[^。;\\n]{4,40}[。;]?(?:\\n|$))", m -> marker(m, Style.HAN, m.group(1), false)),
            // 一 on a line of its own, as essays are divided.
            rule(HAN + "(?= +\\S| *(?:\\n|$))", m -> marker(m, Style.HAN, m.group(1), false)),
            rule("(\\d{1,2})(?= +[^\\d\\s.-])", m -> marker(m, Style.ARABIC, m.group(1), false)));

    /** What a numbering may begin with beside numerals and brackets. */
    private static final String FIRST = "首其再最参上中下专模板案议主话任问误举做经启教建对路步阶环类亮特趋原挑故场提";

    private static final Pattern MARKDOWN = Pattern.compile("(#{1,6}) +");

    private MarkerReader() {}

    /** At a number that is no greater than the one before it. */
    private static String falling() {
        String numerals = "一二三四五六七八九";
        return IntStream.rangeClosed(1, numerals.length())
                .mapToObj(
                        i -> "(?<=" + numerals.charAt(i - 1) + "[、.])(?=[" + numerals.substring(0, i) + "][级等线期批类届次])")
                .collect(Collectors.joining("|"));
    }

    /** @return the numbering that begins exactly at the offset, or null */
    public static @Nullable Marker read(String folded, int at, int limit) {
        Matcher hashes = MARKDOWN.matcher(folded).region(at, limit);
        if (hashes.lookingAt()) {
            int depth = hashes.group(1).length();
            Marker inner = numbered(folded, hashes.end(), limit);
            return inner != null && inner.solid()
                    ? inner.within(at, depth)
                    : new Marker(Style.MARKDOWN, depth, Numeral.UNREADABLE, at, hashes.end() - 1, "", true);
        }
        return numbered(folded, at, limit);
    }

    private static @Nullable Marker numbered(String folded, int at, int limit) {
        if (at >= limit || !mayBegin(folded.charAt(at))) {
            return null;
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(folded).region(at, limit);
            matcher.useTransparentBounds(true);
            if (matcher.lookingAt()) {
                Marker marker = rule.reading().apply(matcher);
                // 〇、 and 百 say nothing; a division may be torn, a plain numeral may not.
                if (marker.ordinal() != Numeral.UNREADABLE
                        || marker.style().isStructural()
                        || marker.label().equals(LAST)
                        || marker.style() == Style.QUESTION) {
                    return marker;
                }
            }
        }
        return null;
    }

    /** A cheap look before fifteen patterns are tried. */
    private static boolean mayBegin(char c) {
        return c == '第'
                || c == '§'
                || FIRST.indexOf(c) >= 0
                || c == '('
                || (c >= '0' && c <= '9')
                || (c >= 'a' && c <= 'z')
                || STEMS.indexOf(c) >= 0
                || DASHES.indexOf(c) >= 0
                || Numeral.CHINESE.indexOf(c) >= 0
                || ROMAN_SIGNS.indexOf(c) >= 0
                || (c >= '①' && c <= '⒛')
                || (c >= '㈠' && c <= '㈩');
    }

    private static Rule rule(String pattern, Function<MatchResult, Marker> reading) {
        return new Rule(Pattern.compile(pattern), reading);
    }

    private static Marker marker(MatchResult m, Style style, String label, boolean solid) {
        return new Marker(style, 0, Numeral.read(numeral(m)), m.start(), m.end(), label, solid);
    }

    private static Marker dashed(MatchResult m, Style style, String open, String close) {
        String numeral = m.group(1) + "一";
        return new Marker(style, 0, Numeral.read(numeral), m.start(), m.end(), open + numeral + close, true);
    }

    private static Marker structural(MatchResult m) {
        String numeral = numeral(m);
        String word = m.group(4);
        int ordinal = Numeral.read(numeral);
        String label = "第" + (ordinal == Numeral.UNREADABLE ? "一" : numeral) + word;
        if (m.group(5) != null) {
            label += "之" + m.group(5);
        } else if (m.group(3) != null) {
            label = "第" + numeral + "-" + m.group(3) + word;
        }
        return new Marker(Style.ofWord(word), 0, ordinal, m.start(), m.end(), label, m.group(6) != null);
    }

    /** 上篇 and 下篇, with or without 中篇: the last counts on from whatever is before it. */
    private static Marker third(MatchResult m) {
        int ordinal = "中上".indexOf(m.group(1)) < 0 ? Numeral.UNREADABLE : "上中".indexOf(m.group(1)) + 1;
        String label = m.group(1) + m.group(2);
        return new Marker(Style.PART, 0, ordinal, m.start(), m.end(), label, m.group(3) != null);
    }

    private static Marker topic(MatchResult m) {
        String numeral = m.group(2) == null ? m.group(3) : m.group(2);
        return new Marker(Style.TOPIC, 0, Numeral.read(numeral), m.start(), m.end(), m.group(1) + numeral, true);
    }

    private static Marker counted(MatchResult m) {
        return new Marker(Style.TOPIC, 0, Numeral.read(m.group(2)), m.start(), m.end(), m.group(1), true);
    }

    private static Marker spoken(MatchResult m) {
        int ordinal = m.group(1).equals(LAST) ? Numeral.UNREADABLE : SPOKEN.indexOf(m.group(1)) + 1;
        return new Marker(Style.TOPIC, 0, ordinal, m.start(), m.end(), m.group(1), true);
    }

    private static Marker lettered(MatchResult m, String list, Style style, int depth) {
        int ordinal = list.indexOf(m.group(1).charAt(0)) + 1;
        return new Marker(style, depth, ordinal, m.start(), m.end(), m.group(1), true);
    }

    private static Marker roman(MatchResult m) {
        int ordinal = ROMAN_NUMERALS.indexOf(m.group(1)) + 1;
        return new Marker(Style.ROMAN, 0, ordinal, m.start(), m.end(), m.group(1), true);
    }

    private static Marker sign(MatchResult m, boolean solid) {
        int ordinal = ROMAN_SIGNS.indexOf(m.group(1)) + 1;
        return new Marker(Style.ROMAN, 0, ordinal, m.start(), m.end(), m.group(1), solid);
    }

    /** Only the order of questions counts, whether or not they are numbered. */
    private static Marker question(MatchResult m) {
        return new Marker(Style.QUESTION, 0, Numeral.UNREADABLE, m.start(), m.end(), "", true);
    }

    private static Marker decimal(MatchResult m) {
        String[] parts = m.group(1).split("\\.");
        int last = Numeral.read(parts[parts.length - 1]);
        return new Marker(Style.DECIMAL, parts.length, last, m.start(), m.end(), m.group(1), true);
    }

    private static Marker listed(MatchResult m, String list, Style style, boolean solid) {
        int ordinal = list.indexOf(m.group(1)) + 1;
        String label = switch (style) {
            case HAN_BRACKET -> "（" + "一二三四五六七八九十".charAt(ordinal - 1) + "）";
            case ARABIC -> String.valueOf(ordinal);
            case ARABIC_BRACKET -> "（" + ordinal + "）";
            default -> m.group(1);
        };
        return new Marker(style, 0, ordinal, m.start(), m.end(), label, solid);
    }

    /** The numeral of a match: Chinese in group 1, Arabic in group 2 where there is one, empty when torn. */
    private static String numeral(MatchResult m) {
        if (m.group(1) != null) {
            return m.group(1);
        }
        String arabic = m.groupCount() > 1 ? m.group(2) : null;
        return arabic == null ? "" : arabic;
    }
}
