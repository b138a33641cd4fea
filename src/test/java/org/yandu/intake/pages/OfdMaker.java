package org.yandu.intake.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes OFD files for tests by hand; millimetres from the upper left corner. */
final class OfdMaker {

    private static final String NAMESPACE = " xmlns:ofd=\"http://www.ofdspec.org/2016\"";

    final Map<String, String> files = new LinkedHashMap<>();
    private final List<StringBuilder> pages = new ArrayList<>();
    private String common = "";
    private String more = "";

    OfdMaker page() {
        pages.add(new StringBuilder());
        return this;
    }

    /** A line of characters as wide as they are high. */
    OfdMaker at(double x, double y, double size, String words) {
        pages.get(pages.size() - 1).append(text(x, y, size, words));
        return this;
    }

    static String text(double x, double y, double size, String words) {
        return "<ofd:TextObject ID=\"9\" Boundary=\"%s %s 180 %s\" Font=\"1\" Size=\"%s\"><ofd:TextCode X=\"0\" Y=\"%s\" DeltaX=\"g %d %s\">%s</ofd:TextCode></ofd:TextObject>"
                .formatted(x, y - size, size * 1.2, size, size, words.length() - 1, size, words);
    }

    /** Lines of so many characters, the first set in by two. */
    OfdMaker paragraph(double x, double y, int characters, String words) {
        String left = "　　" + words;
        for (int i = 0; i * characters < left.length(); i++) {
            int to = Math.min(left.length(), (i + 1) * characters);
            String line = left.substring(i * characters, to);
            int blank = i == 0 ? 2 : 0;
            at(x + blank * 4, y + i * 7, 4, line.substring(blank));
        }
        return this;
    }

    OfdMaker raw(String content) {
        pages.get(pages.size() - 1).append(content);
        return this;
    }

    OfdMaker template(String content) {
        common = "<ofd:TemplatePage ID=\"77\" BaseLoc=\"Tpls/Tpl_0/Content.xml\"/>";
        files.put("Doc_0/Tpls/Tpl_0/Content.xml", page(content, false));
        return this;
    }

    OfdMaker outline(String title, int page) {
        more +=
                "<ofd:Outlines><ofd:OutlineElem Title=\"%s\"><ofd:Actions><ofd:Action Event=\"CLICK\"><ofd:Goto><ofd:Dest Type=\"XYZ\" PageID=\"%d\"/></ofd:Goto></ofd:Action></ofd:Actions></ofd:OutlineElem></ofd:Outlines>"
                        .formatted(title, page + 100);
        return this;
    }

    OfdMaker highlight(int page, String box, String creator, String remark) {
        more += "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>";
        files.put(
                "Doc_0/Annots/Annotations.xml",
                "<ofd:Annotations%s><ofd:Page PageID=\"%d\"><ofd:FileLoc>Page_0/Annot.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>"
                        .formatted(NAMESPACE, page + 100));
        files.put(
                "Doc_0/Annots/Page_0/Annot.xml",
                "<ofd:PageAnnot%s><ofd:Annot Type=\"Highlight\" Creator=\"%s\" LastModDate=\"2023-04-13\" ID=\"5\"><ofd:Remark>%s</ofd:Remark><ofd:Appearance Boundary=\"%s\"><ofd:PathObject Boundary=\"0 0 200 20\"><ofd:FillColor Value=\"255 255 0\"/></ofd:PathObject></ofd:Appearance></ofd:Annot></ofd:PageAnnot>"
                        .formatted(NAMESPACE, creator, remark, box)
                        .replace("0 0 200 20", "0 0 " + box.split(" ")[2] + " " + box.split(" ")[3]));
        return this;
    }

    byte[] bytes() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            list.append("<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(i + 100, i));
            files.put(
                    "Doc_0/Pages/Page_%d/Content.xml".formatted(i),
                    page(pages.get(i).toString(), !common.isEmpty()));
        }
        files.putIfAbsent(
                "OFD.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:OFD%s Version=\"1.0\" DocType=\"OFD\"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID><ofd:Title>社会治理读本</ofd:Title><ofd:Author>张三</ofd:Author></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"
                        .formatted(NAMESPACE));
        files.put(
                "Doc_0/Document.xml",
                "<ofd:Document%s><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>%s</ofd:CommonData><ofd:Pages>%s</ofd:Pages>%s</ofd:Document>"
                        .formatted(NAMESPACE, common, list, more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String page(String content, boolean template) {
        return "<ofd:Page%s>%s<ofd:Content><ofd:Layer ID=\"2\">%s</ofd:Layer></ofd:Content></ofd:Page>"
                .formatted(NAMESPACE, template ? "<ofd:Template TemplateID=\"77\"/>" : "", content);
    }
}
