package org.yandu.lesson;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;

/** What is cited at the end of the paragraph that is a quotation, as the exports write it: （责任者. 题名[EB/OL]. 一（二）第1段）, [3]第1段. */
final class CitedBehind {

    /** What the place in a law is written with: 第二章第十二条之一第（三）项. */
    private static final String NUMERALS = "[第编章节条款项目之（）\\d一二三四五六七八九十百千零〇]";

    /** [3] and a place behind it; 见附件[1]所列事项 has none, though its words end as one does. */
    private static final Pattern NUMBER = Pattern.compile(
            "\\\\?\\[\\d+\\\\?](?:[^\\[\\]。！？]{0,24}第\\d{1,6}段|" + NUMERALS + "{0,24}第" + NUMERALS + "{1,12}[条款项目])?$");

    /** A mark of the kind of source after GB/T 7714, or the place of a paragraph or of what an article of a law is divided into. */
    private static final Pattern SOURCE = Pattern.compile(
            "\\\\?\\[[A-Z]{1,3}(?:/[A-Z]{2,3})?\\\\?]|第\\s?\\d+[^（）]{0,6}段" + "|条第[^（）]{1,6}款|[条款]第（[^（）]{1,4}）项");

    private CitedBehind() {}

    /**
     * The quotation without what is cited behind it.
     *
     * @param at of a paragraph that is quoted, in UTF-16 units
     */
    static TextSpan without(String text, TextSpan at) {
        String words = at.in(text).stripTrailing();
        Matcher number = NUMBER.matcher(words);
        int end = number.find() ? number.start() : words.length();
        if (words.endsWith("）")) {
            int open = opening(words);
            if (open > 0 && SOURCE.matcher(words.substring(open)).find()) {
                end = open;
            }
        }
        return new TextSpan(at.start(), end == words.length() ? at.end() : at.start() + end);
    }

    /** Of the bracket that closes at the end; -1 when there is none. */
    private static int opening(String words) {
        int depth = 0;
        for (int i = words.length() - 1; i >= 0; i--) {
            depth += words.charAt(i) == '）' ? 1 : words.charAt(i) == '（' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
