package org.yandu.outline.head;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yandu.outline.lines.CleanText;

/**
 * A line of Markdown that was taken for the title of the text and is the first of its sections: # 第 1 页：封面 where # 第 2 页：目录 comes later, and
 * # 第一章 总则 where # 第二章 comes; # 要求, a word that names no text, where # 正文 comes.
 */
final class SectionTitle {

    private static final Pattern MARKED = Pattern.compile("(#{1,6}) +(\\S.*?)[ #]*");

    private static final Pattern FIRST = Pattern.compile("第 ?(?:1|一) ?([页张幕屏章讲课部编篇回]).*");

    private static final Pattern WORD = Pattern.compile("(?!第)\\p{IsHan}{2,3}");

    /** 【开场】 and then 【正题】: one of a row. */
    private static final Pattern FRAMED = Pattern.compile("\\**\\[[^\\[\\]]+]\\**");

    private SectionTitle() {}

    static boolean is(CleanText text, int line) {
        Matcher marked = marked(text, line);
        if (!marked.matches()) {
            return false;
        }
        String hashes = marked.group(1);
        List<String> others = text.lines.stream()
                .skip(line + 1L)
                .map(span -> MARKED.matcher(span.in(text.folded)))
                .filter(other -> other.matches() && other.group(1).equals(hashes))
                .map(other -> other.group(2))
                .toList();
        Matcher first = FIRST.matcher(marked.group(2));
        if (first.matches()) {
            String second = "第 ?(?:2|二) ?" + first.group(1) + ".*";
            return others.stream().anyMatch(other -> other.matches(second));
        }
        return !others.isEmpty()
                && Stream.of(WORD, FRAMED)
                        .anyMatch(shape -> shape.matcher(marked.group(2)).matches()
                                && others.stream()
                                        .allMatch(other -> shape.matcher(other).matches()));
    }

    private static Matcher marked(CleanText text, int line) {
        return MARKED.matcher(text.lines.get(line).in(text.folded));
    }
}
