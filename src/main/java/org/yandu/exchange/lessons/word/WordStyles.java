package org.yandu.exchange.lessons.word;

import org.yandu.exchange.out.DocxParts;

/** The styles of each look. Sizes in half points, distances in twentieths of a point, those of characters in hundredths of one. */
final class WordStyles {

    static final int HEADINGS = 6;

    private static final String GREY = "<w:color w:val=\"5B5E66\"/>";
    private static final String KEEP = "<w:keepNext/><w:keepLines/>";
    /**
     * 28 characters of 16 pt want 448 pt and have 442.2: each a quarter of a point closer. Chosen instead of a grid of characters, which
     * LibreOffice sets with 18 on a line.
     */
    private static final String CLOSER = "<w:spacing w:val=\"-5\"/>";

    private static final String TWO_CHARACTERS = "w:firstLineChars=\"200\" w:firstLine=\"";

    private final Look look;
    private final StringBuilder out = new StringBuilder();

    private WordStyles(Look look) {
        this.look = look;
    }

    static String of(Look look) {
        WordStyles styles = new WordStyles(look);
        styles.base();
        if (look == Look.OFFICIAL) {
            styles.official();
        } else {
            styles.teaching();
        }
        styles.both();
        return styles.out.append("</w:styles>").toString();
    }

    private void base() {
        int size = look.grid().size();
        String line = look == Look.OFFICIAL
                ? exact(look.grid().line())
                : lines(look.grid().line());
        out.append(
                "<w:styles xmlns:w=\"" + DocxParts.MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                        + fonts(look == Look.OFFICIAL ? "仿宋" : "宋体")
                        + (look == Look.OFFICIAL ? CLOSER : "") + "<w:kern w:val=\"2\"/>" + size(size)
                        + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        out.append(
                "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
                        + "<w:pPr><w:widowControl/><w:kinsoku/><w:overflowPunct/>" + line
                        + "<w:jc w:val=\"both\"/></w:pPr></w:style>");
        out.append("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name"
                + " w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        out.append(
                "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"
                        + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar>"
                        + "<w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/>"
                        + "<w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
    }

    /** GB/T 9704—2012, 7.3: title 二号 小标宋; text 三号 仿宋; headings 黑体, 楷体, 仿宋, all of the size of the text and moved in like it. */
    private void official() {
        int line = look.grid().line();
        String indent = ind(0, 640);
        paragraph(
                "Title",
                "Title",
                "<w:keepNext/><w:snapToGrid w:val=\"0\"/>" + spaced(0, line, 680, "exact") + "<w:jc w:val=\"center\"/>",
                fonts("方正小标宋简体") + size(look.title()));
        paragraph("Subtitle", "Subtitle", spaced(0, line, line, "exact") + "<w:jc w:val=\"center\"/>", fonts("楷体"));
        String[] faces = {"黑体", "楷体", "仿宋", "仿宋", "仿宋", "仿宋"};
        for (int level = 1; level <= HEADINGS; level++) {
            heading(level, spaced(0, 0, line, "exact") + indent, fonts(faces[level - 1]) + (level == 3 ? bold() : ""));
        }
        paragraph("BodyText", "Body Text", indent, "");
        paragraph("ListParagraph", "List Paragraph", indent, "");
        paragraph("Quote", "Quote", indent, fonts("楷体"));
        paragraph("Source", "Source", ind(0, 640), fonts("楷体") + size(28));
        paragraph("Question", "Question", indent, "");
        paragraph("Answer", "Answer", indent, fonts("楷体"));
        paragraph(
                "TOCHeading", "TOC Heading", spaced(0, line, line, "exact") + "<w:jc w:val=\"center\"/>", fonts("黑体"));
        notes(18, 21);
    }

    private void teaching() {
        boolean handout = look.isHandout();
        int size = look.grid().size();
        int two = size * 20;
        paragraph(
                "Title",
                "Title",
                "<w:keepNext/>" + spaced(120, 120, 360, "auto") + "<w:jc w:val=\"center\"/>",
                sans() + bold() + size(look.title()));
        paragraph("Subtitle", "Subtitle", spaced(0, 240, 300, "auto") + "<w:jc w:val=\"center\"/>", GREY + size(21));
        int[] sizes = handout ? new int[] {26, 24, 22, 21, 21, 21} : new int[] {30, 28, 26, 24, 24, 24};
        for (int level = 1; level <= HEADINGS; level++) {
            heading(
                    level,
                    spaced(level == 1 ? 300 : 200, 80, 300, "auto") + "<w:jc w:val=\"left\"/>",
                    (level < 4 ? sans() : fonts("楷体")) + bold() + size(sizes[level - 1]));
        }
        paragraph("BodyText", "Body Text", ind(0, two), "");
        paragraph("ListParagraph", "List Paragraph", "", "");
        paragraph("Quote", "Quote", spaced(60, 60, look.grid().line(), "auto") + ind(420, two), fonts("楷体"));
        paragraph(
                "Source",
                "Source",
                spaced(0, 120, 280, "auto") + ind(420, 0) + "<w:jc w:val=\"left\"/>",
                sans() + GREY + size(18));
        paragraph(
                "Question",
                "Question",
                "<w:keepLines/>" + spaced(120, 60, look.grid().line(), "auto"),
                "");
        paragraph("Answer", "Answer", ind(420, 0), fonts("楷体"));
        paragraph(
                "TOCHeading",
                "TOC Heading",
                spaced(120, 80, 300, "auto") + "<w:jc w:val=\"left\"/>",
                sans() + bold() + size(24));
        notes(18, 21);
    }

    private void notes(int foot, int end) {
        // LibreOffice numbers their lines as well unless they are left out.
        String uncounted = look.isHandout() ? "<w:suppressLineNumbers/>" : "";
        paragraph(
                "FootnoteText",
                "footnote text",
                uncounted + "<w:snapToGrid w:val=\"0\"/>" + spaced(0, 0, 260, "exact")
                        + "<w:ind w:left=\"180\" w:hanging=\"180\"/><w:jc w:val=\"left\"/>",
                fonts("宋体") + size(foot));
        paragraph(
                "Reference",
                "Bibliography",
                WordReferences.NUMBERED + uncounted + "<w:tabs><w:tab w:val=\"left\" w:pos=\"560\"/></w:tabs>"
                        + "<w:snapToGrid w:val=\"0\"/>" + spaced(0, 0, 340, "exact")
                        + "<w:ind w:left=\"560\" w:hanging=\"560\"/><w:jc w:val=\"left\"/>",
                fonts("宋体") + size(end));
    }

    private void both() {
        boolean official = look == Look.OFFICIAL;
        for (int level = 1; level <= 3; level++) {
            paragraph(
                    "TOC" + level,
                    "toc " + level,
                    "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\""
                            + look.sheet().width() + "\"/></w:tabs>" + (official ? "" : lines(300))
                            + "<w:ind w:left=\"" + (level - 1) * (official ? 320 : 240) + "\"/><w:jc w:val=\"left\"/>",
                    official ? "" : size(21));
        }
        character("FootnoteReference", "footnote reference", "<w:vertAlign w:val=\"superscript\"/>");
        paragraph(
                "Header",
                "header",
                "<w:snapToGrid w:val=\"0\"/>" + lines(240) + "<w:jc w:val=\"left\"/>",
                GREY + size(18));
        // The dashes stand 7 mm below the type area (7.5): the line of 14 pt begins 4.5 mm below it.
        paragraph(
                "Footer",
                "footer",
                "<w:snapToGrid w:val=\"0\"/>"
                        + (official ? spaced(0, 0, 280, "exact") : lines(240) + "<w:jc w:val=\"center\"/>"),
                official
                        ? "<w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\" w:cs=\"宋体\"/>" + size(28)
                        : GREY + size(18));
        out.append("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/><w:basedOn"
                + " w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>" + borders("B9B5AA")
                + "</w:tblBorders></w:tblPr></w:style>");
        paragraph(
                "TableText",
                "Table Text",
                (official ? spaced(0, 0, 440, "exact") : spaced(30, 30, 280, "auto")) + "<w:jc w:val=\"left\"/>",
                official ? size(28) : size(21));
    }

    static String borders(String rgb) {
        StringBuilder all = new StringBuilder();
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            all.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" + rgb + "\"/>");
        }
        return all.toString();
    }

    private void heading(int level, String paragraph, String run) {
        paragraph(
                "Heading" + level,
                "heading " + level,
                KEEP + paragraph + "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                run);
    }

    private void paragraph(String id, String name, String paragraph, String run) {
        out.append("<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/>"
                + (id.startsWith("Heading") ? "<w:next w:val=\"BodyText\"/>" : "") + "<w:qFormat/>"
                + (paragraph.isEmpty() ? "" : "<w:pPr>" + paragraph + "</w:pPr>")
                + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>");
    }

    private void character(String id, String name, String run) {
        out.append("<w:style w:type=\"character\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"DefaultParagraphFont\"/><w:rPr>" + run + "</w:rPr></w:style>");
    }

    private static String exact(int line) {
        return spaced(0, 0, line, "exact");
    }

    private static String lines(int line) {
        return "<w:spacing w:line=\"" + line + "\" w:lineRule=\"auto\"/>";
    }

    private static String spaced(int before, int after, int line, String rule) {
        return "<w:spacing w:before=\"" + before + "\" w:after=\"" + after + "\" w:line=\"" + line + "\" w:lineRule=\""
                + rule + "\"/>";
    }

    private static String ind(int left, int first) {
        return "<w:ind w:left=\"" + left + "\" " + (first > 0 ? TWO_CHARACTERS + first + "\"" : "w:firstLine=\"0\"")
                + "/>";
    }

    static String fonts(String chinese) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:hAnsi=\"Times New Roman\" w:eastAsia=\"" + chinese
                + "\" w:cs=\"Times New Roman\"/>";
    }

    private static String sans() {
        return "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:eastAsia=\"黑体\" w:cs=\"Arial\"/>";
    }

    private static String bold() {
        return "<w:b/><w:bCs/>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }
}
