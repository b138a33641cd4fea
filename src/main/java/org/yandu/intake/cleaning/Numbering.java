package org.yandu.intake.cleaning;

import java.util.regex.Pattern;

/**
 * How lines of a text are numbered, which lines of a page hardly are. One way of counting says more than another: the titles of other
 * articles may be counted 1., 2., 3., but not 一、; chapters stand over pages, articles do not. All of it in folded lines.
 */
final class Numbering {

    private static final String NUMERAL = "[一二三四五六七八九十]{1,3}";

    private static final String DIVISION = "第[\\d一二三四五六七八九十百]+[编章节条部]";

    /** 一、 （一） */
    private static final String HAN = "[(]?" + NUMERAL + "[)、.]";

    private static final String BRACKET = "[(]\\d{1,2}[)]";

    /** 1. 1.2 1、 and not 2023. */
    private static final String ARABIC = "\\d{1,2}(?:[.]\\d{1,2})*[.、\\s]\\D";

    private static final Pattern NUMBERED = Pattern.compile(DIVISION + "|" + HAN + "|" + BRACKET + "|" + ARABIC);

    private static final Pattern HEADING = Pattern.compile(DIVISION + "|" + HAN);

    private static final Pattern COUNTED =
            Pattern.compile(DIVISION + "|" + HAN + "|" + BRACKET + "|\\d{1,2}\\.\\d{1,2}\\s");

    private static final Pattern ITEM =
            Pattern.compile("[(]?" + NUMERAL + "[)、]|" + BRACKET + "|\\d{1,2}[.、]|第[一二三四五六七八九十百\\d]+条|[问答][:]|附[件录表图]");

    private static final Pattern FIRST = Pattern.compile(NUMERAL + "\\s*[、.]|\\(" + NUMERAL
            + "\\)|第[一1]条|\\d{1,2}[.、](?!\\d)|第一[,、]|§ ?\\d|[ⅰⅱⅲ] ?[.、]|i[.、] ?(?=\\p{IsHan})");

    private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十百0-9]{1,4}[编章节讲课篇部][\\s:]|" + NUMERAL + "、");

    private Numbering() {}

    /** Whether a line is numbered in any way. */
    static boolean is(String folded) {
        return NUMBERED.matcher(folded).lookingAt();
    }

    /** Whether it is a division of a text or counted as its first two levels are: no list of other articles has such a line. */
    static boolean isHeading(String folded) {
        return HEADING.matcher(folded).lookingAt();
    }

    /** Whether it is counted as no comment is and no list of other articles, in which 1. stands. */
    static boolean isCounted(String folded) {
        return COUNTED.matcher(folded).lookingAt();
    }

    /** Whether it is counted, asked or attached within a text: what runs over pages is a chapter and never such a line. */
    static boolean isItem(String folded) {
        return ITEM.matcher(folded).lookingAt();
    }

    /** Whether it may be the first heading, with which the head of a text is over. The title of a chapter may be that of the text. */
    static boolean endsHead(String folded) {
        return FIRST.matcher(folded).lookingAt();
    }

    /** Whether it names a part, so that a text called so is a piece of another. */
    static boolean isPart(String folded) {
        return PART.matcher(folded).lookingAt();
    }
}
