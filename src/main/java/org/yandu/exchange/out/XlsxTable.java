package org.yandu.exchange.out;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;

/**
 * One sheet of cells (ECMA-376 part 1, 18.3): words are inline strings, which no program reckons with, numbers are numbers. The same cells
 * are the same bytes. Rows are written as they come, so that there may be any number.
 */
public final class XlsxTable {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private XlsxTable() {}

    /**
     * @param widths of the columns, in digits; at most 26 columns
     * @param rows the first has the headings; {@link Number}s and whatever else says itself in words
     */
    public static void write(
            OutputStream out, String sheet, List<Integer> widths, Iterable<? extends List<? extends Object>> rows)
            throws IOException {
        try (Parcel parcel = new Parcel(out)) {
            parcel.part("[Content_Types].xml", types());
            parcel.part("_rels/.rels", relation("/officeDocument", "xl/workbook.xml"));
            parcel.part(
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets><sheet name=\""
                            + Safe.xml(sheet) + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            parcel.part("xl/_rels/workbook.xml.rels", relation("/worksheet", "worksheets/sheet1.xml"));
            parcel.part("xl/worksheets/sheet1.xml", to -> cells(to, rows, widths));
        }
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

    private static void cells(Writer out, Iterable<? extends List<? extends Object>> rows, List<Integer> widths)
            throws IOException {
        out.write("<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView "
                + "workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "</sheetView></sheetViews><cols>");
        for (int i = 0; i < widths.size(); i++) {
            out.write("<col min=\"%d\" max=\"%d\" width=\"%d\" customWidth=\"1\"/>"
                    .formatted(i + 1, i + 1, widths.get(i)));
        }
        out.write("</cols><sheetData>");
        int r = 0;
        for (List<? extends Object> row : rows) {
            r++;
            out.write("<row r=\"" + r + "\">");
            for (int c = 0; c < row.size(); c++) {
                cell(out, "" + (char) ('A' + c) + r, row.get(c));
            }
            out.write("</row>");
        }
        out.write("</sheetData></worksheet>");
    }

    private static void cell(Writer out, String reference, Object value) throws IOException {
        if (value instanceof Number) {
            out.write("<c r=\"" + reference + "\"><v>" + number(value) + "</v></c>");
        } else {
            out.write("<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                    + Safe.xml(escaped(value.toString())) + "</t></is></c>");
        }
    }

    private static String number(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** _x000D_ would be read as a character by its number (ECMA-376 part 1, 22.9.2.19): its underscore is written that way itself. */
    private static String escaped(String words) {
        return words.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
