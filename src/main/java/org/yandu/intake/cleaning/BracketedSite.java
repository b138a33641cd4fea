package org.yandu.intake.cleaning;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The address of a site in brackets, perhaps with its name: （好词网 www.haoci-x.com）.
 *
 * @param open of the opening bracket, in UTF-16 units of the line
 * @param end behind the closing one
 * @param name before or behind the address, folded; empty where there is none
 * @param domain without www
 */
record BracketedSite(Line line, int open, int end, String name, String domain) {

    /** Offices, schools and societies are referred to. */
    private static final Pattern OFFICIAL =
            Pattern.compile(".*\\.(?:gov|edu|ac|mil)(?:\\.[a-z]{2})?|.*\\.org\\.[a-z]{2}");

    /** Whom an author names as his source. */
    private static final Pattern SOURCE = Pattern.compile(
            "新闻|[日晚早时]报|新华|人民|央视|中新|光明|中国|政|党|法|统计|数据|研究|财经|经济|学术|协会|[资通]讯|教育|招|采购|交易|人才|来[自源]|转[载自]|摘");

    /** What he says where he has something from it. */
    private static final Pattern SOURCED = Pattern.compile("(?:^|[,。;])据|来[自源]|数据|调查|统计|报告|显示|转[载自]|摘[自编]|引自|报道|发布");

    /** No author sets a reference in these. */
    private static final String ODD = "{<〈〖";

    /** An author sets what he quotes in these, so that a sentence that goes on speaks of it. */
    private static final String QUOTES = "\"'《‹";

    /** How a sentence goes on that has given the site as a place to turn to. */
    private static final Pattern INVITES = Pattern.compile("欢迎|客服|电话|咨询|联系|报名|留言|投稿|地址|时间|邮[箱编件]");

    /** So far behind it that is looked for: an invitation follows at once, 欢迎访问. */
    private static final int NEXT = 10;

    private static final String SENTENCE_ENDS = "。!?;";

    /** So far before it a source is spoken of: a clause or two, 据某网今年三月发布的数据. */
    private static final int SENTENCE = 40;

    /** Whoever speaks of a site does so near its address. */
    private static final int AROUND = 200;

    /** Whether its address is an office's, or its name sends a reader there. */
    boolean isReferenceByName() {
        return OFFICIAL.matcher(domain).matches() || Mentions.isTold(name);
    }

    /** Likewise, or the words before it do. */
    boolean isReference() {
        return isReferenceByName() || Mentions.isTold(line.folded(), open);
    }

    /** Whether a text may have something from there. */
    boolean isSource() {
        String sentence = line.folded().substring(Math.max(0, open - SENTENCE), open);
        return SOURCE.matcher(name).find() || SOURCED.matcher(sentence).find();
    }

    /** The two characters before it; fewer at the beginning of a line. */
    String before() {
        return line.folded().substring(Math.max(0, open - 2), open);
    }

    /**
     * Whether nothing leads to it: in brackets that no author takes, or, name and address together, between the end of a sentence and the
     * beginning of the next.
     */
    boolean standsAlone() {
        String folded = line.folded();
        boolean named = CopyingSites.isName(name);
        boolean goesOn = end < folded.length() && Character.isIdeographic(folded.charAt(end));
        if (isOdd(folded.charAt(open))) {
            return named && open > 0 || goesOn && (named || isBehind(SENTENCE_ENDS + ",") || isWithin());
        }
        return named && isBehind(SENTENCE_ENDS) && (goesOn || CopyingSites.isOnlyCopied(name)) && isPlain();
    }

    /** Whether no author sets a reference in such brackets. */
    static boolean isOdd(char bracket) {
        return ODD.indexOf(bracket) >= 0;
    }

    private boolean isBehind(String marks) {
        return open > 0 && marks.indexOf(line.folded().charAt(open - 1)) >= 0;
    }

    /** Whether it is no source, nobody is invited there, and the line does not speak of it otherwise. Quoted words are what is spoken of. */
    private boolean isPlain() {
        String folded = line.folded();
        String next = folded.substring(end, Math.min(folded.length(), end + NEXT));
        boolean quoted = QUOTES.indexOf(folded.charAt(open)) >= 0 && Mentions.goesOn(folded, end);
        return !isSource() && !INVITES.matcher(next).find() && !quoted && !isSpokenOf();
    }

    /** Whether its name stands near it without brackets. */
    private boolean isSpokenOf() {
        String folded = line.folded();
        int until = Math.min(folded.length(), end + AROUND);
        int at = folded.indexOf(name, Math.max(0, open - AROUND), until);
        while (at >= 0) {
            boolean bracketed =
                    at > 0 && !isMark(folded.charAt(at - 1)) && !Character.isLetterOrDigit(folded.charAt(at - 1));
            if ((at < open || at >= end) && !bracketed) {
                return true;
            }
            at = folded.indexOf(name, at + 1, until);
        }
        return false;
    }

    private static boolean isMark(char c) {
        return (SENTENCE_ENDS + ",:").indexOf(c) >= 0;
    }

    /** Whether the sentence goes on as if nothing stood there. What a template holds, {site.name}, is no address to go to. */
    private boolean isWithin() {
        String folded = line.folded();
        return open > 0
                && Character.isIdeographic(folded.charAt(open - 1))
                && !Mentions.goesOn(folded, end)
                && (folded.startsWith("www.", open + 1) || folded.startsWith("http", open + 1));
    }

    /** Where it begins with a name before the brackets, if that is one of its names. */
    int from(Set<String> names) {
        int start = open;
        for (String known : names) {
            if (!known.isEmpty() && line.folded().startsWith(known, open - known.length())) {
                start = Math.min(start, open - known.length());
            }
        }
        return start;
    }
}
