package org.yandu.outline.numbers;

/**
 * The ways headings are numbered, from the most to the least important: GB/T 9704-2012 §7.3.3 gives 一、 → （一） → 1. → （1）, laws
 * 编 → 分编 → 章 → 节 → 条. The order is only where a text gives no other: {@code StyleOrder} may overrule it.
 */
public enum Style {
    MARKDOWN,
    BOOK,
    SUBBOOK,
    PART,
    LECTURE,
    CHAPTER,
    SECTION,
    ARTICLE,
    /** 前言, 结语: takes the place of whatever ranks highest in the text. */
    UNNUMBERED,
    /** 【思考题】 on a line of its own, as cases and briefings are divided. */
    FRAMED,
    /** 01 on a line of its own above a title, as articles for telephones are divided. */
    NUMERAL,
    /** 壹、 as offices in Taiwan and Hong Kong number above 一、. */
    FORMAL,
    HAN,
    /** 专题一, 案例二, 问题三： a kind of thing and its number. */
    TOPIC,
    HAN_BRACKET,
    /** A short line without a number between paragraphs that are counted: {@code CountedParagraphs}. */
    CAPTION,
    ARABIC,
    DECIMAL,
    ARABIC_BRACKET,
    CIRCLED,
    /** 甲、 as papers in Taiwan count below （1）. */
    STEM,
    /** A., (A), a. and (a) of papers in Hong Kong, one depth each. */
    LETTER,
    /** (i), (ii). */
    ROMAN,
    ORDINAL,
    /** 问：…, Q1：…, each with its 答：below it. */
    QUESTION,
    /** ——项目投资逆势增长 and others like it, each alone on its line above a text. */
    BULLET;

    /** 第X编 to 第X条: the word itself says that it is a division. */
    public boolean isStructural() {
        return compareTo(BOOK) >= 0 && compareTo(ARTICLE) <= 0;
    }

    /** 课 and 部分 are parts of other words too (第二课堂, 第三部门), and articles are spoken of: 第五条明确写着…… */
    public boolean isLoose() {
        return this == PART || this == LECTURE || this == ARTICLE;
    }

    /** What divides a whole text when it stands in it. */
    public boolean isUpper() {
        return compareTo(TOPIC) <= 0 && this != UNNUMBERED;
    }

    /** The division named by a structural word, after folding. */
    static Style ofWord(String word) {
        return switch (word) {
            case "编" -> BOOK;
            case "分编" -> SUBBOOK;
            case "部分", "篇", "卷", "部" -> PART;
            case "讲", "课", "单元" -> LECTURE;
            case "章" -> CHAPTER;
            case "节" -> SECTION;
            default -> ARTICLE;
        };
    }
}
