package org.yandu.intake.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small office files with a bit of everything in them, made in memory. */
public final class OfficeSamples {

    private static final String W =
            "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                    + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

    private OfficeSamples() {}

    public static byte[] docx() {
        return docx(
                p("<w:pStyle w:val=\"a3\"/>", r("关于治理的意见"))
                        + p("<w:pStyle w:val=\"1\"/>", r("总体要求"))
                        + p(
                                "",
                                r("坚持") + r("<w:highlight w:val=\"yellow\"/>", "人民至上") + r("，")
                                        + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")
                        + p(
                                "",
                                "<w:commentRangeStart w:id=\"0\"/>" + r("守住底线") + "<w:commentRangeEnd w:id=\"0\"/>"
                                        + "<w:r><w:commentReference w:id=\"0\"/></w:r>" + r("。"))
                        + "<w:tbl><w:tr>" + tc("指标") + tc("数值") + "</w:tr><w:tr>" + tc("增速") + tc("6%")
                        + "</w:tr></w:tbl>",
                Map.of(
                        "word/styles.xml",
                        part(
                                "styles",
                                style("a3", "Title", "")
                                        + style("1", "heading 1", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")),
                        "word/numbering.xml",
                        part(
                                "numbering",
                                list("1", "0", lvl(0, "chineseCountingThousand", "%1、", "<w:pStyle w:val=\"1\"/>"))),
                        "word/footnotes.xml",
                        part("footnotes", "<w:footnote w:id=\"2\">" + p("", r(" 见《规划》。")) + "</w:footnote>"),
                        "word/comments.xml",
                        part(
                                "comments",
                                "<w:comment w:id=\"0\" w:author=\"张三\" w:date=\"2023-04-13T10:05:00Z\">"
                                        + p("", r("要点")) + "</w:comment>")));
    }

    public static byte[] doc() {
        DocSample file = new DocSample();
        int[] yellow = {0x0C, 0x2A, 7};
        int[] special = {0x55, 0x08, 1};
        int[] inTable = {0x16, 0x24, 1};
        int[] endOfRow = {0x16, 0x24, 1, 0x17, 0x24, 1};
        file.run("总体要求").end('\r', 1).run("坚持").run("人民至上", yellow).run("，");
        int note = file.here();
        file.run("\u0002", special);
        int from = file.here();
        file.run("守住底线");
        int to = file.here();
        file.run("\u0005", special).run("。").end('\r', 0);
        file.run("\u0013PAGE\u001412\u0015页").end('\r', 0);
        for (String[] row : new String[][] {{"指标", "数值"}, {"增速", "6%"}}) {
            file.run(row[0])
                    .end('\u0007', 0, inTable)
                    .run(row[1])
                    .end('\u0007', 0, inTable)
                    .end('\u0007', 0, endOfRow);
        }
        file.run("完").end('\r', 0);
        int main = file.here();
        file.run("\u0002", special).run(" 见《规划》。").end('\r', 0).end('\r', 0);
        int notes = file.here() - main;
        file.run("\u0005", special).run("要点").end('\r', 0).end('\r', 0);
        int comments = file.here() - main - notes;
        file.end('\r', 0);
        return file.bytes(main, notes, comments, note, new int[] {to, from, to});
    }

    public static byte[] odt() {
        return odt(
                "<style:style style:name=\"T1\" style:family=\"text\"><style:text-properties fo:background-color=\"#ffff00\"/></style:style>",
                "<text:p text:style-name=\"Title\">关于治理的意见</text:p><text:h text:outline-level=\"1\">总体要求</text:h>"
                        + "<text:p>坚持<text:span text:style-name=\"T1\">人民至上</text:span>，<text:note text:note-class=\"footnote\">"
                        + "<text:note-citation>1</text:note-citation><text:note-body><text:p> 见《规划》。</text:p></text:note-body></text:note>"
                        + "<office:annotation office:name=\"a\"><dc:creator>张三</dc:creator><dc:date>2023-04-13T10:05:00.120000000</dc:date><text:p>要点</text:p></office:annotation>守住底线"
                        + "<office:annotation-end office:name=\"a\"/>。</text:p><table:table><table:table-column/><table:table-row>"
                        + cell("指标") + cell("数值") + "</table:table-row><table:table-row>" + cell("增速") + cell("6%")
                        + "</table:table-row></table:table>",
                "<text:outline-style style:name=\"Outline\"><text:outline-level-style text:level=\"1\" style:num-format=\"一, 二, 三, ...\" style:num-suffix=\"、\"/></text:outline-style>");
    }

    private static String cell(String words) {
        return "<table:table-cell><text:p>" + words + "</text:p></table:table-cell>";
    }

    /** @param automatic styles made by the program, {@code common} those with names */
    public static byte[] odt(String automatic, String body, String common) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.text");
        parts.put(
                "content.xml",
                odf(
                        "content",
                        "<office:automatic-styles>" + automatic + "</office:automatic-styles><office:body><office:text>"
                                + body + "</office:text></office:body>"));
        parts.put("styles.xml", odf("styles", "<office:styles>" + common + "</office:styles>"));
        parts.put(
                "meta.xml",
                odf(
                        "meta",
                        "<office:meta><dc:title>文档1</dc:title><meta:creation-date>2023-04-03T10:00:00</meta:creation-date></office:meta>"));
        return zip(parts);
    }

    private static String odf(String part, String inner) {
        String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
        StringBuilder names = new StringBuilder();
        for (String name : new String[] {"office", "text", "table", "style", "meta"}) {
            names.append(" xmlns:")
                    .append(name)
                    .append("=\"")
                    .append(oasis)
                    .append(name)
                    .append(":1.0\"");
        }
        return "<office:document-" + part + names + " xmlns:draw=\"" + oasis + "drawing:1.0\" xmlns:fo=\"" + oasis
                + "xsl-fo-compatible:1.0\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">" + inner
                + "</office:document-" + part + ">";
    }

    public static byte[] rtf() {
        String text =
                "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fnil\\fcharset134 宋体;}}{\\colortbl;\\red255\\green255\\blue0;}"
                        + "{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 Title;}}{\\info{\\author x}{\\creatim\\yr2023\\mo4\\dy3}}"
                        + "{\\header 页眉\\par}\\pard\\s2 关于治理的意见\\par\\pard\\s1\\outlinelevel0{\\listtext 一、\\tab}总体要求\\par"
                        + "\\pard 坚持{\\highlight1 人民}{\\b\\highlight1 至上}，{\\super\\chftn}{\\footnote\\pard{\\chftn} 见《规划》。}"
                        + "{\\*\\atrfstart 7}守住底线{\\*\\atrfend 7}{\\*\\atnid ZS}{\\*\\atnauthor 张三}\\chatn{\\*\\annotation{\\*\\atnref 7}{\\*\\atndate -2018219387}\\pard 要点}。\\par"
                        + "\\trowd\\pard\\intbl 指标\\cell 数值\\cell\\row\\trowd\\pard\\intbl 增速\\cell 6%\\cell\\row\\pard\\par}";
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < 0x80) {
                out.append(c);
            } else {
                for (byte b : String.valueOf(c).getBytes(java.nio.charset.Charset.forName("GB18030"))) {
                    out.append(String.format("\\'%02x", b));
                }
            }
        }
        return out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** @param others further parts by their names */
    public static byte[] docx(String body, Map<String, String> others) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/word/document.xml\" "
                        + "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", part("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
        parts.putAll(others);
        return zip(parts);
    }

    public static String part(String root, String inner) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:" + root + " " + W + ">" + inner + "</w:" + root + ">";
    }

    public static String p(String properties, String inner) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + inner + "</w:p>";
    }

    public static String r(String words) {
        return r("", words);
    }

    public static String r(String properties, String words) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    public static String tc(String words) {
        return "<w:tc>" + p("", r(words)) + "</w:tc>";
    }

    public static String style(String id, String name, String pPr) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:pPr>" + pPr
                + "</w:pPr></w:style>";
    }

    public static String lvl(int level, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format + "\"/>" + more
                + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    /** A definition and one list of it. */
    public static String list(String num, String definition, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + definition + "\">" + levels + "</w:abstractNum><w:num w:numId=\""
                + num + "\"><w:abstractNumId w:val=\"" + definition + "\"/></w:num>";
    }

    public static byte[] zip(Map<String, String> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
