package org.yandu.retrieval.figures;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways figures are written in, over folded text. Groups: {@code low}, {@code lower} and {@code of} are the lower number, its scale and its
 * unit, {@code high}, {@code scale} and {@code unit} those of the upper or only one.
 */
final class Expressions {

    private static final String CHINESE = "[" + Amount.NUMERALS + "]";

    /** A line end may part a decimal fraction. */
    private static final String ARABIC = "(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\n?\\d+)?)";

    /** 1亿 of 1亿2000万. */
    private static final String HIGH = "(?:(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:万亿|亿|万))";

    private static final String NUMBER = "(?:" + HIGH + "{0,2}" + ARABIC + "|" + CHINESE + "+(?:点" + CHINESE
            + "+)?|(?<![" + Amount.FORMAL + "])[" + Amount.FORMAL + "]{2,})";

    private static final String SCALE = "(?:[十百千]?[万亿]|万亿|百(?=[余多]?[^百千万亿])|千(?=[余多]?[^百千万亿米克瓦]))";

    private static final String MORE = "[余多来几]?";

    private static final String UNIT = Units.any();

    private static final String PER_UNIT = "(?:" + UNIT + "|[月时日晚夜])";

    /** 元/平方米, 元/(人·月). */
    private static final String PER = "(?:/\\(?(?<per>" + PER_UNIT + ")(?:·(?<per2>" + PER_UNIT + "))?\\)?)?";

    /** Not in the middle of a number or of a word with figures, nor behind 第 and the bracket of a document's number. */
    private static final String START = "(?<![\\dA-Za-z第〔\\[" + Amount.NUMERALS + "]|\\d[.,/-]|第 )";

    private static final String LOWER =
            START + "(?<low>" + NUMBER + ") ?" + MORE + "(?<lower>" + SCALE + ")? ?(?<of>" + UNIT + ")?";

    private static final String UPPER =
            "(?<high>" + NUMBER + ") ?" + MORE + "(?<scale>" + SCALE + ")? ?" + MORE + " ?(?<unit>" + UNIT + ")" + PER;

    private static final String TO = "(?:至|到|-{1,2}|~)";

    /** 百分之三点五, 千分之四, 三分之二, 百分之三十至四十: 1 the whole, 2 the part, 3 where it goes on to. */
    static final Pattern SHARE = Pattern.compile("(?<!" + CHINESE + ")(百|千|万|" + NUMBER + ")分之(" + NUMBER + ")(?: ?"
            + TO + " ?(?:百分之)?(" + NUMBER + ")(?!分之|个?百分点|%))?");

    /** 1/3. */
    static final Pattern PART = Pattern.compile("(?<![\\d/.A-Za-z:-])(\\d{1,2})/(\\d{1,3})(?![\\d/.A-Za-z])");

    /** 10—20万元, 5%-8%, -5至-3℃. */
    static final Pattern RANGE = Pattern.compile(LOWER + " ?(?<to>" + TO + ") ?(?<minus>-(?=\\d))?" + UPPER);

    /** 三年以上七年以下, 五百元以上不满一千元: as laws write. */
    static final Pattern WITHIN =
            Pattern.compile(LOWER + "以上[、,]?(?<under>不满|未满|不足|不超过)?" + UPPER + "(?<below>以下|以内)?");

    /** A line end between number and unit is one within a sentence. */
    static final Pattern SINGLE =
            Pattern.compile(START + "(?<high>" + NUMBER + ") ?\\n?(?<more>" + MORE + ")(?<scale>" + SCALE
                    + ")? ?(?<more2>" + MORE + ") ?\\n?(?:(?<inner>个半)(?<of>小时|钟头|月|星期|学期)|(?<unit>" + UNIT + ")" + PER
                    + ")(?:(?<=成)(?<tenth>[一二三四五六七八九半])(?!" + CHINESE + "|" + UNIT
                    + ")|(?<=[年天倍亩里斤]|个月|小时)(?<half>半)(?!" + CHINESE + "|[数径成夜])|)");

    private Expressions() {}

    /** What a rate is counted by; empty for a plain unit. */
    static List<String> per(Matcher m) {
        if (!m.namedGroups().containsKey("per") || m.group("per") == null) {
            return List.of();
        }
        return m.group("per2") == null ? List.of(m.group("per")) : List.of(m.group("per"), m.group("per2"));
    }
}
