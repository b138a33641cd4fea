package org.yandu.outline.marked;

import java.util.regex.Pattern;

/** Takes the marks of Markdown out of a title: **bold**, *slanted*, `code`, ~~struck~~, [words](address), ![picture](address). */
public final class Emphasis {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\[\\]]*)\\]\\([^()\\s]*(?:\\s+\"[^\"]*\")?\\)");

    /** Single marks only where they stand in pairs around words, since 2*3 is arithmetic and a_b a name. */
    private static final Pattern PAIR =
            Pattern.compile("(\\*{1,3}|~~|`{1,2}|(?<![\\p{L}\\p{N}])_{1,2})(\\S(?:.*?\\S)?)\\1(?![*`~])");

    private Emphasis() {}

    public static String without(String title) {
        boolean marked = title.chars().anyMatch(c -> "*`~_[".indexOf(c) >= 0);
        if (!marked) {
            return title;
        }
        String plain = LINK.matcher(title).replaceAll("$1");
        String before = "";
        while (!plain.equals(before)) {
            before = plain;
            plain = PAIR.matcher(plain).replaceAll("$2");
        }
        return plain;
    }
}
