package org.yandu.exchange.codebooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.yandu.exchange.out.Parcel;
import org.yandu.exchange.out.Safe;

/**
 * One sheet of text cells (ECMA-376 part 1, 18.3), every cell an inline string, which no program reckons with. The same cells are the
 * same bytes.
 */
final class XlsxSheet {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxSheet() {}

    /** @param widths of the columns, in digits */
    static byte[] write(String sheet, List<List<String>> rows, List<Integer> widths) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Parcel parcel = new Parcel(bytes)) {
            parcel.part("[Content_Types].xml", types());
            parcel.part("_rels/.rels", relation("/officeDocument", "xl/workbook.xml"));
            parcel.part(
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                            + Safe.xml(sheet) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            parcel.part("xl/_rels/workbook.xml.rels", relation("/worksheet", "worksheets/sheet1.xml"));
            parcel.part("xl/worksheets/sheet1.xml", cells(rows, widths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                + "worksheet+xml\"/></Types>";
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE + type
                + "\" Target=\"" + target + "\"/></Relationships>";
    }

    private static String cells(List<List<String>> rows, List<Integer> widths) {
        StringBuilder out = new StringBuilder("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetViews><sheetView ")
                .append(
                        "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                .append("</sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.size(); i++) {
            out.append("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, widths.get(i)));
        }
        out.append("</cols><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            out.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows.get(r).size(); c++) {
                out.append("<c r=\"")
                        .append((char) ('A' + c))
                        .append(r + 1)
                        .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                out.append(Safe.xml(escaped(rows.get(r).get(c)))).append("</t></is></c>");
            }
            out.append("</row>");
        }
        return out.append("</sheetData></worksheet>").toString();
    }

    /** _x000D_ would be read as a character by its number (ECMA-376 part 1, 22.9.2.19): its underscore is written that way itself. */
    private static String escaped(String words) {
        return words.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
