package org.yandu.document;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What people write into Markdown that is none of it and is seen nowhere: tags of HTML, the names of blanks, looks in braces behind a
 * line, fences of boxes. Only tags that say how words look or stand: {@code <sup>} and pictures would be missed, and what stands between
 * angle brackets may be words.
 */
final class HtmlSigns {

    private static final String NAMES =
            "p|br|b|strong|i|em|u|span|font|center|div|section|article|a|h[1-6]|hr|blockquote";

    /** With nothing of another tag within, and no longer than this, or a line of nothing but {@code <p} would take long. */
    private static final Pattern TAG =
            Pattern.compile("</?+(" + NAMES + ")(?:\\s[^<>\\n]{0,400})?+\\s*+/?>", Pattern.CASE_INSENSITIVE);

    /** What whoever wrote the file says to himself, within one line. */
    private static final Pattern REMARK = Pattern.compile("<!--[^<>\\n]{0,400}-->");

    private static final Pattern BLANK = Pattern.compile(
            "&(?:nbsp|e[mn]sp|thinsp|#(?:32|160|8194|8195|8201|12288)|#x(?:20|a0|2002|2003|2009|3000));",
            Pattern.CASE_INSENSITIVE);

    /** {@code {align="center"}} and {@code {#id .name}} at the end of a line. */
    private static final Pattern LOOKS = Pattern.compile(
            "\\{(?:[ \\t]*+(?:[.#][\\w-]++|[\\w-]++=\"[^\"{}\\n]{0,200}\"))++[ \\t]*+}(?=[ \\t]*+(?:\\n|$))");

    /** {@code ::: tip} begins a box, what stands behind it is its title; {@code [[toc]]} is where a program puts the contents. */
    private static final Pattern FENCE = Pattern.compile(
            "[ \\t]*+(?::{3,}+[ \\t]*+[a-zA-Z-]*+(?![\\w:])[ \\t]*+|\\[\\[toc]](?=[ \\t]*+$))",
            Pattern.CASE_INSENSITIVE);

    private HtmlSigns() {}

    /** What begins at a place of a line, with the name of a tag in group 1; or null. */
    static @Nullable Matcher tag(String text, int at, int end) {
        Matcher tag = TAG.matcher(text).region(at, end);
        return tag.lookingAt() ? tag : null;
    }

    /** Where a remark or looks end that begin at a place, or the place itself. */
    static int unseen(String text, int at, int end) {
        Matcher unseen = (text.charAt(at) == '<' ? REMARK : LOOKS).matcher(text).region(at, end);
        return unseen.lookingAt() ? unseen.end() : at;
    }

    static int blank(String text, int at, int end) {
        Matcher blank = BLANK.matcher(text).region(at, end);
        return blank.lookingAt() ? blank.end() : at;
    }

    /** Where the sign of a box at the beginning of a line ends. */
    static int fence(String text, int from, int end) {
        Matcher fence = FENCE.matcher(text).region(from, end);
        return fence.lookingAt() ? fence.end() : from;
    }

    /** How words between two of such tags are to be seen, as the reason of a sign. */
    static String look(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "b", "strong" -> MarkdownSigns.BOLD;
            case "i", "em" -> MarkdownSigns.SLANTED;
            default -> MarkdownSigns.TAG;
        };
    }
}
