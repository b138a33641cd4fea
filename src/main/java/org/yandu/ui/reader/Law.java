package org.yandu.ui.reader;

import java.util.regex.Pattern;
import org.yandu.outline.OutlineNode;
import org.yandu.outline.OutlineTree;

/** How laws are printed: the number of an article begins its text, 编, 章 and 节 stand in the middle. */
final class Law {

    private static final Pattern ARTICLE = Pattern.compile("第[^条]{1,10}条.{0,6}");
    private static final Pattern DIVISION = Pattern.compile("第[^编章节]{1,10}(?:编|章|节).{0,6}");

    /** A plan that quotes one article is no law. */
    private static final int LEAST = 2;

    private Law() {}

    static boolean is(OutlineTree outline) {
        return outline.nodes().filter(Law::isArticle).limit(LEAST).count() == LEAST;
    }

    static boolean isArticle(OutlineNode heading) {
        return heading.isHeading()
                && ARTICLE.matcher(heading.numbering().strip()).matches();
    }

    /** Of a division, or without a number above everything else. */
    static boolean isTitle(OutlineNode heading) {
        return isDivision(heading)
                || (heading.isHeading()
                        && heading.level() == 1
                        && heading.numbering().isBlank());
    }

    private static boolean isDivision(OutlineNode heading) {
        return heading.isHeading()
                && DIVISION.matcher(heading.numbering().strip()).matches();
    }
}
