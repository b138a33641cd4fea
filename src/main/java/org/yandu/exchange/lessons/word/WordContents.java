package org.yandu.exchange.lessons.word;

import java.util.List;
import org.yandu.language.Texts;

/**
 * A table of contents: a real field (17.16.5.68) with its entries in it, so that it is right before anybody brings it up to date, and no
 * program asks whether it may when the file is opened.
 */
final class WordContents {

    static final int DEEPEST = 3;

    /**
     * @param level from 1
     * @param mark bookmark of the heading
     * @param page it stands on, reckoned
     */
    record Entry(int level, String words, String mark, int page) {}

    private WordContents() {}

    static String of(List<Entry> all, Texts texts, Look look) {
        List<Entry> entries =
                all.stream().filter(entry -> entry.level() <= DEEPEST).toList();
        if (entries.size() < 2) {
            return "";
        }
        StringBuilder out =
                new StringBuilder("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                        + "<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>");
        out.append(WordBody.paragraph("TOCHeading", "", WordRuns.plain(texts.get("lesson.contents"))));
        for (int i = 0; i < entries.size(); i++) {
            String open = i > 0 ? "" : begin(" TOC \\o \"1-" + DEEPEST + "\" \\h \\z \\u ");
            String close = i < entries.size() - 1 ? "" : character("end");
            out.append(WordBody.paragraph("TOC" + entries.get(i).level(), "", open + entry(entries.get(i)) + close));
        }
        return out.append("</w:sdtContent></w:sdt>")
                .append(look == Look.OFFICIAL ? "" : WordBody.paragraph("TableText", "", ""))
                .toString();
    }

    private static String entry(Entry entry) {
        return "<w:hyperlink w:anchor=\"" + entry.mark() + "\" w:history=\"1\">" + WordRuns.plain(entry.words())
                + "<w:r><w:tab/></w:r>" + begin(" PAGEREF " + entry.mark() + " \\h ") + "<w:r><w:t>" + entry.page()
                + "</w:t></w:r>" + character("end") + "</w:hyperlink>";
    }

    private static String begin(String instruction) {
        return character("begin") + "<w:r><w:instrText xml:space=\"preserve\">" + instruction.replace("\"", "&quot;")
                + "</w:instrText></w:r>" + character("separate");
    }

    private static String character(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
