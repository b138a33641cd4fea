package org.yandu.outline.lines;

import java.util.Set;

/** Words that stand alone on a line and head what follows, compared without spaces. */
public final class KnownWords {

    private static final Set<String> OF_TEXT = Set.of(
            "前言", "引言", "导言", "导论", "绪论", "绪言", "序言", "序", "引子", "结语", "结束语", "结论", "余论", "后记", "跋", "参考文献", "主要参考文献",
            "附录", "附则", "致谢", "注释", "附注", "内容提要", "延伸阅读", "拓展阅读", "阅读书目", "推荐阅读", "参考书目", "参考资料", "参考读物", "推荐书目", "后语",
            "尾声", "楔子", "导语", "编后记", "译后记", "再版前言", "再版序言", "代序", "总序", "自序", "讨论题", "互动题", "自测题", "卷首语", "开篇语", "写在前面",
            "题记", "前记", "缘起", "引语");

    private static final Set<String> OF_CHAPTER = Set.of(
            "思考题", "思考与讨论", "讨论与思考", "思考与练习", "练习与思考", "问题与讨论", "问题与思考", "思考讨论题", "复习思考题", "练习题", "课后思考", "小结", "本章小结",
            "本节小结", "本讲小结", "学习目标", "本章要点", "本章提要", "本章导读", "关键术语");

    /** What is read or asked, item by item: the numbers below are those of a list, whatever numbers the text. */
    private static final Set<String> OF_LISTS = Set.of(
            "参考文献", "主要参考文献", "注释", "附注", "延伸阅读", "拓展阅读", "阅读书目", "推荐阅读", "参考书目", "参考资料", "参考读物", "推荐书目", "讨论题", "互动题",
            "自测题", "思考题", "思考与讨论", "讨论与思考", "思考与练习", "练习与思考", "问题与讨论", "问题与思考", "思考讨论题", "复习思考题", "练习题", "课后思考",
            "启发思考题");

    /** The parts that collections of teaching cases prescribe. */
    private static final Set<String> OF_CASE =
            Set.of("案例正文", "案例使用说明", "教学使用说明", "启发思考题", "案例教学指南", "案例教学手册", "教学指导书", "案例分析指引");

    private KnownWords() {}

    /** Whether a list of sources or questions follows. */
    public static boolean heads(String word) {
        return OF_LISTS.contains(word);
    }

    /** Whether it parts the text of a teaching case from what is said about it. */
    public static boolean isPartOfCase(String word) {
        return OF_CASE.contains(word);
    }

    /** 参考文献 is set in brackets or before a colon too. */
    public static boolean isSource(String word) {
        return OF_LISTS.contains(word) && OF_TEXT.contains(word);
    }

    public static boolean contains(String word) {
        return OF_TEXT.contains(word) || OF_CHAPTER.contains(word) || OF_CASE.contains(word);
    }

    /** Whether a chapter has its own, so that it stands in a text as often as there are chapters, below them. */
    public static boolean belongsToChapter(String word) {
        return OF_CHAPTER.contains(word);
    }
}
