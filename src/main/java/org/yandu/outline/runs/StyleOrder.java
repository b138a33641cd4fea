package org.yandu.outline.runs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.yandu.outline.lines.Candidate;
import org.yandu.outline.numbers.Style;

/**
 * Which numbering stands above which in one text. The order of {@link Style} holds, unless the text shows the opposite: the
 * lower style counts through the text while the upper one starts again below each of its numbers.
 */
public final class StyleOrder {

    /** Of the articles of a charter that was scanned. */
    private static final double FEWEST_READ = 0.9;

    /** 组织机构和负责人产生、罢免 */
    private static final int LONGEST_TITLE = 20;

    private StyleOrder() {}

    /** The ranks that occur, from the most to the least important; without {@link Style#UNNUMBERED}. */
    public static List<Integer> of(List<Candidate> candidates) {
        List<Candidate> firm = candidates.stream()
                .filter(c -> c.looksLikeHeading() && !c.inside() && c.marker().style() != Style.UNNUMBERED)
                .toList();
        List<Integer> order = new ArrayList<>(candidates.stream()
                .filter(c -> c.marker().style() != Style.UNNUMBERED)
                .map(Candidate::rank)
                .distinct()
                .sorted(Comparator.comparingInt(StyleOrder::place))
                .toList());
        for (int upper = 0; upper < order.size(); upper++) {
            for (int lower = upper + 1; lower < order.size(); lower++) {
                if (isReversed(firm, order.get(upper), order.get(lower))
                        || isEnclosed(firm, order.get(upper), order.get(lower))
                        || isOverArticles(firm, order.get(upper), order.get(lower))
                        || isBeforeArticles(firm, order.get(upper), order.get(lower))
                        || isUnderCaptions(firm, order.get(upper), order.get(lower))) {
                    Integer rank = order.get(lower);
                    order.subList(lower, lower + 1).clear();
                    order.add(upper, rank);
                }
            }
        }
        return order;
    }

    /** 1. below 1.1 stands lower than any decimal. */
    private static int place(int rank) {
        return rank == Style.ARABIC.ordinal() * 10 + Decimals.LOWER
                ? Style.DECIMAL.ordinal() * 10 + Decimals.LOWER
                : rank;
    }

    /** 第一讲 to 第四讲 between 二、教学内容 and 三、教学方法: all under one number of the lower style. */
    private static boolean isEnclosed(List<Candidate> all, int upper, int lower) {
        int style = upper / 10;
        if (style != Style.LECTURE.ordinal() && style != Style.PART.ordinal() && style != Style.TOPIC.ordinal()) {
            return false;
        }
        int counted = 0;
        int under = 0;
        int enclosed = 0;
        for (Candidate c : all) {
            if (c.rank() == lower) {
                if (c.marker().ordinal() != counted + 1) {
                    return false;
                }
                counted++;
            } else if (c.rank() == upper) {
                if (counted == 0 || (under > 0 && under != counted)) {
                    return false;
                }
                under = counted;
                enclosed++;
            }
        }
        return enclosed > 1 && counted > under;
    }

    /** （一） to （三） between two lines without a number, where counted paragraphs have such lines: each count begins below one of them. */
    private static boolean isUnderCaptions(List<Candidate> all, int upper, int lower) {
        if (upper / 10 != Style.HAN_BRACKET.ordinal() || lower != Style.CAPTION.ordinal() * 10) {
            return false;
        }
        Candidate before = null;
        int begun = 0;
        for (Candidate c : all) {
            if (c.rank() == upper && c.marker().ordinal() == 1) {
                if (before == null || before.rank() != lower) {
                    return false;
                }
                begun++;
            }
            before = c;
        }
        return begun > 0;
    }

    /**
     * 一、邻里关系 above 第三条 and 第四条, as villages write their rules, and 1. 总则 above 第一条 of a society: each is followed by an article,
     * and those count through, but for a few that were misread.
     */
    private static boolean isOverArticles(List<Candidate> all, int upper, int lower) {
        boolean counted = lower == Style.HAN.ordinal() * 10 || lower == Style.ARABIC.ordinal() * 10;
        if (upper / 10 != Style.ARTICLE.ordinal() || !counted) {
            return false;
        }
        int titles = 0;
        int articles = 0;
        int last = 0;
        for (int i = 0; i < all.size(); i++) {
            Candidate c = all.get(i);
            if (c.rank() == lower) {
                boolean heads = i + 1 < all.size() && all.get(i + 1).rank() == upper;
                if (!heads || !isTitle(c) || c.marker().ordinal() != ++titles) {
                    return false;
                }
            } else if (c.rank() == upper) {
                if (c.marker().ordinal() <= last) {
                    return false;
                }
                last = c.marker().ordinal();
                articles++;
            }
        }
        return titles > 1 && articles >= last * FEWEST_READ;
    }

    private static boolean isTitle(Candidate candidate) {
        return candidate.form() == Candidate.Form.LINE
                || (candidate.form() == Candidate.Form.CLOSED_LINE && candidate.titleLength() <= LONGEST_TITLE);
    }

    /** 1.1 简介, 1.2 宗旨 and 1.3 总则 of a page, the last of them directly above 第一条 and none behind it. */
    private static boolean isBeforeArticles(List<Candidate> all, int upper, int lower) {
        if (upper / 10 != Style.ARTICLE.ordinal() || lower / 10 != Style.DECIMAL.ordinal()) {
            return false;
        }
        int titles = 0;
        Candidate before = null;
        boolean articles = false;
        for (Candidate c : all) {
            if (c.rank() == lower) {
                if (articles || c.form() != Candidate.Form.LINE || c.marker().ordinal() != ++titles) {
                    return false;
                }
            } else if (c.rank() == upper && !articles) {
                articles = before != null && before.rank() == lower && c.line() == before.line() + 1;
                if (!articles) {
                    return false;
                }
            }
            before = c;
        }
        return titles > 1;
    }

    private static boolean isReversed(List<Candidate> all, int upper, int lower) {
        // Divisions and Markdown say themselves what they are.
        if (upper < Style.FORMAL.ordinal() * 10) {
            return false;
        }
        int counted = 0;
        int restarts = 0;
        for (Candidate c : all) {
            if (c.rank() == lower) {
                if (c.marker().ordinal() != counted + 1) {
                    return false;
                }
                counted++;
            } else if (c.rank() == upper) {
                if (counted == 0) {
                    return false;
                }
                restarts += c.marker().ordinal() == 1 ? 1 : 0;
            }
        }
        // 甲、 and A. stand above whatever they come before, or below （1）, and so does Ⅰ. before A.
        boolean either = lower / 10 == Style.STEM.ordinal()
                || lower / 10 == Style.LETTER.ordinal()
                || (lower / 10 == Style.ROMAN.ordinal() && upper / 10 == Style.LETTER.ordinal());
        return counted > 1 && restarts > (either ? 0 : 1);
    }
}
