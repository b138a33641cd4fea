package org.yandu.outline.finding;

import java.util.Set;
import org.yandu.document.TextSpan;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.lines.Candidate.Form;
import org.yandu.outline.lines.CleanText;
import org.yandu.outline.numbers.Marker;
import org.yandu.outline.numbers.Style;

/**
 * Tells where the words of a possible heading end and how it stands in its paragraph. Lengths are in UTF-16 units of
 * headings found in real texts: of some 4,000 headings in official documents hardly one is longer than 60.
 */
final class Shapes {

    /** A line longer than this is a paragraph, not a heading. */
    private static final int LONGEST_LINE = 60;

    /** Titles before 。 are whole sentences and may be longer (seed 004: 57). */
    private static final int LONGEST_RUN_IN = 75;

    /** A label before a colon, such as 会议时间 or 报名条件. */
    private static final int LONGEST_LABEL = 6;

    /** 人才培育, 强化组织领导和统筹: a name before a colon that a whole paragraph follows. */
    private static final int LONGEST_NAME = 14;

    /** 第X条【…】 or 第X条 …: names of articles are short. */
    private static final int LONGEST_CAPTION = 30;

    /** So much has to follow white space before it counts as a lost line break. */
    private static final int SHORTEST_TEXT = 15;

    /** Behind a wide blank that a short name ends, and closed by a full stop, a sentence of this length is its text. */
    private static final int SHORTEST_SENTENCE = 6;

    private static final int LONGEST_SET_OFF = 14;

    /** 李东来，王小二 are names. */
    private static final int SHORTEST_CLAUSE = 4;

    private static final Set<String> GONE = Set.of("删除", "删去", "废止", "已删除", "已废止");

    private final String folded;

    Shapes(String folded) {
        this.folded = folded;
    }

    /**
     * @param limit where the next possible heading or the line ends
     * @param inside whether it begins inside a line
     */
    Candidate shape(Marker marker, int line, int limit, boolean inside, boolean spaced) {
        TextSpan words = words(afterColon(marker, limit), limit);
        if (words.isEmpty()) {
            boolean alone = !inside && (marker.style() == Style.HAN || marker.style() == Style.HAN_BRACKET);
            // ### 第十二条, and nothing else on the line.
            boolean marked = marker.style() == Style.MARKDOWN && !marker.label().isEmpty();
            Form bare = marker.style().isStructural() || alone || marked ? Form.LINE : Form.ITEM;
            return new Candidate(marker, line, marker.end(), marker.end(), marker.end(), bare, inside, spaced);
        }
        TextSpan title = words;
        int end = words.end();
        Form form;
        if (marker.style() == Style.ARTICLE) {
            return article(marker, line, words, inside, spaced);
        }
        boolean mayAmend = marker.style() == Style.HAN || marker.style() == Style.HAN_BRACKET;
        if (mayAmend && !inside && Amendments.isOne(folded, words)) {
            return new Candidate(marker, line, marker.end(), marker.end(), marker.end(), Form.ARTICLE, false, false);
        }
        int name = name(marker, words, inside);
        if (name > 0) {
            return new Candidate(marker, line, words.start(), name, name + 1, Form.NAMED, inside, spaced);
        }
        int stop = sentenceEnd(words);
        int formula = inside && !spaced ? Formulas.end(folded, words) : 0;
        boolean glued = inside && !spaced && formula == 0 && marker.style() == Style.HAN;
        formula = glued ? Formulas.seam(folded, words) : formula;
        int gap = formula > 0 ? formula : gap(words, stop, inside);
        gap = gap == 0 && !inside && mayAmend ? setOff(words, stop) : gap;
        if (gap > 0) {
            form = Form.SPACED;
            title = new TextSpan(words.start(), gap);
            end = gap;
        } else if (stop < 0) {
            int label = label(words);
            form = label > 0 ? Form.NAMED : announces(marker, words) ? Form.PARAGRAPH : open(words);
            if (label > 0) {
                title = new TextSpan(words.start(), label);
                end = label + 1;
            }
        } else {
            boolean whole = stop >= words.end() - 1;
            form = closed(words, stop, whole, inside);
            // A question keeps its mark, a statement loses its 。
            title = new TextSpan(words.start(), folded.charAt(stop) == '。' ? stop : stop + 1);
            end = whole ? words.end() : stop + 1;
        }
        if (marker.style().isStructural() && form != Form.LINE && form != Form.SPACED) {
            // 第三章规定了……。 speaks of a chapter.
            form = Form.PARAGRAPH;
        }
        return new Candidate(marker, line, title.start(), title.end(), end, form, inside, spaced);
    }

    /** 第一部分：过去一年的工作: the colon is part of neither. */
    private int afterColon(Marker marker, int limit) {
        boolean colon = marker.style().isStructural() && marker.end() < limit && folded.charAt(marker.end()) == ':';
        return colon ? marker.end() + 1 : marker.end();
    }

    /** From the marker to the limit without surrounding space, Markdown emphasis and closing hashes. */
    private TextSpan words(int from, int limit) {
        TextSpan words = CleanText.trimmed(folded, from, limit);
        int start = words.start();
        int end = words.end();
        while (end > start && (folded.charAt(end - 1) == '*' || folded.charAt(end - 1) == '#')) {
            end--;
        }
        // **会前**准备 keeps its marks as a pair.
        while (start < end
                && folded.charAt(start) == '*'
                && (end < words.end()
                        || folded.indexOf("**", start + 2) >= end
                        || folded.indexOf("**", start + 2) < 0)) {
            start++;
        }
        return CleanText.trimmed(folded, start, end);
    }

    private static Form closing(TextSpan words, int stop, boolean whole, boolean enumerates) {
        int length = stop - words.start();
        if (enumerates) {
            return Form.ITEM;
        }
        if (whole) {
            return length <= LONGEST_LINE ? Form.CLOSED_LINE : Form.PARAGRAPH;
        }
        return length <= LONGEST_RUN_IN ? Form.RUN_IN : Form.PARAGRAPH;
    }

    private Form closed(TextSpan words, int stop, boolean whole, boolean inside) {
        boolean enumerates = inside && folded.charAt(words.end() - 1) == ';';
        enumerates |= whole && indexOf(';', words.start(), stop) >= 0;
        return closing(words, stop, whole, enumerates);
    }

    /** 1.2.1 有下列情形之一的，为重大事件： leads to a list and is its own text. */
    private boolean announces(Marker marker, TextSpan words) {
        return marker.style().compareTo(Style.ARABIC) >= 0
                && marker.style() != Style.QUESTION
                && folded.charAt(words.end() - 1) == ':'
                && indexOf(',', words.start(), words.end()) >= 0;
    }

    private Form open(TextSpan words) {
        char last = folded.charAt(words.end() - 1);
        if (";,、".indexOf(last) >= 0 || indexOf(';', words.start(), words.end()) >= 0) {
            return Form.ITEM;
        }
        return words.length() <= LONGEST_LINE ? Form.LINE : Form.PARAGRAPH;
    }

    /** The first 。 ？ or ！ that is not inside quotation marks or brackets, or -1. */
    private int sentenceEnd(TextSpan words) {
        int depth = 0;
        boolean quoted = false;
        for (int i = words.start(); i < words.end(); i++) {
            char c = folded.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '(' || c == '《') {
                depth++;
            } else if (c == ')' || c == '》') {
                depth--;
            } else if (c == '。' || ((c == '?' || c == '!') && !quoted && depth <= 0)) {
                if (!quoted || i - words.start() > LONGEST_RUN_IN) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Where white space that stands for a lost line break ends the title, or 0. */
    private int gap(TextSpan words, int stop, boolean inside) {
        int until = Math.min(words.end(), words.start() + LONGEST_LINE);
        if (words.length() <= LONGEST_LINE && stop < 0 && !inside) {
            return 0;
        }
        for (int i = words.start() + 2; i < until && (stop < 0 || i < stop); i++) {
            if (!CleanText.isSpace(folded.charAt(i))) {
                continue;
            }
            int next = i;
            while (next < words.end() && CleanText.isSpace(folded.charAt(next))) {
                next++;
            }
            if (words.end() - next >= SHORTEST_TEXT
                    && (breaks(folded.charAt(i - 1), folded.charAt(next), next - i) || isYear(next, words.end()))) {
                return i;
            }
            i = next;
        }
        return 0;
    }

    /** （二）独居老人　由党员一对一背出来。: where the name ends that one blank sets off from the only sentence of the line, or 0. */
    private int setOff(TextSpan words, int stop) {
        if (stop < words.end() - 1 || folded.charAt(words.end() - 1) != '。') {
            return 0;
        }
        int blank = indexOf(' ', words.start(), words.end());
        int next = blank;
        while (next > 0 && CleanText.isSpace(folded.charAt(next))) {
            next++;
        }
        boolean name = blank > words.start() + 1
                && blank - words.start() <= LONGEST_SET_OFF
                && indexOf(',', words.start(), blank) < 0
                && indexOf(' ', next, words.end()) < 0;
        return name
                        && words.end() - next >= SHORTEST_SENTENCE
                        && breaks(folded.charAt(blank - 1), folded.charAt(next), next - blank)
                ? blank
                : 0;
    }

    /** Chinese is written without spaces, except around Latin letters and digits. */
    private static boolean breaks(char before, char after, int width) {
        boolean plain = !isAscii(before) && (!isAscii(after) || "\"([-".indexOf(after) >= 0);
        return plain || (width > 1 && !isAscii(before));
    }

    /** 2021年以来 begins a sentence, where 2 万人 goes on with one. */
    private boolean isYear(int at, int limit) {
        return at + 5 <= limit
                && folded.charAt(at + 4) == '年'
                && (folded.startsWith("20", at) || folded.startsWith("19", at));
    }

    /** Bounded, so that a text without the character is not searched again for every candidate. */
    private int indexOf(char c, int from, int until) {
        for (int i = from; i < until; i++) {
            if (folded.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** The first that parts a name from what is said of it, or -1: none is in brackets, as in （9:00—9:40）, or between digits. */
    private int colon(int from, int until) {
        int depth = 0;
        for (int i = from; i < until; i++) {
            char c = folded.charAt(i);
            depth += "([《".indexOf(c) >= 0 ? 1 : ")]》".indexOf(c) >= 0 ? -1 : 0;
            boolean minute =
                    i > from && i + 1 < until && isDigit(folded.charAt(i - 1)) && isDigit(folded.charAt(i + 1));
            if (c == ':' && depth <= 0 && !minute) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAscii(char c) {
        return c < 0x80;
    }

    /** Where the label of 一、会议时间：4月13日 ends, or 0: a label is short and what follows is data or a clause. */
    private int label(TextSpan words) {
        int colon = colon(words.start(), words.end());
        if (colon <= words.start()
                || colon >= words.end() - 1
                || colon - words.start() > LONGEST_LABEL
                || (words.length() <= LONGEST_LINE && isSaying(colon + 1, words.end()))) {
            return 0;
        }
        boolean data = false;
        for (int i = colon + 1; i < words.end() && !data; i++) {
            char c = folded.charAt(i);
            data = c == ',' || c == ';' || isDigit(c);
        }
        return data || words.length() > LONGEST_LINE ? colon : 0;
    }

    /** “早”：抓早抓小，防患未然: two clauses of one length tell what the title means, where names and times are facts. */
    private boolean isSaying(int from, int until) {
        int comma = indexOf(',', from, until);
        boolean clauses = comma >= from + SHORTEST_CLAUSE && until - comma - 1 == comma - from;
        return clauses
                && folded.substring(from, until)
                        .codePoints()
                        .allMatch(c -> c == ',' || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    /** Where the name of 一、人才培育：开设…… ends, or 0: a few words without a comma, and a text of its own that closes with a full stop. */
    private int name(Marker marker, TextSpan words, boolean inside) {
        boolean counted = marker.style() == Style.HAN
                || marker.style() == Style.HAN_BRACKET
                || marker.style() == Style.ARABIC
                || marker.style() == Style.ARABIC_BRACKET;
        int until = Math.min(words.end(), words.start() + LONGEST_NAME + 1);
        int colon = counted && !inside ? colon(words.start(), until) : -1;
        boolean named = colon > words.start() + 1
                && words.end() - colon > LONGEST_CAPTION
                && folded.charAt(words.end() - 1) == '。'
                && indexOf(',', words.start(), colon) < 0
                && indexOf('。', words.start(), colon) < 0;
        return named ? colon : 0;
    }

    private Candidate article(Marker marker, int line, TextSpan words, boolean inside, boolean spaced) {
        char first = folded.charAt(words.start());
        int close = first == '(' || first == '[' ? indexOf(first == '(' ? ')' : ']', words.start(), words.end()) : -1;
        // （删除） says that there is no article any more.
        boolean gone = close > 0 && GONE.contains(folded.substring(words.start() + 1, close));
        boolean captioned = close > 0 && !gone && close - words.start() <= LONGEST_CAPTION;
        if (captioned) {
            boolean whole = close == words.end() - 1;
            Form form = whole ? Form.LINE : Form.ARTICLE;
            return new Candidate(marker, line, words.start() + 1, close, close + 1, form, inside, spaced);
        }
        boolean title = words.length() <= LONGEST_CAPTION
                && !gone
                && indexOf(',', words.start(), words.end()) < 0
                && sentenceEnd(words) < 0
                && open(words) == Form.LINE
                && folded.charAt(words.end() - 1) != ':';
        if (title) {
            return new Candidate(marker, line, words.start(), words.end(), words.end(), Form.LINE, inside, spaced);
        }
        return new Candidate(marker, line, marker.end(), marker.end(), marker.end(), Form.ARTICLE, inside, spaced);
    }
}
