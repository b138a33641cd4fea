package org.yandu.retrieval.figures;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yandu.document.TextSpan;
import org.yandu.retrieval.figures.Figure.Bound;

/** What the words around a figure say of it: whether there are more, fewer, or about so many. */
final class Bounds {

    /** 1 says no, 2 says less, 3 says more: 不得少于 is more, 不超过 is less. */
    private static final Pattern BEFORE =
            Pattern.compile("(不(?:得|应|能|宜|可)?)?(?:(低于|少于|小于|短于|不足|不到|不满|至多|控制在)|(高于|多于|大于|长于|超过|突破|至少|超|逾))(?:了)?$");

    private static final Pattern ABOUT_BEFORE = Pattern.compile("(?:大约|将近|接近|约|近)$");
    private static final Pattern BEHIND = Pattern.compile("^(?:(以上|多|余)|(以下|以内|之内)|(左右|上下))");

    /** 不得少于了 has five. */
    private static final int REACH = 6;

    private Bounds() {}

    static Bound of(String folded, TextSpan span) {
        String before = folded.substring(Math.max(0, span.start() - REACH), span.start());
        Matcher bound = BEFORE.matcher(before);
        Matcher behind = BEHIND.matcher(folded).region(span.end(), folded.length());
        if (bound.find()) {
            return (bound.group(1) == null) == (bound.group(2) != null) ? Bound.LESS : Bound.MORE;
        }
        if (ABOUT_BEFORE.matcher(before).find()) {
            return Bound.ABOUT;
        }
        if (behind.find()) {
            return behind.group(1) != null ? Bound.MORE : behind.group(2) != null ? Bound.LESS : Bound.ABOUT;
        }
        return Bound.EXACT;
    }
}
