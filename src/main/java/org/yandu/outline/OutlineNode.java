package org.yandu.outline;

import java.util.List;
import java.util.stream.Stream;
import org.yandu.document.TextSpan;

/**
 * A heading, or a point such as 一是 below the headings, and what it governs.
 *
 * @param level from 1, consistent over the text; a point is one below the heading it stands under
 * @param marker the numbering as it stands, such as {@code （一）}; empty when there is none
 * @param title the words of the heading without marker and closing 。
 * @param place its name among the headings, such as 三（二）
 * @param span the heading itself with marker and closing punctuation, in UTF-16 units
 * @param bodyEnd where what it governs ends
 * @param confidence from 0 to 1
 * @param reason why it was taken for a heading, as a text key
 * @param children in text order
 */
public record OutlineNode(
        int level,
        Kind kind,
        String marker,
        String title,
        String place,
        TextSpan span,
        int bodyEnd,
        double confidence,
        String reason,
        List<OutlineNode> children) {

    public enum Kind {
        HEADING,
        POINT
    }

    public OutlineNode {
        children = List.copyOf(children);
    }

    /** The heading and all it governs. */
    public TextSpan extent() {
        return new TextSpan(span.start(), bodyEnd);
    }

    /** The marker without the # that Markdown puts before every heading: what is shown. */
    public String numbering() {
        return marker.startsWith("#") ? marker.replaceFirst("^#+\\s*", "") : marker;
    }

    /** Numbering and title as they are shown. */
    public String words() {
        return words(numbering(), title);
    }

    /** 一、总体要求 and 附件：任务清单, but 第二节 城市治理 and 附件1 分工表, which nothing else would part. */
    public static String words(String number, String title) {
        boolean apart = !number.isEmpty()
                && !title.isEmpty()
                && "：:".indexOf(title.charAt(0)) < 0
                && Character.isLetterOrDigit(number.codePointBefore(number.length()));
        return apart ? number + " " + title : number + title;
    }

    public boolean isHeading() {
        return kind == Kind.HEADING;
    }

    /** This node and everything below it, in text order. */
    public Stream<OutlineNode> flatten() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(OutlineNode::flatten));
    }
}
