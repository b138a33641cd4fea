package org.yandu.intake.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A book and a saved page. */
public final class WebSamples {

    private WebSamples() {}

    /** Two pages and one of notes, with contents of both kinds. */
    public static Map<String, String> book() {
        Map<String, String> book = new LinkedHashMap<>();
        book.put("mimetype", "application/epub+zip");
        book.put(
                "META-INF/container.xml",
                "<?xml version=\"1.0\"?><container><rootfiles><rootfile full-path=\"OEBPS/content.opf\" media-type=\"application/oebps-package+xml\"/></rootfiles></container>");
        book.put("OEBPS/content.opf", """
                <?xml version="1.0" encoding="utf-8"?>
                <package xmlns="http://www.idpf.org/2007/opf" version="3.0">
                <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>治理新论</dc:title>
                <dc:creator>张三</dc:creator><dc:creator>李四</dc:creator><dc:date>2021-06</dc:date><dc:publisher>某某出版社</dc:publisher></metadata>
                <manifest>
                <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
                <item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
                <item id="b" href="b%20page.xhtml" media-type="application/xhtml+xml"/>
                <item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>
                <item id="n" href="n.xhtml" media-type="application/xhtml+xml"/>
                </manifest>
                <spine toc="ncx"><itemref idref="nav"/><itemref idref="a"/><itemref idref="b"/><itemref idref="n"/></spine>
                </package>
                """);
        book.put(
                "OEBPS/a.xhtml",
                page("<h1>第一章&#160;总论</h1><p>治理之道<a epub:type=\"noteref\" href=\"n.xhtml#n1\">1</a>在于得民心。</p>"
                                + "<p id=\"s1\" class=\"sub\">第一节　基层</p><p>基层稳则<br/>天下安。</p>")
                        .replace("<br/>", ""));
        book.put("OEBPS/b page.xhtml", page("<script/><p>第二章 分论</p><p>信用是市场经济的\n基石。</p>"));
        book.put("OEBPS/n.xhtml", page("<aside epub:type=\"footnote\" id=\"n1\"><p>见《论语》。</p></aside>"));
        book.put(
                "OEBPS/nav.xhtml",
                page(
                        "<nav epub:type=\"toc\"><ol><li><a href=\"a.xhtml\">第一章 总论</a><ol><li><a href=\"a.xhtml#s1\">第一节 基层</a></li></ol></li>"
                                + "<li><a href=\"b%20page.xhtml\">分论</a></li></ol></nav>"));
        book.put("OEBPS/toc.ncx", """
                <ncx><navMap><navPoint id="1"><navLabel><text>第一章 总论</text></navLabel><content src="a.xhtml"/>
                <navPoint id="2"><navLabel><text>第一节 基层</text></navLabel><content src="a.xhtml#s1"/></navPoint></navPoint>
                <navPoint id="3"><navLabel><text>第二章 分论</text></navLabel><content src="b%20page.xhtml"/></navPoint></navMap></ncx>
                """);
        return book;
    }

    private static String page(String body) {
        return "<?xml version=\"1.0\" encoding=\"utf-8\"?><html xmlns=\"http://www.w3.org/1999/xhtml\" xmlns:epub=\"http://www.idpf.org/2007/ops\">"
                + "<head><title/></head><body>" + body + "</body></html>";
    }

    public static byte[] mhtml(String transfer, String charset) {
        byte[] page = WebPages.UNIVERSITY.getBytes(Charset.forName(charset));
        String body = transfer.equals("base64") ? Base64.getMimeEncoder().encodeToString(page) : quoted(page);
        return """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://news.example.edu.cn/1.htm
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----MultipartBoundary--x"


                ------MultipartBoundary--x
                Content-Type: text/html
                Content-Transfer-Encoding: %s

                %s
                ------MultipartBoundary--x
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                ------MultipartBoundary--x--
                """.formatted(transfer, body.replace("\r\n", "\n"))
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String quoted(byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int width = 0;
        for (byte b : page) {
            String code = b > ' ' && b < 0x7F && b != '=' || b == '\n'
                    ? String.valueOf((char) b)
                    : "=%02X".formatted(b & 0xFF);
            if (width + code.length() > 72) {
                out.writeBytes("=\r\n".getBytes(StandardCharsets.US_ASCII));
                width = 0;
            }
            out.writeBytes((code.equals("\n") ? "\r\n" : code).getBytes(StandardCharsets.US_ASCII));
            width = code.equals("\n") ? 0 : width + code.length();
        }
        return out.toString(StandardCharsets.US_ASCII);
    }
}
