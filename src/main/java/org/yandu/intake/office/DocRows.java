package org.yandu.intake.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.TableSprmUncompressor;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.TableProperties;

/** Where the cells of the rows of an old Word document end, as the mark at the end of each row says. */
final class DocRows {

    private final HWPFDocumentCore document;

    /** By the offset behind their mark. */
    private final Map<Integer, PAPX> properties = new HashMap<>();

    DocRows(HWPFDocumentCore document) {
        this.document = document;
    }

    /** @return see {@link TableGrid.Row}; empty when it does not say */
    List<Integer> edges(Paragraph end) {
        if (properties.isEmpty()) {
            document.getParagraphTable().getParagraphs().forEach(each -> properties.put(each.getEnd(), each));
        }
        PAPX said = properties.get(end.getEndOffset());
        SprmBuffer sprms = said == null ? null : said.getSprmBuf();
        return sprms == null ? List.of() : edges(sprms);
    }

    private static List<Integer> edges(SprmBuffer sprms) {
        TableProperties table;
        try {
            table = TableSprmUncompressor.uncompressTAP(sprms);
        } catch (RuntimeException broken) {
            // Of a damaged row the words are there all the same; only how wide its cells are is not known.
            return List.of();
        }
        List<Integer> edges = new ArrayList<>();
        short[] drawn = table.getRgdxaCenter();
        for (int i = 0; drawn != null && i < Math.min(drawn.length, table.getItcMac() + 1); i++) {
            edges.add((int) drawn[i]);
        }
        return edges;
    }
}
