package org.yandu.exchange.out;

import java.io.IOException;

/** The parts of a Word file that are the same in all of ours: styles, footer, and what says which part is which. */
public final class DocxParts {

    public static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private static final String TYPES = "<Types xmlns=\"" + PACKAGE + "content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
            + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
            + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
            + "<Override PartName=\"/word/footer1.xml\" ContentType=\"" + TYPE + "footer+xml\"/>"
            + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
            + "</Types>";

    private static final String RELATIONS = "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/officeDocument\" Target=\"word/document.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
            + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>"
            + "</Relationships>";

    private static final String DOCUMENT_RELATIONS = "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
            + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "/styles\" Target=\"styles.xml\"/>"
            + "<Relationship Id=\"rId2\" Type=\"" + OFFICE + "/footer\" Target=\"footer1.xml\"/></Relationships>";

    /** The number of the page, in the middle. */
    private static final String FOOTER =
            "<w:ftr xmlns:w=\"" + MAIN + "\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>"
                    + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                    + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                    + "<w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p></w:ftr>";

    private static final String SERIF = fonts("Times New Roman", "宋体");
    private static final String SANS = fonts("Arial", "黑体");
    private static final String KAI = fonts("Times New Roman", "楷体");

    private static final String GREY = "<w:color w:val=\"5B5E66\"/>";

    private DocxParts() {}

    /** All but {@code word/document.xml}. */
    static void write(Parcel parcel, String title) throws IOException {
        write(parcel, title, TYPES, DOCUMENT_RELATIONS);
    }

    /** All but {@code word/document.xml} and {@code word/comments.xml}. */
    public static void writeCommented(Parcel parcel, String title) throws IOException {
        write(
                parcel,
                title,
                TYPES.replace(
                        "</Types>",
                        "<Override PartName=\"/word/comments.xml\" ContentType=\"" + TYPE + "comments+xml\"/></Types>"),
                DOCUMENT_RELATIONS.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rId3\" Type=\"" + OFFICE
                                + "/comments\" Target=\"comments.xml\"/></Relationships>"));
    }

    private static void write(Parcel parcel, String title, String types, String relations) throws IOException {
        parcel.part("[Content_Types].xml", types);
        parcel.part("_rels/.rels", RELATIONS);
        parcel.part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                        + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + "<dc:title>"
                        + Safe.xml(title) + "</dc:title></cp:coreProperties>");
        parcel.part("word/_rels/document.xml.rels", relations);
        parcel.part("word/styles.xml", styles());
        parcel.part("word/footer1.xml", FOOTER);
    }

    private static String fonts(String latin, String chinese) {
        return "<w:rFonts w:ascii=\"" + latin + "\" w:hAnsi=\"" + latin + "\" w:cs=\"" + latin + "\" w:eastAsia=\""
                + chinese + "\"/>";
    }

    /** Sizes are half points, distances twentieths of a point: body 小四 (12 pt) at one and a half lines, small print 小五 (9 pt). */
    private static String styles() {
        return "<w:styles xmlns:w=\"" + MAIN + "\"><w:docDefaults><w:rPrDefault><w:rPr>" + SERIF
                + "<w:kern w:val=\"2\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/>"
                + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:line=\"360\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>"
                + style(
                        "Title",
                        "Title",
                        "<w:spacing w:before=\"120\" w:after=\"120\"/><w:jc w:val=\"center\"/>",
                        SANS + bold(44))
                + style("Subtitle", "Subtitle", "<w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", GREY + size(21))
                + heading(1, 32, 360)
                + heading(2, 28, 280)
                + heading(3, 24, 240)
                + heading(4, 24, 200)
                + style(
                        "Quote",
                        "Quote",
                        "<w:keepNext/><w:spacing w:before=\"120\"/><w:ind w:left=\"420\" w:firstLineChars=\"200\" w:firstLine=\"480\"/><w:jc w:val=\"both\"/>",
                        "")
                + style(
                        "Origin",
                        "Origin",
                        "<w:spacing w:before=\"40\" w:after=\"60\"/><w:ind w:left=\"420\"/>",
                        GREY + size(18))
                + style(
                        "Remark",
                        "Remark",
                        "<w:spacing w:after=\"40\"/><w:ind w:left=\"420\"/><w:jc w:val=\"both\"/>",
                        KAI + size(22))
                + style(
                        "Reference",
                        "Reference",
                        "<w:tabs><w:tab w:val=\"left\" w:pos=\"560\"/></w:tabs><w:ind w:left=\"560\" w:hanging=\"560\"/>",
                        size(21))
                + style("Footer", "footer", "<w:jc w:val=\"center\"/>", size(18))
                + "</w:styles>";
    }

    private static String heading(int level, int size, int before) {
        return style(
                "Heading" + level,
                "heading " + level,
                "<w:keepNext/><w:keepLines/><w:spacing w:before=\"" + before
                        + "\" w:after=\"120\"/><w:outlineLvl w:val=\"" + (level - 1) + "\"/>",
                SANS + bold(size));
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph
                + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String bold(int size) {
        return "<w:b/><w:bCs/>" + size(size);
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }
}
