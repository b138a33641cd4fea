package org.yandu.exchange.packet;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yandu.anchor.Anchor;
import org.yandu.anchor.Selector.TextQuote;
import org.yandu.document.DocumentVersion;
import org.yandu.document.TextSpan;

/** Places in texts, as every file has them: code points, end exclusive, with the words and their surroundings. */
final class PlaceJson {

    /** As long as the longest text a pane is made for, times ten. */
    private static final int MOST = 10_000_000;

    private PlaceJson() {}

    static Map<String, Object> span(DocumentVersion version, TextSpan span) {
        TextSpan points = version.codePoints().fromUtf16(span);
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("start", points.start());
        shape.put("end", points.end());
        return shape;
    }

    static Map<String, Object> anchor(DocumentVersion version, Anchor anchor) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put("document", version.documentId());
        shape.put("version", version.id());
        shape.putAll(span(version, anchor.span()));
        shape.put("exact", anchor.quote().exact());
        shape.put("prefix", anchor.quote().prefix());
        shape.put("suffix", anchor.quote().suffix());
        return shape;
    }

    /** In code points, of a text that is not at hand. */
    static TextSpan points(Fields fields) {
        int start = fields.number("start", 0, MOST);
        return new TextSpan(start, fields.number("end", start, MOST));
    }

    /** In UTF-16 units; not empty unless allowed, and within the text. */
    static TextSpan span(Fields fields, DocumentVersion version) {
        TextSpan points = points(fields);
        String text = version.text();
        if (points.isEmpty() || points.end() > text.codePointCount(0, text.length())) {
            throw Refusal.damaged(fields.file());
        }
        return version.codePoints().toUtf16(points);
    }

    static TextQuote quote(Fields fields) {
        return new TextQuote(fields.text("exact"), fields.text("prefix"), fields.text("suffix"));
    }
}
