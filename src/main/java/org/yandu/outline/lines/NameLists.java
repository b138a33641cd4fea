package org.yandu.outline.lines;

import java.util.regex.Pattern;

/**
 * Lines that list who is commended, appointed or admitted: 王　芳　　李大勇　　陈　静, 王芳、李大勇, one name a line, the bodies that are. Short and without a
 * full stop, they are all the text that 一、一等奖 has.
 */
public final class NameLists {

    private static final String NAME = "\\p{IsHan}(?:\\p{IsHan}{1,3}|(?: {1,2}\\p{IsHan}){1,2}(?!\\p{IsHan}))"
            + "(?:\\((?:女|男|\\p{IsHan}{1,3}族|女, ?\\p{IsHan}{1,3}族)\\))?";

    private static final String BETWEEN = "(?: {1,12}|[ 、,;\\t]{1,8})";

    /** Three words set apart are a list whoever is on it. */
    private static final Pattern MANY = Pattern.compile(NAME + "(?:" + BETWEEN + NAME + "){2,}[。;、]?");

    /** One or two may be anything, unless they begin as people are called; what somebody is may stand behind. */
    private static final Pattern FEW = Pattern.compile("(?=[" + Surnames.COMMON + "])" + NAME + "(?:" + BETWEEN + "(?=["
            + Surnames.COMMON + "])" + NAME + "| {1,8}\\S{4,30}(?:[长员师委任记]|干部|教师|职工|工人|医生|护士|警官))?[。;、]?");

    /** 北关镇人民政府, 县农业农村局、县水利局. */
    private static final Pattern BODIES = Pattern.compile(
            "\\p{IsHan}{3,20}(?:(?<=局|委|厅|部|院|校|所|站|队|村|镇|乡|中学|小学|公司|社区|街道|政府|委员会|办公室|支部|中心|银行|合作社)[ 、,;]{1,8}\\p{IsHan}{3,20})*"
                    + "(?<=局|委|厅|部|院|校|所|站|队|村|镇|乡|中学|小学|公司|社区|街道|政府|委员会|办公室|支部|中心|银行|合作社)[。;、]?");

    private static final String UNIT = "\\p{IsHan}{0,12}[村镇乡县市区局校学中院厂站所司社队组部委点室园]\\p{IsHan}{0,12}";

    private static final String FROM = "\\p{IsHan}(?:\\p{IsHan}{1,3}|(?: {1,2}\\p{IsHan}){1,2}) ?\\(" + UNIT + "\\)";

    /** 李春生(双塘村)、赵小满(界首村). */
    private static final Pattern PLACED = Pattern.compile(FROM + "(?:" + BETWEEN + FROM + ")*[。;、]?");

    /** 李春生 双塘村会计. */
    private static final Pattern POSTED =
            Pattern.compile("(?=[" + Surnames.COMMON + "])" + NAME + " {1,8}(?=\\p{IsHan}{3})" + UNIT + "[。;、]?");

    /** What may stand behind a body: 双塘村党支部(机关). */
    private static final Pattern REMARK = Pattern.compile(" ?\\(\\p{IsHan}{2,12}\\)$");

    /** 石桥村农家书屋, above 柳塘村农家书屋. */
    private static final Pattern LIKE = Pattern.compile("\\p{IsHan}{4,20}");

    private static final Pattern OF_PLACE = Pattern.compile("\\p{IsHan}{1,8}[村镇乡县市区社街校局厂站所园馆院队组]\\p{IsHan}{2}");

    /** So many characters say of what kind a body is: 农家书屋. */
    private static final int KIND = 4;

    /** Below a signature. */
    private static final Pattern DATE = Pattern.compile("\\(?(?:\\d{4}|[〇零一二三四五六七八九○]{4}) ?年.{1,12}日\\)?");

    private static final int LONGEST = 120;

    private NameLists() {}

    /** Whether a line is part of such a list, and not the signature above the date. */
    public static boolean isOne(CleanText text, int line) {
        String words = text.lines.get(line).in(text.folded);
        if (words.length() > LONGEST) {
            return false;
        }
        boolean signed = isSigned(text, line);
        return MANY.matcher(words).matches()
                || PLACED.matcher(words).matches()
                || isLikeNext(text, line, words)
                || (!signed
                        && (FEW.matcher(words).matches()
                                || POSTED.matcher(words).matches()
                                || BODIES.matcher(REMARK.matcher(words).replaceFirst(""))
                                        .matches()));
    }

    private static boolean isSigned(CleanText text, int line) {
        return line + 1 < text.lines.size()
                && DATE.matcher(text.lines.get(line + 1).in(text.folded)).matches();
    }

    /** Whether the line below ends as this one does, and is not the second signature above the date. */
    private static boolean isLikeNext(CleanText text, int line, String words) {
        if (line + 1 >= text.lines.size()
                || !LIKE.matcher(words).matches()
                || isSigned(text, line)
                || isSigned(text, line + 1)) {
            return false;
        }
        String next = text.lines.get(line + 1).in(text.folded);
        boolean bodies =
                OF_PLACE.matcher(words).lookingAt() && OF_PLACE.matcher(next).lookingAt();
        // Two lines of verse may rhyme on one word.
        return LIKE.matcher(next).matches()
                && !next.equals(words)
                && next.endsWith(words.substring(words.length() - (bodies ? 2 : KIND)));
    }
}
