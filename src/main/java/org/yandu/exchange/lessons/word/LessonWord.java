package org.yandu.exchange.lessons.word;

import java.io.IOException;
import java.io.OutputStream;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.yandu.exchange.out.DocxParts;
import org.yandu.exchange.out.Parcel;
import org.yandu.exchange.out.Safe;
import org.yandu.exchange.script.Script;
import org.yandu.language.Texts;

/** Puts the parts of a Word file together. */
public final class LessonWord {

    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = TYPE + "wordprocessingml.";
    private static final String NAMES = " xmlns:w=\"" + DocxParts.MAIN + "\" xmlns:r=\"" + DocxParts.OFFICE + "\"";

    /** A part, what it is and how the document calls it. */
    private record Piece(String name, String type, String relation, String id) {}

    private static final List<Piece> PIECES = List.of(
            new Piece("styles", "styles", "styles", "rIdStyles"),
            new Piece("settings", "settings", "settings", "rIdSettings"),
            new Piece("fontTable", "fontTable", "fontTable", "rIdFonts"),
            new Piece("footnotes", "footnotes", "footnotes", "rIdFoot"),
            new Piece("numbering", "numbering", "numbering", "rIdNumbers"),
            new Piece("header1", "header", "header", "rIdHeader"),
            new Piece("footer1", "footer", "footer", "rIdFooter"),
            new Piece("footer2", "footer", "footer", "rIdEven"));

    private LessonWord() {}

    /** @param contents whether it begins with a table of contents; the stream stays open */
    public static void write(Script script, Look look, boolean contents, Texts texts, OutputStream out)
            throws IOException {
        WordNotes notes = new WordNotes(script.told(), WordNotes.isCircled(script));
        WordRuns runs = new WordRuns(look.hasColours(), notes, new WordReferences());
        String body = new WordBody(script, look, texts, runs).write(contents);
        try (Parcel parcel = new Parcel(out)) {
            parcel.part("[Content_Types].xml", types());
            parcel.part("_rels/.rels", relations());
            parcel.part("docProps/core.xml", core(script));
            parcel.part(
                    "docProps/app.xml",
                    "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>YanDu</Application></Properties>");
            parcel.part("word/document.xml", body);
            parcel.part("word/_rels/document.xml.rels", documentRelations());
            parcel.part("word/styles.xml", WordStyles.of(look));
            parcel.part("word/settings.xml", settings(look));
            parcel.part("word/fontTable.xml", WordFonts.table());
            parcel.part("word/footnotes.xml", notes.footnotes(runs));
            parcel.part("word/numbering.xml", WordReferences.numbering());
            parcel.part("word/header1.xml", header(script, look, texts));
            parcel.part("word/footer1.xml", footer(look, false));
            parcel.part("word/footer2.xml", footer(look, true));
        }
    }

    private static String types() {
        StringBuilder types = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", WORD + "document.main+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("/docProps/app.xml", TYPE + "extended-properties+xml"));
        PIECES.forEach(each -> types.append(override("/word/" + each.name() + ".xml", WORD + each.type() + "+xml")));
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", DocxParts.OFFICE + "/officeDocument", "word/document.xml")
                + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + relation("rId3", DocxParts.OFFICE + "/extended-properties", "docProps/app.xml") + "</Relationships>";
    }

    private static String documentRelations() {
        StringBuilder relations = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        PIECES.forEach(each ->
                relations.append(relation(each.id(), DocxParts.OFFICE + "/" + each.relation(), each.name() + ".xml")));
        return relations.append("</Relationships>").toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String core(Script script) {
        String time = script.head().modified().truncatedTo(ChronoUnit.SECONDS).toString();
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
                + " xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + Safe.xml(script.title()) + "</dc:title><dc:subject>"
                + Safe.xml(script.head().kind())
                + "</dc:subject><dc:language>zh-CN</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + time
                + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + time
                + "</dcterms:modified></cp:coreProperties>";
    }

    /** Without {@code updateFields}: it makes Word ask a question whenever the file is opened. */
    private static String settings(Look look) {
        return "<w:settings" + NAMES + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"420\"/>"
                + (look == Look.OFFICIAL ? "<w:evenAndOddHeaders/>" : "")
                + "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
                + "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
                + "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>"
                + "<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/><w:compatSetting w:name=\"compatibilityMode\""
                + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
                + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>";
    }

    private static String header(Script script, Look look, Texts texts) {
        String line = look.isHandout()
                ? WordRuns.plain(script.title() + "\t" + texts.get("lesson.handout.name") + "\t"
                        + texts.get("lesson.handout.notes"))
                : "";
        String tabs = "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + look.sheet().width()
                + "\"/><w:tab w:val=\"left\" w:pos=\"" + (look.sheet().width() + 400) + "\"/></w:tabs>"
                + (look.isHandout() ? "<w:ind w:right=\"-2800\"/>" : "");
        return "<w:hdr" + NAMES + ">" + WordBody.paragraph("Header", tabs, line) + "</w:hdr>";
    }

    /** — 1 —, in official documents at the outer edge, one character in from it (GB/T 9704—2012, 7.5). */
    private static String footer(Look look, boolean even) {
        String place = look != Look.OFFICIAL
                ? ""
                : even
                        ? "<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>"
                        : "<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>";
        String number =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>" + (even ? 2 : 1)
                        + "</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return "<w:ftr" + NAMES + ">"
                + WordBody.paragraph("Footer", place, WordRuns.plain("— ") + number + WordRuns.plain(" —"))
                + "</w:ftr>";
    }
}
