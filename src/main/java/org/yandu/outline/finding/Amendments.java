package org.yandu.outline.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/** 一、将第三条修改为：…: the numbered changes of an amending act stand as its articles, without titles. */
final class Amendments {

    /** What is changed and how stands at the beginning. */
    private static final int REACH = 120;

    private static final String PLACE = "[条款项章节编目]";

    private static final Pattern CHANGE =
            Pattern.compile("(?:[将把在对]|第|《|删[去除]|增加)[^。]{0,100}?(?:(?:修改|调整|合并|改)为|删[去除]|移至|"
                    + "(?:增加|作为|作)第?[一二三四五六七八九十百]{1,5}" + PLACE + "|(?:条文|文字)[^。]{0,10}修改)|删[去除][^。]{1,40}" + PLACE);

    private static final Pattern NAMED = Pattern.compile(
            "第[一二三四五六七八九十百千零〇0-9]{1,9}" + PLACE + "|(?:增加|删[去除])[一二三四五六七八九十]{1,2}" + PLACE + "|条文|题注|目录");

    private Amendments() {}

    /** @param words of a numbered paragraph */
    static boolean isOne(String folded, TextSpan words) {
        int end = Math.min(words.end(), words.start() + REACH);
        Matcher change = CHANGE.matcher(folded).region(words.start(), end);
        return Character.getType(folded.charAt(words.end() - 1)) != Character.OTHER_LETTER
                && change.lookingAt()
                && NAMED.matcher(folded).region(words.start(), end).find();
    }
}
