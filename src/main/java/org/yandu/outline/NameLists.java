package org.yandu.outline;

import java.util.regex.Pattern;

/**
 * Lines that list who is commended, appointed or admitted: 王　芳　　李大勇　　陈　静, 王芳、李大勇, one name a line, the bodies that are. Short and without a
 * full stop, they are all the text that 一、一等奖 has.
 */
final class NameLists {

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

    /** Below a signature. */
    private static final Pattern DATE = Pattern.compile("\\(?(?:\\d{4}|[〇零一二三四五六七八九○]{4}) ?年.{1,12}日\\)?");

    private static final int LONGEST = 120;

    private NameLists() {}

    /** Whether a line is part of such a list, and not the signature above the date. */
    static boolean isOne(CleanText text, int line) {
        String words = text.lines.get(line).in(text.folded);
        if (words.length() > LONGEST) {
            return false;
        }
        boolean signed = line + 1 < text.lines.size()
                && DATE.matcher(text.lines.get(line + 1).in(text.folded)).matches();
        return MANY.matcher(words).matches()
                || (!signed
                        && (FEW.matcher(words).matches()
                                || BODIES.matcher(words).matches()));
    }
}
