package org.yandu.exchange.lessons.word;

import org.yandu.exchange.out.DocxParts;

/** Which faces stand in for the official ones where these are missing: the same design under the names other systems give it. */
final class WordFonts {

    private WordFonts() {}

    static String table() {
        return "<w:fonts xmlns:w=\"" + DocxParts.MAIN + "\">"
                + font("方正小标宋简体", "FZXiaoBiaoSong-B05S,方正小标宋_GBK,华文中宋,STZhongsong,宋体", "auto")
                + font("仿宋", "FangSong,仿宋_GB2312,FangSong_GB2312,华文仿宋,STFangsong", "modern")
                + font("楷体", "KaiTi,楷体_GB2312,KaiTi_GB2312,华文楷体,STKaiti", "modern")
                + font("黑体", "SimHei,华文黑体,STHeiti", "modern")
                + font("宋体", "SimSun,华文宋体,STSong", "auto")
                + "<w:font w:name=\"Times New Roman\"><w:charset w:val=\"00\"/><w:family w:val=\"roman\"/><w:pitch w:val=\"variable\"/></w:font>"
                + "<w:font w:name=\"Arial\"><w:charset w:val=\"00\"/><w:family w:val=\"swiss\"/><w:pitch w:val=\"variable\"/></w:font>"
                + "</w:fonts>";
    }

    private static String font(String name, String others, String family) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + others
                + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"" + family + "\"/><w:pitch w:val=\"variable\"/></w:font>";
    }
}
