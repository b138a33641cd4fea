package org.yandu.intake.pages;

import java.util.List;

/** What stands between the end of a line and the beginning of the next in one paragraph. */
final class Joint {

    private Joint() {}

    /** Adds a line to a paragraph: nothing between Chinese characters, a space between words, a broken word mended. */
    static void join(List<Glyph> paragraph, List<Glyph> line) {
        if (!paragraph.isEmpty() && !line.isEmpty()) {
            Glyph before = paragraph.get(paragraph.size() - 1);
            Glyph after = line.get(0);
            if (isHyphen(paragraph, after)) {
                paragraph.remove(paragraph.size() - 1);
            } else if (!before.isWide() && !after.isWide() && !isLink(before, after)) {
                paragraph.add(Glyph.space(before, " "));
            }
        }
        paragraph.addAll(line);
    }

    private static boolean isHyphen(List<Glyph> paragraph, Glyph after) {
        String mark = paragraph.get(paragraph.size() - 1).text();
        return paragraph.size() > 1
                && (mark.equals("-") || mark.equals("\u2010"))
                && Character.isLowerCase(after.text().codePointAt(0))
                && Character.isLetter(paragraph.get(paragraph.size() - 2).text().codePointAt(0));
    }

    /** 2020-2021 and a number broken over two lines have no space. */
    private static boolean isLink(Glyph before, Glyph after) {
        return "-\u2013/".contains(before.text())
                || Character.isDigit(before.text().codePointAt(0))
                        && Character.isDigit(after.text().codePointAt(0));
    }
}
