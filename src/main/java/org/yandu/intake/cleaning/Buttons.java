package org.yandu.intake.cleaning;

/**
 * What readers can press around a text, as parts of patterns for folded lines. Single words; that a line is made of them is told by {@link SiteWords}, whose
 * list has them and many others, but not where in a line of facts they begin and end.
 */
final class Buttons {

    /** On the page of an office or a newspaper. */
    static final String OF_PAGE =
            "打\\s?印(?:本页|文章|此页)?|列印|关\\s?闭(?:窗口|本页)?|收藏|复制链接|分享(?:到|至)?:?|微信(?:好友|朋友圈)?|(?:新浪|腾讯)?微博|qq(?:空间|好友)?|朋友圈|人人网|豆瓣|百度贴吧|facebook|twitter|我要纠错|纠错|朗读|下载|返回(?:顶部|列表)?";

    /** Below what somebody posted. */
    static final String OF_POST =
            "点?(?:个)?(?:分享|收藏|点赞|在看|赞|转发|喜欢(?:作者)?|好看)|写?留言|精选留言|阅读原文|阅读全文|查看原文|展开全文|收起全文|打开app\\S{0,8}|返回搜狐\\S{0,6}|返回\\S{2,8}[,]?查看更多|举报|投诉|赞赏|海报";

    /** 字号：[大 中 小] */
    static final String SIZES =
            "[\\[(]?\\s*(?:字体|字号|字级|字型|文字)(?:大小)?:?\\s*[\\[(]?(?:\\s*[\\[(]?(?:超大|特大|大|中|小|默认|a[+-]?|t[+-]?)[\\])]?\\s*[|/]?){1,4}[\\])]*"
                    + "|(?:字体|字号):\\s*『[^』]{2,20}』"
                    // What is left of it where the sizes were pictures: [字体: ] and 【字号: | |】
                    + "|[\\[(]\\s*(?:字体|字号|字级|字型)(?:大小)?:[\\s|]*(?:[\\])]|$)|(?:字体|字号):?\\s*[\\[(]\\s*[\\])]";

    private Buttons() {}
}
